// SPDX-License-Identifier: MIT

/// How many syllables an English word has, by its spelling, with a list of those that spelling gets wrong.
enum Syllables {
  static func count(_ word: String) -> Int {
    var key = String(word.lowercased().filter { $0.isLetter })
    if word.lowercased().hasSuffix("'s") || word.lowercased().hasSuffix("\u{2019}s") { key = String(key.dropLast()) }
    guard !key.isEmpty else { return 1 }
    if let known = known[key] { return known }
    // A plural has the syllables of its word, but `houses`, `places`, `wishes` have one more and keep their own count.
    if key.hasSuffix("s"), key.count > 3, let known = known[String(key.dropLast())] { return known }
    return max(1, spelled(Array(key)))
  }

  private static let vowels: Set<Character> = ["a", "e", "i", "o", "u", "y", "é", "è", "ê", "ë", "á", "à", "ó", "ö", "ü", "ï"]

  private static func spelled(_ letters: [Character]) -> Int {
    var count = 0
    var inVowels = false
    for letter in letters {
      let vowel = vowels.contains(letter)
      if vowel, !inVowels { count += 1 }
      inVowels = vowel
    }
    let text = String(letters)
    count -= silentEnding(text, letters)
    count += apart(text)
    return count
  }

  /// The e nobody says: `home`, `missed`, `times`; but not `started`, `houses`, `little`.
  private static func silentEnding(_ text: String, _ letters: [Character]) -> Int {
    guard letters.count > 2 else { return 0 }
    func vowel(fromEnd back: Int) -> Bool { letters.count >= back && vowels.contains(letters[letters.count - back]) }
    if text.hasSuffix("le"), !vowel(fromEnd: 3) { return 0 }
    if text.hasSuffix("les"), !vowel(fromEnd: 4) { return 0 }
    if text.hasSuffix("e"), !vowel(fromEnd: 2) { return 1 }
    if text.hasSuffix("ed"), !vowel(fromEnd: 3) { return ["t", "d"].contains(letters[letters.count - 3]) ? 0 : 1 }
    if text.hasSuffix("es"), !vowel(fromEnd: 3) {
      let sounded = ["ses", "ces", "ges", "zes", "xes", "ches", "shes"].contains { text.hasSuffix($0) }
      return sounded ? 0 : 1
    }
    if text.hasSuffix("ely") || text.hasSuffix("eless") || text.hasSuffix("eful") || text.hasSuffix("ement") || text.hasSuffix("ements") {
      return 1
    }
    return 0
  }

  /// Two vowels that are said apart: `being`, `area`, `period`, `science`.
  private static func apart(_ text: String) -> Int {
    var more = 0
    for pair in ["eing", "iet", "iou", "uing", "ying", "oing", "ier", "iest", "ience", "eo", "ia", "io", "ua", "ii"]
    where text.contains(pair) {
      if pair == "ia", ["cial", "tial", "cian", "rriage"].contains(where: text.contains) { continue }
      if pair == "io", ["tion", "sion", "cion", "gion", "cious", "tious", "xious", "gious", "shion", "nion"].contains(where: text.contains)
      {
        continue
      }
      if pair == "iou", ["cious", "tious", "xious", "gious"].contains(where: text.contains) { continue }
      if pair == "iou", text.contains("io") { continue }
      if pair == "eo", ["eon", "people", "eous"].contains(where: text.contains) { continue }
      if pair == "ua", ["gua", "qua", "sua"].contains(where: text.contains) && !text.contains("usual") && !text.contains("casual") {
        continue
      }
      if pair == "ience", ["tience", "science"].contains(where: text.contains) { continue }
      if pair == "ier", ["tier", "sier"].contains(where: text.hasSuffix) && text.count < 6 { continue }
      more += 1
    }
    return more
  }

