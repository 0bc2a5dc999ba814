// SPDX-License-Identifier: MIT
import Exchange
import Foundation
public import Vocabulary

/// `belong plan new`: a blank plan, or one begun from a table, readable by its owner only.
public enum PlanNew {
  /// Writes it, with the causes and approaches that ship as comments.
  /// - Returns: What of the table could not be placed.
  /// - Throws: `Failure.usage` where the file exists: a plan is never written over. Where the table cannot be read, nothing is written.
  @discardableResult
  public static func write(to path: String, from table: String? = nil, data: DataPlace) throws -> [Finding] {
    guard !FileManager.default.fileExists(atPath: path) else { throw PrivateFile.isThere(path) }
    let read = try table.map { try ActionTableFile(path: $0) }
    let text = BlankPlan.text(offering: try PlanSuggestions.make(data: data), holding: read?.table)
    try PrivateFile.writeNew(Data(text.utf8), to: path)
    return read?.remarks ?? []
  }
}
