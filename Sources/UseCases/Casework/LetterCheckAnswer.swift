// SPDX-License-Identifier: MIT
public import Casework
import Exchange
import Vocabulary

/// `belong letter check`: letters, each with what could be said more kindly.
public struct LetterCheckAnswer: Sendable {
  /// One letter.
  public struct Checked: Sendable {
    /// The file, as it was named.
    public let file: String
    /// What was found.
    public let check: LetterCheck
    /// Whether the stage was said, by the person or by the letter's head, or taken for granted.
    public let stageIsAssumed: Bool
  }

  /// In the order in which they were named.
  public let letters: [Checked]
  /// Whether one file was asked for by its own name.
  public let isSingle: Bool

  /// Loads, reads, returns.
  public static func make(_ names: [String], stage: LetterStage?, data: DataPlace) throws -> LetterCheckAnswer {
    let files = try names.map { ($0, try LetterFiles.named($0, shippedIn: data.folder)) }
    let letters = try files.flatMap { name, files in
      try files.map { file in
        let template = try LetterFiles.read(file)
        let known = stage ?? template.stage
        return Checked(
          file: files == [file] ? name : file, check: LetterCheck(template.letter, stage: known ?? .assumed), stageIsAssumed: known == nil)
      }
    }
    return LetterCheckAnswer(letters: letters, isSingle: names.count == 1 && !Self.isFolder(files[0].0, files[0].1))
  }

  private static func isFolder(_ name: String, _ files: [String]) -> Bool { files.contains { $0 != name && $0.hasPrefix(name) } }
}
