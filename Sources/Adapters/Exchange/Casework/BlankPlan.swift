// SPDX-License-Identifier: MIT
public import Casework
import Vocabulary

/// A plan file to fill in, with the questions beside the fields.
public enum BlankPlan {
  /// Its text, with words and ideas of others as comments, and with the barriers and steps of a table where one was read.
  ///
  /// Nothing that is suggested stands in a field.
  public static func text(offering suggestions: Suggestions = .none, holding table: ActionTable? = nil) -> String {
    head + (table.map { comments($0.above, "Above the table stood:", indent: "") } ?? "") + beforeBarriers
      + SuggestionComments.causes(suggestions) + (table.map(barriers) ?? blankBarriers) + beforeRows
      + SuggestionComments.approaches(suggestions) + (table.map(rows) ?? blankRows) + tail
  }

  private static let head = """
    # Keep this where case records are kept: never in version control, in mail or in a shared folder.

    """

  private static let beforeBarriers = """
    child:
      first_name: \(Plan.Child.notNamedYet)
      year_group:
      school:
    version: 1
    # What do you all hope for, in days, and by when? Every day is the hope; the target is the next step.
    aim:
      text:
      days: {in: , of: }
      by:            # 23 October 2026
    # What did each say, in their own words? How was it come by, or why are there none? share: all, team or nobody.
    voices:
      - {who: child, words: "", how: "", about: , share: team}
      - {who: parent, words: "", how: "", share: team}
    # The last half-term.
    now: {from: , to: , days: {in: , of: }}
    contact: {prefer: , not: }
    # All parents and carers, and who else the child trusts. Leave somebody out for safety with not_asked: safety, order, child_wish or kept_elsewhere.
    family:
      - {name: "", relation: , lives_with: , involved: }
    # What goes well?
    strengths: []
    # What pushes away from school, what pulls elsewhere? where: child, home, school, community or health. lens: capability, opportunity or motivation.

    """

  private static let blankBarriers = """
    barriers:
      - {id: b1, text: "", force: , where: , lens: , raised_by: , size: }

    """

  private static let beforeRows = """
    resilience: []
    # Who does what, by which day, and how will we know it is working for the child? One step is the child's own, one the family's.
    # party: \(words(Plan.Party.self)).
    # status, once a day has passed: \(words(Plan.Row.Status.self)).

    """

  private static let blankRows = """
    rows:
      - barrier: b1
        action:
        by:
        responsible: {name: "", role: , party: }
        how_we_know:

    """

  private static let tail = """
    team:
      - {name: "", role: , agency: , attended: }
    # Only if hours are fewer for a time: timetable: {part_time: true, hours: , agreed_by: [], starts: , ends: , step_up: [{date: , hours: }], review: }
    # A review: {date: , held_on: , attendance_before: {in: , of: }, attendance_since: {in: , of: }, changed: [], decision: , why: ""}
    # changed: the rows that were changed. decision: \(words(Plan.Review.Decision.self)).
    reviews: []
    next_review: {date: , time: , place: , tell: }
    written_on:
    # An answer: {who: , status: , words: "", follow_up: {who: , by: }, share: }
    # status: \(words(Plan.Agreement.Status.self)). share: all, team or nobody.
    agreed: []

    """

  /// `a, b or c`: the words allowed.
  private static func words<Word: RawRepresentable & CaseIterable>(_ type: Word.Type) -> String where Word.RawValue == String {
    let words = type.allCases.map(\.rawValue)
    return words.dropLast().joined(separator: ", ") + " or " + (words.last ?? "")
  }

  private static func barriers(_ table: ActionTable) -> String {
    guard !table.barriers.isEmpty else { return blankBarriers }
    return "barriers:\n"
      + table.barriers.enumerated().map { at, text in
        "  - {id: b\(at + 1), text: \(YAMLText.quoted(text)), force: , where: , lens: , raised_by: , size: }\n"
          + comments(table.besideBarriers[at] ?? [], indent: "  ")
      }.joined()
  }

  private static func rows(_ table: ActionTable) -> String {
    guard !table.steps.isEmpty else { return blankRows }
    return "rows:\n"
      + table.steps.map { step in
        """
          - barrier:\(step.barrier.map { " b\($0 + 1)" } ?? "")
            action:\(field(step.action))
            by:\(date(step.by))
            responsible: {name:\(step.responsible.isEmpty ? " \"\"" : field(step.responsible)), role:\(step.role.isEmpty ? " " : field(step.role)), party: }
            how_we_know:\(field(step.howWeKnow))

        """ + comments(step.beside, indent: "    ")
      }.joined()
  }

  private static func field(_ text: String) -> String { text.isEmpty ? "" : " " + YAMLText.quoted(text) }

  /// The day where nothing else is said, else as it was written.
  private static func date(_ by: PlanDate?) -> String {
    guard let by else { return "" }
    guard let day = by.wholeDay else { return field(by.text) }
    return by.isUntil ? " {until: \(day.iso)}" : " \(day.iso)"
  }

  private static func comments(_ beside: [ActionTable.Beside], indent: String) -> String {
    beside.map { "\(indent)# \(YAMLText.quoted($0.heading)): \(YAMLText.quoted($0.text))\n" }.joined()
  }

  private static func comments(_ texts: [String], _ title: String, indent: String) -> String {
    texts.isEmpty ? "" : "\(indent)# \(title)\n" + texts.map { "\(indent)# \(YAMLText.quoted($0))\n" }.joined()
  }
}
