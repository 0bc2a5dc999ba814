// SPDX-License-Identifier: MIT

/// Files stay small enough to be read in one go.
enum SizeRule {
  static let most = 400
  static let median = 100

  /// Files that may be longer, each with the reason.
  static let longer: [String: String] = [:]

  static func broken(by files: [ProjectFile], longer: [String: String] = longer) -> [String] {
    let sizes = files.map { file in (file.path, file.lines.count - (file.text.hasSuffix("\n") ? 1 : 0)) }
    var found = sizes.filter { $0.1 > most && longer[$0.0] == nil }.map { "\($0.0): \($0.1) lines, more than \(most): split it by topic" }
    found += longer.keys.filter { path in !sizes.contains { $0.0 == path && $0.1 > most } }.sorted().map {
      "\($0): is not longer than \(most) lines any more: take it off the list of exceptions"
    }
    found += longer.filter { $0.value.isEmpty }.map { "\($0.key): an exception needs its reason" }
    let ordered = sizes.map(\.1).sorted()
    if !ordered.isEmpty, ordered[ordered.count / 2] > median { found.append("half of the files have more than \(median) lines") }
    return found
  }
}

/// A file is named after what is in it.
enum FileNameRule {
  static func broken(by files: [ProjectFile]) -> [String] {
    let empty = ["Utils", "Utilities", "Util", "Helpers", "Helper", "Misc", "Common", "Extensions"]
    return files.filter { file in
      file.has(ending: "swift") && empty.contains { file.name == $0 + ".swift" || file.name.hasSuffix($0 + ".swift") }
    }
    .map { "\($0.path): a name that says nothing; name it after what is in it" }
  }
}

/// Decisions are numbered without a gap, and each says why and what follows.
enum DecisionRule {
  static func broken(by files: [ProjectFile]) -> [String] {
    let records = files.filter { $0.folder == "Documentation/adr" && $0.has(ending: "md") }.sorted { $0.path < $1.path }
    return records.enumerated().flatMap { index, file -> [String] in
      var found: [String] = []
      let number = file.name.prefix(4)
      let rest = file.name.dropFirst(4)
      if Int(number) != index + 1 || number.count != 4 || !rest.hasPrefix("-")
        || rest.dropFirst().dropLast(3).contains(where: { !slug($0) })
      {
        found.append("\(file.path): number \(index + 1) was expected, as NNNN-some-words.md")
      }
      let headings = file.lines.filter { $0.hasPrefix("## ") }.map { $0.dropFirst(3) }
      if !file.text.hasPrefix("# \(number) ") { found.append("\(file.path): begins with “# \(number) ” and what was decided") }
      for wanted in ["Context", "Decision", "Consequences"] where !headings.contains(Substring(wanted)) {
        found.append("\(file.path): has no part “\(wanted)”")
      }
      return found
    }
  }

  private static func slug(_ character: Character) -> Bool {
    character.isASCII && (character.isLowercase || character.isNumber || character == "-")
  }
}

/// What is built tomorrow is what was built today: dependencies are pinned, and nothing is found by a path that was true at build time.
enum PackageRule {
  static func broken(by manifest: ProjectFile, requirements: ProjectFile) -> [String] {
    var found: [String] = []
    for call in manifest.text.split(separator: ".package(").dropFirst() where !call.prefix(while: { $0 != ")" }).contains("exact:") {
      found.append("\(manifest.path): a dependency without exact:, \(call.prefix(60))")
    }
    if manifest.text.contains("resources:") {
      found.append("\(manifest.path): a resource bundle keeps a path of the machine it was built on")
    }
    for line in requirements.lines where !line.isEmpty && !line.hasPrefix("#") && !line.contains("==") {
      found.append("\(requirements.path): without a version, \(line)")
    }
    return found
  }
}
