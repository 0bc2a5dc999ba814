// SPDX-License-Identifier: MIT
import Exchange
import Foundation
import Registers
import TestSupport
import Testing
import Vocabulary

/// Reading straight from bytes says, finding by finding, what reading record by record says.
@Suite("The two readers agree")
struct ReaderConformanceTests {
  private static let batches = ProcessInfo.processInfo.environment["BELONG_VERIFY"] == "1" ? 20_000 : 150

  @Test("on small files that were written by hand", arguments: HandWrittenFiles.all)
  func written(_ file: HandWrittenFiles.Case) async throws {
    let both = try BothReaders()
    try await withTemporaryFolder { folder in
      let marks = try file.marks.enumerated().map { try folder.write("m\($0.offset).csv", $0.element) }
      let pupils = try file.pupils.map { [try folder.write("p.csv", $0)] } ?? []
      for sizes in BothReaders.portions {
        for workers in [1, 3] {
          let differences = both.differences(marks: marks, pupils: pupils, sizes: sizes, workers: workers)
          #expect(differences.isEmpty, "\(sizes) \(workers)")
        }
      }
    }
  }

  @Test("on damaged files, cut anywhere")
  func damaged() async throws {
    let both = try BothReaders()
    try await withTemporaryFolder { folder in
      for batch in 0..<Self.batches {
        let seed = Seed(UInt64(batch) + 1)
        var random = seed.random
        let files = RandomFiles(&random)
        let marks = try files.marks.enumerated().map { try folder.write("m\($0.offset).csv", $0.element) }
        let pupils = try files.pupils.map { [try folder.write("p.csv", $0)] } ?? []
        let sizes = ReadingSizes(stretch: Int.random(in: 1...4_000, using: &random), window: Int.random(in: 1...600, using: &random))
        let differences = both.differences(marks: marks, pupils: pupils, sizes: sizes, workers: Int.random(in: 1...5, using: &random))
        #expect(differences.isEmpty, "\(seed)")
        if !differences.isEmpty { break }
      }
    }
  }
}
