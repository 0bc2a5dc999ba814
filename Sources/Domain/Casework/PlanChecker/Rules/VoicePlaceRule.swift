// SPDX-License-Identifier: MIT
import Vocabulary

/// B7: what the child said, without saying which barrier it is about, and that nothing in the plan seems to take up.
struct VoicePlaceRule: PlanRule {
  let cards = [
    RuleCard(
      "B7.voice-unplaced", .could, looksFor: "words of the child\u{2019}s that name no barrier, and share no word with any barrier or row",
      why: "Whoever was asked and finds nothing of it in the plan will not be asked twice.",
      asksWhen: "Where about is empty and no longer word of theirs stands in a barrier, an action or a how_we_know.")
  ]

  func look(_ reading: PlanReading) -> [PlanCheck.Advice] {
    let plan = reading.plan
    let texts = plan.barriers.map(\.text) + plan.rows.flatMap { [$0.barrier, $0.action, $0.howWeKnow] }
    let taken = Set(texts.flatMap(Self.stems))
    let loose = plan.voices.filter { voice in
      let said = Self.stems(voice.words)
      return plan.isChild(voice) && Words.isEmpty(voice.about) && !said.isEmpty && !said.contains(where: taken.contains)
    }
    guard !loose.isEmpty, !texts.allSatisfy(Words.isEmpty) else { return [] }
    let name = plan.child.firstName
    return [
      reading.advice(
        "B7.voice-unplaced", .could,
        loose.count == 1
          ? "\(name) said something that names no barrier. Does a row answer it?"
          : "\(name) said \(loose.count) things that name no barrier. Does a row answer each?",
        "Write under about which barrier it is, or add a row; if not now, tell \(name) why.")
    ]
  }

  /// The longer words of a text by their first five letters: `shouts` and `shouting` are one.
  private static func stems(_ text: String) -> [String] {
    Words.of(text).map(\.plain).filter { $0.count >= 4 && !common.contains($0) }.map { String($0.prefix(5)) }
  }

  private static let common: Set<String> = [
    "that", "this", "with", "have", "when", "then", "they", "them", "there", "what", "where", "from", "into", "just", "like", "really",
    "because", "dont", "cant", "wont", "didnt", "doesnt", "isnt", "about", "always", "never", "some", "would", "could", "should", "their",
    "your", "want", "wants", "going", "goes", "says", "said", "know", "knows", "think", "thing", "things", "every", "everyone", "very",
    "much", "more", "only", "even", "will", "were", "been", "being", "than", "which", "after", "before", "over", "also", "make", "makes",
    "gets", "getting", "school", "time", "still", "does", "doing", "have", "ever", "back", "come", "comes", "coming", "nobody", "anyone",
  ]
}
