// SPDX-License-Identifier: MIT

/// The numbers that a counter counts, from a slot on.
struct CountedNumbers: Sendable {
  static let noReasonYet = MarkByte.number(of: "N", as: .unauthorisedAbsence) ?? MarkByte.end
  let lowest: UInt8
  private let isCounted: [Bool]
  private let from: Int

  init(_ codes: Set<String>, from: Int) {
    isCounted = (0...255).map { byte in MarkByte.word(UInt8(byte)).map { codes.contains($0.code) } ?? false }
    lowest = UInt8(isCounted.firstIndex(of: true) ?? Int(MarkByte.end))
    self.from = from
  }

  func slots(in bytes: RowBytes, upTo end: Int) -> [Int] {
    from < end ? (from..<end).filter { isCounted[Int(bytes[$0])] } : []
  }
}
