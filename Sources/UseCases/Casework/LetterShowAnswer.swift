// SPDX-License-Identifier: MIT
public import Casework
import Exchange
import Vocabulary

/// `belong letter show`: a letter as it stands, fields in braces.
public enum LetterShowAnswer {
  /// Loads and returns it.
  public static func make(_ name: String, data: DataPlace) throws -> LetterTemplate {
    let files = try LetterFiles.named(name, shippedIn: data.folder)
    guard let file = files.first, files.count == 1 else { throw Failure.usage("name one letter; \(name) has \(files.count).") }
    return try LetterFiles.read(file)
  }
}
