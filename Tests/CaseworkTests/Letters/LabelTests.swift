// SPDX-License-Identifier: MIT
import Casework
import Testing

@Suite("Labels in a letter")
struct LabelTests {
  static let said: [String] = [
    "Sam is a persistent absentee.", "Your child is now classed as a persistent absentee.", "Your child is severely absent.",
    "She is a school refuser.", "Sam has become a truant.",
    "He has been truanting from lessons.", "Your son is a poor attender.", "You are a hard to reach family.",
    "Your daughter is disengaged.", "Your family is hard-to-reach.", "Sam is persistently absent.",
    "Your child falls into the group of persistent absentees.", "{child} is a persistent absentee.", "He is a non-attender.",
    "Sam's truancy has to stop.", "She is a persistent offender.", "Your child is at risk of becoming a persistent absentee.",
    "Your son is lazy.", "She is unmotivated.", "You are an uncooperative parent.", "Sam is a school-refuser.",
    "Your child's persistent absence has been reported.", "He is refusing to attend school.", "Your daughter has been skipping lessons.",
    "Yours is a problem family.",
    "Sam is a regular absentee.", "Your child is a cause for concern.",
  ]

  @Test("are seen where they are said of this child or family", arguments: said)
  func seen(sentence: String) { #expect(LetterCase.has(.label, sentence), "\(LetterCase.found(sentence))") }

  static let kind: [String] = [
    "Persistent absence is when a child misses one day in ten.", "Persistent absence means missing 10 days in 100.",
    "A persistent absentee is a pupil who misses a tenth of school.", "The number of persistent absentees has gone down nationally.",
    "Non-attendance is a worry across the county.", "He is not a truant.", "We do not see Sam as a school refuser.",
    "Nobody is calling your child a truant.", "Sam has missed six days.", "Sam was away for three days.",
    "She finds mornings hard.", "Your child is not a persistent absentee.", "The word \u{201C}truant\u{201D} is not one that we use.",
    "You told us you had been called \u{201C}hard to reach\u{201D}.", "Sam is often anxious on Sundays.",
    "She refused the soup and took the pie.",
    "Your son has been absent since Monday.", "We were hard to reach last week; our phones were down.",
    "The school council wants to tackle truancy across the borough.", "Sam is a delight.", "It is difficult to park here.",
    "She was absent on Tuesday.", "He has been unwell.", "Severe absence is defined as missing half of school.",
    "The problem with the heating is mended.",
  ]

  @Test("are not seen in a definition, an event, or what is denied", arguments: kind)
  func silent(sentence: String) { #expect(!LetterCase.has(.label, sentence), "\(LetterCase.found(sentence))") }

  @Test(
    "in a definition are jargon",
    arguments: ["Persistent absence is when a child misses one day in ten.", "Non-attendance is a worry across the county."])
  func definition(sentence: String) { #expect(LetterCase.has(.jargon, sentence)) }
}
