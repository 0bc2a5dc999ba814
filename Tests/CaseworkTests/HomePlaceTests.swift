// SPDX-License-Identifier: MIT
import Testing
import Vocabulary

@testable import Casework

@Suite("Where everybody looks again, where somebody is left out")
struct HomePlaceTests {
  static func plan(_ place: String, isLeftOut: Bool = true) -> AskablePlan {
    var plan = LeftOutTests.plan
    plan.nextReview?.place = place
    if !isLeftOut { plan.family[0].notAsked = nil }
    return AskablePlan(plan)
  }

  static let homes = [
    "at home", "Home visit", "mum's", "at Mum\u{2019}s", "grandma's house", "Nan\u{2019}s flat", "mums house", "Ellie's house",
    "Leanne\u{2019}s",
    "at ours", "their house", "at Nan", "the refuge", "12 Rose Street", "at 3a Mill Hill Close", "12, High Street, Redcar", "TS10 1AB",
    "ts101ab", "number 4, Park Avenue", "Flat 2", "27 School Lane, TS1 2AB", "12 Rose Street, opposite the school",
    "12 Rose Street, sitting room", "her grandparents\u{2019} house", "9 Station Road",
  ]

  @Test("is not printed where it looks like a home, and the check says so without the place", arguments: homes)
  func home(place: String) throws {
    let askable = Self.plan(place)
    let page = try #require(PrintablePlan.make(askable))
    #expect(page.nextReview?.place == nil && page.nextReview?.tell == "Sam", "\(place)")
    #expect(!"\(page)".contains(place))
    let found = PlanCheck.of(askable, on: RuleCardTests.day, cues: ShippedCues.tables).findings.filter { $0.id == "B3.home-place" }
    #expect(found.map(\.severity) == [.should])
    #expect(found.allSatisfy { !($0.message + $0.suggestion).contains(place) })
  }

  @Test("is printed where nobody is left out", arguments: homes)
  func nobody(place: String) throws {
    let askable = Self.plan(place, isLeftOut: false)
    #expect(try #require(PrintablePlan.make(askable)).nextReview?.place == place)
    #expect(!PlanCheck.of(askable, on: RuleCardTests.day, cues: ShippedCues.tables).findings.contains { $0.id == "B3.home-place" })
  }

  static let publicPlaces = [
    "library", "in the library", "Tidewell Academy", "Room 12", "room 4, Mill Hill Close Academy", "Costa, 14 High Street",
    "Redcar Library, 3 Church Road, TS10 1AB", "Ellie's classroom", "Ellie\u{2019}s school", "the home economics room", "Homework club",
    "away from home", "not at home", "B1 2pm", "in E5, 1st floor", "2 on the way to the hall", "Mr Birch's office", "the children's centre",
    "by phone with Mum", "10:30 Park Lane", "Beacon House", "School House, Tidewell", "Year 8 green room", "Mum's work",
  ]

  @Test("is printed where it is a school or another public place", arguments: publicPlaces)
  func publicPlace(place: String) throws {
    #expect(try #require(PrintablePlan.make(Self.plan(place))).nextReview?.place == place, "\(place)")
  }
}
