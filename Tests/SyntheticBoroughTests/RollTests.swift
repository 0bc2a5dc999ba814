// SPDX-License-Identifier: MIT
import Testing
import Vocabulary

@Suite("The roll of the invented place")
struct RollTests {
  /// A place with its rows.
  struct Read {
    let pupils: [MadePlace.Pupil]
    let marks: [MadePlace.Mark]

    init(_ place: MadePlace) throws {
      pupils = place.pupils()
      marks = try place.marks()
    }
  }

  static let place = Result { try Read(MadePlace("3000", seed: 5)) }

  @Test("has pupil numbers of the right form that no child has, one a child")
  func numbers() throws {
    let pupils = try Self.place.get().pupils
    #expect(pupils.allSatisfy { UniquePupilNumber.read($0["upn"] ?? "") == .invented })
    #expect(Set(pupils.map { "\($0["upn"] ?? "") \($0["urn"] ?? "")" }).count == pupils.count)
    // Two rows of one number are one child: everything that belongs to the child is the same.
    for (_, rows) in Dictionary(grouping: pupils, by: { $0["upn"] ?? "" }) where rows.count > 1 {
      let own = rows.map { row in ["sex", "date_of_birth", "year_group", "fsm", "sen", "ethnicity", "area"].map { row[$0] ?? "" } }
      #expect(Set(own).count == 1)
      #expect(Set(rows.compactMap { $0["urn"] }).count == 2)
    }
  }

  @Test("has marks in order of school, pupil and time")
  func order() throws {
    let marks = try Self.place.get().marks
    func time(_ mark: MadePlace.Mark) -> Int32 { mark.day.number * 2 + (mark.isAfternoon ? 1 : 0) }
    let ordered = zip(marks, marks.dropFirst()).allSatisfy { ($0.urn, $0.upn, time($0)) < ($1.urn, $1.upn, time($1)) }
    #expect(ordered)
  }

  @Test("has marks only between entry and leaving")
  func onRoll() throws {
    let place = try Self.place.get()
    let rows = Dictionary(uniqueKeysWithValues: place.pupils.map { ("\($0["upn"] ?? "") \($0["urn"] ?? "")", $0) })
    for (upn, urn, marks) in place.marks.byEnrolment {
      let row = try #require(rows["\(upn) \(urn)"])
      let (entry, leaving) = (CivilDay(text: row["entry_date"] ?? ""), CivilDay(text: row["leaving_date"] ?? ""))
      // Where no entry date is known yet, the register says Z until the child comes.
      #expect(entry != nil || marks.prefix(60).contains { $0.code == "Z" })
      #expect(marks.allSatisfy { mark in (entry.map { $0 <= mark.day } ?? true) && (leaving.map { mark.day <= $0 } ?? true) })
    }
  }

  @Test("has children who come, who go, who move, and who go to two schools at once")
  func comingAndGoing() throws {
    let place = try Self.place.get()
    let pupils = place.pupils
    let inYear = pupils.filter { ($0["entry_date"] ?? "") > "2025-09-01" && $0["enrolment"] == "C" }
    #expect((20...180).contains(inYear.count))
    #expect((30...180).contains(pupils.count { $0["leaving_date"] != "" }))
    #expect(pupils.contains { $0["entry_date"] == "" })
    let two = Dictionary(grouping: pupils, by: { $0["upn"] ?? "" }).values.filter { $0.count == 2 }
    let atOnce = two.filter { rows in Set(rows.compactMap { $0["enrolment"] }) == ["M", "S"] }
    let moved = two.filter { rows in rows.allSatisfy { $0["enrolment"] == "C" } }
    #expect(atOnce.count >= 5 && moved.count >= 10 && atOnce.count + moved.count == two.count)
    for rows in moved { #expect(rows.count { $0["leaving_date"] != "" } == 1) }
    // Due at one of the two schools, never at both: D stands at the other.
    let marks = Dictionary(grouping: place.marks, by: \.upn)
    for rows in atOnce {
      let sessions = Dictionary(grouping: marks[rows[0]["upn"] ?? ""] ?? [], by: { $0.day.number * 2 + ($0.isAfternoon ? 1 : 0) })
      for (_, both) in sessions where both.count == 2 { #expect(both.count { $0.isPossible } <= 1) }
      #expect(sessions.values.contains { $0.contains { $0.code == "D" } })
    }
  }
}
