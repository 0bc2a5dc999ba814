// SPDX-License-Identifier: MIT
import Casework
import Exchange
import TestSupport
import Testing

/// The cue tables that ship, read once.
@Suite("The tables that ship")
struct ShippedCues {
  private static let read = Result {
    try CueFile.shipped(in: DataFolder.find(option: Repository.path("Data"), environment: nil, binary: ""))
  }

  /// The tables; none where the file cannot be read, which the test below says and every other test feels.
  static let tables = (try? read.get()) ?? CueTables([:])

  @Test("can be read, with one for each kind")
  func whole() throws { _ = try Self.read.get() }
}
