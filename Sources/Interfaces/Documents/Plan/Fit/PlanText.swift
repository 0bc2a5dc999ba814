// SPDX-License-Identifier: MIT
import Casework

/// Words of a plan as they are set: in elements of their own, so that a text that runs from right to left turns nothing else round.
enum PlanText {
  /// `“…”`, with the signs it has already left alone.
  static func quoted(_ words: String) -> String {
    let opened: Set<Character> = ["“", "‘", "\"", "'", "«", "„"]
    let trimmed = words.drop { $0 == " " }
    return trimmed.first.map(opened.contains) == true ? String(trimmed) : "“" + trimmed + "”"
  }

  /// A line below the table, which looks as sentences below it do.
  static func line(_ text: String, ruler: PlanRuler, width: Double) -> PlanBlock {
    PlanBlock(
      .element("div", [("class", "whole")], [element("p", kind: "sentences", text)]),
      height: ruler.height(text, width: width, leading: 1.3) + ruler.gap(0.55))
  }

  /// `Ellie’s plan`.
  static func title(_ plan: PrintablePlan) -> String { plan.child + "’s plan" }

  /// The same words, of which a day and its month stay on one line: `Tuesday`, `15 September`.
  static func dated(_ text: String) -> String {
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ]
    var words = text.split(separator: " ", omittingEmptySubsequences: false)[...]
    var out = ""
    while let word = words.popFirst() {
      let bound = Int(word).map { (1...31).contains($0) } == true && words.first.map { next in months.contains { $0 == next } } == true
      out += word + (words.isEmpty ? "" : bound ? "\u{A0}" : " ")
    }
    return out
  }

  /// A piece within a line.
  static func piece(_ text: String) -> Markup { .element("bdi", [], text) }

  /// An element whose words have their own direction.
  static func element(_ name: String, kind: String = "", _ text: String) -> Markup {
    .element(name, (kind.isEmpty ? [] : [("class", kind)]) + [("dir", "auto")], text)
  }

  /// `a`, `a and b`, `a, b and c`, each a piece of its own.
  static func list(_ items: [String]) -> [Markup] {
    var out: [Markup] = []
    for (index, item) in items.enumerated() {
      if index > 0 { out.append(.text(index == items.count - 1 ? " and " : ", ")) }
      out.append(piece(item))
    }
    return out
  }

  /// A sentence ends with a full stop, once.
  static func sentence(_ text: String) -> String {
    guard let last = text.last, !".!?…".contains(last) else { return text }
    return text + "."
  }

  /// `Year 8, Tidewell Academy · written Monday 14 September 2026 with Ellie and Mum · not in the room: Dad`.
  static func meta(_ plan: PrintablePlan) -> (markup: [Markup], words: String) {
    var parts: [[Markup]] = []
    var words: [String] = []
    let place = [plan.year, plan.school].compactMap { $0 }
    if !place.isEmpty {
      parts.append(place.enumerated().flatMap { [.text($0.offset > 0 ? ", " : ""), piece($0.element)] })
      words.append(place.joined(separator: ", "))
    }
    var written: [Markup] = []
    var writtenWords = ""
    if let day = plan.writtenOn {
      written += [.text("written "), piece(day)]
      writtenWords = "written " + day
    }
    if !plan.writtenWith.isEmpty {
      let lead = written.isEmpty ? "written with " : " with "
      written += [.text(lead)] + list(plan.writtenWith)
      writtenWords += lead + Words.list(plan.writtenWith)
    }
    if !written.isEmpty {
      parts.append(written)
      words.append(writtenWords)
    }
    if !plan.notInTheRoom.isEmpty {
      parts.append([.text("not in the room: ")] + list(plan.notInTheRoom))
      words.append("not in the room: " + Words.list(plan.notInTheRoom))
    }
    return (parts.enumerated().flatMap { [.text($0.offset > 0 ? " · " : "")] + $0.element }, words.joined(separator: " · "))
  }
}
