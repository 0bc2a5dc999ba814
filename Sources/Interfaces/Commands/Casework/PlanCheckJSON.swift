// SPDX-License-Identifier: MIT
import Casework
import UseCases
import Vocabulary

/// The answer of `plan check` for scripts: one plan is one object, a folder a list.
enum PlanCheckJSON {
  static func text(_ answer: PlanCheckAnswer, on day: CivilDay) -> String {
    if !answer.isFolder, let only = answer.sheets.first { return Render.document(.pairs(pairs(only, day))) }
    return Render.document(.pairs([("rows", .list(answer.sheets.map { .pairs([("file", .text($0.file))] + pairs($0, day)) }))]))
  }

  static func csv(_ answer: PlanCheckAnswer) -> String {
    let rows: [[Cell]] = answer.sheets.flatMap { sheet in
      sheet.check.findings.map { advice in
        [
          .text(sheet.file), .text(advice.id), .text(advice.severity.rawValue), .optional(advice.row), .text(advice.message),
          .text(advice.suggestion),
        ]
      }
    }
    return Render.csv(heading: ["file", "id", "severity", "row", "message", "suggestion"], rows: rows)
  }

  private static func pairs(_ sheet: PlanCheckAnswer.Sheet, _ day: CivilDay) -> [(String, JSONValue)] {
    let elements = sheet.check.elements.map { element in
      JSONValue.pairs([
        ("id", .text(element.id)), ("name", .text(element.name)), ("met", .bool(element.isMet)), ("why", .text(element.why)),
      ])
    }
    let findings = sheet.check.findings.map { advice in
      JSONValue.pairs([
        ("id", .text(advice.id)), ("severity", .text(advice.severity.rawValue)), ("row", row(advice.row)),
        ("message", .text(advice.message)), ("suggestion", .text(advice.suggestion)), ("group", .text(advice.group.rawValue)),
      ])
    }
    return [("elements", .list(elements)), ("findings", .list(findings))] + beside(sheet) + [
      ("on", .text(day.iso)),
      (
        "definition",
        .text("thirteen elements of an effective plan and nine common failings; must and should are advice, could is a question")
      ),
      ("notes", .list(sheet.remarks.map { .text($0.line) })),
    ]
  }

  /// `previous` where last time's plan is there, `compare` where others are.
  private static func beside(_ sheet: PlanCheckAnswer.Sheet) -> [(String, JSONValue)] {
    var pairs: [(String, JSONValue)] = []
    if let promises = sheet.check.beside.promises { pairs.append(("previous", .list(promises.map(promise)))) }
    if let unreadable = sheet.unreadable {
      let beside = sheet.check.beside
      let copies = beside.copies.map {
        JSONValue.pairs([("row", row($0.row)), ("words", .whole($0.words)), ("words_same", .whole($0.same))])
      }
      pairs.append(
        (
          "compare",
          .pairs([
            ("plans_compared", .whole(beside.plansCompared)), ("plans_unreadable", .whole(unreadable)),
            ("words_same", .whole(beside.copies.reduce(0) { $0 + $1.same })), ("rows", .list(copies)),
          ])
        ))
    }
    return pairs
  }

  private static func promise(_ promise: Promise) -> JSONValue {
    .pairs([
      ("row", row(promise.row)), ("action", JSONValue(promise.action)), ("responsible", JSONValue(promise.responsible)),
      ("by", JSONValue(promise.by.map { $0.day?.iso ?? $0.text })), ("status", JSONValue(promise.status?.rawValue)),
      ("now", .text(promise.now.rawValue)), ("row_now", row(promise.rowNow)),
    ])
  }

  /// A row's number is a number, its own id a text.
  private static func row(_ name: String?) -> JSONValue { Int(name ?? "").map(JSONValue.whole) ?? JSONValue(name) }
}
