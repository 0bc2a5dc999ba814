// SPDX-License-Identifier: MIT

extension WorrySentence {
  private static let subjects: Set<String> = ["he", "she", "they", "hed", "shed", "theyd", "hell", "shell", "theyll", "theyre", "theyve"]
  private static let objects: Set<String> = ["me", "us", "him", "her", "them"]

  /// Where these stand, `he` and `they` may be anybody, or things.
  private static let elsewhere: Set<String> = [
    "break", "breaktime", "lunchtime", "gate", "desk", "classroom", "library", "hall", "online", "snapchat", "head", "coach", "tutor",
    "staff",
    "caretaker", "driver", "nurse", "doctor", "dentist", "shoes", "boots", "trainers", "straps", "braces", "noises", "lights", "dryers",
    "headphones", "plugs", "needles", "tablets", "injections", "stairs", "hair", "plaits", "ears", "knees", "joke", "jokes", "question",
    "questions", "news", "spiders", "wasps", "cats", "dogs", "horse", "pony",
  ]

  /// `He hits me`, `they have hurt her`: nobody is named, and nothing in the sentence tells of somebody outside the home.
  func isDoneByPronoun(_ verb: Int, to object: Int?) -> Bool {
    guard isAmongOurselves else { return false }
    if let object, !Self.objects.contains(word(object)), word(object) != name, word(object) != "other" { return false }
    var at = verb - 1
    while at >= 0, !Self.subjects.contains(words[at]), Self.fillers.contains(words[at]) { at -= 1 }
    return Self.subjects.contains(word(at))
  }

  /// `I am scared of him`: said of oneself, with nobody else in the sentence.
  func isFearOfPronoun(_ whom: Int) -> Bool {
    ["him", "her"].contains(word(whom)) && holds(["i", "im"]) && isAmongOurselves
  }

  /// `hit by him`.
  func isByPronoun(_ at: Int) -> Bool { Self.objects.contains(word(at)) && person(from: at) != nil && isAmongOurselves }

  private var isAmongOurselves: Bool { !holds(Self.others) && !holds(Self.elsewhere) && !holds(Self.accidents) }

  /// `She locks me in`, `Dad locked us out`; not `locks me out of her account`.
  func isLocked(_ at: Int) -> Bool {
    guard ["lock", "locks", "locked", "locking"].contains(words[at]), !isDenied(at) else { return false }
    let object = at + 1
    guard Self.objects.contains(word(object)) || isRelation(object) || !name.isEmpty && word(object) == name,
      ["in", "out", "up", "away", "outside", "inside"].contains(word(object + 1))
    else { return false }
    if word(object + 1) == "out", word(object + 2) == "of", !holds(["house", "home", "flat", "room", "bedroom"]) { return false }
    return isDoneByFamily(at, to: object) || isDoneByPronoun(at, to: isRelation(object) ? nil : object)
  }
}
