// SPDX-License-Identifier: MIT
import Registers
import Vocabulary

/// Puts marks of one or several files together into one register: looks codes up with their day, finds repeats and conflicts.
struct RegisterBuilder: MarkSink, MarkNoting {
  private let judge: MarkJudge
  private let pupils: [EnrolmentKey: PupilRow]
  private let hasPupilRows: Bool
  private let on: CivilDay
  private(set) var findings: [Finding] = []

  private struct Entry {
    let code: String
    let written: String
    let meaning: StatisticalMeaning?
    let place: FilePlace
  }
  private struct Own {
    var entries: [Int32: Entry] = [:]
  }
  private var index: [EnrolmentKey: Int] = [:]
  private var keys: [EnrolmentKey] = []
  private var own: [Own] = []
  private var seenNumbers: Set<String> = []
  private var invented: [String: (count: Int, upn: String)] = [:]

  init(rules: RegisterRules, pupils: [EnrolmentKey: PupilRow], hasPupilRows: Bool, on: CivilDay) {
    judge = MarkJudge(codes: rules.codes)
    self.pupils = pupils
    self.hasPupilRows = hasPupilRows
    self.on = on
  }

  mutating func report(_ finding: Finding) { findings.append(finding) }

  mutating func add(_ mark: RawMark) -> RowOutcome {
    let key = EnrolmentKey(upn: mark.key.upn, urn: mark.key.urn)
    guard mark.day <= on else { return .ignored(RowOutcome.later) }
    // A pupil of the file has a row in every list of pupils, even where every mark is left out.
    let position = position(of: key)
    checkNumber(mark)
    let (judge, pupil) = (judge, pupils[key])
    switch judge.judge(mark, pupil: pupil, noting: &self) {
    case .refused: return .refused
    case .outside: return .ignored(RowOutcome.outside)
    case .blank(let isOnRoll):
      guard isOnRoll else { return .ignored(RowOutcome.outside) }
      if own[position].entries[slot(mark)] == nil {
        own[position].entries[slot(mark)] = Entry(code: "", written: "", meaning: nil, place: mark.place)
      }
      return .accepted
    case .mark(let rule, let written):
      return store(
        Entry(code: rule.readsAs, written: written, meaning: rule.statisticalMeaning, place: mark.place), mark: mark, at: position)
    }
  }

  private mutating func store(_ entry: Entry, mark: RawMark, at position: Int) -> RowOutcome {
    if let before = own[position].entries[slot(mark)], before.meaning != nil {
      guard before.written == entry.written else {
        noteConflict(mark, written: entry.written, before: before.written, at: before.place)
        return .refused
      }
      noteRepeat(mark, at: before.place)
      return .ignored(RowOutcome.again)
    }
    own[position].entries[slot(mark)] = entry
    if mark.day.weekday.isWeekend { noteWeekend(mark) }
    if MarkJudge.isOtherSlash(entry.code, in: mark.session) { noteOtherSlash(mark, code: entry.code) }
    return .accepted
  }

  private mutating func position(of key: EnrolmentKey) -> Int {
    if let position = index[key] { return position }
    index[key] = keys.count
    keys.append(key)
    own.append(Own())
    return keys.count - 1
  }

  private func slot(_ mark: RawMark) -> Int32 { mark.day.number * 2 + Int32(mark.session.rawValue) }

  private mutating func checkNumber(_ mark: RawMark) {
    let upn = mark.key.upn
    guard seenNumbers.insert(upn).inserted else { return }
    let reading = UniquePupilNumber.read(upn)
    if reading == .invented {
      invented[mark.place.file] = ((invented[mark.place.file]?.count ?? 0) + 1, invented[mark.place.file]?.upn ?? upn)
    } else if let finding = PupilNumberCheck.finding(reading, upn: upn, urn: mark.key.urn, at: mark.place) {
      report(finding)
    }
  }

  mutating func note(
    _ kind: FindingKind, _ severity: Severity, _ mark: RawMark, _ message: @autoclosure () -> String, _ hint: @autoclosure () -> String?
  ) {
    report(MarkJudge.finding(kind, severity, mark, message(), hint()))
  }

  /// The register, and every finding.
  mutating func finish() -> Register {
    for (file, seen) in invented.sorted(by: { $0.key < $1.key }) {
      report(PupilNumberCheck.invented(seen.count, in: file))
    }
    let enrolments = keys.indices.map { position in
      let ordered = own[position].entries.sorted { $0.key < $1.key }
      func time(_ slot: Int32) -> (CivilDay, Session) {
        (CivilDay(number: slot >> 1), slot & 1 == 0 ? .am : .pm)
      }
      var marks: [Mark] = []
      var unmarked: [UnmarkedSession] = []
      for (slot, entry) in ordered {
        let (day, session) = time(slot)
        if let meaning = entry.meaning {
          marks.append(Mark(day: day, session: session, code: entry.code, meaning: meaning))
        } else {
          unmarked.append(UnmarkedSession(day: day, session: session))
        }
      }
      return EnrolmentRegister(key: keys[position], pupil: pupils[keys[position]], marks: marks, unmarked: unmarked)
    }
    return Register(enrolments: enrolments, hasPupilRows: hasPupilRows)
  }
}
