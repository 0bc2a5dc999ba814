// SPDX-License-Identifier: MIT
import Casework
import Vocabulary

/// The plan that the standard of look was drawn with. No real child.
enum ElliePlan {
  static var plan: PrintablePlan {
    var plan = PrintablePlan(child: "Ellie", aim: "in school for 24 of the 30 days up to Friday 23 October 2026")
    plan.year = "Year 8"
    plan.school = "Tidewell Academy"
    plan.version = "second plan"
    plan.writtenOn = "Monday 14 September 2026"
    plan.writtenWith = ["Ellie", "Mum", "Mrs Dobson", "Sam Birch (lead practitioner)"]
    plan.now = "Before summer Ellie was in for 22 of 44 half days; since, for 11 of 16. We hope for every day; the target is 24."
    plan.strip = strip
    plan.childWords = [
      "It’s not that I don’t want to. Mondays my belly knows before I do.", "Lunch is the worst bit. I’m fine once I’m drawing.",
    ]
    plan.strengths = [
      "Art: her drawing hangs by the stairs", "Trusts Mrs Dobson and Nan", "In every Wednesday since June; walks in with Priya",
    ]
    plan.rows = rows
    plan.agreed = [
      .init(who: "Ellie", status: .agrees, words: "I’ll try. I want to be able to say stop."),
      .init(who: "Mum", status: .agrees, words: "First time someone wrote down what I said."),
      .init(
        who: "Dad", status: .doesNotAgree, words: "She should be in full days by now.",
        followUp: "Mrs Dobson rings him on Thursday 17 September."),
      .init(who: "Tidewell Academy", status: .agrees, followUp: "Mrs Dobson, for the head of year"),
      .init(who: "School nurse", status: .couldNotAnswer, followUp: "was not in the room; gets her action by e-mail tonight"),
    ]
    plan.nextReview = .init(day: "Monday 5 October", time: "2:45", place: "in the library", tell: "Mrs Dobson")
    return plan
  }

  private static let rows: [PrintablePlan.Row] = [
    .init(
      name: "1", barrier: "The bus corridor at 8:40 is loud. My stomach hurts before I get there.",
      action: "Come in by the library door at 8:50. Mrs Dobson is there and walks with Ellie to registration.",
      when: "Tuesday 15 September",
      who: "Mrs Dobson", party: "school, trusted adult",
      know: "In by 9:00 three Mondays running, and Ellie’s face at the door is 3 or better."),
    .init(
      name: "2", barrier: "If it gets too much I do not know what happens.",
      action: "Show the blue card, ten minutes in the library, go back in. No questions in front of the class.",
      when: "until Friday 9 October", who: "Ellie", party: "her own step", know: "Back in the lesson four times out of five."),
    .init(
      name: "3", barrier: "Bad nights, then two buses with the baby.",
      action: "Bag by the door at night. If a morning is hard, Mum rings Mrs Dobson before 8:15 and they decide together.",
      when: "Monday 21 September", who: "Mum (Leanne)", party: "parent", know: "Four calm mornings out of five. Ellie and Mum both say so."),
    .init(
      name: "4", barrier: "The stomach aches: nobody has looked into them.",
      action: "Appointment with the school nurse, Ellie’s questions written down first. Mum comes too.", when: "Thursday 24 September",
      who: "School nurse", party: "health", know: "Ellie can say what helps, and has used it once, by 9 October."),
    .init(
      name: "5", barrier: "I am behind in maths and scared to be asked.",
      action: "Two catch-ups a week of 20 minutes, Ellie picks the topic. Not called on until she says so.", when: "Wednesday 16 September",
      who: "Mr Farrow", party: "school", know: "Ellie feels better about maths."),
  ]

  /// `i` in, `o` missed; morning and afternoon of each day, a word a week.
  private static var strip: [PrintablePlan.StripDay] {
    let weeks = [
      (PlanSamples.day(2026, 6, 22), "oo oi ii ii oo"), (PlanSamples.day(2026, 6, 29), "oo oo ii io oo"),
      (PlanSamples.day(2026, 7, 6), "oo ii ii ii oo"), (PlanSamples.day(2026, 7, 13), "oo ii ii oo ii"),
      (PlanSamples.day(2026, 7, 20), "oo ii"), (PlanSamples.day(2026, 9, 2), "ii ii oo"), (PlanSamples.day(2026, 9, 7), "oo ii ii ii io"),
    ]
    return weeks.flatMap { first, days in
      days.split(separator: " ").enumerated().map { offset, marks in
        PrintablePlan.StripDay(
          day: first.adding(days: offset), morning: marks.first == "i" ? .attended : .missed,
          afternoon: marks.last == "i" ? .attended : .missed)
      }
    }
  }
}
