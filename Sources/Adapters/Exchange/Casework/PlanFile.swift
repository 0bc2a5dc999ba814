// SPDX-License-Identifier: MIT
public import Casework
import Foundation
public import Vocabulary

/// A plan file (YAML or JSON), read and never written back.
public struct PlanFile: Sendable {
  /// The plan.
  public let plan: Plan
  /// Reported and not read: unknown keys and words.
  public let remarks: [Finding]

  /// Reads a plan.
  /// - Throws: `Failure` where the file is not well-formed, a value has another type, a key stands there twice, or no first name is given.
  public init(path: String) throws {
    let size = (try? FileManager.default.attributesOfItem(atPath: path)[.size] as? NSNumber)?.intValue ?? 0
    guard size <= Self.most else {
      throw Failure.bad(
        Finding(
          .planFile, .must, at: FilePlace(file: path, line: 1), message: "this file is larger than \(Self.most / 1_000_000) megabytes.",
          hint: "A plan is much shorter. Is it the right file?"))
    }
    try self.init(FileText(path: path, as: .words))
  }

  /// Bytes; the largest plan anybody writes has a hundredth of them.
  static let most = 4_000_000

  init(_ text: FileText) throws {
    let reader = TreeReader(file: text.file)
    if text.encoding == .windows1252 {
      reader.remark(
        "this file is not UTF-8 and was read as Windows-1252: look whether every name is right.", line: 1, column: 1,
        hint: "Save it as plain text in UTF-8.")
    }
    let tree = try TreeText.read(text)
    guard let tree, case .mapping = tree.value,
      let map = reader.mapping(
        tree, "",
        keys: [
          "child", "version", "aim", "voices", "now", "contact", "family", "strengths", "barriers", "resilience", "rows", "team",
          "timetable",
          "reviews", "next_review", "written_on", "agreed",
        ])
    else {
      throw Failure.bad(
        Finding(
          .planFile, .must, at: FilePlace(file: text.file, line: tree?.line ?? 1, column: tree?.column ?? 1),
          message: "a plan is a mapping that begins with the key child.", hint: "Write child: and under it first_name: and the name."))
    }
    let child = reader.mapping(map["child"], "child", keys: ["first_name", "year_group", "school"])
    let firstName = child?.text("first_name") ?? ""
    if firstName.isEmpty, reader.problems.isEmpty {
      reader.refuse("child.first_name is missing: a plan says whose it is.", at: map["child"] ?? tree)
    }
    var plan = Plan(child: .init(firstName: firstName, yearGroup: child?.text("year_group"), school: child?.text("school")))
    if plan.child.isNotNamedYet, let name = child?["first_name"] {
      reader.remark(
        "child.first_name is still that of a blank plan.", line: name.line, column: name.column,
        hint: "Write the name the child is called by.")
    }
    PlanFileParts(reader: reader, map: map).fill(&plan)
    guard reader.problems.isEmpty else { throw Failure.badData(findings: reader.problems, tallies: []) }
    self.plan = plan
    remarks = reader.remarks
  }
}
