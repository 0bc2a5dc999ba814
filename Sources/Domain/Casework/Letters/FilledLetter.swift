// SPDX-License-Identifier: MIT

/// A letter to one family, with nothing left to fill in.
public struct FilledLetter: Equatable, Sendable {
  /// Lines of the address, as the window of the envelope shows them.
  public let address: [String]
  /// The day, as written; nil where none was given.
  public let date: String?
  /// What the letter says, line by line.
  public let lines: [String]
  /// The title of the page.
  public let title: String

  /// Fields that are not in the text but on the page.
  public static let pageFields = (1...7).map { "address_line_\($0)" } + ["letter_date"]

  /// The values by the names that a letter and its page know: lists of addresses call them `address_1`, `town`, `postcode`, `date`.
  public static func known(_ values: [String: String], by template: LetterTemplate) -> [String: String] {
    let wanted = Set(LetterFields.names(in: template.text))
    let others = [
      "town": "address_line_5", "city": "address_line_5", "county": "address_line_6", "postcode": "address_line_7", "date": "letter_date",
    ]
    var known: [String: String] = [:]
    for (name, value) in values.sorted(by: { $0.key < $1.key }) {
      let digits = name.filter(\.isNumber)
      let plain = name.filter(\.isLetter)
      let line = ["address", "addressline"].contains(plain) && digits.count <= 1 ? "address_line_\(digits.isEmpty ? "1" : digits)" : nil
      let called = wanted.contains(name) || pageFields.contains(name) ? name : line ?? others[name] ?? name
      known[values[called] != nil && called != name ? name : called] = value
    }
    return known
  }

  /// Names that a letter asks for and that were not given or left empty, and names given that it does not know.
  public static func gaps(of template: LetterTemplate, given values: [String: String]) -> (missing: [String], unknown: [String]) {
    let wanted = LetterFields.names(in: template.text)
    let missing = wanted.filter { name in values[name].map { !$0.contains { !$0.isWhitespace } } ?? true }
    return (missing, values.keys.filter { !wanted.contains($0) && !pageFields.contains($0) }.sorted())
  }

  /// Fills a letter whose fields are all given.
  public init(_ template: LetterTemplate, with values: [String: String]) {
    title = template.title ?? template.name
    let lines = FilledLetter.pageFields.dropLast().compactMap { values[$0] }.filter { $0.contains { !$0.isWhitespace } }
    address = lines.isEmpty ? [values["parent"]].compactMap { $0 } : lines
    date = values["letter_date"].flatMap { $0.isEmpty ? nil : $0 }
    let text = LetterFields.fill(template.text, with: values)
    self.lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
  }
}
