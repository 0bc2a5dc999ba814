// SPDX-License-Identifier: MIT
import Casework

/// What a blank plan says of the causes and approaches that ship: names only, as comments, never in a field.
enum SuggestionComments {
  /// A line or two a group.
  static func causes(_ suggestions: Suggestions) -> String {
    guard !suggestions.causes.isEmpty else { return "" }
    let title = "# Words others have found, to begin a talk with; your own are better. `belong plan causes` says more of each:\n"
    return title + suggestions.groups.map { lines("\($0.group.words): ", $0.causes.map(\.name)) }.joined()
  }

  /// A few lines.
  static func approaches(_ suggestions: Suggestions) -> String {
    guard !suggestions.approaches.isEmpty else { return "" }
    return "# What others have tried; `belong plan approaches` says what is known of each and what to mind:\n"
      + lines("", suggestions.approaches.map(\.name))
  }

  private static func lines(_ title: String, _ names: [String]) -> String {
    var out = ""
    var line = "#   " + title
    for (at, name) in names.enumerated() {
      let piece = name + (at + 1 < names.count ? ", " : ".")
      if line.count + piece.count > 110 {
        out += trimmed(line)
        line = "#     "
      }
      line += piece
    }
    return out + trimmed(line)
  }

  private static func trimmed(_ line: String) -> String {
    var line = line
    while line.last == " " { line.removeLast() }
    return line + "\n"
  }
}
