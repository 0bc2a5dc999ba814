// SPDX-License-Identifier: MIT
import Casework
import Testing

@Suite("An offer in a letter")
struct NoOfferTests {
  private func asked(_ sentence: String, stage: LetterStage = .early) -> Bool {
    LetterCheck(
      Letter("Dear Mrs Khan,\n\nHow are you? Sam has missed six days.\n\n\(sentence)\n\nKind regards,\nAnna Bell\n"), stage: stage
    ).findings
      .contains { $0.rule == .noOffer }
  }

  static let without: [String] = [
    "School starts at nine.", "We look forward to seeing Sam on Monday.", "Every day counts.", "Please send Sam in tomorrow.",
    "You must contact the school at once.", "Please provide medical evidence within five days.", "We need your support with this.",
    "We will look at this again in two weeks.", "Please contact the school to explain this.", "Sam is missing important work.",
    "The school gate opens at half past eight.", "Regular days in school matter.", "We hope to see a change.", "Please tell us the reason.",
    "You need to ring 01632 960 001 to explain why.", "Sam has missed a lot of maths.", "Please sign and return the slip.",
    "We have sent two letters.", "This will be kept on file.", "We ask for your help in getting Sam to school.",
    "Help us by sending Sam in on time.",
  ]

  @Test("that is not there is asked for", arguments: without)
  func missing(sentence: String) { #expect(asked(sentence)) }

  static let with: [String] = [
    "Ring me, Anna Bell, on 01632 960 001.", "You can text Mrs Bell on {phone}.", "What would help?",
    "Is there anything that makes mornings hard?", "How can we help?", "We can meet at school or at home.", "I would like to help.",
    "Would you like a call from me?", "We can lend a uniform.", "Mrs Bell can help with the bus.", "Come in for a cup of tea.",
    "I am here every morning; talk to me.",
    "There is help for this: ask for Mrs Bell.", "Tell us what would make it easier.", "Shall we meet on Friday?",
    "We could send work home.", "Let me know if you need a lift.", "The breakfast club is free and open to Sam.", "We are here to help.",
    "Call Anna on 01632 960 001 any time.", "Would it help if I met her at the gate? I can do that.", "We will work it out together.",
  ]

  @Test("that is there is seen", arguments: with)
  func there(sentence: String) { #expect(!asked(sentence)) }

  @Test(
    "is not asked of thanks",
    arguments: [
      "Dear Ali,\n\nThank you for coming on Friday. It was lovely.", "Dear Ali,\n\nWell done to Sam for a great week!",
      "Dear Ali,\n\nSam was in every day. We are so proud of her. Thank you.",
    ])
  func thanks(letter: String) {
    #expect(LetterCheck(Letter(letter), stage: .early).findings.isEmpty, "\(LetterCheck(Letter(letter), stage: .early).findings)")
  }

  @Test(
    "fits what the letter speaks of",
    arguments: [
      ("Sam was ill again.", "well enough"), ("Sam was late again.", "mornings"), ("Sam is worried about maths.", "worrying"),
      ("The bus was full again.", "getting here"),
    ] as [(String, String)])
  func fits(sentence: String, words: String) {
    let found = LetterCheck(Letter("Dear Ali,\n\n\(sentence)"), stage: .early).findings.first { $0.rule == .noOffer }
    #expect(found?.suggestion.contains(words) == true, "\(String(describing: found))")
  }
}
