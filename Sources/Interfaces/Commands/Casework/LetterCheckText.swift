// SPDX-License-Identifier: MIT
import Casework
import UseCases
import Vocabulary

/// The answer of `letter check` for people: each passage, why, and a kinder line below it.
enum LetterCheckText {
  static func text(_ answer: LetterCheckAnswer) -> String {
    var lines: [String] = []
    for letter in answer.letters {
      lines += head(letter) + [""]
      for finding in letter.check.findings { lines += self.lines(finding) + [""] }
    }
    lines += Render.wrapped("What it means: " + LetterCheckJSON.definition)
    for note in LetterCheckJSON.notes(answer) { lines += Render.wrapped("Note: " + note) }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func head(_ letter: LetterCheckAnswer.Checked) -> [String] {
    let check = letter.check
    var says = ["\(check.words) \(check.words == 1 ? "word" : "words")"]
    if let age = check.readingAge { says.append("reading age \(Rounding.fixed(age, places: 1))") }
    if !check.daysMentioned.isEmpty { says.append("days: " + check.daysMentioned.joined(separator: ", ")) }
    if !check.percentages.isEmpty { says.append("percentages: " + check.percentages.joined(separator: ", ")) }
    let found =
      check.findings.isEmpty
      ? "Nothing to change." : check.findings.count == 1 ? "One thing to look at." : "\(check.findings.count) things to look at."
    return Render.wrapped("\(letter.file) (\(check.stage.rawValue)): " + says.joined(separator: "; ") + ". " + found)
  }

  private static func lines(_ finding: LetterFinding) -> [String] {
    let place = "Line \(finding.line), \(words(finding.severity)) (\(finding.rule.rawValue))"
    return [place] + part("\u{201C}\(finding.excerpt)\u{201D}") + part(finding.message) + part("Kinder: " + finding.suggestion)
  }

  private static func part(_ text: String) -> [String] { Render.wrapped(text, width: 96).map { "  " + $0 } }

  private static func words(_ severity: Severity) -> String {
    switch severity {
    case .must: "worth changing"
    case .should: "worth a look"
    case .could: "a question"
    }
  }
}
