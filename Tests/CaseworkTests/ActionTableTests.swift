// SPDX-License-Identifier: MIT
import Casework
import TestSupport
import Testing
import Vocabulary

@testable import Exchange

@Suite("A table of actions")
struct ActionTableTests {
  static func file(_ text: String) throws -> ActionTableFile { try ActionTableFile(FileText(file: "t.csv", raw: Array(text.utf8))) }

  static let known: [[String]] = [
    ["Identified barrier", "Action", "By when", "Person responsible", "How will we know it is working for the child?"],
    ["Barrier", "What needs to happen?", "Timescale", "Who", "Success criteria"],
    ["ISSUE", "Agreed action", "Date", "Lead", "Outcome"],
    ["Barrier(s)", "Actions / interventions", "Deadline", "By whom?", "Impact"],
    ["1. Barriers to attendance", "2. Action(s) required", "3. By when? (date)", "4. Who is responsible?", "5. How we will know"],
    ["The barrier", "ACTIONS\nTO ADDRESS IT", " due  date ", "Lead professional", "What will success look like"],
    ["Need", "Intervention", "When", "Owner", "Measure"],
    ["What\u{2019}s in the way", "What we will do", "Target date", "Person(s) responsible", "How do we know it works"],
    ["Concern", "Support", "Timeframe", "Who will do this", "Success measures"],
  ]

  @Test("is known by the headings people use, however they are written and set apart", arguments: known)
  func headings(heading: [String]) throws {
    for separator in [",", ";", "\t"] {
      let quoted = heading.map { "\"\($0)\"" }.joined(separator: separator)
      let row = ["b", "a", "2026-10-23", "w", "k"].joined(separator: separator)
      let step = try #require(try Self.file("\u{FEFF}" + quoted + "\n" + row + "\n").table.steps.first)
      #expect(step.barrier == 0 && step.action == "a" && step.by?.text == "2026-10-23" && step.responsible == "w" && step.howWeKnow == "k")
    }
  }

  @Test("may have its columns in any order, and the surer of two headings counts")
  func order() throws {
    let table = try Self.file("Date,Outcome,Issue,How will we know?,Barrier,By when,Action\n1,2,3,4,5,6,7\n").table
    #expect(table.barriers == ["5"])
    let step = try #require(table.steps.first)
    #expect(step.action == "7" && step.by?.text == "6" && step.howWeKnow == "4")
    #expect(step.beside.map(\.heading) == ["Date", "Outcome", "Issue"] && step.beside.map(\.text) == ["1", "2", "3"])
  }

  @Test("goes on with the barrier above where its cell is blank, and names a barrier once")
  func merged() throws {
    let table = try Self.file("Barrier,Action\nbuses,a\n,b\nlunch,c\n,,\n\n ,d\nbuses,e\n").table
    #expect(table.barriers == ["buses", "lunch"])
    #expect(table.steps.map(\.barrier) == [0, 0, 1, 1, 0])
  }

  @Test("begins below titles, one of which may have a date and a name of its own")
  func titles() throws {
    let read = try Self.file("Plan for Zed\n\nConcern:,at home,Date:,1/9/26,Lead:,Zed\n,,\nBarrier,Action,By when,Who\nbus,a,,\n")
    #expect(read.table.above == ["Plan for Zed", "Concern: | at home | Date: | 1/9/26 | Lead: | Zed"])
    #expect(read.table.barriers == ["bus"])
    #expect(!read.remarks.map(\.line).joined().contains("Zed"))
  }

