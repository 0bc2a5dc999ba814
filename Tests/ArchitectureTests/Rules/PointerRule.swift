// SPDX-License-Identifier: MIT

/// Memory is touched without checks only where a mark is a byte, and in the few calls into C libraries.
enum PointerRule {
  static let rooms = ["Sources/Domain/Registers/Packed", "Sources/Adapters/Exchange/Registers/Bytes"]

  /// Files elsewhere that call a C library with the bytes of an array, each with the reason.
  static let calls = [
    "Sources/Adapters/Exchange/Text/Gunzip.swift": "zlib takes pointers",
    "Sources/Adapters/Exchange/Published/FileText+Lines.swift": "memchr and memmem find lines of a table of a gigabyte",
  ]

  private static let words = [
    "UnsafePointer", "UnsafeMutable", "UnsafeRaw", "UnsafeBuffer", "withUnsafe", "unsafeBitCast", "unsafeDowncast", "Unmanaged",
    "nonisolated(unsafe)", "@unchecked Sendable", "fromByteOffset",
  ]

  static func broken(by files: [ProjectFile], calls: [String: String] = calls) -> [String] {
    let swift = files.filter { $0.lies(under: "Sources") && $0.has(ending: "swift") }
    let found = swift.filter { file in !rooms.contains { file.lies(under: $0) } }.flatMap { file -> [String] in
      guard calls[file.path] == nil else { return [] }
      return file.lines.enumerated().compactMap { index, line in
        words.contains { line.contains($0) } ? "\(file.path):\(index + 1): pointers stay in \(rooms.joined(separator: " and "))" : nil
      }
    }
    let useless = calls.keys.filter { path in
      !swift.contains { file in file.path == path && file.lines.contains { line in words.contains { line.contains($0) } } }
    }
    return found + useless.sorted().map { "\($0): holds no pointer any more: take it off the list" }
  }
}
