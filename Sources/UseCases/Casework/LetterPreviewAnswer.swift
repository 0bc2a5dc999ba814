// SPDX-License-Identifier: MIT
public import Casework
import Exchange
import Vocabulary

/// `belong letter preview`: a letter with its fields filled in, one for each row of fields.
public enum LetterPreviewAnswer {
  /// Loads, fills, returns; nothing where a field is missing or unknown in any row.
  public static func make(_ name: String, fields given: [String], data: DataPlace) throws -> [FilledLetter] {
    let files = try LetterFiles.named(name, shippedIn: data.folder)
    guard let file = files.first, files.count == 1 else { throw Failure.usage("name one letter; \(name) has \(files.count).") }
    let template = try LetterFiles.read(file)
    let rows = try FieldFile.read(given)
    let findings = rows.flatMap { row in trouble(template, row, named: name) }
    guard findings.isEmpty else { throw Failure.badData(findings: findings, tallies: []) }
    return rows.map { FilledLetter(template, with: $0.values) }
  }

  private static func trouble(_ template: LetterTemplate, _ row: FieldFile.Row, named name: String) -> [Finding] {
    let gaps = FilledLetter.gaps(of: template, given: row.values)
    var says: [String] = []
    if !gaps.missing.isEmpty { says.append("missing: \(gaps.missing.joined(separator: ", "))") }
    if !gaps.unknown.isEmpty { says.append("unknown: \(gaps.unknown.joined(separator: ", "))") }
    guard !says.isEmpty else { return [] }
    let place = row.place ?? FilePlace(file: name, line: template.firstLine)
    return [
      Finding(
        .letterField, .must, at: place, message: "the letter is not whole. Fields \(says.joined(separator: "; ")).",
        hint:
          "It asks for: \(LetterFields.names(in: template.text).joined(separator: ", ")). The page knows also address_line_1 to address_line_7 and letter_date."
      )
    ]
  }
}
