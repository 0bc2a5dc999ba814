// SPDX-License-Identifier: MIT
import Casework

/// The text of a letter as paragraphs, and the room it takes on paper.
enum LetterText {
  /// Millimetres from the end of the window to the foot of the page.
  static let room = 297.0 - 92 - 15

  /// An empty line parts paragraphs; other line ends stay.
  static func paragraphs(_ lines: [String]) -> [Markup] {
    blocks(lines).map { Markup.element("p", [], self.lines($0)).line }
  }

  /// Lines of a block, parted by line breaks.
  static func lines(_ lines: [String]) -> [Markup] {
    lines.enumerated().flatMap { index, line in
      index == 0 ? [Markup.text(line)] : [Markup.single("br", []), Markup.text(line)]
    }
  }

  /// A field may hold line ends of its own.
  static func split(_ text: String) -> [String] { text.split(whereSeparator: \.isNewline).map(String.init) }

  private static func blocks(_ lines: [String]) -> [[String]] {
    lines.split { $0.allSatisfy(\.isWhitespace) }.map(Array.init)
  }

  /// Height in millimetres below the window.
  static func height(_ letter: FilledLetter, large: Bool) -> Double {
    let points = large ? 16.0 : 11.5
    let gap = points * 0.8 * 25.4 / 72
    var height = letter.date == nil ? 0 : Paper.height(of: "x", width: 165, points: points, leading: 1.4) + gap
    for block in blocks(letter.lines) {
      for line in block { height += Paper.height(of: line, width: 165, points: points, leading: 1.4) }
      height += gap
    }
    return height
  }
}
