// SPDX-License-Identifier: MIT
import Exchange
import TestSupport
import Testing

@testable import Casework

@Suite("Whole letters")
struct WholeLetterTests {
  static let bad = """
    Eastmoor Council
    12 High Street

    Dear Parent/Carer,

    RE: ATTENDANCE OF SAM SMITH

    It has come to our attention that Sam's attendance is 84.2%, which is unacceptable. Sam is now classed as a persistent absentee.

    You have failed to respond to our letters. Where have you been?

    Sam has had 24 unauthorised sessions. Failure to improve may result in a penalty notice. The EWO will contact you with immediate effect.

    Yours faithfully,
    P Jones
    Attendance Officer
    """

  @Test("a bad one has each of its faults named, in the order of the letter, with place and passage")
  func faults() throws {
    let check = LetterCheck(Letter(Self.bad), stage: .early)
    let rules = Set(check.findings.map(\.rule))
    #expect(rules.isSuperset(of: [.blame, .label, .threatEarly, .percentage, .jargon, .cold, .noOffer]))
    #expect(check.percentages == ["84.2%"])
    #expect(check.findings.map(\.line) == check.findings.map(\.line).sorted())
    let lines = Self.bad.split(separator: "\n", omittingEmptySubsequences: false)
    for finding in check.findings {
      #expect(Self.bad.contains(finding.excerpt), "\(finding.excerpt)")
      #expect(!finding.suggestion.isEmpty && !finding.message.isEmpty)
      #expect(finding.column <= lines[finding.line - 1].count)
    }
    let label = try #require(check.findings.first { $0.rule == .label })
    #expect(label.excerpt == "persistent absentee" && label.line == 8 && lines[7].dropFirst(label.column - 1).hasPrefix("persistent"))
  }

  @Test("lines that could stand instead have nothing to find themselves")
  func kinder() {
    let phrases = BlameWords.phrases + LabelWords.phrases + ThreatWords.phrases
    for phrase in phrases {
      let line = phrase.kinder.replacing("{child}", with: "Sam").replacing("{pronoun}", with: "them")
      #expect(LetterCase.found(line).filter { $0.rule != .tooHard }.isEmpty, "\(line): \(LetterCase.found(line))")
    }
  }

  static let kind: [String] = [
    "Dear Mr and Mrs Khan,\n\nHow are you all? We missed Aisha this week. She has been away for four days.\n\nNobody is to blame. Is something making mornings hard? Ring or text me, Anna Bell, on 01632 960 001.\n\nKind regards,\nAnna Bell\nAttendance Officer\n",
    "Hi Tom, it's Anna from school. We missed Lily today and hope she is OK. Text me back any time if we can help.",
    "Dear Mrs Okafor,\n\nIt was so good to see Ben back on Monday. He told us about the new puppy.\n\nIf he is tired this week, a short day is fine. You can call Mr Lee on 01632 960 002.\n\nThank you,\nMr Lee\n",
    "Dear Sara,\n\nThank you for coming in on Friday. It helped us to hear what lunch is like for Zed.\n\nWith best wishes,\nJo Park\n",
  ]

  @Test("a kind one gets a clean sheet", arguments: kind)
  func clean(letter: String) {
    #expect(LetterCheck(Letter(letter), stage: .early).findings.isEmpty, "\(LetterCheck(Letter(letter), stage: .early).findings)")
  }

  @Test("those that ship have no finding at their stage, are easy to read, blame nobody and offer somebody by name")
  func shipped() throws {
    let folder = try DataFolder.find(option: Repository.path("Data"), environment: nil, binary: "")
    let letters = try LetterFiles.shipped(in: folder)
    #expect(letters.map(\.name) == ["before-legal-step", "days-in", "days-missed", "first-day", "invitation", "thank-you", "welcome-back"])
    for letter in letters {
      let check = LetterCheck(letter.letter, stage: try #require(letter.stage))
      #expect(check.findings.isEmpty, "\(letter.name): \(check.findings)")
      #expect(try #require(check.readingAge) <= 11, "\(letter.name)")
      #expect(letter.text.contains("nobody's fault") || letter.text.contains("not about blame"), "\(letter.name)")
      #expect(
        letter.text.contains("{who}") && letter.text.contains("{phone}") && letter.when != nil && letter.effect != nil, "\(letter.name)")
      #expect(!letter.text.contains("\u{A3}"), "\(letter.name) names an amount")
    }
  }

  @Test("a hard-wrapped line is read on, and odd signs harm nobody")
  func wrapped() {
    #expect(LetterCase.has(.blame, "You have failed\nto send Sam."))
    for odd in [
      "", "\n\n", "{", "{}", "%", "\u{A3}", "\u{201C}", "a\u{301}\u{301}", "\r\n\r\n.", String(repeating: "a ", count: 5000), "🧑‍🏫 {child",
    ] {
      _ = LetterCheck(Letter(odd), stage: .early)
    }
  }
}
