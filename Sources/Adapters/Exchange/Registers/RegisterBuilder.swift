// SPDX-License-Identifier: MIT
import Registers
import Vocabulary

/// Puts marks of one or several files together into one register: looks codes up with their day, finds repeats and conflicts.
struct RegisterBuilder {
  private let rules: RegisterRules
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
    self.rules = rules
    self.pupils = pupils
    self.hasPupilRows = hasPupilRows
    self.on = on
  }

  mutating func report(_ finding: Finding) { findings.append(finding) }

  mutating func add(_ mark: RawMark) -> RowOutcome {
    let key = EnrolmentKey(upn: mark.key.upn, urn: mark.key.urn)
    guard mark.day <= on else { return .ignored("after the day asked about") }
    // A pupil of the file has a row in every list of pupils, even where every mark is left out.
    let position = position(of: key)
    checkNumber(mark)
    let trimmed = mark.code.trimmingBlanks()
    let code = trimmed.uppercased()
    let pupil = pupils[key]
    guard !code.isEmpty, code != "-" else { return addBlank(mark, at: position, pupil: pupil) }
    guard let rule = look(up: code, written: trimmed, mark: mark, key: key, pupil: pupil) else { return .refused }
    if let pupil, !pupil.isOnRoll(on: mark.day) {
      note(
        .outsideEnrolment, .should, mark, "a mark outside the pupil's days at the school: left out.",
        "Check entry and leaving date in the pupil file.")
      return .ignored("outside entry and leaving dates")
    }
    return store(Entry(code: rule.readsAs, written: code, meaning: rule.statisticalMeaning, place: mark.place), mark: mark, at: position)
  }

  private mutating func look(up code: String, written: String, mark: RawMark, key: EnrolmentKey, pupil: PupilRow?) -> CodeRule? {
    let isCompulsory = CompulsorySchoolAge.includes(bornOn: pupil?.dateOfBirth, on: mark.day)
    switch rules.codes.read(code, on: mark.day, ofCompulsoryAge: isCompulsory) {
    case .rule(let rule, let outOfDate):
      if outOfDate {
        note(
          .codeOutOfDate, .should, mark, "the code \(code) ended on \(rule.validTo?.words ?? "an earlier day"): counted as \(rule.reason).",
          "Ask the school to use a code of today.")
      }
      if written != code {
        note(.smallLetter, .could, mark, "the code \u{201C}\(written)\u{201D} is in small letters: read as \(code).", nil)
      }
      return rule
    case .notBegun(let first):
      refuse(.codeNotInForce, mark, "the code \(code) did not exist on \(mark.day.iso).", "It began on \(first.iso) (\(first.words)).")
    case .ended(let last):
      refuse(
        .codeNotInForce, mark, "the code \(code) did not exist any more on \(mark.day.iso).", "It ended on \(last.iso) (\(last.words)).")
    case .unknown:
      let several = code.contains(" ") || (code.count > 2 && code.contains { "/\\".contains($0) })
      refuse(
        .unknownCode, mark, "the code \u{201C}\(written)\u{201D} is not a register code.",
        several ? "Several marks in one field are separated by blanks." : "`belong codes` lists them; nothing is guessed.")
    }
    return nil
  }

  private mutating func addBlank(_ mark: RawMark, at position: Int, pupil: PupilRow?) -> RowOutcome {
    note(.blankMark, .could, mark, "no mark in this session: not counted.", nil)
    if let pupil, !pupil.isOnRoll(on: mark.day) { return .ignored("outside entry and leaving dates") }
    if own[position].entries[slot(mark)] == nil {
      own[position].entries[slot(mark)] = Entry(code: "", written: "", meaning: nil, place: mark.place)
    }
    return .accepted
  }

  private mutating func store(_ entry: Entry, mark: RawMark, at position: Int) -> RowOutcome {
    if let before = own[position].entries[slot(mark)], before.meaning != nil {
      guard before.written == entry.written else {
        refuse(
          .conflict, mark,
          "\(mark.day.iso) \(mark.session.name) of this pupil has two codes: \(before.written) in \(before.place.file) line \(before.place.line), "
            + "and \(entry.written) in \(mark.place.file) line \(mark.place.line).", "Take one of them out.")
        return .refused
      }
      note(.repeated, .could, mark, "the same mark as in \(before.place.file) line \(before.place.line): counted once.", nil)
      return .ignored("a repeat")
    }
    own[position].entries[slot(mark)] = entry
    if mark.day.weekday.isWeekend { note(.weekendMark, .should, mark, "a mark on a \(mark.day.weekday.name): counted.", "Check the date.") }
    if (entry.code == "/" && mark.session == .pm) || (entry.code == "\\" && mark.session == .am) {
      note(
        .otherSlash, .could, mark, "the present mark \(entry.code) stands in a session of the other half of the day: counted as present.",
        nil)
    }
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
    let place = FilePlace(file: mark.place.file, line: mark.place.line, column: mark.place.column)
    switch UniquePupilNumber.read(upn) {
    case .sound: return
    case .invented: invented[mark.place.file] = ((invented[mark.place.file]?.count ?? 0) + 1, invented[mark.place.file]?.upn ?? upn)
    case .wrongLetter(let expected):
      report(
        Finding(
          .upnCheckLetter, .should, at: place, value: upn, message: "the check letter of this pupil number should be \(expected): counted.",
          hint: "Look the number up again.", upn: upn, urn: mark.key.urn))
    case .otherForm:
      report(
        Finding(
          .upnForm, .should, at: place, value: upn,
          message: "this is not of the form of a pupil number (a letter, eleven digits, a digit or letter): counted.",
          upn: upn, urn: mark.key.urn))
    }
  }

  private mutating func note(_ kind: FindingKind, _ severity: Severity, _ mark: RawMark, _ message: String, _ hint: String?) {
    report(
      Finding(
        kind, severity, at: mark.place, value: mark.code, message: message, hint: hint, upn: mark.key.upn, urn: mark.key.urn, day: mark.day,
        session: mark.session))
  }

  private mutating func refuse(_ kind: FindingKind, _ mark: RawMark, _ message: String, _ hint: String?) {
    note(kind, .must, mark, message, hint)
  }

  /// The register, and every finding.
  mutating func finish() -> Register {
    for (file, seen) in invented.sorted(by: { $0.key < $1.key }) {
      report(
        Finding(
          .upnInvented, .could, at: FilePlace(file: file, line: 1), value: String(seen.count),
          message: "\(seen.count) pupil number\(seen.count == 1 ? " begins" : "s begin") with I, O or S, which no real one does: invented.")
      )
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
