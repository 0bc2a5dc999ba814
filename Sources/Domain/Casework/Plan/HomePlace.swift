// SPDX-License-Identifier: MIT

/// Whether a place is where somebody lives: a home in words, a postcode, a number with a street. Schools and public places are none.
struct HomePlace {
  private let words: [String]
  /// As written, with capitals.
  private let raw: [String]
  /// Places of these people are homes: `Ellie's`.
  private let people: Set<String>

  /// Is it a home of somebody in or around this plan?
  static func isHome(_ text: String?, of plan: Plan) -> Bool {
    guard let text, !Words.isEmpty(text) else { return false }
    let names = ([plan.child.firstName] + plan.family.map(\.name)).compactMap { Words.of($0).first?.lower }
    return HomePlace(text, people: Set(names)).isHome
  }

  private init(_ text: String, people: Set<String>) {
    raw = text.split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "\u{2019}" }.map { part in
      String(part.map { $0 == "\u{2019}" ? "'" : $0 })
    }
    words = raw.map { $0.lowercased() }
    self.people = people
  }

  private var isHome: Bool {
    if words.indices.contains(where: saysHome) { return true }
    var address = Set<Int>()
    for at in words.indices {
      if let postcode = postcode(at) { address.formUnion(postcode) }
      if let street = street(at) { address.formUnion(street) }
    }
    // What is beside the address tells whose it is: `Tidewell Library, 3 Church Road`.
    return !address.isEmpty && !words.indices.contains { !address.contains($0) && Self.institutions.contains(words[$0]) && !isNear($0) }
  }

  /// `12 Rose Street, opposite the school` is not the school.
  private func isNear(_ at: Int) -> Bool {
    words[max(0, at - 3)..<at].contains {
      ["near", "nearby", "opposite", "behind", "beside", "next", "past", "from", "above"].contains($0)
    }
  }

  private func word(_ at: Int) -> String { words.indices.contains(at) ? words[at] : "" }

  private func saysHome(_ at: Int) -> Bool {
    let (word, next, before) = (words[at], word(at + 1), word(at - 1))
    if Self.homes.contains(word) {
      let isAway = before == "from" && self.word(at - 2) == "away" || before == "not" || before == "at" && self.word(at - 2) == "not"
      return !isAway && !Self.notHomes.contains(next)
    }
    if word == "house" || word == "place" {
      return ["his", "her", "their", "our", "my", "the", "family"].contains(before) && (word == "house" || before != "the")
        || isSomebody(before)
    }
    if ["ours", "theirs", "hers", "mine"].contains(word) { return ["at", "to", "round", "in", ""].contains(before) }
    if word.hasSuffix("'s") {
      return isSomebody(String(word.dropLast(2))) && !Self.institutions.contains(next) && !Self.theirs.contains(next)
        && !Self.notHomes.contains(next)
    }
    return ["at", "to", "round"].contains(before) && isRelation(word) && next.isEmpty
  }

  private func isRelation(_ word: String) -> Bool { Relation.group(word) != nil || ["parent", "grandparent"].contains(word) }

  /// `mum`, `mum's`, `mums` or the name of one of the family.
  private func isSomebody(_ word: String) -> Bool {
    let plain = word.hasSuffix("'s") ? String(word.dropLast(2)) : word.hasSuffix("'") ? String(word.dropLast()) : word
    return [plain, plain.hasSuffix("s") ? String(plain.dropLast()) : plain].contains { isRelation($0) || people.contains($0) }
  }

  /// `TS10 1AB` or `TS101AB`; the letters behind are never C, I, K, M, O or V, so `2pm` is none, and `1st` is a number.
  private func postcode(_ at: Int) -> [Int]? {
    func isInward(_ text: Substring) -> Bool {
      let letters = text.dropFirst()
      return text.count == 3 && (text.first?.isNumber ?? false) && letters.allSatisfy { "abdefghjlnpqrstuwxyz".contains($0) }
        && !["st", "nd", "rd", "th"].contains(letters)
    }
    func isOutward(_ text: Substring) -> Bool {
      let letters = text.prefix { "abcdefghijklmnopqrstuvwxyz".contains($0) }
      let rest = text.dropFirst(letters.count)
      return (1...2).contains(letters.count) && (1...2).contains(rest.count) && (rest.first?.isNumber ?? false)
        && rest.allSatisfy { $0.isNumber || $0.isLetter }
    }
    let isWritten = raw.indices.contains(at + 1) && raw[at + 1].dropFirst().allSatisfy(\.isUppercase)
    let next = word(at + 1)
    if isOutward(words[at][...]),
      isInward(next[...]) || isWritten && ["st", "nd", "rd", "th"].contains(next.dropFirst()) && next.count == 3,
      next.first?.isNumber ?? false
    {
      return [at, at + 1]
    }
    let whole = words[at]
    return (5...7).contains(whole.count) && isOutward(whole.dropLast(3)) && isInward(whole.suffix(3)) ? [at] : nil
  }

  /// `12 Rose Street`, `3a, Mill Hill Close`; not `2 on the way`, `2 pm, High Street`.
  private func street(_ at: Int) -> [Int]? {
    let number = words[at].prefix { $0.isNumber }
    let letters = words[at].dropFirst(number.count)
    let isNumber = (1...4).contains(number.count) && letters.count <= 1 || ["no", "number"].contains(words[at])
    // `10:30` is a time.
    guard isNumber, !["room", "rm", "year", "class", "form", "block"].contains(word(at - 1)), word(at - 1).first?.isNumber != true else {
      return nil
    }
    for end in (at + 2)..<(at + 5) where end < words.count && Self.streets.contains(words[end]) {
      let between = words[(at + 1)..<end]
      if !between.contains(where: { Self.notStreets.contains($0) || $0.first?.isNumber ?? false }) { return Array(at...end) }
    }
    return nil
  }

  private static let homes: Set<String> = [
    "home", "homes", "flat", "flats", "apartment", "bungalow", "cottage", "caravan", "doorstep", "refuge", "hostel", "maisonette",
    "bedsit",
  ]

  /// After `home` and after a name these make something else of it.
  private static let notHomes: Set<String> = ["economics", "room", "start", "base", "school", "link", "bargains", "ec", "ground", "team"]

  private static let streets: Set<String> = [
    "street", "st", "road", "rd", "lane", "ln", "avenue", "ave", "close", "drive", "crescent", "way", "court", "gardens", "grove",
    "terrace",
    "walk", "row", "mews", "square", "hill", "place", "rise", "view", "green", "park", "house",
  ]

  private static let notStreets: Set<String> = ["on", "in", "to", "of", "at", "by", "for", "am", "pm", "o'clock", "and", "or", "then", "a"]

  private static let institutions: Set<String> = [
    "school", "academy", "college", "primary", "secondary", "infants", "juniors", "nursery", "library", "cafe", "café", "costa", "centre",
    "center", "hub", "hall", "church", "chapel", "mosque", "temple", "synagogue", "gurdwara", "surgery", "clinic", "hospital", "office",
    "offices", "council", "museum", "station", "camhs",
  ]

  /// After somebody's name these are no homes either: `Ellie's classroom`, `Mum's work`.
  private static let theirs: Set<String> = [
    "classroom", "room", "reception", "playground", "club", "gym", "work", "workplace", "teacher", "tutor", "class", "form", "desk",
    "practice",
  ]
}
