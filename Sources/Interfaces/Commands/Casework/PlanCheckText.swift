// SPDX-License-Identifier: MIT
import Casework
import UseCases
import Vocabulary

/// The answer of `plan check` for people: last time, then what is worth changing, worth a look, a question, already here.
enum PlanCheckText {
  static func text(_ answer: PlanCheckAnswer) -> String { answer.sheets.map(page).joined(separator: "\n") }

  private static func page(_ sheet: PlanCheckAnswer.Sheet) -> String {
    let check = sheet.check
    var lines: [String] = ["\(sheet.file): advice. You can print and agree the plan as it is.", ""]
    if check.findings.contains(where: { $0.severity == .must }) { lines[0] = "\(sheet.file): somebody\u{2019}s safety first." }
    if let compared = compared(sheet) { lines.insert(compared, at: 1) }
    if let promises = check.beside.promises {
      lines.append("Last time")
      for promise in promises { lines += Render.wrapped("  " + words(promise)) }
      if promises.isEmpty { lines.append("  no row") }
      lines.append("")
    }
    for group in PlanCheck.Group.allCases {
      let advice = check.findings.filter { $0.group == group }
      guard !advice.isEmpty else { continue }
      lines.append(group.rawValue)
      for one in advice {
        lines += Render.wrapped("  \(one.row.map { "[\($0)] " } ?? "")\(one.message) \(one.suggestion) (\(one.id))")
      }
      lines.append("")
    }
    let met = check.elements.filter(\.isMet)
    if !met.isEmpty { lines.append("Already here") }
    for element in met { lines.append("  \(element.id) \(element.name): \(element.why)") }
    return lines.joined(separator: "\n") + "\n"
  }

  /// With how many plans it was compared; nil where with none was asked for.
  static func compared(_ sheet: PlanCheckAnswer.Sheet) -> String? {
    guard let unreadable = sheet.unreadable else { return nil }
    let count = sheet.check.beside.plansCompared
    let plans = count == 1 ? "1 plan of another child" : "\(count) plans of other children"
    let rest = unreadable == 0 ? "" : unreadable == 1 ? " 1 file could not be read." : " \(unreadable) files could not be read."
    return "Compared with \(plans).\(rest)"
  }

  /// `[2] “Bag by the door” (Leanne, by 21 September 2026): carried over`
  private static func words(_ promise: Promise) -> String {
    let action = promise.action.map { "\u{201C}\($0)\u{201D}" } ?? "a step"
    let by = promise.by.map { ($0.isUntil ? "until " : "by ") + ($0.day?.words ?? $0.text) }
    let facts = [promise.responsible, by].compactMap { $0 }.joined(separator: ", ")
    return "[\(promise.row)] \(action)\(facts.isEmpty ? "" : " (\(facts))"): \(promise.now.words)"
  }
}
