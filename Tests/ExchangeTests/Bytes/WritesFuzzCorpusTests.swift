// SPDX-License-Identifier: MIT
import Foundation
import TestSupport
import Testing

/// Writes the corpus of the mutated files anew, where it is asked for: the files by hand, and a few made at random.
@Suite("The corpus of register files", .enabled(if: ProcessInfo.processInfo.environment["BELONG_WRITE_FUZZ"] == "1"))
struct WritesFuzzCorpusTests {
  @Test("is written anew")
  func writes() throws {
    let folder = Repository.path("Tests/Fixtures/fuzz")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for file in HandWrittenFiles.all {
      for (index, text) in file.marks.enumerated() {
        let name = file.name.map { $0.isLetter ? $0 : "-" }
        try Data(text.utf8).write(to: URL(fileURLWithPath: "\(folder)/\(String(name))-\(index).csv"))
      }
    }
    for number in 1...24 {
      var random = Seed(UInt64(number) * 7919).random
      for (index, text) in RandomFiles(&random).marks.enumerated() {
        try Data(text.utf8).write(to: URL(fileURLWithPath: "\(folder)/made-\(number)-\(index).csv"))
      }
    }
  }
}
