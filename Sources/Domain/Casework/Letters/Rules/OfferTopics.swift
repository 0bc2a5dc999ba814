// SPDX-License-Identifier: MIT

/// An offer that fits what the letter speaks of.
enum OfferTopics {
  private static let topics: [(WordSet, String)] = [
    (
      WordSet(["ill", "illness", "unwell", "sick", "sickness", "doctor", "medical", "asthma", "hospital", "poorly", "gp"]),
      "If {child} is not well enough yet, ring {who} on {phone}: we can send work home or start with a short day."
    ),
    (
      WordSet(["worr*", "anxi*", "scared", "afraid", "upset", "bull*", "friends"]),
      "Is something at school worrying {child}? Ring {who} on {phone}; we can meet wherever feels easiest."
    ),
    (
      WordSet(["late", "lateness", "punctual*", "morning", "mornings", "breakfast"]),
      "Is something making mornings hard? Ring {who} on {phone}; there is a place for {child} at breakfast if it helps."
    ),
    (
      WordSet(["bus", "taxi", "transport", "travel", "walk", "car"]),
      "If getting here is the hard part, ring {who} on {phone} and we will look for a way together."
    ),
    (
      WordSet(["holiday", "holidays", "trip", "abroad"]),
      "If time away in term is needed, talk to {who} first, on {phone}; we will find a way that costs {child} the fewest days."
    ),
    (
      WordSet(["uniform", "shoes", "money", "cost", "lunch", "dinner"]),
      "If uniform or money is in the way, ring {who} on {phone}. We can help, and nobody else needs to know."
    ),
    (
      WordSet(["meeting", "invite*", "panel", "appointment"]),
      "If the time or place does not suit, ring {who} on {phone}; we can come to you, and you may bring someone along."
    ),
  ]

  static func line(for body: [LetterPassage]) -> String {
    topics.first { topic in body.contains { topic.0.fits($0.words) } }?.1
      ?? "What would help? Ring or text {who} on {phone}; we will find a time that suits you."
  }
}
