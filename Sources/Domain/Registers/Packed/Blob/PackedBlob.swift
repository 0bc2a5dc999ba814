// SPDX-License-Identifier: MIT

/// The marks of one pupil at one school, on its own weeks: what a store keeps as one value.
public struct PupilYear: Hashable, Sendable {
  /// The weeks.
  public let weeks: SchoolWeeks
  /// A number of `MarkByte` for each slot of the weeks.
  public let marks: [UInt8]

  /// A year; nil where there is not one number a slot, or one that no mark has.
  public init?(weeks: SchoolWeeks, marks: [UInt8]) {
    guard marks.count == weeks.slots, marks.allSatisfy(MarkByte.isKnown) else { return nil }
    self.weeks = weeks
    self.marks = marks
  }

  /// The year as bytes, with magic, version, lengths and a checksum.
  public var blob: [UInt8] {
    var bytes = BlobFrame.head(.pupilYear, weeks, rows: 1, keys: 0)
    bytes += marks
    BlobFrame.close(&bytes)
    return bytes
  }

  /// Reads the bytes of a year.
  /// - Throws: the reason, for bytes that are not exactly such a year.
  public init(blob: [UInt8]) throws(BlobRefusal) {
    let content = try BlobFrame.read(blob, .pupilYear)
    guard content.rows == 1, content.keys == 0 else { throw .damaged }
    weeks = content.weeks
    marks = Array(content.marks)
  }
}

extension PackedRegister {
  /// The year of an enrolment; nil where it has no row.
  public func year(of key: EnrolmentKey) -> PupilYear? {
    guard let row = PackedView(self).rows(of: key.upn).first(where: { keys[$0].urn == key.urn }) else { return nil }
    let bytes = RowBytes(marks.row(row), stride: marks.stride)
    return PupilYear(weeks: weeks, marks: (0..<weeks.slots).map { bytes[$0] })
  }

  /// The marks of every row as bytes, with magic, version, lengths and a checksum; whose they are is kept beside it, and checked on reading.
  public var blob: [UInt8] {
    var bytes = BlobFrame.head(.register, weeks, rows: keys.count, keys: Self.check(keys))
    for row in keys.indices { bytes += UnsafeRawBufferPointer(start: marks.row(row), count: weeks.slots) }
    BlobFrame.close(&bytes)
    return bytes
  }

  /// Reads the marks of these enrolments.
  ///
  /// - Parameters:
  ///   - blob: the bytes.
  ///   - enrolments: whose rows they are, in the order of the register that was written: by school, then pupil.
  ///   - hasPupilRows: whether pupil rows were given at all.
  ///   - workers: who fills the rows.
  /// - Throws: the reason, for bytes that are not exactly the marks of these enrolments.
  public init(
    blob: [UInt8], enrolments: [(key: EnrolmentKey, pupil: PupilRow?)], hasPupilRows: Bool, workers: Workers = .one
  ) throws(BlobRefusal) {
    let content = try BlobFrame.read(blob, .register)
    let keys = enrolments.map(\.key)
    guard content.rows == enrolments.count, content.keys == Self.check(keys), Self.isInOrder(keys) else { throw .otherEnrolments }
    let slots = content.weeks.slots
    self.init(weeks: content.weeks, enrolments: enrolments, hasPupilRows: hasPupilRows, workers: workers) { row, bytes in
      content.marks.withUnsafeBytes { marks in
        UnsafeMutableRawBufferPointer(bytes).copyMemory(from: UnsafeRawBufferPointer(rebasing: marks[row * slots..<(row + 1) * slots]))
      }
    }
  }

  private static func check(_ keys: [EnrolmentKey]) -> UInt32 {
    var bytes: [UInt8] = []
    for key in keys {
      bytes += key.urn.utf8
      bytes.append(0)
      bytes += key.upn.utf8
      bytes.append(0)
    }
    return Checksum.of(bytes)
  }

  private static func isInOrder(_ keys: [EnrolmentKey]) -> Bool {
    zip(keys, keys.dropFirst()).allSatisfy { a, b in a.urn != b.urn ? a.urn < b.urn : a.upn < b.upn }
  }
}
