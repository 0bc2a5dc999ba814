// SPDX-License-Identifier: MIT
import Vocabulary

/// Somebody who is not to be asked is still named, or has a step. The message names the row, never the person.
struct SafetyRule: PlanRule {
  let cards = [
    RuleCard(
      "B3.not-asked", .must, looksFor: "a step, a follow-up or a say given to somebody marked not_asked",
      why: "It could put the child or a parent in danger.",
      asksWhen: "Of responsible, follow_up.who and agreed_by. The plan is not printed before it is mended."),
    RuleCard(
      "B3.name-in-text", .must, looksFor: "words that would be printed and name somebody marked not_asked",
      why: "Paper is read by people for whom it was not meant.",
      asksWhen: "Of every text a print shows; of a name that may be another word at the start of a sentence only a could."),
    RuleCard(
      "B3.home-place", .should, looksFor: "a next look where somebody lives, in a plan that leaves somebody out",
      why: "A page with a day, a time and an address tells where the child is to be found.",
      asksWhen: """
        Of next_review.place where somebody is marked not_asked: a home, a postcode, a number with a street. The print leaves the place \
        out; a school, a library or another public place stays.
        """),
  ]

  func look(_ reading: PlanReading) -> [PlanCheck.Advice] {
    reading.askable.obstacles.map { obstacle in
      let place = obstacle.row.map { "Row \($0), \(obstacle.part)" } ?? "The part \(obstacle.part)"
      if obstacle.id == "B3.not-asked" {
        return reading.advice(
          obstacle.id, .must, row: obstacle.row, "\(place): a step or a say is given to somebody whom this plan leaves out on purpose.",
          "Give it to somebody else. The plan is not printed before that.")
      }
      if obstacle.id == "B3.home-place" {
        return reading.advice(
          obstacle.id, .should,
          "\(place): the place looks like somebody\u{2019}s home, and this plan leaves somebody out on purpose. No page says where it is.",
          "Meet in school or in a public place, or tell each person by word of mouth.")
      }
      return reading.advice(
        obstacle.id, obstacle.isSure ? .must : .could, row: obstacle.row,
        obstacle.isSure
          ? "\(place): the words name somebody whom this plan leaves out on purpose."
          : "\(place): a word may be the name of somebody whom this plan leaves out on purpose.",
        obstacle.isSure ? "Write it without that person. The plan is not printed before that." : "Read it once more before you print it.")
    }
  }
}
