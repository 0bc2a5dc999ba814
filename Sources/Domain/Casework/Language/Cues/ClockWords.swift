// SPDX-License-Identifier: MIT

/// Times of day among the pieces of a text, in figures or in words: before school, within its hours, or after them.
enum ClockWords {
  /// The pieces with every time of day as `<before>`, `<within>` or `<after>`.
  static func read(_ pieces: [String]) -> [String] {
    var read: [String] = []
    var at = 0
    while at < pieces.count {
      if let (kind, length) = clock(pieces, at) {
        read.append(kind)
        at += length
      } else {
        read.append(pieces[at])
        at += 1
      }
    }
    return read
  }

  private static func clock(_ pieces: [String], _ at: Int) -> (String, Int)? {
    func word(_ offset: Int) -> String { at + offset < pieces.count ? pieces[at + offset].lowercased() : "" }
    let parts = word(0).split { ".:".contains($0) }.map(String.init)
    if parts.count == 2, parts[1].count == 2, let hour = Int(parts[0]), let minute = Int(parts[1]), hour < 24, minute < 60 {
      let half = ["am", "pm"].contains(word(1)) ? 2 : 1
      return (kind(hour, minute), half)
    }
    if ["am", "pm"].contains(word(1)), let hour = hour(word(0)) { return (kind(hour, 0), 2) }
    if word(1) == "o'clock", let hour = hour(word(0)) { return (kind(hour, 0), 2) }
    if word(0) == "half" {
      let offset = word(1) == "past" ? 2 : 1
      if let hour = hour(word(offset)), word(offset + 1) != "hours" { return (kind(hour, 30), offset + 1) }
    }
    if let minutes = minutes(word(0)), ["past", "to"].contains(word(1)), let hour = hour(word(2)) {
      return (word(1) == "to" ? kind(hour - 1, 60 - minutes) : kind(hour, minutes), 3)
    }
    guard ["at", "by", "until", "till", "til", "before", "from"].contains(at > 0 ? pieces[at - 1].lowercased() : ""),
      let hour = hour(word(0)),
      !after.contains(word(1))
    else { return nil }
    return (kind(hour, 0), 1)
  }

  /// Words after a number that make it something else than an hour.
  private static let after: Set<String> = [
    "days", "day", "weeks", "week", "sessions", "times", "lessons", "hours", "hrs", "minutes", "mins", "months", "children", "mornings",
    "of", "more", "per", "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "afternoons", "evenings", "nights",
    "people", "friends", "staff", "adults", "steps", "to", "in", "out",
  ]

  private static func kind(_ hour: Int, _ minute: Int) -> String {
    // One to five are in the afternoon.
    let hour = (1...5).contains(hour) ? hour + 12 : hour
    let time = hour * 60 + minute
    return time < 9 * 60 + 10 ? "<before>" : time < 14 * 60 + 50 ? "<within>" : "<after>"
  }

  private static func hour(_ word: String) -> Int? {
    if let number = Int(word) { return (1...12).contains(number) ? number : nil }
    return hours.firstIndex(of: word).map { $0 + 1 } ?? (["noon", "midday"].contains(word) ? 12 : nil)
  }

  private static let hours = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]

  private static func minutes(_ word: String) -> Int? {
    ["five": 5, "ten": 10, "quarter": 15, "twenty": 20, "twenty-five": 25][word]
  }
}
