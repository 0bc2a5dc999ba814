// SPDX-License-Identifier: MIT
import Registers
import Vocabulary

/// Fills rows from one stretch of a file; what meets a mark that stands there already is left for a second look at the whole.
struct StretchBuilder: MarkSink, MarkNoting, Sendable {
  private let rules: ReadingRules
  private(set) var enrolments: EnrolmentTable
  let rows = YearRows()
  var counts = RowCounts()
  private(set) var findings: [NotedFinding] = []
  /// For each finding about a pupil number the number: told only where it is met first.
  private(set) var numberOf: [Int: String] = [:]
  /// For each enrolment whether its pupil number is an invented one.
  private(set) var isInvented: [Bool] = []
  private var questioned: Set<String> = []
  /// A mark was read that has no place in a row, or no number: the plain measures must answer.
  private(set) var needsPlain = false
  /// Line of the row that is read, from the first of the stretch.
  private var line = 0
  private var ordinal = 0
  private var step = NotedFinding.Step.row

  init(_ rules: ReadingRules) {
    self.rules = rules
    enrolments = EnrolmentTable(pupils: rules.pupils)
  }

  /// A row begins.
  mutating func beginRow(line: Int) {
    self.line = line
    ordinal = 0
    step = .row
  }

  mutating func report(_ finding: Finding) {
    counts.noticed[finding.kind, default: 0] += 1
    keep(finding)
  }

  mutating func note(
    _ kind: FindingKind, _ severity: Severity, _ mark: RawMark, _ message: @autoclosure () -> String, _ hint: @autoclosure () -> String?
  ) {
    counts.noticed[kind, default: 0] += 1
    if severity == .must || rules.wantsFindings { keep(MarkJudge.finding(kind, severity, mark, message(), hint())) }
  }

  private mutating func keep(_ finding: Finding) {
    guard finding.severity == .must || rules.wantsFindings else { return }
    findings.append(NotedFinding(line: line, ordinal: ordinal, step: step, finding: finding))
  }

  mutating func add(_ mark: RawMark) -> RowOutcome {
    defer { ordinal += 1 }
    guard mark.day <= rules.on else { return .ignored(RowOutcome.later) }
    let place = place(of: EnrolmentKey(upn: mark.key.upn, urn: mark.key.urn), at: mark.place)
    step = .mark
    let day = rules.day(mark.day)
    let own = enrolments.all[place]
    // A code that stands clean needs no rule asked: grids have a mark in every field.
    let entry = rules.codes.entry(mark.code, era: day.era, session: mark.session)
    if entry.care == .clean, day.kind == .plain, own.first <= day.number, day.number <= own.last {
      store(entry.byte, at: place, day, mark.session.rawValue)
      return .accepted
    }
    let judge = rules.judge
    switch judge.judge(mark, pupil: own.pupil, noting: &self) {
    case .refused: return .refused
    case .outside, .blank(isOnRoll: false): return .ignored(RowOutcome.outside)
    case .blank:
      if day.kind == .plain { storeBlank(at: place, day, mark.session.rawValue) } else { needsPlain = true }
      return .accepted
    case .mark(let rule, _):
      guard day.kind == .plain, let byte = MarkByte.number(of: rule.readsAs, as: rule.statisticalMeaning) else {
        needsPlain = true
        return .accepted
      }
      step = .meeting
      let isFirst = store(byte, at: place, day, mark.session.rawValue)
      if isFirst, MarkJudge.isOtherSlash(rule.readsAs, in: mark.session) { noteOtherSlash(mark, code: rule.readsAs) }
      return .accepted
    }
  }

  /// The place of an enrolment; what is odd in a number is told where it is met first.
  private mutating func place(of key: EnrolmentKey, at place: FilePlace) -> Int {
    let (own, isNew) = enrolments.place(of: key)
    if isNew { look(at: key, place) }
    return own
  }

  /// The place of an enrolment by its words.
  mutating func place(of words: EnrolmentTable.Words, at place: () -> FilePlace, make: () -> EnrolmentKey) -> Int {
    let (own, isNew) = enrolments.place(of: words, make: make)
    if isNew { look(at: enrolments.all[own].key, place()) }
    return own
  }

  private mutating func look(at key: EnrolmentKey, _ place: FilePlace) {
    let reading = UniquePupilNumber.read(key.upn)
    isInvented.append(reading == .invented)
    guard let finding = PupilNumberCheck.finding(reading, upn: key.upn, urn: key.urn, at: place), questioned.insert(key.upn).inserted else {
      return
    }
    numberOf[findings.count] = key.upn
    // Kept in any case: only the whole knows whether it is the first.
    findings.append(NotedFinding(line: line, ordinal: ordinal, step: .number, finding: finding))
  }

  /// The bytes of the row of an enrolment in a year.
  mutating func bytes(of place: Int, in year: Int16) -> UnsafeMutablePointer<UInt8> {
    let own = enrolments.all[place]
    if own.row >= 0, own.year == year { return rows.bytes(own.row) }
    var row = own.row
    while row >= 0, rows.year[Int(row)] != year { row = rows.before[Int(row)] }
    if row >= 0 { return rows.bytes(row) }
    let new = rows.append(of: place, year: year, before: own.row)
    enrolments.setRow(new, year: year, of: place)
    return rows.bytes(new)
  }

  /// Keeps a mark where there is none yet; tells whether there was none.
  @discardableResult
  private mutating func store(_ byte: UInt8, at place: Int, _ day: RowDay, _ session: Int) -> Bool {
    let bytes = bytes(of: place, in: day.year)
    let slot = Int(day.slot) + session
    guard MarkByte.isUnmarked(bytes[slot]) else {
      collide(place)
      return false
    }
    bytes[slot] = byte
    return true
  }

  private mutating func storeBlank(at place: Int, _ day: RowDay, _ session: Int) {
    let bytes = bytes(of: place, in: day.year)
    let slot = Int(day.slot) + session
    if bytes[slot] == MarkByte.none { bytes[slot] = MarkByte.blank }
  }

  /// Two marks met in a session of an enrolment.
  mutating func collide(_ place: Int) { enrolments.setCollides(place) }
}
