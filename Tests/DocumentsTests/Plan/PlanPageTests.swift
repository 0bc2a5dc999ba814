// SPDX-License-Identifier: MIT
import Casework
import Foundation
import TestSupport
import Testing

@testable import Documents

@Suite("The page of a plan")
struct PlanPageTests {
  /// The words of a page in their order, without tags; entities as signs.
  static func words(_ html: String) -> String {
    let body = html.components(separatedBy: "<body").last ?? ""
    var out = ""
    var inTag = true
    for sign in body.unicodeScalars {
      if sign == "<" { inTag = true } else if sign == ">" { inTag = false; out += " " } else if !inTag { out.unicodeScalars.append(sign) }
    }
    for (name, sign) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")] {
      out = out.components(separatedBy: name).joined(separator: sign)
    }
    return out.split(whereSeparator: { $0 == " " || $0.isNewline }).joined(separator: " ")
  }

  private func inOrder(_ parts: [String], in text: String) {
    var rest = Substring(text)
    for part in parts {
      guard let range = rest.range(of: part) else {
        Issue.record("“\(part)” is not there, or not after what comes before it")
        return
      }
      rest = rest[range.upperBound...]
    }
  }

  @Test("has its parts in their order: aim, the child's words, what goes well, then what is hard")
  func order() {
    let text = Self.words(PlanSamples.page(ElliePlan.plan).html)
    inOrder(
      [
        "Ellie’s plan", "Year 8 , Tidewell Academy · written Monday 14 September 2026 with Ellie , Mum , Mrs Dobson and Sam Birch",
        "Aim: in school for 24 of the 30 days up to Friday 23 October 2026", "Before summer Ellie was in", "22 June", "2 Sept",
        "morning above afternoon · dark: in · open: missed", "In Ellie’s words", "“It’s not that I don’t want to.", "What goes well",
        "Art:",
        "Barrier", "Action", "By when", "Who", "How will we know it is working for Ellie?", "The bus corridor", "library door",
        "Tuesday 15\u{A0}September", "Mrs Dobson", "school, trusted adult", "In by 9:00", "Mr Farrow", "Does each of us agree?", "Ellie",
        "agrees",
        "“I’ll try.", "Dad", "does not agree", "“She should be in full days by now.” Mrs Dobson rings him", "could not answer",
        "We look again",
        "Monday 5 October, 2:45", "in the library. Not working before then? Tell Mrs Dobson.",
        "second plan · printed 14 September 2026 · for Ellie , the family and the people named here",
      ], in: text)
  }

  @Test("for the family has the same in their order")
  func family() {
    let text = Self.words(PlanSamples.page(ElliePlan.plan, .family).html)
    inOrder(
      [
        "Ellie’s plan", "Aim:", "In Ellie’s words", "What goes well", "What we will do", "Step 1", "What is hard", "The bus corridor",
        "What we will do", "Come in by", "By when", "Who", "Mrs Dobson (school, trusted adult)", "How we will know", "Step 5",
        "Does each of us agree?", "Dad", "does not agree", "We look again", "printed 14 September 2026",
      ], in: text)
  }

  @Test("holds every part that a plan can have", arguments: PlanStyle.allCases)
  func everything(style: PlanStyle) {
    let text = Self.words(PlanSamples.page(PlanSamples.everything, style).html)
    for part in [
      "not in the room: Dad and School nurse", "Nan : “Nobody rang me.", "How to reach the family", "Please text Mum first.", "full days",
      "Full days again from Monday 12 October.", "cannot be done yet", "no answer yet",
    ] { #expect(text.contains(part), "\(part)") }
  }

  @Test("asks for nothing, runs nothing, and says its language and whose it is", arguments: PlanStyle.allCases)
  func selfContained(style: PlanStyle) {
    let html = PlanSamples.page(ElliePlan.plan, style).html
    #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"en-GB\">"))
    #expect(html.contains("<title>Ellie’s plan - Belong</title>"))
    for bad in ["<script", "src=", "href=", "url(", "@import", "http", " style=\"", "onload"] { #expect(!html.contains(bad), "\(bad)") }
    #expect(html.contains("@bottom-left { content: \"Ellie\\2019 s plan\""))
  }

  @Test("without colour has greys only", arguments: PlanStyle.allCases)
  func grey(style: PlanStyle) {
    let html = PlanSamples.page(ElliePlan.plan, style, colour: false).html
    let body = html.components(separatedBy: "<body").last ?? ""
    #expect(body.contains("grey\""))
    for ink in ["#0c3b46", "#f2b441"] { #expect(!body.contains(ink)) }
  }

  @Test("with hostile text in every field shows it as text and has the same tags as without", arguments: PlanStyle.allCases)
  func hostile(style: PlanStyle) {
    #expect(HostileStrings.all.count == 300)
    #expect(Set(HostileStrings.all.map { Array($0.unicodeScalars) }).count == 300)
    func tags(_ html: String) -> [String: Int] {
      var found: [String: Int] = [:]
      // By scalar: a mark on a sign would hide the sign.
      for part in html.unicodeScalars.split(separator: "<").dropFirst() {
        found[String(String.UnicodeScalarView(part.prefix { !" >\n".unicodeScalars.contains($0) })), default: 0] += 1
      }
      // How many sides there are, and what is left out, hangs on how long the text is.
      return found.filter { !["div", "/div", "table", "/table", "tr", "/tr", "th", "/th", "caption", "/caption"].contains($0.key) }
    }
    let tame = tags(PlanSamples.page(HostilePlan.filled(with: "tame"), style).html)
    for text in HostileStrings.all {
      let page = PlanSamples.page(HostilePlan.filled(with: text), style)
      let found = tags(page.html)
      #expect(Set(found.keys).subtracting(tame.keys).isEmpty, "\(text)")
      #expect((found["bdi"] ?? 0) == (tame["bdi"] ?? 0), "\(text)")
      // Some hold nothing that a page may show.
      let shown = Data(Escape.text(text).utf8)
      #expect(shown.isEmpty || Data(page.html.utf8).range(of: shown) != nil)
    }
  }
}
