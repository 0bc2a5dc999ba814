// SPDX-License-Identifier: MIT
import Exchange
import Foundation
import TestSupport
import Testing
import Vocabulary

@Suite("Files that appear together")
struct FilesTogetherTests {
  private func names(_ folder: TemporaryFolder) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }

  @Test("have their names only when all are whole")
  func together() async throws {
    try await withTemporaryFolder { folder in
      let files = try FilesTogether(["a", "b"], in: folder.path, replacing: false)
      try files.write([1, 2], to: 0)
      try files.write([3], to: 1)
      try files.write([4], to: 0)
      #expect(try names(folder).allSatisfy { $0.hasPrefix(".belong-") })
      try files.finish()
      #expect(try names(folder) == ["a", "b"])
      #expect(try Data(contentsOf: URL(fileURLWithPath: folder.file("a"))) == Data([1, 2, 4]))
      #expect(try Data(contentsOf: URL(fileURLWithPath: folder.file("b"))) == Data([3]))
    }
  }

  @Test("are gone where they were not finished, and what was there stays")
  func abandoned() async throws {
    try await withTemporaryFolder { folder in
      try folder.write("a", "before")
      let files = try FilesTogether(["a", "b"], in: folder.path, replacing: true)
      try files.write([1], to: 0)
      files.abandon()
      #expect(try names(folder) == ["a"])
      #expect(try folder.read("a") == "before")
    }
  }

  @Test("replace nothing unasked, and no folder and no link ever")
  func refusals() async throws {
    try await withTemporaryFolder { folder in
      try folder.write("a", "before")
      try folder.write("b/inside", "")
      try FileManager.default.createSymbolicLink(atPath: folder.file("c"), withDestinationPath: "a")
      for (name, replacing) in [("a", false), ("b", true), ("c", true)] {
        #expect(throws: Failure.self) { try FilesTogether(["new", name], in: folder.path, replacing: replacing) }
      }
      #expect(try names(folder) == ["a", "b", "c"])
    }
  }
}
