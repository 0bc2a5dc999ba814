// SPDX-License-Identifier: MIT
import Registers
import Vocabulary

/// A second look at the rows of those pupils in whose sessions two marks met: which was first, and which repeats or contradicts it.
///
/// The first look counted every such row as accepted.
struct MeetingReader: MarkSink, MarkNoting {
  private let judge: MarkJudge
  private let pupils: [EnrolmentKey: PupilRow]
  private let on: CivilDay
  private let wanted: Set<EnrolmentKey>
  private let wantsFindings: Bool
  private var firsts: [EnrolmentKey: [Int32: (written: String, place: FilePlace)]] = [:]
  /// Sessions that had a mark in the stretch already.
  private var ofStretch: [EnrolmentKey: Set<Int32>] = [:]
  private(set) var findings: [NotedFinding] = []
  /// What the first look told and the whole does not: places of present marks of the other half of the day that are no first marks.
  private(set) var untold: [(line: Int, ordinal: Int)] = []
  /// By how much the counts of the first look change.
  private(set) var counts = RowCounts()
  private var before: [RowOutcome] = []
  private var line = 0

  init(_ rules: ReadingRules, wanted: Set<EnrolmentKey>) {
    judge = rules.judge
    pupils = rules.pupils
    on = rules.on
    wantsFindings = rules.wantsFindings
    self.wanted = wanted
  }

  /// Looks through a stretch.
  mutating func read(_ stretch: Stretch, of source: MarkSource, _ rules: ReadingRules) {
    ofStretch = [:]
    let words = Set(stretch.builder.enrolments.all.compactMap { wanted.contains($0.key) ? $0.words?.hash : nil })
    let readsAll = stretch.builder.enrolments.hasOddSpelling
    var reader = StretchReader(source, rules, from: stretch.first, isCut: false, to: stretch.end)
    reader.reread(from: stretch.line, where: { readsAll || words.contains($0.hash) }) { record in
      before = []
      line = record.line
      let after = source.row.outcome(of: record, into: &self)
      guard !before.isEmpty else { return }
      let first = RowOutcome.combined(before)
      guard first != after else { return }
      counts.count(first, times: -1)
      counts.count(after)
    }
  }

  /// Takes what was found since the last time.
  mutating func take() -> (counts: RowCounts, findings: [NotedFinding], untold: [(line: Int, ordinal: Int)]) {
    defer { (counts, findings, untold) = (RowCounts(), [], []) }
    return (counts, findings, untold)
  }

  mutating func report(_ finding: Finding) {}

  mutating func note(
    _ kind: FindingKind, _ severity: Severity, _ mark: RawMark, _ message: @autoclosure () -> String, _ hint: @autoclosure () -> String?
  ) {
    counts.noticed[kind, default: 0] += 1
    guard severity == .must || wantsFindings else { return }
    findings.append(
      NotedFinding(
        line: line, ordinal: before.count - 1, step: .meeting, finding: MarkJudge.finding(kind, severity, mark, message(), hint())))
  }

  mutating func add(_ mark: RawMark) -> RowOutcome {
    guard mark.day <= on else { return told(.ignored(RowOutcome.later)) }
    let key = EnrolmentKey(upn: mark.key.upn, urn: mark.key.urn)
    var silent = Silent()
    switch judge.judge(mark, pupil: pupils[key], noting: &silent) {
    case .refused: return told(.refused)
    case .outside, .blank(isOnRoll: false): return told(.ignored(RowOutcome.outside))
    case .blank: return told(.accepted)
    case .mark(let rule, let written):
      _ = told(.accepted)
      guard wanted.contains(key) else { return .accepted }
      return meet(mark, key, rule, written)
    }
  }

  private mutating func told(_ outcome: RowOutcome) -> RowOutcome {
    before.append(outcome)
    return outcome
  }

  private mutating func meet(_ mark: RawMark, _ key: EnrolmentKey, _ rule: CodeRule, _ written: String) -> RowOutcome {
    let slot = mark.day.number * 2 + Int32(mark.session.rawValue)
    let wasTold = ofStretch[key, default: []].insert(slot).inserted
    guard let first = firsts[key]?[slot] else {
      firsts[key, default: [:]][slot] = (written, mark.place)
      return .accepted
    }
    if wasTold, MarkJudge.isOtherSlash(rule.readsAs, in: mark.session) {
      counts.noticed[.otherSlash, default: 0] -= 1
      untold.append((line, before.count - 1))
    }
    guard first.written == written else {
      noteConflict(mark, written: written, before: first.written, at: first.place)
      return .refused
    }
    noteRepeat(mark, at: first.place)
    return .ignored(RowOutcome.again)
  }

  /// What a mark says by itself was told by the first look.
  private struct Silent: MarkNoting {
    mutating func note(
      _ kind: FindingKind, _ severity: Severity, _ mark: RawMark, _ message: @autoclosure () -> String, _ hint: @autoclosure () -> String?
    ) {}
  }
}
