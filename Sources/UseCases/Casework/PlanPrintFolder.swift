// SPDX-License-Identifier: MIT
import Exchange
import Foundation
import Vocabulary

/// `belong plan print FOLDER`: every plan of a folder, each decided by itself.
public struct PlanPrintFolder: Sendable {
  /// One plan.
  public struct Sheet: Sendable {
    /// What may be done with it.
    public enum State: Sendable {
      case decided(PlanPrintAnswer.Outcome)
      /// It could not be read, and why.
      case unreadable([String])
    }

    /// The plan, as it was named.
    public let file: String
    /// Where its print goes.
    public let target: String
    /// What may be done with it.
    public let state: State
    /// Does an earlier print lie there?
    public let hasEarlierPrint: Bool
  }

  /// By name.
  public let sheets: [Sheet]
  private let output: String
  private let isPDF: Bool

  /// Is a folder meant?
  public static func isMeant(by path: String) -> Bool { (try? PlanFolder.isFolder(path)) ?? false }

  /// Reads every plan of a folder and decides; writes nothing.
  /// - Throws: `Failure` where there is no plan, two would have one print, or nobody but the owner may not be kept out of `output`.
  public init(_ path: String, into output: String, asPDF: Bool) throws {
    let files = try PlanFolder.files(path)
    let targets = files.map { file in
      let name = file.split(separator: "/").last ?? ""
      return output + "/" + (name.lastIndex(of: ".").map { name[..<$0] } ?? name) + (asPDF ? ".pdf" : ".html")
    }
    for (target, same) in Dictionary(grouping: zip(targets, files), by: \.0) where same.count > 1 {
      throw Failure.usage("\(same.map(\.1).sorted().joined(separator: " and ")) would both become \(target). Rename one of them.")
    }
    if asPDF { _ = try PDFPrinter() }
    try PrivateFile.checkFolder(output)
    sheets = try zip(files, targets).map { file, target in
      let isThere = FileManager.default.fileExists(atPath: target)
      do {
        return Sheet(file: file, target: target, state: .decided(try PlanPrintAnswer.make(path: file)), hasEarlierPrint: isThere)
      } catch Failure.badData(let findings, _) {
        return Sheet(file: file, target: target, state: .unreadable(findings.map(\.line)), hasEarlierPrint: isThere)
      } catch Failure.noInput(let path, let why) {
        return Sheet(file: file, target: target, state: .unreadable(["\(path): \(why)."]), hasEarlierPrint: isThere)
      }
    }
    self.output = output
    isPDF = asPDF
  }

  /// Writes one print, readable by its owner only; the folder is made with the first, and only its owner can open it.
  public func write(_ html: String, to target: String) throws {
    try PrivateFile.makeFolder(output)
    try PagePrint.write(html, to: target)
  }
}
