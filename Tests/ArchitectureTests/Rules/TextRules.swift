// SPDX-License-Identifier: MIT
import Foundation

/// Words that no file may hold: they would tie the project to one machine.
///
/// Pictures and packed files, which hold zero bytes, are left out. Each word is put together from two halves, so that this file does not hold it.
enum WordRule {
  static let machinePaths = ["/wo" + "rk/", "/ro" + "ot/", "/ho" + "me/", "/Us" + "ers/", "/fa" + "rm/", "/tmp/ba" + "sh_jobs"]
  static let registries = [
    "py" + "pi.org", "python" + "hosted.org", "npm" + "js.", "crates" + ".io", "proxy.go" + "lang", "deb.deb" + "ian.org", "ghc" + "r.io",
    "docker" + ".io", "maven" + ".org",
  ]
  static func broken(by files: [ProjectFile]) -> [String] {
    files.filter { !$0.bytes.contains(0) }.flatMap { file -> [String] in
      var found = hits(machinePaths, in: file.bytes) { before, _ in !isName(before) }.map { "\(file.path): a path of one machine, \($0)" }
      if file.path != "Package.swift" {
        found += hits(registries, in: file.bytes) { _, _ in true }.map { "\(file.path): the host of a registry, \($0)" }
      }
      return found
    }
  }

  /// Those of the needles that occur where the bytes before and after (blanks at the ends) allow it.
  private static func hits(_ needles: [String], in bytes: Data, where counts: (UInt8, UInt8) -> Bool) -> [String] {
    needles.filter { needle in
      var from = bytes.startIndex
      while let range = bytes.range(of: Data(needle.utf8), in: from..<bytes.endIndex) {
        let before = range.lowerBound > bytes.startIndex ? bytes[range.lowerBound - 1] : 32
        let after = range.upperBound < bytes.endIndex ? bytes[range.upperBound] : 32
        if counts(before, after) { return true }
        from = range.upperBound
      }
      return false
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (65...90).contains(byte) || (97...122).contains(byte) }

  /// Whether a byte belongs to a name, so that `/…` after it goes on with an address and does not begin a path.
  private static func isName(_ byte: UInt8) -> Bool { isLetter(byte) || (48...57).contains(byte) || [45, 46, 95, 125].contains(byte) }
}

/// Every file that someone wrote says its licence in its first line (the second where the first has another duty).
enum LicenceRule {
  static func broken(by files: [ProjectFile]) -> [String] {
    files.filter(isWritten).filter { file in
      let lines = file.lines
      let later = lines.first.map { $0.hasPrefix("#!") || $0.hasPrefix("// swift-tools-version") } ?? false
      guard lines.count > (later ? 1 : 0) else { return true }
      return lines[later ? 1 : 0].drop { $0 == "/" || $0 == "#" || $0 == " " } != "SPDX-License-Identifier: MIT"
    }.map { "\($0.path): begins without the line SPDX-License-Identifier: MIT" }
  }

  private static func isWritten(_ file: ProjectFile) -> Bool {
    ["swift", "py", "sh", "h", "c", "modulemap"].contains { file.has(ending: $0) } || file.name == "Makefile" || file.path == ".ci/run"
  }
}

/// Links between the pages of the repository lead somewhere.
enum LinkRule {
  static func broken(by files: [ProjectFile], exists: (String) -> Bool) -> [String] {
    files.filter { $0.has(ending: "md") }.flatMap { file -> [String] in
      var fenced = false
      return file.lines.enumerated().flatMap { index, line -> [String] in
        if line.hasPrefix("```") { fenced.toggle() }
        guard !fenced else { return [] }
        return targets(in: line).filter { !exists(resolve($0, from: file.folder)) }.map { "\(file.path):\(index + 1): no such file, \($0)" }
      }
    }
  }

  private static func targets(in line: Substring) -> [String] {
    line.components(separatedBy: "](").dropFirst().compactMap { rest in
      let target = String(rest.prefix { $0 != ")" && $0 != "#" && $0 != " " })
      return target.isEmpty || target.contains("://") || target.hasPrefix("mailto:") ? nil : target
    }
  }

  private static func resolve(_ target: String, from folder: String) -> String {
    var parts = folder.split(separator: "/").map(String.init)
    for part in target.split(separator: "/") {
      switch part {
      case ".": continue
      case "..": if parts.isEmpty { return "../" + target } else { parts.removeLast() }
      default: parts.append(String(part))
      }
    }
    return parts.joined(separator: "/")
  }
}
