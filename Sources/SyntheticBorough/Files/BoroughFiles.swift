// SPDX-License-Identifier: MIT

/// The files of Eastmoor, an invented borough, in the school year 2025/26: the same size and seed give the same bytes on every machine.
public struct BoroughFiles {
  private let plan: PlacePlan
  private let block: Int

  /// What was made.
  public struct Tally: Equatable, Sendable {
    /// Children.
    public var pupils = 0
    /// Rows of the pupil file: a child at two schools has two.
    public var enrolments = 0
    /// Schools.
    public var schools = 0
    /// Rows of the register; a few have no code.
    public var marks = 0
  }

  /// Plans a place.
  /// - Parameters:
  ///   - size: of the place.
  ///   - seed: where its chance starts from.
  ///   - block: about how many bytes are handed over at once.
  public init(_ size: PlaceSize, seed: UInt64, block: Int = 1 << 20) {
    plan = PlacePlan(size, seed: seed)
    self.block = block
  }

  /// Makes both files, school by school, and hands their bytes over in blocks.
  /// - Parameters:
  ///   - pupils: takes the next bytes of the file of pupils.
  ///   - register: takes the next bytes of the file of marks.
  ///   - progress: told how much is done, 0 to 1.
  public func make<Trouble: Error>(
    pupils: ([UInt8]) throws(Trouble) -> Void, register: ([UInt8]) throws(Trouble) -> Void, progress: (Double) -> Void = { _ in }
  ) throws(Trouble) -> Tally {
    var tally = Tally()
    var pupilBytes = Array(PupilRows.heading.utf8)
    var bytes = Array(RegisterRows.heading.utf8)
    bytes.reserveCapacity(block + (1 << 16))
    for school in plan.schools {
      var rows = RegisterRows(school)
      for enrolment in plan.enrolments(at: school) {
        pupilBytes.append(contentsOf: PupilRows.row(enrolment, at: school).utf8)
        tally.marks += rows.append(
          enrolment.child.upn, YearOfMarks.codes(of: enrolment, at: school, seed: plan.seed), to: &bytes)
        tally.enrolments += 1
        if !enrolment.isSecond { tally.pupils += 1 }
        if pupilBytes.count >= block {
          try pupils(pupilBytes)
          pupilBytes.removeAll(keepingCapacity: true)
        }
        if bytes.count >= block {
          try register(bytes)
          bytes.removeAll(keepingCapacity: true)
        }
      }
      tally.schools += 1
      progress(Double(tally.schools) / Double(plan.schools.count))
    }
    try register(bytes)
    try pupils(pupilBytes)
    return tally
  }
}