  private static let known: [String: Int] = [
    "science": 2, "patience": 2, "friend": 1, "friends": 1, "field": 1, "piece": 1, "chief": 1, "quiet": 2, "diet": 2, "society": 4,
    "people": 2,
    "being": 2, "seeing": 2, "every": 2, "everyone": 3, "everything": 3, "everybody": 4, "something": 2, "sometimes": 2, "someone": 2,
    "somewhere": 2, "anyone": 3, "anything": 3, "business": 2, "family": 3, "families": 3, "different": 3, "evening": 2, "interest": 3,
    "interested": 4, "area": 3, "idea": 3, "real": 1, "really": 2, "ready": 2, "create": 2, "created": 3, "reading": 2, "hour": 1,
    "hours": 1,
    "our": 1, "flower": 2, "power": 2, "poem": 2, "going": 2, "doing": 2, "use": 1, "used": 1, "colleague": 2, "league": 1,
    "queue": 1, "whole": 1, "breathe": 1, "breakfast": 2, "therefore": 2, "unauthorised": 4, "authorised": 3, "authority": 4, "create's": 2,
    "usual": 3, "usually": 4, "actual": 3, "actually": 4, "january": 4, "february": 4, "period": 3, "serious": 3, "obvious": 3,
    "various": 3,
    "previous": 3, "anxious": 2, "anxiety": 4, "medical": 3, "medicine": 3, "maybe": 2, "home": 1, "homework": 2,
    "beautiful": 3, "cafe": 2, "recipe": 3, "wednesday": 2, "chocolate": 3, "vegetable": 4, "temperature": 4, "toward": 2, "towards": 2,
    "doesnt": 2, "isnt": 2, "wasnt": 2, "hasnt": 2, "havent": 2, "hadnt": 2, "didnt": 2, "couldnt": 2, "wouldnt": 2,
    "shouldnt": 2, "arent": 1, "werent": 1, "dont": 1, "wont": 1, "cant": 1, "weve": 1, "youve": 1, "theyve": 1, "ive": 1, "youre": 1,
    "were": 1, "theyre": 1, "youll": 1, "theyll": 1, "shell": 1, "ill": 1, "lets": 1, "thats": 1, "whats": 1, "careful": 2, "carefully": 3,
    "safely": 2, "lately": 2, "likely": 2, "lonely": 2, "lovely": 2, "sincerely": 3, "completely": 3, "severely": 3, "severe": 2,
    "immediately": 5, "immediate": 4, "appreciate": 4, "material": 4, "special": 2, "especially": 4, "social": 2, "initial": 3,
    "official": 3,
    "officially": 4, "essential": 3, "region": 2, "religion": 3, "opinion": 3, "union": 2, "million": 2, "companion": 3, "video": 3,
    "museum": 3, "theatre": 3, "fire": 1, "tired": 1, "hire": 1, "require": 2, "required": 2, "entire": 2, "prior": 2, "lion": 2,
    "quite": 1, "quickly": 2, "request": 2, "guardian": 3, "guardians": 3, "guidance": 2, "language": 2, "persuade": 2, "genuine": 3,
    "continue": 3, "continued": 3, "continues": 3, "value": 2, "valued": 2, "issue": 2, "issued": 2, "issues": 2, "due": 1, "true": 1,
    "blue": 1, "agreed": 2, "worried": 2, "carried": 2, "tried": 1, "cried": 1, "studied": 2, "married": 2, "hurried": 2, "earlier": 3,
    "easier": 3, "happier": 3, "carrier": 3, "barrier": 3, "barriers": 3, "happiest": 3, "easiest": 3, "couple": 2, "able": 2, "unable": 3,
    "table": 2, "possible": 3, "trouble": 2, "little": 2, "does": 1, "goes": 1, "shoes": 1, "yes": 1, "eyes": 1, "eye": 1,
    "year": 1, "years": 1, "quieter": 3, "headteacher": 3, "headteachers": 3, "timetable": 3, "timetables": 3, "sunrise": 2,
    "name": 1, "names": 1, "named": 1, "note": 1, "notes": 1, "noted": 2, "hope": 1, "hopes": 1, "hoped": 1, "maria": 3,
    "mr": 2, "mrs": 2, "settled": 2, "behaviour": 3, "centre": 2, "centres": 2, "household": 2, "reassurance": 4, "reassure": 3,
    "lateness": 2, "hundred": 2, "ache": 1, "aches": 1, "autism": 3, "agreement": 3, "uses": 2, "caseworker": 3, "casework": 2, "junior": 2,
    "senior": 2, "familiar": 3, "hereby": 2, "whereby": 2, "rely": 2, "ninety": 2, "somewhat": 2, "flyer": 2, "royal": 2,
    "coordinator": 5, "wholesale": 2, "choir": 1, "hopefully": 3, "wobbly": 2, "awareness": 3, "whoever": 3, "tuition": 3,
    "safeguarding": 3, "bonfire": 2, "warehouse": 2, "doubled": 2, "ryan": 2, "chloe": 2, "freya": 2, "noah": 2, "naomi": 3, "kieran": 2,
  ]
}
