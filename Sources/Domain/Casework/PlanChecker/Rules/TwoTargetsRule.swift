// SPDX-License-Identifier: MIT
import Vocabulary

/// B1 of the aim: one target in its words, another in its figures. Only `22 of the 29 days` and `90 %` are read.
struct TwoTargetsRule: PlanRule {
  let cards = [
    RuleCard(
      "B1.two-targets", .could, looksFor: "an aim whose words name another target than its figures",
      why: "Two people would each keep the one they read.",
      asksWhen: "Where the words say so many of so many days and days says others, or so many % and attendance_target_percent another."
    )
  ]

  func look(_ reading: PlanReading) -> [PlanCheck.Advice] {
    guard let aim = reading.plan.aim, let target = aim.target else { return [] }
    let said: [AttendanceShare] =
      switch target {
      case .days: Self.days(aim.text)
      case .percent: Self.percents(aim.text)
      }
    guard !said.isEmpty, !said.contains(where: { Self.isSame($0, target) }) else { return [] }
    return [
      reading.advice(
        "B1.two-targets", .could, "The aim says one target in words and another in figures. Which is it?",
        "Keep the one you all agreed on, and write it in both places.")
    ]
  }

  /// The same days, or the same share of them: 4 of 5 is 24 of 30.
  private static func isSame(_ one: AttendanceShare, _ other: AttendanceShare) -> Bool {
    guard let here = one.percent, let there = other.percent else { return true }
    return abs(here - there) < 1e-6
  }

  /// What things were before, or are now, is no target.
  private static let starts: Set<String> = [
    "from", "than", "by", "was", "were", "had", "only", "now", "currently", "attended", "managed", "missed",
  ]
  private static let times: Set<String> = ["each", "every", "a", "per", "weekly", "off", "missed", "absent"]

  private static func days(_ text: String) -> [AttendanceShare] {
    let words = Words.of(text).map(\.lower)
    func word(_ at: Int) -> String { words.indices.contains(at) ? words[at] : "" }
    return words.indices.compactMap { at in
      guard words[at] == "of", at > 0, let first = number(words, before: at) else { return nil }
      var next = at + 1
      while ["the", "next", "these", "those", "coming"].contains(word(next)) { next += 1 }
      guard let second = number(words, from: next) else { return nil }
      next = second.end
      if word(next) == "school" { next += 1 }
      guard word(next) == "days", !times.contains(word(next + 1)), !starts.contains(word(first.start - 1)) else { return nil }
      return .days(in: Double(first.value), of: Double(second.value))
    }
  }

  private static func value(_ word: String) -> Int? { Int(word) ?? NumberWords.value(word) }

  /// The number that ends before a word: `22`, `twenty-two`, `twenty two`; nil of halves.
  private static func number(_ words: [String], before end: Int) -> (value: Int, start: Int)? {
    guard let last = value(words[end - 1]) else { return nil }
    guard end > 1, let ten = value(words[end - 2]) else { return (last, end - 1) }
    guard !isFigure(words[end - 2]), !isFigure(words[end - 1]), let whole = value(words[end - 2] + "-" + words[end - 1]), ten >= 20 else {
      return nil
    }
    return (whole, end - 2)
  }

  private static func number(_ words: [String], from start: Int) -> (value: Int, end: Int)? {
    guard start < words.count, let first = value(words[start]) else { return nil }
    guard start + 1 < words.count, value(words[start + 1]) != nil else { return (first, start + 1) }
    return value(words[start] + "-" + words[start + 1]).map { ($0, start + 2) }
  }

  private static func isFigure(_ word: String) -> Bool { word.contains(where: \.isNumber) }

  /// `90 %`, `92.5%`; not `90 % of lessons`, nor where things began.
  private static func percents(_ text: String) -> [AttendanceShare] {
    let parts = text.split(separator: "%", omittingEmptySubsequences: false)
    return parts.indices.dropLast().compactMap { at in
      let head = parts[at].reversed().drop { $0 == " " || $0 == "\u{A0}" || $0 == "\u{202F}" }
      let digits = String(head.prefix { $0.isASCII && $0.isNumber || $0 == "." }.reversed())
      let before = Words.of(String(head.dropFirst(digits.count).reversed())).suffix(2).map(\.lower)
      let after = Words.of(String(parts[at + 1])).prefix(3).map(\.lower)
      let isOfSchool = after.first != "of" || !Set(after).isDisjoint(with: ["days", "sessions", "school", "time", "mornings", "possible"])
      let isMore = ["in", "more", "up", "better", "higher", "points"].contains(after.first ?? "")
      // `90 to 95 %` is no one target.
      let isRange = before.contains { Double($0) != nil }
      guard let value = Double(digits), (0...100).contains(value), isOfSchool, !isMore, !isRange, !starts.contains(before.last ?? "") else {
        return nil
      }
      return .percent(value)
    }
  }
}
