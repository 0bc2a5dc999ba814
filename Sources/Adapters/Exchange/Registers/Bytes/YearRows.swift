// SPDX-License-Identifier: MIT

/// The rows that are filled while a stretch of a file is read: one for each enrolment and school year. One thread fills them; they are
/// read by others only when it is done.
final class YearRows: @unchecked Sendable {
  private var blocks: [UnsafeMutablePointer<UInt8>] = []
  /// Whose row it is.
  private(set) var enrolment: [Int32] = []
  /// Its year.
  private(set) var year: [Int16] = []
  /// The enrolment's row before; -1 for its first.
  private(set) var before: [Int32] = []

  private static let rowsPerBlock = 256

  deinit { for block in blocks { block.deallocate() } }

  /// Rows there are.
  var count: Int { enrolment.count }

  /// A new row of zeroes.
  func append(of owner: Int, year own: Int16, before last: Int32) -> Int32 {
    if count % Self.rowsPerBlock == 0 {
      let block = UnsafeMutablePointer<UInt8>.allocate(capacity: Self.rowsPerBlock * RowDay.stride)
      block.initialize(repeating: 0, count: Self.rowsPerBlock * RowDay.stride)
      blocks.append(block)
    }
    enrolment.append(Int32(owner))
    year.append(own)
    before.append(last)
    return Int32(count - 1)
  }

  /// The bytes of a row.
  func bytes(_ row: Int32) -> UnsafeMutablePointer<UInt8> {
    precondition(row >= 0 && Int(row) < count, "no such row")
    return blocks[Int(row) / Self.rowsPerBlock] + Int(row) % Self.rowsPerBlock * RowDay.stride
  }
}
