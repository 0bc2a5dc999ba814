// SPDX-License-Identifier: MIT
import Casework
import Testing

@Suite("Threats in a letter")
struct ThreatEarlyTests {
  static let said: [String] = [
    "You may be issued with a penalty notice.", "You could be fined.", "A fine may be issued.", "You may receive a fine of \u{A3}160.",
    "The council can prosecute you.", "This may lead to prosecution.", "We will take you to court.",
    "The case will be heard in the magistrates' court.",
    "Legal action will follow.", "We may take further action.", "This may result in a referral to the local authority.",
    "We will refer you to the local authority.", "If this goes on we will have no option but to pass this to the council.",
    "A parenting order may be made.",
    "This is your final warning.", "If attendance does not improve you may be fined.",
    "If she does not come in, you will face legal proceedings.", "There will be consequences.", "We do not want to have to fine you.",
    "It is a criminal offence not to send a child to school.",
    "You have a legal duty to send Sam to school.", "We will involve social services.", "Under section 444 you are liable.",
    "Matters will be escalated.", "Statutory action will be considered.", "We may have to report this to the local authority.",
    "Parents can be sent to prison.", "We will not hesitate to prosecute.",
    "This could lead to a fine.", "An education supervision order may follow.",
  ]

  @Test("are seen, open and veiled, before a legal step is the matter", arguments: said)
  func seen(sentence: String) {
    #expect(LetterCase.has(.threatEarly, sentence), "\(LetterCase.found(sentence))")
    #expect(LetterCase.has(.threatEarly, sentence, stage: .universal) && LetterCase.has(.threatEarly, sentence, stage: .targeted))
  }

  @Test("are left alone in a letter about a legal step", arguments: said)
  func statutory(sentence: String) { #expect(!LetterCase.has(.threatEarly, sentence, stage: .statutory)) }

  static let kind: [String] = [
    "This is not a fine.", "We are not going to court.", "If the weather is fine, we will eat outside.",
    "Her class is at the tennis court.", "Any time is fine.", "Sam is doing fine.", "You will not be fined.",
    "Nobody is going to prosecute anyone.", "A text is fine.", "The netball courts are being painted.",
    "Is there a court order that says who may collect Sam?", "We live near Hampton Court.", "This is not legal action.",
    "No further action is needed from you.", "You can ask the council for a bus pass.",
    "With your agreement, we could refer you to the council's family team.",
    "There is no penalty for being late to the club.", "That is absolutely fine.", "The referee gave a free kick.",
    "The next step is to talk.", "We made an action plan for the garden.", "Her fine work is on the wall.",
    "The local authority runs free swimming.", "Please be courteous at the gate.", "We will not take this to court.",
    "She scored a penalty in the cup.", "It was a fine day for the fair.",
    "Wear a warm coat; it will be fine but cold.",
  ]

  @Test("are not seen where nothing is threatened", arguments: kind)
  func silent(sentence: String) { #expect(!LetterCase.has(.threatEarly, sentence), "\(LetterCase.found(sentence))") }

  @Test("a sentence has one finding, however much it threatens")
  func once() {
    #expect(LetterCase.found("You may be fined, prosecuted and taken to court.").count { $0.rule == .threatEarly } == 1)
  }
}
