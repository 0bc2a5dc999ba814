// SPDX-License-Identifier: MIT
import Foundation
import Insight
import Testing
import Vocabulary

@testable import Documents

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite("The report is one whole page")
struct ReportPageTests {
  static let names = Samples.all.map(\.name)

  static func page(_ name: String) throws -> String {
    try Samples.html(#require(Samples.all.first { $0.name == name }))
  }

  @Test("No script, no style attribute, no request: the licence is its only address", arguments: names)
  func closed(_ name: String) throws {
    let page = try Self.page(name)
    #expect(!page.contains("<script"))
    #expect(!page.contains(" style="))
    #expect(!page.contains("<link") && !page.contains("<img") && !page.contains("@import") && !page.contains("src="))
    #expect(page.components(separatedBy: "http").count == 2)
    #expect(page.contains("https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/"))
    for part in page.components(separatedBy: "url(").dropFirst() { #expect(part.hasPrefix("#")) }
  }

  @Test("Two sides, each with the place at its head and its number at its foot", arguments: names)
  func sides(_ name: String) throws {
    let page = try Self.page(name)
    let sides = page.components(separatedBy: "<section class=\"page\"").dropFirst()
    #expect(sides.count == 2)
    for (index, side) in sides.enumerated() {
      #expect(side.contains("<header class=\"rh\">"))
      #expect(side.contains("\(index + 1) of 2"))
      #expect(side.contains("14 September 2026"))
    }
    #expect(page.contains("Contains public sector information licensed under the "))
    #expect(page.contains("Source: Department for Education."))
    #expect(page.contains("belong benchmark --la 807"))
  }

  @Test("One h1, then h2 with running numbers; paragraphs are numbered without a gap", arguments: names)
  func numbers(_ name: String) throws {
    let page = try Self.page(name)
    #expect(page.components(separatedBy: "<h1").count == 2)
    #expect(!page.contains("<h3"))
    let sections = page.components(separatedBy: "<span class=\"no\">").dropFirst().map { String($0.prefix { $0 != "<" }) }
    #expect(sections == (1...max(sections.count, 1)).map(String.init))
    var next = 1
    for list in page.components(separatedBy: "<ol class=\"paras\" start=\"").dropFirst() {
      #expect(Int(list.prefix { $0 != "\"" }) == next)
      let items = list.components(separatedBy: "</ol>")[0].components(separatedBy: "<li>").count - 1
      #expect(items > 0)
      next += items
    }
  }

  @Test("Every id is there once, and what is labelled by an id has it", arguments: names)
  func ids(_ name: String) throws {
    let page = try Self.page(name)
    let ids = page.components(separatedBy: " id=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
    #expect(Set(ids).count == ids.count)
    for labels in page.components(separatedBy: "aria-labelledby=\"").dropFirst() {
      for id in labels.prefix(while: { $0 != "\"" }).split(separator: " ") { #expect(ids.contains(String(id))) }
    }
  }

  @Test("Every drawing is well-formed alone, has a title, a description and the role of a picture", arguments: names)
  func drawings(_ name: String) throws {
    let page = try Self.page(name)
    for part in page.components(separatedBy: "<svg class=\"bl-chart").dropFirst() {
      let drawing = "<svg class=\"bl-chart" + part.components(separatedBy: "</svg>")[0] + "</svg>"
      let parser = XMLParser(data: Data(drawing.utf8))
      #expect(parser.parse() && parser.parserError == nil)
      #expect(drawing.contains("role=\"img\"") && drawing.contains("<title") && drawing.contains("<desc"))
      #expect(!drawing.contains("NaN") && !drawing.contains("nan") && !drawing.contains("inf"))
    }
  }

  @Test("Every table has a caption and every head a scope", arguments: names)
  func tables(_ name: String) throws {
    let page = try Self.page(name)
    for table in page.components(separatedBy: "<table ").dropFirst() {
      let inside = table.components(separatedBy: "</table>")[0]
      #expect(inside.contains("<caption>"))
      #expect(inside.components(separatedBy: "<th ").count == inside.components(separatedBy: "scope=\"").count)
    }
  }

  @Test("A figure that is not a number is refused, not drawn")
  func refused() {
    var answer = RedcarSecondary.answer
    answer.value = .number(.nan)
    #expect(throws: Failure.self) { try BenchmarkReport.html(answer, asOf: Samples.day, command: "x") }
  }

  @Test("Hostile names come out as words, wherever they stand")
  func hostile() throws {
    let nasty = "<script>alert(1)</script>\"\u{301} onload='x' </style>&"
    var answer = RedcarSecondary.answer
    answer.question.council = Council(
      code: nasty, newCode: nasty, name: nasty, regionCode: nasty, region: nasty, isCurrent: true)
    for index in answer.comparators.indices {
      answer.comparators[index].name = nasty
      answer.comparators[index].inSentence = nasty
    }
    for index in answer.neighbours.indices { answer.neighbours[index].name = nasty }
    for index in answer.parts.indices { answer.parts[index].reason = nasty }
    answer.sentence?.headline = nasty
    answer.notes = [nasty]
    answer.cautions = [nasty]
    answer.disadvantagedSentence = nasty
    let bars = SegmentBarsInput(
      bars: [RedcarSecondary.bar(nasty, nasty, [1, 2, 3, 4, 5])], source: nasty)
    for page in [
      try BenchmarkReport.html(answer, asOf: Samples.day, command: nasty),
      try BenchmarkReport.html(answer, asOf: Samples.day, command: nasty, segments: bars),
    ] {
      #expect(!page.contains("<script"))
      #expect(!page.contains("onload='"))
      #expect(page.components(separatedBy: "</style>").count == 2)
      // Every tag of the page is one that this room writes.
      let tags = Set(page.components(separatedBy: "<").dropFirst().map { String($0.prefix { $0.isLetter || $0.isNumber }) })
      let known: Set = [
        "", "a", "b", "body", "caption", "circle", "dd", "defs", "desc", "details", "div", "dl", "dt", "figcaption", "figure", "footer",
        "h1", "h2", "head", "header", "html", "li", "line", "main", "meta", "ol", "p", "path", "pattern", "polyline", "rect", "section",
        "span", "style", "summary", "svg", "table", "tbody", "td", "text", "th", "thead", "title", "tr", "tspan", "ul",
      ]
      #expect(tags.subtracting(known).isEmpty)
    }
  }
}
