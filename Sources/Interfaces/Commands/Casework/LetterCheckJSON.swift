// SPDX-License-Identifier: MIT
import Casework
import UseCases
import Vocabulary

/// The answer of `letter check` for scripts: one letter is one object, several are a list.
enum LetterCheckJSON {
  static let definition =
    "advice on a letter to a family: must, worth changing; should, worth a look; could, a question. reading_age is the Flesch\u{2013}Kincaid grade plus 5; words are those of the whole letter; days are estimated from a school year of 190."

  static func text(_ answer: LetterCheckAnswer) -> String {
    let letters = answer.letters.map(pairs)
    let tail: [(String, JSONValue)] = [("definition", .text(definition)), ("notes", .list(notes(answer).map(JSONValue.text)))]
    let whole = answer.isSingle ? (letters.first ?? []) : [("rows", .list(letters.map(JSONValue.pairs)))]
    return Render.document(.pairs(whole + tail))
  }

  private static func pairs(_ letter: LetterCheckAnswer.Checked) -> [(String, JSONValue)] {
    let check = letter.check
    return [
      ("file", .text(letter.file)), ("stage", .text(check.stage.rawValue)), ("reading_age", JSONValue(check.readingAge)),
      ("words", .whole(check.words)), ("percentages", .list(check.percentages.map(JSONValue.text))),
      ("days_mentioned", .list(check.daysMentioned.map(JSONValue.text))), ("findings", .list(check.findings.map(finding))),
    ]
  }

  private static func finding(_ finding: LetterFinding) -> JSONValue {
    .pairs([
      ("rule", .text(finding.rule.rawValue)), ("severity", .text(finding.severity.rawValue)), ("excerpt", .text(finding.excerpt)),
      ("message", .text(finding.message)), ("suggestion", .text(finding.suggestion)), ("line", .whole(finding.line)),
      ("column", .whole(finding.column)),
    ])
  }

  static let columns = ["file", "stage", "reading_age", "words", "rule", "severity", "line", "column", "excerpt", "message", "suggestion"]

  /// A row a finding; a letter without findings has one row of its own.
  static func rows(_ answer: LetterCheckAnswer) -> [[Cell]] {
    answer.letters.flatMap { letter -> [[Cell]] in
      let check = letter.check
      let head: [Cell] = [
        .text(letter.file), .text(check.stage.rawValue), check.readingAge.map { .number($0, places: 1) } ?? .none, .whole(check.words),
      ]
      if check.findings.isEmpty { return [head + [Cell](repeating: .none, count: 7)] }
      return check.findings.map { finding in
        head + [
          .text(finding.rule.rawValue), .text(finding.severity.rawValue), .whole(finding.line), .whole(finding.column),
          .text(finding.excerpt), .text(finding.message), .text(finding.suggestion),
        ]
      }
    }
  }

  static func notes(_ answer: LetterCheckAnswer) -> [String] {
    var notes: [String] = []
    if answer.letters.contains(where: \.stageIsAssumed) {
      notes.append("No stage was given: read as an early letter. --stage says otherwise.")
    }
    notes.append(
      "Nothing here knows who else opens the post, or what was told in trust: a letter that repeats what somebody said, or says where somebody is, is not sent."
    )
    notes.append("Advice, not a lock: you know the family, these rules do not. \(LetterTemplate.known)")
    return notes
  }
}
