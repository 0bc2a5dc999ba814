// SPDX-License-Identifier: MIT
import Insight
import Vocabulary

/// The whole page: two sides, each with the name of the place at its head and its number at its foot.
struct ReportPage {
  let words: ReportWords
  let parts: ReportParts
  let asOf: CivilDay
  let command: String

  var markup: Markup {
    let first = FirstSide(words: words, parts: parts).built
    let second = SecondSide(words: words, parts: parts, command: command, leftOver: first.leftOver).built(after: first.side.numbers)
    let sides: [Markup] = [
      side(first.side, number: 1, label: ("aria-labelledby", "title"), foot: coverage, pushes: true),
      side(second, number: 2, label: ("aria-label", "Side two"), foot: neighbourSet, pushes: false),
    ]
    let skip = Markup.element("a", [("class", "skip"), ("href", "#main")], "Skip to main content")
    let body = Markup.element("body", [], [skip.line, .element("main", [("id", "main"), ("tabindex", "-1")], sides).line])
    let head = Markup.element(
      "head", [],
      [
        Markup.single("meta", [("charset", "utf-8")]).line,
        Markup.single("meta", [("name", "viewport"), ("content", "width=device-width, initial-scale=1")]).line,
        Markup.single("meta", [("name", "referrer"), ("content", "no-referrer")]).line,
        Markup.element("title", [], "Benchmark report: " + words.headline + " - Belong").line,
        Markup.element("style", [], [.constant("\n"), .constant(ReportStyle.sheet), .constant("\n")]).line,
      ])
    return .all([.constant("<!DOCTYPE html>\n"), .element("html", [("lang", "en-GB")], [head.line, body.line]).line])
  }

  private func side(_ builder: SideBuilder, number: Int, label: (String, String), foot: String, pushes: Bool) -> Markup {
    let subject = "Benchmark report · " + words.placeWithCode + " · " + words.question.phase.schools
    let brand = Markup.element("span", [("class", "brand")], [Self.sign, .text(" Belong")])
    let top = Markup.element(
      "header", [("class", "rh")], [brand, .element("span", [], subject), .element("span", [("class", "day")], asOf.words)])
    let count = Markup.element("span", [("class", "of")], String(number) + " of 2")
    let bottom = Markup.element("footer", [("class", pushes ? "rf push" : "rf")], [.element("span", [], foot), count])
    return Markup.element("section", [("class", "page"), label], [top.line] + builder.pieces + [bottom.line]).line
  }

  /// "Published figures only. 9.9 of 11 secondary schools on an average day, 8 September 2025 to 10 July 2026."
  private var coverage: String {
    let known = words.answer.coverage
    var text = "Published figures only."
    var parts: [String] = []
    if let reporting = known.schoolsReporting, let schools = known.schools {
      let exact = Rounding.fixed(reporting, places: 1)
      let count = exact.hasSuffix(".0") ? String(exact.dropLast(2)) : exact
      let kind = words.question.phase == .total ? "schools" : words.question.phase.schools
      parts.append(grouped(count) + " of " + Rounding.grouped(Int(schools.rounded())) + " " + kind + " on an average day")
    }
    if let from = known.from, let to = known.to {
      parts.append(from.words + " to " + to.words)
    } else {
      parts.append(known.dateWords)
    }
    text += " " + Words.capital(parts.joined(separator: ", ")) + "."
    return text
  }

  private func grouped(_ number: String) -> String {
    let parts = number.split(separator: ".")
    guard let whole = parts.first.flatMap({ Int($0) }) else { return number }
    return Rounding.grouped(whole) + (parts.count > 1 ? "." + parts[1] : "")
  }

  private var neighbourSet: String {
    guard let set = words.answer.coverage.neighbourSet else { return "Published figures only." }
    let count = words.answer.neighbours.count { !$0.isPlace }
    let many = count > 0 ? Words.capital(Words.count(count)) + " statistical" : "Statistical"
    return "Published figures only. " + many + " neighbours of " + set + "."
  }

  /// A dotted way that leads to an open ring with someone in it.
  private static var sign: Markup {
    let stroke = [("fill", "none"), ("stroke", "currentColor"), ("stroke-width", "3"), ("stroke-linecap", "round")]
    let way = Markup.single("path", [("d", "M3 20c5 0 5-7 10-7"), ("stroke-dasharray", "0.1 5.2")] + stroke, closed: true)
    let ring = Markup.single("path", [("d", "M13.5 9.5a9.5 9.5 0 1 1 0 7")] + stroke, closed: true)
    let child = Markup.single("circle", [("cx", "22.3"), ("cy", "13"), ("r", "3.4"), ("fill", "currentColor")], closed: true)
    let attributes = [("width", "34"), ("height", "26"), ("viewBox", "0 0 34 26"), ("aria-hidden", "true"), ("focusable", "false")]
    return .element("svg", attributes, [way, ring, child])
  }
}
