// SPDX-License-Identifier: MIT
import Casework
import Testing

@Suite("Jargon in a letter")
struct JargonTests {
  static let said: [String] = [
    "There were four unauthorised absences.", "These are authorised absences.", "Sam has missed 24 sessions.",
    "She missed 12 sessions this term.", "This counts as persistent absence.", "The EWO will visit.", "Our AWO can help.",
    "We would like to open an EHA.", "A safeguarding referral was made.", "These are statutory rules.",
    "This is pursuant to our policy.", "It starts with immediate effect.", "You are invited to an attendance panel.",
    "This is above our threshold.", "It was coded as O.", "She was marked as U.", "Sam is of compulsory school age.",
    "We hereby invite you.", "The DSL and the SLT have met.", "A PSP may be useful.",
    "We will call a TAF.", "Her punctuality is good.", "Requests are only for exceptional circumstances.", "This is an intervention.",
    "The cohort is small.", "Non-attendance costs learning.", "Severe absence is rising.", "We keep attendance data.",
  ]

  @Test("is seen", arguments: said)
  func seen(sentence: String) { #expect(LetterCase.has(.jargon, sentence)) }

  static let kind: [String] = [
    "Our Education Welfare Officer, Mrs Bell, is kind.", "Ask for the Safeguarding Lead.", "She enjoys her music sessions.",
    "Her counselling sessions are on Monday.", "The NHS has good advice.", "Ring your GP.", "PE is on Friday.", "The PTA has a cake sale.",
    "A half-day is a morning or an afternoon.", "She missed 24 half-days.",
    "An Early Help Assessment (EHA) is a talk about what would help.\nThe EHA is free.", "Our post code is on the letter.",
    "Please park by the library.", "The Attendance Team sends its best.", "Mrs Bell, DSL, will be there.", "We meet in the hall.",
    "She is in Year 6.", "The code for the gate has changed.", "Her swimming session is at two.", "It starts today.",
    "The school agreed to two days away.", "He was at the dentist.", "The GCSE evening is on Tuesday.", "We miss him.",
    "The TV is in the hall.",
  ]

  @Test("is not seen in names, titles, and words of home", arguments: kind)
  func silent(sentence: String) {
    let found = LetterCase.found(sentence).filter { $0.rule == .jargon }
    // What an Early Help Assessment is called is explained there; its own long name may still be asked about.
    #expect(found.allSatisfy { $0.excerpt == "Early Help Assessment" }, "\(found)")
  }

  @Test("names, titles and numbers of head and signature are nobody's jargon")
  func frame() {
    let letter =
      "Eastmoor Statutory Attendance Service\nEWO Team, Panel House\n\nDear Mrs Khan,\n\nHow are you? Ring me on 01632 960 001.\n\nKind regards,\nAnna Bell\nEWO and DSL\nSafeguarding and Statutory Services"
    #expect(LetterCheck(Letter(letter), stage: .early).findings.isEmpty)
  }
}
