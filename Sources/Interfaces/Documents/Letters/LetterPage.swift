// SPDX-License-Identifier: MIT
public import Casework

/// Letters as pages to print: A4, with the address where the window of a DL envelope shows it.
public struct LetterPage: Sendable {
  private let letters: [FilledLetter]
  private let isLarge: Bool

  /// Pages for letters, one after the other; in large print where asked for.
  public init(_ letters: [FilledLetter], large: Bool = false) {
    self.letters = letters
    isLarge = large
  }

  /// The page, complete: it asks for nothing from elsewhere and runs nothing.
  public var html: String {
    let head = Markup.element(
      "head", [],
      [
        Markup.single("meta", [("charset", "utf-8")]).line,
        Markup.single("meta", [("name", "viewport"), ("content", "width=device-width, initial-scale=1")]).line,
        Markup.single("meta", [("name", "referrer"), ("content", "no-referrer")]).line,
        Markup.element("title", [], letters.first?.title ?? "Letter").line,
        Markup.element("style", [], [.constant("\n"), .constant(LetterStyle.sheet), .constant("\n")]).line,
      ])
    let body = Markup.element("body", isLarge ? [("class", "large")] : [], letters.map { page($0) }).line
    return Markup.all([.constant("<!DOCTYPE html>\n"), .element("html", [("lang", "en-GB")], [head.line, body]).line]).code
  }

  private func page(_ letter: FilledLetter) -> Markup {
    let address = Markup.element("address", [], LetterText.lines(letter.address.flatMap(LetterText.split)))
    let date = letter.date.map { Markup.element("p", [("class", "date")], $0).line } ?? .empty
    let text = Markup.element("div", [("class", "text")], [date] + LetterText.paragraphs(letter.lines))
    return Markup.element("article", [("class", "letter")], [address.line, text.line]).line
  }

  /// Numbers, from 1, of letters that will not fit on one side.
  public var tooLong: [Int] {
    letters.enumerated().filter { LetterText.height($0.element, large: isLarge) > LetterText.room }.map { $0.offset + 1 }
  }
}
