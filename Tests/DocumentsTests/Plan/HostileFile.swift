// SPDX-License-Identifier: MIT
import Casework

@testable import Exchange

/// A plan file that has one text in every field that takes any.
enum HostileFile {
  static func text(_ text: String) -> String {
    let t = YAMLText.quoted(text)
    // A plan without a name is no plan.
    let name = YAMLText.quoted(text.trimmingBlanksAndLines().isEmpty ? "Sam" : text)
    return """
      child: {first_name: \(name), year_group: \(t), school: \(t)}
      version: \(t)
      aim: {text: \(t), days: {in: 18, of: 30}, by: \(t)}
      voices:
        - {who: child, words: \(t), how: \(t), about: \(t), share: all}
        - {who: mum, name: \(t), words: \(t), how: \(t), share: all}
      now: {from: \(t), to: \(t), days: {in: 9, of: 30}, sessions: [{date: 2026-09-14, am: in, pm: missed}]}
      contact: {prefer: \(t), not: \(t)}
      family: [{name: \(t), relation: \(t), lives_with: \(t), involved: \(t)}]
      strengths: [\(t)]
      barriers: [{id: b1, text: \(t), raised_by: \(t)}]
      resilience: [{text: \(t), where: \(t)}, \(t)]
      rows:
        - id: \(t)
          barrier: b1
          action: \(t)
          by: {until: \(t)}
          responsible: {name: \(t), role: \(t)}
          how_we_know: \(t)
          measure: {kind: \(t), target: \(t), by: \(t)}
      team: [{name: \(t), role: \(t), agency: \(t), attended: true}, {name: \(t), role: \(t)}]
      timetable: {part_time: true, hours: \(t), agreed_by: [\(t)], starts: \(t), ends: \(t), step_up: [{date: \(t), hours: \(t)}], review: \(t)}
      reviews: [{date: \(t), held_on: \(t), changed: [\(t)], why: \(t)}]
      next_review: {date: \(t), time: \(t), place: \(t), tell: \(t)}
      written_on: \(t)
      agreed: [{who: \(t), status: agrees, words: \(t), follow_up: {who: \(t), by: \(t)}}]

      """
  }

  /// Every text that was read, with the field it stands in.
  static func read(_ plan: Plan) -> [(field: String, text: String?)] {
    let row = plan.rows.first
    let review = plan.reviews.first
    let answer = plan.agreed.first
    var all: [(String, String?)] = [
      ("year_group", plan.child.yearGroup), ("school", plan.child.school), ("version", plan.version), ("aim", plan.aim?.text),
      ("aim.by", plan.aim?.by?.text), ("from", plan.now?.from?.text), ("to", plan.now?.to?.text), ("prefer", plan.contact?.prefer),
      ("not", plan.contact?.not), ("barrier", plan.barriers.first?.text), ("raised_by", plan.barriers.first?.raisedBy),
      ("row", row?.id), ("action", row?.action), ("by", row?.by?.text), ("who", row?.responsible?.name), ("role", row?.responsible?.role),
      ("how_we_know", row?.howWeKnow), ("measure", row?.measure?.target), ("kind", row?.measure?.kind),
      ("measure.by", row?.measure?.by?.text), ("hours", plan.timetable?.hours), ("starts", plan.timetable?.starts?.text),
      ("ends", plan.timetable?.ends?.text), ("step", plan.timetable?.stepUp.first?.hours), ("review", plan.timetable?.review?.text),
      ("review.date", review?.date?.text), ("held_on", review?.heldOn?.text), ("why", review?.why),
      ("next", plan.nextReview?.date.text), ("time", plan.nextReview?.time), ("place", plan.nextReview?.place),
      ("tell", plan.nextReview?.tell), ("written_on", plan.writtenOn?.text), ("agreed", answer?.who), ("agreed.words", answer?.words),
      ("follow_up", answer?.followUp?.who), ("follow_up.by", answer?.followUp?.by?.text),
    ]
    all += plan.voices.flatMap { [("words", $0.words), ("how", $0.how)] } + [("voice", plan.voices.last?.name)]
    all += plan.family.flatMap { [("name", $0.name), ("relation", $0.relation), ("lives_with", $0.livesWith), ("involved", $0.involved)] }
    all += plan.resilience.map { ("resilience", $0.text) } + plan.strengths.map { ("strengths", $0) }
    all += plan.team.flatMap { [("team", $0.name), ("team.role", $0.role)] }
    return all
  }
}
