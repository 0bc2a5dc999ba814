// SPDX-License-Identifier: MIT
import TestSupport
import Testing

/// Runs a verb on small register files written for one case.
enum RegisterCase {
  /// A heading and rows of marks in the long form.
  static func marks(_ rows: [String]) -> String { "upn,urn,date,session,code\n" + rows.map { $0 + "\n" }.joined() }

  /// Runs `belong VERB --marks … --pupils …` on texts, on a fixed day.
  static func run(
    _ verb: [String], marks: [String], pupils: String? = nil, on day: String = "2026-07-31"
  ) async throws -> BelongProcess.Outcome {
    try await withTemporaryFolder { folder in
      var arguments = verb
      for (index, text) in marks.enumerated() { arguments += ["--marks", try folder.write("m\(index + 1).csv", text)] }
      if let pupils { arguments += ["--pupils", try folder.write("p.csv", pupils)] }
      return try await BelongProcess.run(arguments + ["--on", day, "--format", "json"], folder: folder.path)
    }
  }

  /// The rows of an answer that must have been given.
  static func rows(_ outcome: BelongProcess.Outcome) throws -> [JSONAnswer] {
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    return try outcome.json()["rows"].list
  }
}
