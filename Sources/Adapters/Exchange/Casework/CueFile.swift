// SPDX-License-Identifier: MIT
public import Casework
import Vocabulary

/// Reads the cue tables that ship, `Data/cues.csv`.
public enum CueFile {
  /// The tables.
  /// - Throws: `Failure` where a kind is not known, a weight is no number, or a kind has no table.
  public static func shipped(in folder: DataFolder) throws -> CueTables {
    let table = try ShippedTable(FileText(path: folder.file("cues.csv")), require: ["kind", "cue", "weight"])
    var weights: [CueKind: [String: Double]] = [:]
    for row in table.rows {
      guard let kind = CueKind(rawValue: row["kind"]) else { throw row.bad("kind", "this kind is not known.") }
      guard let weight = Double(row["weight"]) else { throw row.bad("weight", "this is not a number.") }
      weights[kind, default: [:]][row["cue"]] = weight
    }
    for kind in CueKind.allCases where weights[kind]?["<always>"] == nil {
      throw Failure.bad(
        Finding(
          .shippedData, .must, at: FilePlace(file: folder.file("cues.csv"), line: 1), message: "there is no table for \(kind.rawValue)."))
    }
    return CueTables(weights)
  }
}
