// SPDX-License-Identifier: MIT
import Testing

@testable import Casework

@Suite("Words of harm where nobody is named")
struct PronounWorryTests {
  static let worries = [
    "He hits me", "he hits me when I am late", "She locks me in", "They hurt me", "He\u{2019}s hitting me again",
    "she slaps me every night",
    "They're hurting us", "He has punched her twice", "When he is angry he kicks me", "She threw me against the wall", "He hurts him",
    "They beat me up at night", "He threatened to kill me", "I am scared of him", "I\u{2019}m frightened of her when she drinks",
    "I was hit by him", "She locked us out all night", "Mum locks me in my room", "He locks Zoe in her bedroom", "They hit them",
    "he gets drunk and hits me", "He would hurt her if I went", "She locks me out of the house",
  ]

  @Test("are heard", arguments: worries)
  func heard(text: String) { #expect(WorrySentence.isWorry(text, child: "Zoe"), "\(text)") }

  static let others = [
    "He hits the ball to me", "It hits me how far it is", "It hurts me to sit so long", "The hand dryers are loud and they hurt me",
    "My shoes are too small and they hurt me", "He beats me at chess", "She beats me to the bus stop", "He hits me up on Snapchat",
    "She locks me out of her account", "He locks the gate at nine and lets me in", "They locked the door behind them",
    "He hurt me playing football", "She kicked me off the team", "The boy behind me is loud and he kicks me",
    "A dog lives there and I am scared of him", "He does not hit me", "She never hurts us", "Mrs Price is strict and I'm scared of her",
    "They hit the target with me", "It hit us that nobody knew", "He slapped me on the back when I came in", "She hits me with questions",
    "He throws me the ball", "They kick the ball to us", "She keeps her phone locked in her bag",
  ]

  @Test("are not taken from what only sounds so", arguments: others)
  func notHeard(text: String) { #expect(!WorrySentence.isWorry(text, child: "Zoe"), "\(text)") }
}
