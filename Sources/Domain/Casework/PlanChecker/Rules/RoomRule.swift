// SPDX-License-Identifier: MIT
import Vocabulary

/// B3: the people whom it is about, or whom a barrier needs, were not in the room.
struct RoomRule: PlanRule {
  let cards = [
    RuleCard(
      "B3", .should, looksFor: "a meeting without the family, or without somebody from the service or the health side a barrier names",
      why: "Who was not there has promised nothing, and knows what nobody else knew.",
      asksWhen: "Of team: nobody of the family attended; or a barrier is about health or names a service, and nobody from there did.")
  ]

  func look(_ reading: PlanReading) -> [PlanCheck.Advice] {
    var found: [PlanCheck.Advice] = []
    if !reading.attended.contains(where: reading.isFamily) {
      found.append(
        reading.advice(
          "B3", .should, "Nobody of the family was in the room.",
          """
          If it is safe to ask them, find a time and a place that suit the family; \
          ask \(reading.plan.child.firstName) alone first what may be said in the room.
          """))
    }
    if Self.needsHealth(reading), !Self.healthAttended(reading) {
      found.append(
        reading.advice(
          "B3", .should, "A barrier is about health, and nobody from health was in the room.",
          "Ring the school nurse before the next review."))
    }
    let missing = Set(
      reading.plan.barriers.flatMap { Services.named(in: Words.of($0.text)) }.filter { agency in
        !reading.attended.contains { Words.holds(agency, in: reading.words($0)) }
          && !(Services.isHealth(Words.of(agency)) && Self.needsHealth(reading))
      })
    for agency in missing.sorted() {
      found.append(
        reading.advice(
          "B3", .should, "A barrier names \(agency), and nobody from there was in the room.", "Ring them, so that it is their plan too."))
    }
    return found
  }

  static func needsHealth(_ reading: PlanReading) -> Bool { reading.plan.barriers.contains { $0.place == .health } }
  static func healthAttended(_ reading: PlanReading) -> Bool { reading.attended.contains { Services.isHealth(reading.words($0)) } }
}
