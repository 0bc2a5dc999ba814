// SPDX-License-Identifier: MIT
import Casework
import Foundation
import TestSupport
import Testing

@testable import Documents

@Suite("The page of a letter")
struct LetterPageTests {
  static let template = LetterTemplate(
    name: "hello", title: "Hello", stage: .early, when: nil, effect: nil,
    text: "Dear {parent},\n\nWe missed {child}.\n\nKind regards,\n{who}\n",
    firstLine: 1, file: "hello.txt")

  static func page(_ text: String) -> String {
    let names = ["parent", "child", "who", "address_line_1", "address_line_7", "letter_date"]
    return LetterPage([FilledLetter(template, with: Dictionary(uniqueKeysWithValues: names.map { ($0, text) }))]).html
  }

  @Test("shows hostile text in every field as text, with the tags it has without")
  func hostile() {
    func tags(_ html: String) -> Set<String> {
      Set(
        html.unicodeScalars.split(separator: "<").dropFirst().map {
          String(String.UnicodeScalarView($0.prefix { !" >\n".unicodeScalars.contains($0) }))
        })
    }
    let tame = tags(Self.page("tame\nlines"))
    for text in HostileStrings.all {
      let html = Self.page(text)
      #expect(tags(html).subtracting(tame).isEmpty, "\(text)")
      // Where a text holds line ends it stands on lines of its own.
      let shown = text.contains(where: \.isNewline) ? "" : Escape.text(text)
      #expect(shown.isEmpty || Data(html.utf8).range(of: Data(shown.utf8)) != nil, "\(text)")
    }
  }

  @Test("never fills in what a field itself holds")
  func once() { #expect(Self.page("{who} and {phone}").contains("We missed {who} and {phone}.")) }

  @Test("without an address shows the parent in the window, and without a date none")
  func bare() {
    let page = LetterPage([FilledLetter(Self.template, with: ["parent": "Mrs Khan", "child": "Sam", "who": "Anna"])]).html
    #expect(page.contains("<address>Mrs Khan</address>"))
    #expect(!page.contains("class=\"date\""))
  }

  @Test("of several letters has a page each, and says which is too long", arguments: [false, true])
  func several(large: Bool) {
    let short = FilledLetter(Self.template, with: ["parent": "Mrs Khan", "child": "Sam", "who": "Anna"])
    let long = FilledLetter(
      Self.template, with: ["parent": "Mrs Khan", "child": String(repeating: "a long story ", count: 400), "who": "Anna"])
    let page = LetterPage([short, long, short], large: large)
    #expect(page.html.components(separatedBy: "<article").count == 4)
    #expect(page.tooLong == [2])
  }

  @Test("asks for nothing from elsewhere and runs nothing")
  func alone() {
    let page = Self.page("x")
    for word in ["<script", "http:", "https:", "url(", "@import", "src="] { #expect(!page.contains(word)) }
  }
}
