// SPDX-License-Identifier: MIT
import Casework
import Testing

@Suite("Blame in a letter")
struct BlameTests {
  static let said: [String] = [
    "You have failed to send Sam to school.", "You have repeatedly failed to reply to us.", "Where have you been?",
    "Where has Sam been this week?",
    "You must ensure that Sam is in school every day.", "You must make sure she arrives on time.", "This level of absence is unacceptable.",
    "Despite our repeated letters, nothing has changed.", "Despite several calls home, we have had no reply.",
    "Your lack of engagement is a worry.",
    "It is your responsibility to get Sam to school.", "It is your duty to see that she comes in.",
    "You have not responded to our messages.",
    "You did not let us know that Sam was off.", "Why was Sam not in school today?", "Where is your child?",
    "We are disappointed by Sam's attendance.",
    "Sam's attendance is poor.", "There is no excuse for missing school.", "You are letting Sam down.", "You refuse to engage with school.",
    "Your failure to attend the meeting was noted.", "We expect you to improve this at once.", "You are damaging Sam's chances.",
    "It is your fault that Sam is behind.",
    "No reason has been given for this absence.", "You need to ensure that this improves.", "Yet again Sam was not in school.",
    "You should have told us.",
    "You have allowed Sam to stay at home.", "Sam must attend every day.", "This simply isn't good enough.",
  ]

  @Test("is seen in the words it comes in", arguments: said)
  func seen(sentence: String) { #expect(LetterCase.has(.blame, sentence), "\(LetterCase.found(sentence))") }

  static let kind: [String] = [
    "Nobody is to blame for this.", "It is not your fault.", "This is nobody's fault.", "You must be tired.",
    "You must be so proud of her.", "We must have missed your call.",
    "We failed to call you back, and I am sorry.", "Where would you like to meet?", "Where are you happiest to talk?",
    "We know you have not had an easy year.",
    "You have done nothing wrong.", "You have not done anything wrong.", "Despite the rain, everyone came.",
    "We are sorry that we let you down.", "It is our responsibility to make school safe.",
    "I was disappointed to miss you at the gate.", "Why not come in for a cup of tea?", "Your lack of sleep must be hard on you.",
    "No excuse needed, just come.",
    "Please excuse the late reply.", "She has not missed a day.", "Sam said, \u{201C}Where have you been?\u{201D} and laughed.",
    "We do not think you have failed.", "Bullying is unacceptable, and we will stop it.",
    "You did not let us down.", "How are you?", "Good to see you back.", "You need not bring anything.",
    "Is there somewhere you would rather meet?", "You are not to blame.",
  ]

  @Test("is not seen where nobody is blamed", arguments: kind)
  func silent(sentence: String) { #expect(!LetterCase.has(.blame, sentence), "\(LetterCase.found(sentence))") }
}
