// SPDX-License-Identifier: MIT

/// A text as the cue tables read it: words without their endings, pairs of words, and what kind of thing a word is.
///
/// Numbers, clock times, weekdays, months, names and short forms in capitals stand for their kind (`<num>`, `<clock>`, `<day>`, …), so that
/// `ring at 8.45 on Monday` and `ring at 9.10 on Friday` are the same to a table. What is said in one place only teaches nothing.
enum CueWords {
  /// The cues of a text.
  static func of(_ text: String) -> Set<String> {
    let words = kinds(text)
    var cues = Set(words)
    let framed = ["^"] + words + ["$"]
    for at in framed.indices.dropLast() { cues.insert(framed[at] + " " + framed[at + 1]) }
    for gap in [2, 3] {
      for at in words.indices.dropLast(gap) { cues.insert(words[at] + " _ " + words[at + gap]) }
    }
    for (at, word) in words.enumerated() where deniers.contains(word) {
      for denied in words[(at + 1)...].prefix(4) { cues.insert("no: " + denied) }
    }
    cues.formUnion(marks(text, words.count))
    return cues
  }

  /// What the text holds as a whole.
  private static func marks(_ text: String, _ count: Int) -> Set<String> {
    let words = Words.of(text)
    var marks: Set<String> = []
    if Words.countsSomething(text) { marks.insert("<counts>") }
    if Words.holdsNumber(text) { marks.insert("<number>") }
    if Services.holdsPost(words) { marks.insert("<post>") }
    if Services.isAgency(words) { marks.insert("<agency>") }
    if Services.isService(text) { marks.insert("<service>") }
    if words.contains(where: { Relation.group($0.plain) != nil }) { marks.insert("<relation>") }
    if words.contains(where: { FirstNames.all.contains($0.lower) }) { marks.insert("<firstname>") }
    marks.insert("<length \(count < 4 ? 0 : count < 8 ? 1 : count < 16 ? 2 : count < 28 ? 3 : 4)>")
    return marks
  }

  private static func kinds(_ text: String) -> [String] {
    var kinds: [String] = []
    var startsSentence = true
    for piece in ClockWords.read(CuePieces.of(text)) {
      if [".", "!", "?", ":"].contains(piece) {
        startsSentence = true
        continue
      }
      kinds += kind(piece, startsSentence)
      startsSentence = false
    }
    return kinds.enumerated().map { at, kind in
      // Ten hours a week are few, thirty are a week.
      guard kind == "<num>", at + 1 < kinds.count, ["hour", "hr", "hrs"].contains(kinds[at + 1]) else { return kind }
      return "<hours>"
    }
  }

  private static func kind(_ word: String, _ startsSentence: Bool) -> [String] {
    if word.hasPrefix("<") { return [word] }
    let lower = word.lowercased()
    let first = word.first ?? " "
    if first.isNumber || first == "\u{A3}" {
      if ["100", "100%", "190"].contains(lower) { return ["<100>"] }
      if lower.hasSuffix("%") { return ["<pct>"] }
      return [(Double(lower) ?? 0) >= 25 ? "<many>" : "<num>"]
    }
    if numbers.contains(lower) { return ["<numw>"] }
    if days.contains(lower) { return ["<day>"] }
    if months.contains(lower), lower != "may" || first.isUppercase { return ["<month>"] }
    let isShout = word.count > 1 && word == word.uppercased()
    if isShout { return [stem(lower), "<acr>"] }
    return first.isUppercase && !startsSentence ? ["<name>"] : [stem(lower)]
  }

  /// A word without its ending, and no longer than seven letters: `attends`, `attending` and `attended` are one.
  private static func stem(_ word: String) -> String {
    var stem = word
    if stem.hasSuffix("'s") { stem.removeLast(2) }
    for ending in endings where stem.hasSuffix(ending) && stem.count - ending.count >= 3 {
      stem.removeLast(ending.count)
      break
    }
    return String(stem.prefix(7))
  }

  private static let deniers: Set<String> = [
    "no", "not", "never", "without", "stop", "end", "instead", "rather", "don't", "won't", "isn't", "nothing", "nobody", "neither", "nor",
  ]
  private static let endings = ["ingly", "edly", "ings", "ing", "ied", "ies", "ed", "es", "s", "ly"]
  private static let numbers: Set<String> = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "fifteen", "twenty", "thirty",
  ]
  private static let days: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "mon", "tue", "tues", "wed", "weds", "thu", "thur", "thurs", "fri",
    "mondays", "tuesdays", "wednesdays", "thursdays", "fridays", "saturday", "sunday",
  ]
  private static let months: Set<String> = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "jan",
    "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
  ]
}
