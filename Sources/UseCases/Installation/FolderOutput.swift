// SPDX-License-Identifier: MIT
import Exchange

/// Answers too long to be held at once, on their way to files of one folder.
public enum FolderOutput {
  /// Writes files piece by piece; they appear together at the end, and where anything goes wrong none does.
  /// - Parameters:
  ///   - folder: made where it is not there.
  ///   - names: of the files.
  ///   - replacing: whether files of these names may be replaced.
  ///   - body: is given what writes a piece to one of the files, by its place in `names`.
  /// - Throws: `Failure` where a file is there already or cannot be written.
  public static func write<Answer>(
    _ names: [String], in folder: String, replacing: Bool, _ body: ((_ bytes: [UInt8], _ file: Int) throws -> Void) throws -> Answer
  ) throws -> Answer {
    let files = try FilesTogether(names, in: folder, replacing: replacing)
    do {
      let answer = try body { bytes, file in try files.write(bytes, to: file) }
      try files.finish()
      return answer
    } catch {
      files.abandon()
      throw error
    }
  }
}