  @Test("says what it could not place, with line and column and none of its words")
  func remarks() throws {
    let read = try Self.file(
      "Barrier,Action,By when,Mood\n,Zed,soon,\nZed,,,\nZed2,,2026-10-23,\nBarrier,Action,By when,Mood\nb,\"Zed\nZed\",x,Zed,Zed\n")
    #expect(
      read.remarks.map(\.line) == [
        "t.csv:1:4: the heading of column 4 is not known: its texts are kept as comments.",
        "t.csv:1:1: no column for responsible (looked for: person responsible, responsible, by whom, who, lead): to be filled in.",
        "t.csv:1:1: no column for how_we_know (looked for: how will we know it is working, success criteria, how we know, outcome, outcomes): to be filled in.",
        "t.csv:2:1: line 2 has no barrier, and there is none above it.",
        "t.csv:2:3: line 2 has no day that can be read in its date: kept as written.",
        "t.csv:3:1: line 3 has a barrier and no step.",
        "t.csv:4:2: line 4 has no action.",
        "t.csv:5:1: line 5 repeats the heading and is left out.",
        "t.csv:6:5: line 6 has more cells than the heading: the rest is kept as a comment.",
        "t.csv:6:3: line 6 has no day that can be read in its date: kept as written.",
      ])
    #expect(read.table.steps.last?.beside.map(\.heading) == ["Mood", "column 5"])
  }

  static let written: [(text: String, written: String)] = [
    ("2026-10-23", "by: 2026-10-23\n"), ("23/10/2026", "by: 2026-10-23\n"), ("3.9.26", "by: 2026-09-03\n"),
    ("by Friday 23rd of October 2026", "by: 2026-10-23\n"), ("October 23, 2026", "by: 2026-10-23\n"),
    ("until 23/10/2026", "by: {until: 2026-10-23}\n"), ("10/23/2026", "by: \"10/23/2026\"\n"),
    ("31 February 2026", "by: \"31 February 2026\"\n"),
    ("asap or 23/10/2026", "by: \"asap or 23/10/2026\"\n"), ("weekly, until 23 October 2026", "by: \"weekly, until 23 October 2026\"\n"),
    ("23 October", "by: \"23 October\"\n"), ("half-term", "by: \"half-term\"\n"),
    ("from 1/9/2026 to 2/9/2026", "by: \"from 1/9/2026 to 2/9/2026\"\n"),
  ]

  @Test("turns a date into a day where it says nothing else, and leaves it as written else", arguments: written.indices)
  func dates(index: Int) throws {
    let one = Self.written[index]
    let text = BlankPlan.text(holding: try Self.file("Barrier;Action;By when\nb;a;\(one.text)\n").table)
    #expect(text.contains("    " + one.written), "\(one.text)")
  }

  static let partly: [[String]] = [
    ["Barrier / what is getting in the way", "Action that we take now", "Date this is done", "Lead for this", "Measure of the change"],
    ["What barrier is there", "Our agreed actions together", "Final deadline", "Adult who helps", "So that we know"],
    ["Issue or worry", "The action (with detail)", "By when", "Who", "What success means to us"],
  ]

  @Test("is known by a word in a heading where no whole heading is, each column once", arguments: partly)
  func words(heading: [String]) throws {
    let step = try #require(try Self.file(heading.joined(separator: ";") + "\nb;a;2026-10-23;w;k\n").table.steps.first)
    #expect(step.barrier == 0 && step.action == "a" && step.by?.text == "2026-10-23" && step.responsible == "w" && step.howWeKnow == "k")
    #expect(step.beside.isEmpty)
  }

  @Test("takes a whole heading before a word of one, a word that begins one before another, and no day of a review")
  func surest() throws {
    let table = try Self.file("Need of action,Barrier,Action seen,Review date,Date of start,When\n1,2,3,4,5,2026-10-23\n").table
    let step = try #require(table.steps.first)
    #expect(table.barriers == ["2"] && step.by?.text == "2026-10-23" && step.action == "3")
    #expect(step.beside.map(\.text) == ["1", "4", "5"])
    #expect(try Self.file("Barrier,Action,Review date\nb,a,2026-10-23\n").table.steps.first?.by == nil)
    // A step that holds such words is no heading.
    let words = try Self.file("Barrier,Action\nneeds help,an action when ready\nwe know the issue,the lead acts\n").table
    #expect(words.steps.count == 2)
  }

  static let people: [(text: String, name: String, role: String)] = [
    ("Mr O'Neill (form tutor)", "Mr O'Neill", "form tutor"), ("Leanne (mum)", "Leanne", "mum"), ("Grandad (grandad)", "Grandad", "grandad"),
    ("Mum (Leanne)", "Mum (Leanne)", ""), ("Mr A (tutor) and Mrs B (head)", "Mr A (tutor) and Mrs B (head)", ""),
    ("(tutor)", "(tutor)", ""), ("Mr A ()", "Mr A ()", ""), ("Mr A", "Mr A", ""), ("Mr A(tutor)", "Mr A(tutor)", ""),
  ]

  @Test("reads a role in brackets behind a name", arguments: people.indices)
  func roles(index: Int) throws {
    let one = Self.people[index]
    let table = try Self.file("Barrier;Action;Who\nb;a;\(one.text)\n").table
    #expect(table.steps.first?.responsible == one.name && table.steps.first?.role == one.role)
    #expect(
      BlankPlan.text(holding: table).contains(
        "responsible: {name: \(YAMLText.quoted(one.name)), role: \(one.role.isEmpty ? "" : YAMLText.quoted(one.role)), "))
  }

  static let none = ["", "\n\n", "Zed\n", "a,b,c\nZed,Zed,Zed\n", "Who,When\nZed,Zed\n", "Barrier\nZed\n", "Barrier|Action\nZed|Zed\n"]

  @Test("without a heading is refused with what was looked for, and shows nothing", arguments: none)
  func noHeading(text: String) throws {
    #expect {
      try Self.file(text)
    } throws: { error in
      guard case Failure.badData(let findings, _)? = error as? Failure, let line = findings.first?.line else { return false }
      return line.contains("by when, timescale") && line.contains("person responsible") && !line.contains("Zed")
    }
  }

  @Test("with a quote that is not closed is refused with its place")
  func quote() throws {
    #expect {
      try Self.file("Barrier,Action\nb,\"Zed\nmore\n")
    } throws: { error in
      guard case Failure.badData(let findings, _)? = error as? Failure, let line = findings.first?.line else { return false }
      return line.hasPrefix("t.csv:2:2: a quote is not closed") && !line.contains("Zed")
    }
  }

  @Test("copied from a document keeps the quotes that somebody wrote around words, also where text follows them")
  func spoken() throws {
    let read = try Self.file("Barrier\tAction\n\"It is loud\" says Kit\tA quiet table\n\tAsk \"why\" first\n")
    #expect(read.table.barriers == ["\"It is loud\" says Kit"])
    #expect(read.table.steps.map(\.action) == ["A quiet table", "Ask \"why\" first"])
    let whole = try Self.file("Barrier\tAction\n\"Loud,\nhe says\"\tA quiet table\n")
    #expect(whole.table.barriers == ["Loud,\nhe says"])
  }
}
