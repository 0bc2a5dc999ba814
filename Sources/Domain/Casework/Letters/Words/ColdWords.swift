// SPDX-License-Identifier: MIT
import Vocabulary

/// Words of offices, and words that warm.
enum ColdWords {
  static let office: [LetterPhrase] = [
    LetterPhrase(
      ["writ* to inform|advise|notify you", "this letter is to inform|advise|notify|confirm", "letter serves|service"], .should,
      "It opens like a form.",
      kinder: "I wanted to write because we have missed {child}."),
    LetterPhrase(
      [
        "be advised|informed|aware that", "please note that", "you are hereby|advised|reminded|requested|informed|notified|asked to?",
        "parents are .. reminded|advised|requested|informed|asked",
      ], .should,
      "It speaks from above.", kinder: "I thought you would like to know how things are.", canBeDenied: false),
    LetterPhrase(
      [
        "come to|has our|my attention", "brought to our|my|the attention",
        "it has been noted|observed|recorded|identified|reported|decided", "it is noted", "noted with concern",
        "our|school records show|indicate|reveal", "records indicate|show",
        "analysis|review of .. attendance|register* shows|has|indicates", "has been identified as", "attendance has fallen|dropped below",
      ], .should,
      "Nobody in particular seems to have noticed; it could be a machine.",
      kinder: "I noticed that {child} has not been in much lately, and I wondered how you all are."),
    LetterPhrase(
      ["regret to inform", "we regret that"], .should, "It makes people afraid of the next line.",
      kinder: "I am sorry to bring this up in a letter; I would rather talk."),
    LetterPhrase(
      [
        "above named|mentioned|pupil|child|student", "the pupil|student|learner|said", "this pupil|student|learner",
        "the parent is|must|should|has",
        "parent|guardian|parents|carer|carers of", "named pupil|child|student",
        "the parent|parents|guardian of", "named above",
      ], .should, "A child has a name.", kinder: "{child}",
      unless: [
        "the pupil premium|council|parliament", "the parents evening|association|of children|of the|who", "the pupil|student who|voice",
        "the parent|parents .. group|evening|forum|café|cafe",
      ]),
    LetterPhrase(
      [
        "at your earliest convenience", "without delay|further", "by return", "your prompt attention", "immediate attention",
        "as a matter of urgency", "urgent* attention",
      ], .should, "It hurries them without saying why.", kinder: "Any time this week is fine."),
    LetterPhrase(
      [
        "i trust that|this|you", "should you require|wish|have|fail", "do not hesitate", "further to our|my|your|the",
        "with reference|regard to", "in respect of", "with regards? to", "in relation to your|the|@",
      ], .could, "Nobody says this at the gate.", kinder: "Just ring me if anything is unclear.",
      unless: ["in relation to"]),
    LetterPhrase(
      ["yours? obediently", "this office", "the undersigned", "this department", "automated message", "do not reply", "no reply"], .should,
      "There is nobody there to answer.", kinder: "You can ring or text me back on {phone}."),
  ]

  /// Greetings to nobody.
  static let nobody: [WordPattern] = [
    "^ dear|hello|hi parent|parents|carer|carers|guardian|guardians|sir|madam|householder|occupier|resident|all", "^ to whom",
    "^ dear the? parent|parents|carer|carers|guardian|family of", "^ parent|parents of|and|carer", "^ dear sir",
    "^ good morning|afternoon parent|parents|carer|carers",
  ].map(WordPattern.init)

  static let warm: Set<String> = [
    "thank", "thanks", "welcome", "welcomed", "glad", "happy", "happier", "pleased", "love", "loved", "loves", "lovely", "hope", "hoping",
    "sorry", "great", "proud", "warm", "warmly", "delighted", "smile", "smiles", "smiled",
    "enjoy", "enjoyed", "enjoys", "wonderful", "brilliant", "kind", "kindness", "together", "friends", "fun", "gently", "congratulations",
    "cheerful", "pleasure", "grateful", "appreciate", "understand", "listen", "care", "thinking", "wishes",
  ]

  static let warmPhrases: [WordPattern] = [
    "how are|is you|things|@|everyone|everything", "well done", "good to|it see|hear|have", "miss|missed|missing @|you|your|seeing|having",
    "look|looking forward", "get well|better soon", "feel|feeling better", "here for you", "here to help", "what would help",
    "how can|could we|i .. help", "is there anything", "not easy", "take care", "best wishes", "nobody's fault", "no rush|pressure|hurry",
    "cup of tea|coffee", "a chat", "good news", "work* so|very|really hard", "if he|she|they|you would like", "can we help",
    "would like to help", "happy to", "worried about you|@",
  ].map(WordPattern.init)
}
