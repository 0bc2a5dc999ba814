// SPDX-License-Identifier: MIT
import Foundation
import TestSupport

/// A file of the repository as the rules see it, or one made up to show that a rule can fail.
struct ProjectFile: Sendable {
  /// From the root, with `/`.
  let path: String
  let bytes: Data

  init(_ path: String, _ text: String) { self.init(path: path, bytes: Data(text.utf8)) }

  init(path: String, bytes: Data) {
    self.path = path
    self.bytes = bytes
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }
  var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }
  var name: String { String(path.split(separator: "/").last ?? "") }
  var folder: String { path.split(separator: "/").dropLast().joined(separator: "/") }

  func has(ending: String) -> Bool { path.hasSuffix("." + ending) }
  func lies(under folder: String) -> Bool { path.hasPrefix(folder + "/") }
}

/// The files of the repository, read once; what git ignores is left out.
enum Project {
  static let files: [ProjectFile] = read()
  static let swift = files.filter { $0.has(ending: "swift") && ($0.lies(under: "Sources") || $0.lies(under: "Tests")) }
  static let paths = Set(files.map(\.path))

  /// Whether a file or folder of that name is in the repository.
  static func holds(_ path: String) -> Bool { paths.contains(path) || paths.contains { $0.hasPrefix(path + "/") } }

  private static let ignored: Set<String> = [".git", ".venv", "out", "__pycache__", "Package.resolved", ".DS_Store", ".swiftpm"]

  private static func read(_ folder: String = "") -> [ProjectFile] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: Repository.path(folder))) ?? []
    return names.sorted().flatMap { name -> [ProjectFile] in
      if ignored.contains(name) || name.hasPrefix(".build") || name.hasSuffix(".pyc") || name.hasSuffix(".o") { return [] }
      let path = folder.isEmpty ? name : folder + "/" + name
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: Repository.path(path), isDirectory: &isFolder) else { return [] }
      if isFolder.boolValue { return read(path) }
      return FileManager.default.contents(atPath: Repository.path(path)).map { [ProjectFile(path: path, bytes: $0)] } ?? []
    }
  }
}
