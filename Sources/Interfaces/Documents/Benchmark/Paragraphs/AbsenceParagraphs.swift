// SPDX-License-Identifier: MIT
import Insight
import Vocabulary

/// What to say of a figure that is not there.
///
/// Rules: a held-back figure is never said to be small or large, and nothing is offered from which it could be worked out (the region
/// less its other councils would do that). What can be read instead is listed only where it has a number.
struct AbsenceParagraphs {
  let words: ReportWords

  var why: [String] {
    let place = words.question.placeName, subject = words.question.subject
    if words.kind == .suppressed {
      return [
        "The department's table shows the sign c for " + subject + " in " + place
          + ": the figure is there, and is held back so that no school and no child can be told from it.",
        "The gap, the reasons and the rank are held back with it, since each of them would give it away. It cannot be worked out from"
          + " other tables, and it should not be.",
      ].map(Self.quotes)
    }
    var out = words.answer.notes
    if out.isEmpty { out = ["The published table has no row for " + words.question.phase.schools + " in " + place + "."] }
    return out.map { $0.hasSuffix(".") ? $0 : $0 + "." }
  }

  var instead: [String] {
    var out: [String] = []
    let phases = words.answer.phases.filter { $0.phase != words.question.phase && $0.value.number != nil }.map(\.phase.schools)
    if !phases.isEmpty { out.append("Published here: " + Words.list(phases) + ".") }
    let others = words.answer.comparators.filter { $0.value.number != nil }
    if !others.isEmpty {
      let spoken = others.map { $0.inSentence + " " + Printed.rate($0.value) + "%" }
      out.append(Words.capital(words.question.subject) + " elsewhere: " + Words.list(spoken) + ".")
    }
    if words.answer.trend.contains(where: { $0.value.number != nil }) { out.append("The census series of full years is on side two.") }
    if out.isEmpty {
      out.append(
        "The schools' own registers say it best: the same figures can be made from their marks with the commands rates and reasons.")
    }
    return out.map(Self.quotes)
  }

  private static func quotes(_ text: String) -> String {
    var out = ""
    for character in text { out.append(character == "'" ? "’" : character) }
    return out
  }
}
