// SPDX-License-Identifier: MIT
import Testing
import Vocabulary

@testable import Casework

@Suite("Who a barrier names should be in the room")
struct RoomTests {
  /// What is said of a plan with one barrier, and with Mum and these people in the room.
  static func said(_ barrier: String, at place: Plan.Barrier.Place = .school, _ room: [(role: String, agency: String)] = []) throws
    -> [String]
  {
    var plan = Plan(child: .init(firstName: "Zoe"))
    plan.barriers = [.init(id: "b1", text: barrier, place: place)]
    plan.team =
      [.init(name: "Ann Lee", role: "mum", agency: "family", attended: true)]
      + room.map { .init(name: "Jo Hill", role: $0.role, agency: $0.agency, attended: true) }
    let day = try #require(CivilDay(text: "2026-09-14"))
    return PlanCheck.of(AskablePlan(plan), on: day, cues: ShippedCues.tables).findings.filter { $0.id == "B3" }.map(\.message)
  }

  static let missing: [(barrier: String, who: String)] = [
    ("Speech therapist left in May", "speech and language therapy"), ("Waiting for SALT since spring", "speech and language therapy"),
    ("The OT has not sent the chair", "occupational therapy"), ("Physio ended without a word", "physiotherapy"),
    ("Domestic abuse worker changed twice", "the domestic abuse service"), ("YOT moved his slot to Tuesdays", "youth justice"),
    ("Nothing from the drug and alcohol team", "the drug and alcohol service"), ("The housing officer does not ring back", "housing"),
    ("Her social worker left", "social care"), ("The hospital has not sent a date", "the hospital"), ("GP wants him weighed", "the GP"),
    ("Young carers have no place before June", "young carers"), ("There is a social worker, new since May", "social care"),
    ("Nobody heard from CAMHS", "CAMHS"), ("The council\u{2019}s taxi comes late", "the council"),
  ]

  @Test("and where nobody from there was, it is said", arguments: missing.indices)
  func named(index: Int) throws {
    let (barrier, who) = Self.missing[index]
    let wanted = "A barrier names \(who), and nobody from there was in the room."
    #expect(try Self.said(barrier) == [wanted])
    #expect(try Self.said(barrier, at: .home, [("head of year", "school")]) == [wanted])
  }

  static let come: [(barrier: String, role: String, agency: String)] = [
    ("Speech therapist left in May", "speech and language therapist", "NHS"), ("The OT has not sent the chair", "OT", "community health"),
    ("Her social worker left", "practitioner", "Children\u{2019}s Services"), ("GP wants him weighed", "school nurse", "NHS"),
    ("Domestic abuse worker changed twice", "support worker", "Haven Refuge"), ("Police took her phone", "PC", "Safer Schools"),
    ("The housing officer does not ring back", "officer", "Borough Housing"), ("Waiting for the EP", "educational psychologist", "council"),
  ]

  @Test("and where somebody from there was, nothing is", arguments: come.indices)
  func there(index: Int) throws {
    let (barrier, role, agency) = Self.come[index]
    #expect(try Self.said(barrier, [(role, agency)]) == [])
  }

  static let nobody = [
    "Mum works nights at the hospital", "Dad is a social worker and starts at six", "In hospital twice at Easter", "Two hospital stays",
    "Mum\u{2019}s mental health", "Temporary housing, two buses away", "Council estate lads wait at the gate", "No family support nearby",
    "Lost his place on the school council", "Stayed off for a GP appointment each week", "Salt and vinegar smell in the hall",
  ]

  @Test("and words that name no service call for nobody", arguments: nobody)
  func none(barrier: String) throws { #expect(try Self.said(barrier) == []) }

  @Test("A school nurse is not CAMHS, nor an educational psychologist the health side")
  func another() throws {
    let camhs = "A barrier names CAMHS, and nobody from there was in the room."
    let health = "A barrier is about health, and nobody from health was in the room."
    #expect(try Self.said("Waiting for CAMHS", at: .health, [("school nurse", "school nursing")]) == [camhs])
    #expect(try Self.said("Waiting for CAMHS", at: .health) == [health])
    #expect(try Self.said("Joint pain", at: .health, [("educational psychologist", "council EP service")]) == [health])
    #expect(try Self.said("Joint pain", at: .health, [("senior mental health lead", "school")]) == [health])
    #expect(try Self.said("Joint pain", at: .health, [("clinical psychologist", "hospital")]) == [])
  }

  @Test("A call to a domestic abuse service is asked for first")
  func safety() throws {
    let agency = try #require(NamedAgency.named(in: "Women\u{2019}s Aid has no place").first)
    #expect(agency.suggestion == "Ask whoever it helps first, alone, whether it is safe to ring them.")
  }

  @Test("Of a barrier with words that are not for all it is not said which service")
  func unshared() throws {
    var plan = Plan(child: .init(firstName: "Zoe"))
    plan.barriers = [.init(id: "b1", text: "CAMHS never rang us back")]
    plan.voices = [.init(who: "child", words: "CAMHS never rang us back", share: .nobody)]
    let day = try #require(CivilDay(text: "2026-09-14"))
    let said = PlanCheck.of(AskablePlan(plan), on: day, cues: ShippedCues.tables).findings.map(\.message)
    #expect(said.contains("A barrier names a service, and nobody from there was in the room."))
    #expect(!said.contains { $0.contains("names CAMHS") })
  }
}
