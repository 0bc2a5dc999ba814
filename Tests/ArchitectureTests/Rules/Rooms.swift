// SPDX-License-Identifier: MIT
import Foundation

/// The rooms of the house, and what each may import. A new room, or a new arrow between two, is a decision: it is made here, in the open.
struct Room: Sendable {
  let name: String
  let folder: String
  let mayImport: Set<String>

  static let all: [Room] = [
    Room("Vocabulary", "Sources/Domain/Vocabulary", []),
    Room("Registers", "Sources/Domain/Registers", ["Vocabulary"]),
    Room("Insight", "Sources/Domain/Insight", ["Vocabulary", "Registers"]),
    Room("Casework", "Sources/Domain/Casework", ["Vocabulary"]),
    Room("SyntheticBorough", "Sources/SyntheticBorough", ["Vocabulary", "Registers"]),
    Room("CZlib", "Sources/System/CZlib", []),
    Room("Exchange", "Sources/Adapters/Exchange", domain.union(["CZlib", "Yams", "Foundation", "Dispatch", "Synchronization"])),
    Room("UseCases", "Sources/UseCases", domain.union(["Exchange", "Foundation"])),
    Room("Documents", "Sources/Interfaces/Documents", domain.union(["Foundation"])),
    Room(
      "Commands", "Sources/Interfaces/Commands",
      domain.union(["UseCases", "Documents", "SyntheticBorough", "ArgumentParser", "Foundation"])),
    Room("belong", "Sources/belong", ["Commands", "ArgumentParser"]),
  ]

  private static let domain: Set<String> = ["Vocabulary", "Registers", "Insight", "Casework"]

  private init(_ name: String, _ folder: String, _ mayImport: Set<String>) {
    self.name = name
    self.folder = folder
    self.mayImport = mayImport
  }

  static func of(_ file: ProjectFile) -> Room? { all.first { file.lies(under: $0.folder) } }
}

/// Imports go down the house and never back.
enum ImportRule {
  static func broken(by files: [ProjectFile]) -> [String] {
    files.filter { $0.lies(under: "Sources") && $0.has(ending: "swift") }.flatMap { file -> [String] in
      guard let room = Room.of(file) else { return ["\(file.path): lies in no room of the table in ArchitectureTests/Rules/Rooms.swift"] }
      return imports(of: file).filter { !room.mayImport.contains($0.module) }.map {
        "\(file.path):\($0.line): \(room.name) may not import \($0.module)"
      }
    }
  }

  /// The modules a file imports, with the line of each.
  static func imports(of file: ProjectFile) -> [(module: String, line: Int)] {
    file.lines.enumerated().compactMap { index, line in
      var words = line.split(whereSeparator: { $0 == " " || $0 == "\t" })
      while let first = words.first, (first.hasPrefix("@") && !first.contains("\"")) || access.contains(first) { words.removeFirst() }
      guard words.first == "import", words.count > 1 else { return nil }
      let named = kinds.contains(words[1]) && words.count > 2 ? words[2] : words[1]
      return (String(named.prefix { $0 != "." && $0 != ";" }), index + 1)
    }
  }

  private static let access: Set<Substring> = ["public", "package", "internal", "fileprivate", "private"]
  private static let kinds: Set<Substring> = ["struct", "class", "enum", "protocol", "func", "var", "let", "typealias", "actor"]
}

/// What a file imports is declared by its own target; the compiler lets an import pass that another target brings along.
enum DeclaredRule {
  static func broken(by files: [ProjectFile], manifest: ProjectFile) -> [String] {
    let declared = targets(of: manifest)
    return files.flatMap { file -> [String] in
      guard let target = declared.first(where: { file.lies(under: $0.folder) }) else { return [] }
      return ImportRule.imports(of: file).filter { !given.contains($0.module) && !target.dependencies.contains("\"\($0.module)\"") }.map {
        "\(file.path):\($0.line): \(target.name) imports \($0.module) and does not declare it in \(manifest.path)"
      }
    }
  }

  private static let given: Set<String> = ["Foundation", "FoundationXML", "Testing", "Dispatch", "Glibc", "Synchronization"]

  private static func targets(of manifest: ProjectFile) -> [(name: String, folder: String, dependencies: String)] {
    let starts = [".target(", ".executableTarget(", ".testTarget(", ".systemLibrary("]
    let marked = starts.reduce(manifest.text) { $0.replacingOccurrences(of: $1, with: "\u{1}") }
    return marked.split(separator: "\u{1}", omittingEmptySubsequences: false).dropFirst().compactMap { call in
      guard let name = value(of: "name:", in: call), let folder = value(of: "path:", in: call) else { return nil }
      let dependencies = call.components(separatedBy: "dependencies: [").dropFirst().first?.components(separatedBy: "path:").first ?? ""
      return (name, folder, dependencies)
    }
  }

  private static func value(of label: String, in call: Substring) -> String? {
    call.range(of: label).flatMap { call[$0.upperBound...].split(separator: "\"", omittingEmptySubsequences: false).dropFirst().first }.map(
      String.init)
  }
}

/// A module in which a type has the module's name cannot be named in full from outside.
enum ModuleNameRule {
  static func broken(by files: [ProjectFile]) -> [String] {
    files.filter { $0.has(ending: "swift") }.flatMap { file -> [String] in
      guard let module = module(of: file) else { return [] }
      let kinds: Set<Substring> = ["struct", "class", "enum", "protocol", "actor", "typealias"]
      return file.lines.enumerated().compactMap { index, line in
        let words = line.split(whereSeparator: { !($0.isLetter || $0.isNumber || $0 == "_" || $0 == "/") })
        guard let at = words.firstIndex(where: kinds.contains), !words[..<at].contains(where: { $0.contains("/") }) else { return nil }
        guard words.indices.contains(at + 1), words[at + 1] == module else { return nil }
        return "\(file.path):\(index + 1): the module \(module) has a type of that name"
      }
    }
  }

  private static func module(of file: ProjectFile) -> String? {
    if let room = Room.of(file) { return room.name }
    let parts = file.path.split(separator: "/")
    return parts.first == "Tests" && parts.count > 2 ? String(parts[1]) : nil
  }
}
