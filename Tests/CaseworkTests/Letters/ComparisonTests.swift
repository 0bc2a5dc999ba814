// SPDX-License-Identifier: MIT
import Casework
import Testing

@Suite("A family measured against others, a colour, a figure out of a hundred")
struct ComparisonTests {
  static let blame = [
    "Other families manage it.", "Other parents manage to get their children in.", "Most families cope.", "Everyone else manages.",
    "Other parents bring their children on time.", "All other families can do it.", "Other families have it harder.",
    "Unlike other parents, you have a car.", "His brother manages to come in every day.", "Compared with other families you live close by.",
    "If others can do it, so can Sam.", "Other children manage to be here by nine.", "Everybody else gets here.",
  ]

  @Test("is blame, with a kinder line", arguments: blame)
  func blamed(sentence: String) {
    let found = LetterCase.found(sentence).filter { $0.rule == .blame }
    #expect(!found.isEmpty, "\(LetterCase.found(sentence))")
    #expect(found.allSatisfy { !$0.suggestion.lowercased().contains("other famil") && !$0.suggestion.isEmpty })
  }

  static let kind = [
    "Other families find mornings hard too.", "Other families have told us the same.", "You are not alone: many families find this hard.",
    "Other families manage with our help; would you like some?", "No family manages this alone.", "Most children enjoy the breakfast club.",
    "Other children miss her.", "Many parents do not manage without the bus.", "Other families meet on Tuesdays; you would be welcome.",
    "Every family does it differently.", "Her brother is welcome too.", "Other parents meet over breakfast on Fridays.",
    "Some families find that a text the night before helps.", "Other schools close on Friday.",
  ]

  @Test("is not taken from what tells that others know it too", arguments: kind)
  func kindly(sentence: String) { #expect(!LetterCase.has(.blame, sentence), "\(LetterCase.found(sentence))") }

  static let labels = [
    "Sam is in our red group.", "Your child is now in the amber band.", "She is in the red attendance category.",
    "Sam has been put on the red list.",
    "He is RAG rated red.", "Sam was flagged red.", "Your child is in the orange zone.", "Sam's attendance puts her in the red tier.",
    "You are in our amber group.", "Sam is rated amber.", "He moved to the black band.", "Your son is on our amber list.",
  ]

  @Test("is a label where a colour sorts the child", arguments: labels)
  func label(sentence: String) { #expect(LetterCase.has(.label, sentence), "\(LetterCase.found(sentence))") }

  static let colours = [
    "Sam is in the red group for reading.", "She wears a red coat.", "Your child is in the green group on the trip.",
    "He painted a red house.",
    "Sam needs his red reading book.", "She is on the amber table for maths.", "The red bus stops at the gate.",
    "There is an amber weather warning.",
    "Sam swims with the orange group.", "Please bring the green form.", "Your child is in the orange group for swimming.",
    "She came in red wellies.",
  ]

  @Test("is none where it is a thing or a lesson", arguments: colours)
  func colour(sentence: String) { #expect(!LetterCase.has(.label, sentence), "\(LetterCase.found(sentence))") }

  static let percentages = [
    "Sam's attendance is 87 out of 100.", "Her attendance stands at 87 out of a hundred.", "Attendance: 87 in every 100.",
    "Her attendance is 87 per cent.",
    "Her attendance is eighty-seven per cent.", "His attendance fell to 87 out of 100 this term.",
    "She has been absent for 13 in every hundred.",
    "Sam's attendance is ninety out of a hundred.", "Attendance of 87 in 100 is low for her.", "Punctuality is 87 out of 100.",
    "He attended 87 out of 100.", "We aim for attendance of 97 out of 100.",
  ]

  @Test("is a percentage in other words, with days beside it", arguments: percentages)
  func percentage(sentence: String) {
    let line = LetterCase.found(sentence).first { $0.rule == .percentage }?.suggestion ?? ""
    #expect(line.contains("{days_missed}") || line.contains("missed"), "\(LetterCase.found(sentence))")
  }

  static let figures = [
    "She was in on 87 out of 100 days.", "Sam came on 87 out of 100 mornings.", "He scored 87 out of 100 in his maths test.",
    "She got 87 out of 100.",
    "Sam missed 9 out of 100 sessions.", "She attended 87 of 100 school days.", "She was in for 24 of 30 days.", "100 children came.",
    "Sam raised 87 out of 100 pounds.", "We have 100 books.", "Her test mark was 87 out of a hundred.", "Sam read 87 out of 100 pages.",
  ]

  @Test("is none of days, marks and pages", arguments: figures)
  func figure(sentence: String) { #expect(!LetterCase.has(.percentage, sentence), "\(LetterCase.found(sentence))") }

  @Test("reckons with the figure that it gives")
  func value() {
    let line = LetterCase.found("Sam's attendance is 90 out of 100.").first { $0.rule == .percentage }?.suggestion ?? ""
    #expect(line.contains("about 19 missed"), "\(line)")
  }
}
