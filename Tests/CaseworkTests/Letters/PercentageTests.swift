// SPDX-License-Identifier: MIT
import Casework
import Testing

@Suite("Percentages in a letter")
struct PercentageTests {
  static let said: [String] = [
    "Sam's attendance is 92%.", "Sam's attendance is 92 per cent.", "Her attendance is 92 percent.", "Attendance: 84.3%",
    "He has been in school for 88% of the term.\nHis attendance has dropped.", "We aim for 97% attendance.", "Her absence is 12%.",
    "She has missed 20% of school.",
    "Attendance below 90% is a concern.", "His attendance has fallen to eighty per cent.", "Attendance this term: 76 %",
    "The national attendance figure is 95%.", "Your child attended 91.5% of sessions.", "Since May her attendance is at 60%.",
    "His attendance is ninety-two per cent.", "At 80% attendance she misses a day a week.",
    "She was absent for 15 per cent of the time.", "Our target for attendance is 96%.", "Sam's attendance has risen from 70% to 85%.",
    "Punctuality is 82%.", "100% attendance wins a prize.",
  ]

  @Test("of attendance are seen", arguments: said)
  func seen(sentence: String) { #expect(LetterCase.has(.percentage, sentence)) }

  static let kind: [String] = [
    "Sam got 92% in his maths test.", "She scored 90% in the spelling test, for all the days she missed.",
    "She scored 85 per cent in spelling.", "The jumper is 100% cotton.",
    "There is 20% off uniform this week.", "I am 100% behind you.", "We will give 100 per cent.", "90% of parents replied to the survey.",
    "The raffle raised 30% more.", "Tickets cost 10% less online.", "Sam has missed 15 days.",
    "She was in on 175 of 190 days.", "Half of the class has had a cold.", "We are 100% committed to helping.",
    "The juice is 50% water and no sugar.", "She got 7 out of 10.", "His exam mark was 64%.", "Ninety days to go!", "We meet at 9.20.",
    "Her reading score went up by 12 per cent.", "The deposit is 10 per cent.", "There is a 40% chance of rain.",
  ]

  @Test("of other things are left alone", arguments: kind)
  func silent(sentence: String) { #expect(!LetterCase.has(.percentage, sentence), "\(LetterCase.found(sentence))") }

  @Test(
    "are offered as days of the register, with what a whole year would be",
    arguments: [
      ("Sam's attendance is 92%.", 15), ("Sam's attendance is 80 per cent.", 38), ("Sam's absence is 10%.", 19),
      ("Sam has missed 20% of school.", 38),
    ] as [(String, Int)])
  func days(sentence: String, missed: Int) {
    let line = LetterCase.found(sentence).first { $0.rule == .percentage }?.suggestion ?? ""
    #expect(line.contains("{days_missed}") && line.contains("whole year of 190 school days it would be about \(missed) missed"), "\(line)")
  }

  @Test("and days are listed as they stand")
  func passages() {
    let check = LetterCheck(
      Letter("Dear Ali,\n\nAttendance is 92% or ninety-two per cent: 15 days, and half a day, and two school days.\n"), stage: .early)
    #expect(check.percentages == ["92%", "ninety-two per cent"])
    #expect(check.daysMentioned == ["15 days", "half a day", "two school days"])
  }
}
