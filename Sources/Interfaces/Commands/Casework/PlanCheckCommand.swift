// SPDX-License-Identifier: MIT
import ArgumentParser
import Casework
import UseCases
import Vocabulary

/// `belong plan check`.
struct PlanCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "What is good in a plan, and what could be better: advice, never a lock, never a score.",
    discussion: """
      Example: belong plan check plan.yaml --on 2026-09-14

      Reads a plan (YAML or JSON) against thirteen elements of an effective plan and nine common failings. A folder is read as one
      list. Whoever is marked not_asked in the plan is named in no message.
      """)

  @Argument(help: "A plan file, or a folder of them.")
  var path: String
  @Flag(help: "Exit with 1 where something is worth changing or worth a look.")
  var strict = false
  @OptionGroup var common: CommonOptions

  func run() throws {
    try Terminal.run {
      let answer = try PlanCheckAnswer.make(path: path, on: common.day)
      if !common.quiet { for remark in answer.sheets.flatMap(\.remarks) { Terminal.tell(remark.line) } }
      try Terminal.deliver(text(answer), to: common.out)
      if strict, answer.sheets.contains(where: { $0.check.findings.contains { $0.severity != .could } }) { throw ExitCode(1) }
    }
  }

  private func text(_ answer: PlanCheckAnswer) -> String {
    switch common.outputFormat {
    case .json:
      if answer.sheets.count == 1, let only = answer.sheets.first { return Render.document(.pairs(pairs(only))) }
      return Render.document(.pairs([("plans", .list(answer.sheets.map { .pairs([("file", .text($0.file))] + pairs($0)) }))]))
    case .csv:
      let rows: [[Cell]] = answer.sheets.flatMap { sheet in
        sheet.check.findings.map { advice in
          [
            .text(sheet.file), .text(advice.id), .text(advice.severity.rawValue), .optional(advice.row), .text(advice.message),
            .text(advice.suggestion),
          ]
        }
      }
      return Render.csv(heading: ["file", "id", "severity", "row", "message", "suggestion"], rows: rows)
    case .table: return answer.sheets.map(page).joined(separator: "\n")
    }
  }

  private func pairs(_ sheet: PlanCheckAnswer.Sheet) -> [(String, JSONValue)] {
    let elements = sheet.check.elements.map { element in
      JSONValue.pairs([
        ("id", .text(element.id)), ("name", .text(element.name)), ("met", .bool(element.isMet)), ("why", .text(element.why)),
      ])
    }
    let findings = sheet.check.findings.map { advice in
      JSONValue.pairs([
        ("id", .text(advice.id)), ("severity", .text(advice.severity.rawValue)),
        ("row", Int(advice.row ?? "").map(JSONValue.whole) ?? JSONValue(advice.row)),
        ("message", .text(advice.message)), ("suggestion", .text(advice.suggestion)), ("group", .text(advice.group.rawValue)),
      ])
    }
    return [
      ("elements", .list(elements)), ("findings", .list(findings)), ("on", .text(common.day.iso)),
      (
        "definition",
        .text("thirteen elements of an effective plan and nine common failings; must and should are advice, could is a question")
      ),
      ("notes", .list(sheet.remarks.map { .text($0.line) })),
    ]
  }

  private func page(_ sheet: PlanCheckAnswer.Sheet) -> String {
    var lines: [String] = ["\(sheet.file): advice. You can print and agree the plan as it is.", ""]
    if sheet.check.findings.contains(where: { $0.severity == .must }) { lines[0] = "\(sheet.file): somebody\u{2019}s safety first." }
    for group in PlanCheck.Group.allCases {
      let advice = sheet.check.findings.filter { $0.group == group }
      guard !advice.isEmpty else { continue }
      lines.append(group.rawValue)
      for one in advice {
        lines += Render.wrapped("  \(one.row.map { "[\($0)] " } ?? "")\(one.message) \(one.suggestion) (\(one.id))")
      }
      lines.append("")
    }
    let met = sheet.check.elements.filter(\.isMet)
    if !met.isEmpty { lines.append("Already here") }
    for element in met { lines.append("  \(element.id) \(element.name): \(element.why)") }
    return lines.joined(separator: "\n") + "\n"
  }
}
