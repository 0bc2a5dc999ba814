// SPDX-License-Identifier: MIT
import Casework
import Vocabulary

/// What `plan check --rules` prints.
enum PlanRuleTable {
  static func text(_ format: OutputFormat) -> String {
    guard format == .table else { return Render.text(table, as: format) }
    var lines: [String] = []
    for card in PlanCheck.cards {
      lines.append("\(card.id) (\(card.severity.rawValue))")
      for part in ["Looks for: " + card.looksFor, "Why: " + card.why, "Asks when: " + card.asksWhen] {
        lines += Render.wrapped(part, width: 98).map { "  " + $0 }
      }
      lines.append("")
    }
    lines += Render.wrapped("What it means: " + table.definition)
    return lines.joined(separator: "\n") + "\n"
  }

  private static var table: ResultTable {
    ResultTable(
      columns: ["id", "severity", "looks_for", "why", "asks_when"].map { Column($0, nil) },
      rows: PlanCheck.cards.map { card in
        [.text(card.id), .text(card.severity.rawValue), .text(card.looksFor), .text(card.why), .text(card.asksWhen)]
      },
      definition:
        "every id of `belong plan check`: E1 to E13 are the elements of an effective plan, and one that is not there yet is a question; the others are advice, of this severity at most: must and should are findings, could is a question."
    )
  }
}
