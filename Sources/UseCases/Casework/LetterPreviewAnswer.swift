// SPDX-License-Identifier: MIT
public import Casework
import Exchange
public import Vocabulary

/// `belong letter preview`: a letter with its fields filled in, one for each row of fields.
public struct LetterPreviewAnswer: Sendable {
  /// In the order of the rows.
  public let letters: [FilledLetter]
  /// Columns of a file that the letter has no use for.
  public let remarks: [Finding]

  /// Loads, fills, returns; nothing where a field is missing in any row, or one was typed that the letter does not know.
  public static func make(_ name: String, fields given: [String], data: DataPlace) throws -> LetterPreviewAnswer {
    let files = try LetterFiles.named(name, shippedIn: data.folder)
    guard let file = files.first, files.count == 1 else { throw Failure.usage("name one letter; \(name) has \(files.count).") }
    let template = try LetterFiles.read(file)
    let rows = try FieldFile.read(given).map { row in FieldFile.Row(values: FilledLetter.known(row.values, by: template), place: row.place)
    }
    let findings = rows.flatMap { row in trouble(template, row, named: name) }
    guard findings.isEmpty else { throw Failure.badData(findings: findings, tallies: []) }
    return LetterPreviewAnswer(letters: rows.map { FilledLetter(template, with: $0.values) }, remarks: remarks(template, rows))
  }

  private static func trouble(_ template: LetterTemplate, _ row: FieldFile.Row, named name: String) -> [Finding] {
    let gaps = FilledLetter.gaps(of: template, given: row.values)
    var says: [String] = []
    if !gaps.missing.isEmpty { says.append("missing: \(gaps.missing.joined(separator: ", "))") }
    // A list of addresses has columns for other letters too; a typed word that is not known is a slip.
    if row.place == nil, !gaps.unknown.isEmpty { says.append("unknown: \(gaps.unknown.joined(separator: ", "))") }
    guard !says.isEmpty else { return [] }
    let place = row.place ?? FilePlace(file: name, line: template.firstLine)
    let wanted = LetterFields.names(in: template.text)
    let asks = wanted.isEmpty ? "The letter has no fields in braces." : "It asks for: \(wanted.joined(separator: ", "))."
    return [
      Finding(
        .letterField, .must, at: place, message: "the letter is not whole. Fields \(says.joined(separator: "; ")).",
        hint: "\(asks) The page knows also address_line_1 to address_line_7 and letter_date. `belong letter show` has the words.")
    ]
  }

  private static func remarks(_ template: LetterTemplate, _ rows: [FieldFile.Row]) -> [Finding] {
    guard let place = rows.first?.place else { return [] }
    let unknown = Set(rows.flatMap { FilledLetter.gaps(of: template, given: $0.values).unknown }).sorted()
    guard !unknown.isEmpty else { return [] }
    return [
      Finding(
        .letterField, .could, at: FilePlace(file: place.file, line: 1),
        message: "not used by this letter: \(unknown.joined(separator: ", ")).")
    ]
  }
}
