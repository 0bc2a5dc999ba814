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
    found += missing(reading).map { name, suggestion in
      reading.advice("B3", .should, "A barrier names \(name), and nobody from there was in the room.", suggestion)
    }
    return found
  }

  /// The services that barriers name, and that have not attended themselves, each once.
  /// Of a barrier that may not be quoted it is not said which.
  private func missing(_ reading: PlanReading) -> [(name: String, suggestion: String)] {
    let isHealthTold = Self.needsHealth(reading) && !Self.healthAttended(reading)
    var told: Set<String> = []
    return reading.plan.barriers.flatMap { barrier in
      NamedAgency.named(in: barrier.text).compactMap { agency in
        guard !(agency.health != .no && isHealthTold), !reading.attended.contains(where: { agency.isKnown(by: reading.words($0)) })
        else { return nil }
        let isQuotable = reading.askable.quotable(barrier.text) != nil
        return (isQuotable ? agency.name : "a service", agency.suggestion)
      }
    }.filter { told.insert($0.name + $0.suggestion).inserted }.sorted { $0.name < $1.name }
  }

  static func needsHealth(_ reading: PlanReading) -> Bool { reading.plan.barriers.contains { $0.place == .health } }
  static func healthAttended(_ reading: PlanReading) -> Bool { reading.attended.contains { NamedAgency.isHealth(reading.words($0)) } }
}
