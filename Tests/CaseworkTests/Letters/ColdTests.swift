// SPDX-License-Identifier: MIT
import Casework
import Testing

@Suite("Coldness in a letter")
struct ColdTests {
  static let said: [String] = [
    "I am writing to inform you that Sam was away.", "Please be advised that school starts at nine.",
    "It has come to our attention that Sam was away.", "It has been noted that Sam was late.", "Our records show that Sam was away.",
    "We regret to inform you of this.", "The above named pupil was away.", "Please reply at your earliest convenience.",
    "You are hereby reminded of this.",
    "Parents are reminded that school starts at nine.", "Should you require anything else, ring us.", "SAM MUST BE IN SCHOOL EVERY DAY.",
    "THIS IS VERY IMPORTANT", "Further to our letter, Sam was away again.", "This matter needs your urgent attention.",
    "With reference to Sam, please ring.", "The pupil was not in class.", "RE: Attendance of Sam Smith", "This is an automated message.",
    "This letter is to inform you that Sam was away.", "You are requested to ring.",
  ]

  @Test("is seen in the words of offices", arguments: said)
  func seen(sentence: String) { #expect(LetterCase.has(.cold, sentence)) }

  static let kind: [String] = [
    "I wanted to write because we missed Sam.", "I thought you would like to know that Sam is well.", "Sam was away on Monday.",
    "I noticed that Sam looked tired.", "Our school is open to all.", "Sam had a lovely day.", "Please ring when you can.",
    "Any time this week is fine.", "Well done, Sam!", "The NHS and the BBC have good pages.",
    "Sam read to the whole class.", "We are reminded daily how funny she is.", "It was good of you to ring.", "Thank you for your note.",
    "Sam told us about the dog.", "We hope the move went well.", "Come and see the play.", "I am sorry that this comes in a letter.",
    "You are always welcome.", "OK, see you at 9 AM.", "Mrs Bell is in on Monday.",
  ]

  @Test("is not seen in the words of people", arguments: kind)
  func silent(sentence: String) { #expect(!LetterCase.has(.cold, sentence), "\(LetterCase.found(sentence))") }

  private func greeted(_ greeting: String, stage: LetterStage = .early) -> Bool {
    LetterCheck(Letter("\(greeting)\n\nThank you for ringing. Ring me, Anna Bell, on 01632 960 001.\n"), stage: stage).findings.contains {
      $0.rule == .cold
    }
  }

  @Test(
    "begins with a greeting to nobody",
    arguments: [
      "Dear Parent/Carer,", "Dear Parents", "To whom it may concern", "Dear Sir or Madam,", "Dear Parent/Guardian of Sam Smith,",
      "Dear parents and carers,", "Dear Householder",
    ])
  func nobody(greeting: String) { #expect(greeted(greeting)) }

  @Test(
    "a name is a greeting",
    arguments: [
      "Dear Mr and Mrs Khan,", "Dear Mrs Khan", "Dear {parent},", "Hello Aisha,", "Hi Tom", "Dear Aisha and Tom,", "Dear Sam's mum,",
    ])
  func name(greeting: String) { #expect(!greeted(greeting)) }

  @Test("parents and carers is a greeting where every family gets the letter")
  func everyone() { #expect(!greeted("Dear parents and carers,", stage: .universal)) }

  @Test("a letter without one warm word is asked about")
  func warmth() {
    let cold =
      "Dear Mrs Khan,\n\nSam was away on Monday. Sam was away on Tuesday. School starts at nine each day. Ring Anna Bell on 01632 960 001 to say when Sam will be back. The office is open from eight."
    #expect(LetterCheck(Letter(cold), stage: .early).findings.map(\.rule) == [.cold])
    #expect(LetterCheck(Letter(cold + " We missed her."), stage: .early).findings.isEmpty)
  }
}
