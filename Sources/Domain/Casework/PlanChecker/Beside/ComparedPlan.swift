// SPDX-License-Identifier: MIT

/// The words of a plan's rows, and whose plan it is: no more of another child's plan comes near the checker.
///
/// Words are those of action and how_we_know, without case and signs; the child's own name is one neutral word, and whoever the plan leaves
/// out is taken out. Voices are not read.
public struct ComparedPlan: Sendable {
  /// A row of fewer words is like many others.
  static let fewest = 6
  private static let child = "*"

  /// Words of a row, and the same as a set.
  struct Row: Sendable {
    let words: [String]
    let set: Set<String>

    init(_ words: [String]) {
      self.words = words
      set = Set(words)
    }
  }

  let whose: SameChild
  /// Rows of six words and more.
  let rows: [Row]

  /// The rows of a plan.
  public init(_ askable: AskablePlan) {
    whose = SameChild(askable.plan.child)
    rows = askable.plan.rows.map { Self.words($0, of: askable) }.filter { $0.count >= Self.fewest }.map(Row.init)
  }

  /// Words of a row as they are compared.
  static func words(_ row: Plan.Row, of askable: AskablePlan) -> [String] {
    let name = Words.of(askable.plan.child.firstName).map(\.plain)
    return [row.action, row.howWeKnow].flatMap { text in
      neutral(askable.withoutHidden(Words.of(text)).map(\.plain).filter { !$0.isEmpty }, name)
    }
  }

  private static func neutral(_ words: [String], _ name: [String]) -> [String] {
    guard !name.isEmpty, words.count >= name.count else { return words }
    var out: [String] = []
    var at = 0
    while at < words.count {
      if words[at...].starts(with: name) {
        out.append(child)
        at += name.count
      } else {
        out.append(words[at])
        at += 1
      }
    }
    return out
  }
}

/// By what two plans are taken for one child's: the first name and the year group.
struct SameChild: Equatable, Sendable {
  private let name: [String]
  /// 0 for reception, 1 to 13; nil where the file gives none, or a word.
  let year: Int?
  private let group: String?

  init(_ child: Plan.Child) {
    name = Words.of(child.firstName).map(\.plain)
    let text = child.yearGroup?.lowercased() ?? ""
    let digits = text.filter(\.isNumber)
    let words = Words.of(text).map(\.plain)
    year = Int(digits) ?? (words.contains("r") || words.contains("reception") ? 0 : nil)
    group = words.isEmpty ? nil : words.joined(separator: " ")
  }

  func hasName(of other: SameChild) -> Bool { name == other.name }

  /// The same first name and year group; a plan without a year group may be of any.
  func mayBe(_ other: SameChild) -> Bool {
    guard hasName(of: other) else { return false }
    guard let group, let theirs = other.group else { return true }
    if let year, let theirYear = other.year { return year == theirYear }
    return group == theirs
  }
}
