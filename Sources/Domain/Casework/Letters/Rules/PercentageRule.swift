// SPDX-License-Identifier: MIT
import Vocabulary

/// Attendance as a percentage.
struct PercentageRule: LetterRule {
  var card: LetterRuleCard {
    LetterRuleCard(
      name: .percentage, severity: "should", looksFor: "attendance or absence as a percentage",
      why: "92 % sounds like a good mark, and is about 15 days missed in a year. Days are what a family can picture.",
      asksWhen: "Where it speaks of attendance; a mark in a test or a share of a price is left alone.")
  }

  func findings(in letter: Letter, stage: LetterStage) -> [LetterFinding] {
    let lettersAttendance = letter.passages.contains { Self.speaksOfIt.fits($0.words) }
    return PercentPassage.all(in: letter).filter {
      [.body, .subject].contains($0.passage.role) && Self.isOfAttendance($0, lettersAttendance)
    }.map { percent in
      let first = percent.passage.words[percent.words.lowerBound].token
      return LetterFinding(
        rule: .percentage, severity: .should, excerpt: percent.text,
        message: "A percentage is heard as a mark for the child. Days say what happened.", suggestion: Self.days(percent, in: letter),
        line: first.line, column: first.column)
    }
  }

  private static func isOfAttendance(_ percent: PercentPassage, _ letters: Bool) -> Bool {
    let words = percent.passage.words
    // `90% in the spelling test, after the days she missed` is of the test.
    if other.fits(words), !speaksOfIt.fits(words) { return false }
    if attendance.fits(words) || here.contains(where: { $0.first(in: words) != nil }) { return true }
    if other.fits(words) || effort.contains(where: { $0.first(in: words) != nil }) { return false }
    return letters
  }

  private static let attendance = WordSet([
    "attend*", "absen*", "missed", "punctual*", "register", "sessions", "unauthorised", "authorised", "late", "lateness",
  ])
  /// What makes a whole letter one about attendance.
  private static let speaksOfIt = WordSet(["attend*", "absen*", "punctual*", "unauthorised"])
  private static let here = ["been|was|is here|in for", "time in|at school", "in school"].map(WordPattern.init)
  private static let other = WordSet([
    "test", "tests", "exam", "exams", "score", "scored", "scores", "quiz", "spelling", "spellings", "maths", "discount", "off", "vote",
    "voted", "survey", "cotton", "wool", "polyester", "price", "prices", "cost", "costs", "voucher", "grade", "grades", "mark",
    "marks", "pass", "passed", "raised", "raise", "proceeds", "parents", "families", "replied", "paid", "battery", "juice", "sugar",
    "chocolate", "funds", "profit", "profits", "recycled", "deposit", "correct", "right", "answers", "homework", "places", "tickets", "vat",
    "interest", "rain", "chance",
    "reading", "race", "points", "children", "staff", "pupils", "waste", "plastic", "certain",
  ])
  private static let effort = [
    "# per? cent|% behind|with|sure|certain|support*|committed|effort", "give|gives|gave|giving # per? cent|%",
    "# % behind|with|sure|committed",
  ].map(WordPattern.init)

  /// Days to take from the register, and what the percentage would be in a whole school year, so that nobody takes it for this term's.
  static func days(_ percent: PercentPassage, in letter: Letter) -> String {
    let words = percent.passage.words
    let aboutChild = ChildWords.speakOfThem(words) || words.contains { $0.token.kind == .field }
    let line =
      aboutChild ? "{child} has been in on {days_in} and missed {days_missed} since {from}" : "in on {days_in}, {days_missed} missed"
    let register = "take both from the register"
    guard let value = percent.value, (0...100).contains(value) else { return KinderLine.fill("\(line) (\(register)).", for: letter) }
    let near = words[max(0, percent.words.lowerBound - 5)..<min(words.count, percent.words.upperBound + 4)]
    let isMissed =
      near.contains { $0.key.hasPrefix("absen") || ["missed", "missing", "lost"].contains($0.key) }
      && !near.contains { $0.key.hasPrefix("attend") }
    let missed = Int((Double(Spans.schoolYear) * (isMissed ? value : 100 - value) / 100).rounded())
    let whole = "over a whole year of \(Spans.schoolYear) school days it would be about \(missed) missed"
    return KinderLine.fill("\(line) (\(register); \(whole)).", for: letter)
  }
}

/// Words one of which makes a sentence speak of something.
struct WordSet: Sendable {
  private let whole: Set<String>
  private let stems: [String]

  init(_ words: [String]) {
    whole = Set(words.filter { !$0.hasSuffix("*") })
    stems = words.filter { $0.hasSuffix("*") }.map { String($0.dropLast()) }
  }

  func fits(_ words: [LetterPassage.Word]) -> Bool {
    words.contains { word in whole.contains(word.key) || stems.contains { word.key.hasPrefix($0) } }
  }
}
