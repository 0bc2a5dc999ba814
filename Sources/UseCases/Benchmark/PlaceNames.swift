// SPDX-License-Identifier: MIT
import Insight
import Vocabulary

/// Finds the councils that a person typed.
enum PlaceNames {
  /// Councils in the order typed; nil stands for England.
  ///
  /// The whole text is tried as one name first, then the longest runs between commas, since names hold commas.
  static func find(_ text: String, in list: CouncilList) throws -> [Council?] {
    let pieces = text.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    var found: [Council?] = []
    var at = 0
    while at < pieces.count {
      var taken = 0
      for end in stride(from: pieces.count, to: at, by: -1) {
        let name = pieces[at..<end].joined(separator: ",").trimmed
        if name.lowercased() == "england" {
          found.append(nil)
        } else if let council = list.council(named: name) {
          found.append(council)
        } else {
          continue
        }
        taken = end - at
        break
      }
      guard taken > 0 else { throw unknown(pieces[at].trimmed, in: list) }
      at += taken
    }
    return found
  }

  private static func unknown(_ name: String, in list: CouncilList) -> Failure {
    let nearest = list.nearest(to: name).map { "\($0.name) (\($0.code))" }.joined(separator: "; ")
    return .bad(
      Finding(
        .unknownCouncil, .must, value: name, message: "\u{201C}\(name)\u{201D} is no council's name or code.",
        hint: "The nearest names are: \(nearest). `belong councils` lists all."))
  }
}

extension FindingKind {
  /// A council that nobody knows by this name.
  static let unknownCouncil = FindingKind("unknown-council")
  /// A period that no table has.
  static let unknownPeriod = FindingKind("unknown-period")
}

extension StringProtocol {
  /// Without blanks at both ends.
  var trimmed: String {
    var slice = Substring(self)
    while slice.first?.isWhitespace == true { slice.removeFirst() }
    while slice.last?.isWhitespace == true { slice.removeLast() }
    return String(slice)
  }
}
