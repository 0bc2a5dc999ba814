// SPDX-License-Identifier: MIT
import Insight

/// Questions to take to schools: figures cannot say why, so the report ends with what to ask, not with what to do.
///
/// Rules: one question for each named code that is higher here, by the table; for a named code that is lower, what keeps it low, and
/// for the largest reason that goes the other way its question where it is higher. Then, where neighbours came down by half a point
/// or more, what they did. With nothing named, three questions that fit everywhere. Four at most.
struct SchoolQuestions {
  let words: ReportWords

  var texts: [String] {
    let answer = words.answer
    var out: [String] = []
    let opposite = answer.sentence?.opposite.map { [$0] } ?? []
    for code in (answer.sentence?.named ?? []) + opposite {
      guard let part = answer.parts.first(where: { $0.code == code }) else { continue }
      if part.gap > 0 {
        out.append(Self.byCode[code] ?? "Who are the children coded “" + part.reason + "”, and what would help them most?")
      } else if !opposite.contains(code) {
        out.append("What keeps “" + part.reason + "” lower here, and is it so in every school?")
      }
    }
    if out.isEmpty, let largest = answer.largestReason, let question = Self.byCode[largest.code] { out.append(question) }
    if let neighbours { out.append(neighbours) }
    if out.count < 3 { out += Self.general.prefix(3 - out.count) }
    return Array(out.prefix(4))
  }

  /// What the neighbours that came down most did.
  private var neighbours: String? {
    let falls = words.answer.neighbours.compactMap { row -> (String, Double)? in
      guard !row.isPlace, let change = row.now.combined(with: row.baseline, { $0 - $1 }).number, change <= -0.5 else { return nil }
      return (row.name, change)
    }.sorted { $0.1 < $1.1 }
    guard !falls.isEmpty else { return nil }
    let names = falls.prefix(3).map(\.0).joined(separator: ", ")
    let who = falls.count == 1 ? "the council" : "the councils"
    return "What did " + who + " whose absence fell most (" + names + ") do, and would they say so?"
  }

  static let general = [
    "Which children do schools worry about most, and who talks with each of them and the family?",
    "Which absences could someone have seen coming, and what was tried first?",
    "What do children say would make them want to come, and what has changed since they said it?",
  ]

  static let byCode = [
    "I": "Which children are ill often, is it written down by someone who knows them, and has health been asked to help?",
    "M": "Can appointments be made outside lessons, and do children come back the same day?",
    "R": "Are the days families keep known in advance, and counted the same way in every school?",
    "S": "Which children are on study leave, for how long, and who is in touch with them?",
    "T": "Which children travel with their families, and how do they keep their place and their learning?",
    "E": "Which pupils are suspended more than once, and who works with them on the day they return?",
    "C": "What stands behind “other authorised”, and would two schools write the same?",
    "C1": "Which children perform, and do they keep up with what they miss?",
    "J1": "Which interviews fall in lesson time, and could some be after school?",
    "C2": "Which part-time timetables are past their end date, and what is the next step to full days?",
    "G": "Why do families go in term time, and what have they been told in good time and kindly?",
    "U": "Who comes after registers close, from where, and what happens when they arrive?",
    "O": "What is written as “other unauthorised”, by whom, and after which conversation with the family?",
    "N": "How many days does “no reason yet” stay open, and who rings home?",
    "H": "Who still writes the old holiday code, and do they know the new ones?",
  ]
}
