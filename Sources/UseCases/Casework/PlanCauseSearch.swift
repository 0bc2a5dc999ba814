// SPDX-License-Identifier: MIT
import Casework

/// Finds causes by a word that is the name of none: `bus`, `phones`, `health`.
struct PlanCauseSearch {
  private let wanted: [String]
  private let causes: [Cause]

  init(_ text: String, in causes: [Cause]) {
    wanted = Self.words(text)
    self.causes = causes
  }

  /// Causes of which name, words or group hold every word, or one that begins with it, in the order of the file.
  var found: [Cause] {
    guard !wanted.isEmpty else { return [] }
    return causes.filter { cause in
      let held = [cause.name, cause.words, cause.group.rawValue, cause.group.words].flatMap(Self.words)
      return wanted.allSatisfy { word in held.contains { Self.holds($0, word) } }
    }
  }

  /// The three causes whose names are spelled most like it.
  var nearest: [Cause] {
    let whole = wanted.joined(separator: " ")
    func far(_ cause: Cause) -> Double {
      ([cause.name.lowercased()] + Self.words(cause.name)).map { name in
        Double(Self.steps(Array(whole), Array(name))) / Double(max(whole.count, name.count, 1))
      }.min() ?? 1
    }
    return causes.enumerated().map { (far: far($0.element), at: $0.offset, cause: $0.element) }
      .sorted { ($0.far, $0.at) < ($1.far, $1.at) }.prefix(3).map(\.cause)
  }

  /// A word of one or two letters counts only as a whole; one for several things is also looked for as one.
  private static func holds(_ word: String, _ wanted: String) -> Bool {
    guard wanted.count > 2 else { return word == wanted }
    let single = wanted.count > 3 && wanted.hasSuffix("s") ? String(wanted.dropLast()) : wanted
    return word.hasPrefix(wanted) || word.hasPrefix(single)
  }

  private static func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "-" }.map(String.init)
  }

  /// How many signs must be put in, taken out or changed to make one of the other.
  private static func steps(_ one: [Character], _ other: [Character]) -> Int {
    var row = Array(0...other.count)
    for (at, sign) in one.enumerated() {
      var next = [at + 1]
      for (column, second) in other.enumerated() {
        next.append(min(row[column] + (sign == second ? 0 : 1), row[column + 1] + 1, next[column] + 1))
      }
      row = next
    }
    return row[other.count]
  }
}
