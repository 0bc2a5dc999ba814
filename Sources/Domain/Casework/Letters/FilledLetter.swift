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
