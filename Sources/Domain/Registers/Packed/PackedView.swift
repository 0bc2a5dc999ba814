// SPDX-License-Identifier: MIT
public import Vocabulary

/// What a question is asked of: a packed register, seen through masks.
///
/// A mask of rows (schools, characteristics, population), of slots (days, weekdays, sessions, school years) and of codes; they compose,
/// and every measure reads through them. A masked mark is no mark.
public struct PackedView: Sendable {
  /// The register behind it.
  public let register: PackedRegister
  /// For each row the mask of its slots; `Self.out` where the row is left out.
  private(set) var maskOf: [UInt16]
  /// Masks of slots, each as long as a row: 255 where it is seen, 0 where not.
  private(set) var masks: [SlotMask]
  /// What each byte is seen as; nil where as itself.
  private(set) var codes: [UInt8]?

  static let out = UInt16.max

  /// The whole register.
  public init(_ register: PackedRegister) {
    self.register = register
    maskOf = [UInt16](repeating: 0, count: register.keys.count)
    masks = [SlotMask(register.weeks) { _, _ in true }]
  }

  /// The register cut to a selection, as the plain register is: a child of the population stays even where no mark is left in the period.
  public init(_ register: PackedRegister, _ selection: MarkSelection) {
    self.init(register)
    let weeks = register.weeks
    if selection.population == .department {
      // Years in which a row counts, as bits; rows with the same years share a mask.
      let years = Set((0..<weeks.slots).map { AcademicYear(containing: weeks.day(of: $0)) }).sorted()
      var known: [[Bool]: UInt16] = [:]
      masks = []
      for row in register.keys.indices {
        let counted = years.map { selection.population.includes(register.pupils[row], in: $0) }
        let index = known[counted] ?? UInt16(masks.count)
        if known[counted] == nil {
          known[counted] = index
          let kept = Set(zip(years, counted).filter(\.1).map(\.0))
          masks.append(SlotMask(weeks) { day, _ in kept.contains(AcademicYear(containing: day)) })
        }
        maskOf[row] = index
      }
      let reader = RowReader(self)
      for row in register.keys.indices where !reader.row(row).hasAnything { maskOf[row] = Self.out }
    }
    if selection.from != nil || selection.to != nil {
      self = seeing { day, _ in (selection.from.map { $0 <= day } ?? true) && (selection.to.map { day <= $0 } ?? true) }
    }
  }

  /// Only these rows of what is seen.
  public func keeping(_ rows: (EnrolmentKey, PupilRow?) -> Bool) -> PackedView {
    var view = self
    for row in maskOf.indices where maskOf[row] != Self.out && !rows(register.keys[row], register.pupils[row]) {
      view.maskOf[row] = Self.out
    }
    return view
  }

  /// Only these sessions of what is seen.
  public func seeing(_ sessions: (CivilDay, Session) -> Bool) -> PackedView {
    var view = self
    let mask = SlotMask(register.weeks, sessions)
    view.masks = masks.map { $0.intersection(mask) }
    return view
  }

  /// Only marks of these codes of what is seen.
  public func counting(_ wanted: Set<String>) -> PackedView {
    var view = self
    var table = codes ?? (0...255).map { UInt8($0) }
    for byte in table.indices where !(MarkByte.word(UInt8(byte)).map { wanted.contains($0.code) } ?? false) { table[byte] = MarkByte.none }
    view.codes = table
    return view
  }

  /// Whether a row is seen.
  func isSeen(_ row: Int) -> Bool { maskOf[row] != Self.out }

  /// First and last day with a mark that is seen; nil without any.
  public var span: (from: CivilDay, to: CivilDay)? {
    let reader = RowReader(self)
    var words = [UInt64](repeating: 0, count: register.weeks.stride / 8)
    for row in register.keys.indices where isSeen(row) { reader.row(row).gather(into: &words) }
    func hasMark(_ slot: Int) -> Bool {
      let byte = UInt8(truncatingIfNeeded: words[slot / 8] >> UInt64(slot % 8 * 8))
      return byte != MarkByte.none && byte != MarkByte.blank
    }
    let slots = 0..<register.weeks.slots
    guard let first = slots.first(where: hasMark), let last = slots.last(where: hasMark) else { return nil }
    return (register.weeks.day(of: first), register.weeks.day(of: last))
  }
}
