// SPDX-License-Identifier: MIT
public import Vocabulary

extension PlanDate {
  /// Reads a date as people write one: ISO, dd/mm/yyyy or `23 October 2026`, with or without its weekday; `until …` is kept apart.
  ///
  /// Only one whole day, month and year is a day: a term, `asap`, `weekly` and a day without its year are none.
  public init(reading text: String, isUntil: Bool = false) {
    let words = Self.pieces(text)
    let until = isUntil || words.first == "until" || words.first == "till"
    let days = Self.days(words)
    // A day after `from` begins a time, and is not the day of anything.
    let isSpan =
      days.first.map { first in
        words[max(0, first.at - 2)..<first.at].contains { ["from", "starting"].contains($0) }
          || words[..<first.at].contains("between")
      } ?? false
    self.init(text: text, day: days.count == 1 && !isSpan ? days[0].day : nil, isUntil: until)
  }

  /// The day, where the text says nothing besides: `by Friday 23 October 2026`, not `weekly, until 23 October 2026`.
  public var wholeDay: CivilDay? {
    let besides =
      ["by", "on", "until", "till", "the"] + Self.weekdays + Self.weekdays.map { String($0.prefix(3)) } + ["tues", "weds", "thur", "thurs"]
    let words = Self.pieces(text).filter { !besides.contains($0) }
    let isSpelled = words.count == 3 && words.allSatisfy { CivilDay(text: $0) == nil && Self.shortDate($0) == nil }
    return words.count == 1 || isSpelled ? day : nil
  }

  /// Does it look like a day with month and year, and is none: `31 February 2026`, `2026-13-01`?
  public var isNoDayOfTheCalendar: Bool {
    guard day == nil else { return false }
    let words = Self.pieces(text)
    return words.indices.contains { at in
      if Self.days([words[at]]).isEmpty, Self.isThreeNumbers(words[at]) { return true }
      guard at + 2 < words.count, Self.days(Array(words[at...(at + 2)])).isEmpty, Self.year(words[at + 2]) != nil else { return false }
      return Self.ordinal(words[at]) != nil && Self.month(words[at + 1]) != nil
        || Self.month(words[at]) != nil && Self.ordinal(words[at + 1]) != nil
    }
  }

  /// `2026-02-31`, `31/02/2026`: digits between two signs of a kind, four of them the year.
  private static func isThreeNumbers(_ word: String) -> Bool {
    let parts = word.split(omittingEmptySubsequences: false) { "/.-".contains($0) }
    return parts.count == 3 && parts.allSatisfy { !$0.isEmpty && $0.count <= 4 && $0.allSatisfy { $0.isASCII && $0.isNumber } }
      && (parts[0].count == 4 || parts[2].count == 4)
  }

  private static let weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]

  /// Does a text hold this day, with its year or without one: `by 23 October`, `23rd Oct 2026`, `23/10`?
  static func says(_ text: String, _ day: CivilDay) -> Bool {
    let words = pieces(text)
    if days(words).contains(where: { $0.day == day }) { return true }
    let (_, wanted, number) = day.components
    return words.indices.contains { at in
      let parts = words[at].split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
      if parts == [number, wanted] { return true }
      guard at + 1 < words.count else { return false }
      let isDay =
        ordinal(words[at]) == number && month(words[at + 1]) == wanted || month(words[at]) == wanted && ordinal(words[at + 1]) == number
      // With a year of its own it is that year's day, and was looked at above.
      return isDay && (at + 2 >= words.count || words[at + 2].count != 4 || Int(words[at + 2]) == nil)
    }
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
  ]

  private static func pieces(_ text: String) -> [String] {
    text.lowercased().replacing(" of ", with: " ").split { $0 == " " || $0 == "," || $0 == "(" || $0 == ")" || $0 == ";" || $0.isNewline }
      .flatMap { piece in
        var word = String(piece)
        while let last = word.last, last == "." || last == ":" { word.removeLast() }
        // `12feb`: the day runs into its month.
        let day = word.prefix(while: \.isNumber)
        let rest = word.dropFirst(day.count)
        return day.isEmpty || month(String(rest)) == nil ? [word] : [String(day), String(rest)]
      }
  }

  private static func days(_ words: [String]) -> [(at: Int, day: CivilDay)] {
    var found: [(at: Int, day: CivilDay)] = []
    for (index, word) in words.enumerated() {
      if let day = CivilDay(text: word) ?? shortDate(word) {
        found.append((index, day))
      } else if index + 2 < words.count, let number = ordinal(word),
        let month = month(words[index + 1]), let year = year(words[index + 2]),
        let day = CivilDay(year: year, month: month, day: number)
      {
        found.append((index, day))
      } else if index + 2 < words.count, let month = month(word), let number = ordinal(words[index + 1]),
        let year = year(words[index + 2]), let day = CivilDay(year: year, month: month, day: number)
      {
        found.append((index, day))
      }
    }
    return found
  }

  private static func shortDate(_ word: String) -> CivilDay? {
    var parts = word.split { $0 == "/" || $0 == "." || $0 == "-" }.map(String.init)
    if parts.count == 3, parts[0].count == 4 { parts.reverse() }
    guard parts.count == 3, let day = Int(parts[0]), let month = Int(parts[1]) ?? Self.month(parts[1]), let year = Int(parts[2]),
      [2, 4].contains(parts[2].count)
    else { return nil }
    return CivilDay(year: parts[2].count == 2 ? 2000 + year : year, month: month, day: day)
  }

  /// `2026`, `\u{2019}26`, and `26` after a day and its month.
  private static func year(_ word: String) -> Int? {
    if word.count == 4 { return Int(word) }
    if word.count == 2, let short = Int(word), (20...39).contains(short) { return 2000 + short }
    guard let first = word.first, "'\u{2019}".contains(first), word.count == 3 else { return nil }
    return Int(word.dropFirst()).map { 2000 + $0 }
  }

  private static let ordinals = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth",
    "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth", "twenty-first", "twenty-second",
    "twenty-third", "twenty-fourth", "twenty-fifth", "twenty-sixth", "twenty-seventh", "twenty-eighth", "twenty-ninth", "thirtieth",
    "thirty-first",
  ]

  private static func ordinal(_ word: String) -> Int? {
    if let said = ordinals.firstIndex(of: word) { return said + 1 }
    for ending in ["st", "nd", "rd", "th"] where word.hasSuffix(ending) { return Int(word.dropLast(2)) }
    return Int(word)
  }

  private static func month(_ word: String) -> Int? {
    guard word.count >= 3 else { return nil }
    return months.firstIndex { $0 == word || ($0.hasPrefix(word) && word.count <= 4) }.map { $0 + 1 }
  }
}
