// SPDX-License-Identifier: MIT
public import Casework
import Exchange
import Foundation
public import Vocabulary

/// `belong plan print`: what a print of a plan may show.
public enum PlanPrintAnswer {
  /// A plan that may be printed, or the places where somebody who is left out is still named.
  public enum Outcome: Sendable {
    /// It may be printed; places to read once more, and what of the file was not read.
    case page(PrintablePlan, remarks: [Finding])
    /// It may not be printed yet.
    case held(places: [AskablePlan.Obstacle])
  }

  /// Reads a plan and decides.
  public static func make(path: String) throws -> Outcome {
    let read = try PlanFile(path: path)
    let askable = AskablePlan(read.plan)
    guard let page = PrintablePlan.make(askable) else { return .held(places: askable.obstacles.filter(\.isSure)) }
    return .page(page, remarks: read.remarks)
  }

  /// The page as a PDF file that only its owner may read.
  /// - Throws: `Failure.unavailable` where no browser is there to set it.
  public static func writePDF(_ html: String, to path: String) throws {
    try writePrivately(PDFPrinter().pdf(html: html), to: path)
  }

  /// Writes a record about a child: whole, and readable by its owner only.
  private static func writePrivately(_ bytes: Data, to path: String) throws {
    do {
      try bytes.write(to: URL(fileURLWithPath: path), options: .atomic)
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    } catch {
      throw Failure.noInput(path: path, why: "it cannot be written; check that the folder is there and that you may write in it")
    }
  }

  /// Writes the page itself, readable by its owner only.
  public static func write(_ html: String, to path: String) throws { try writePrivately(Data(html.utf8), to: path) }
}
