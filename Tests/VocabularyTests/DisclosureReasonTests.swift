// SPDX-License-Identifier: MIT
import Testing
import Vocabulary

@Suite("Disclosure: reasons")
struct DisclosureReasonTests {
  private func group(_ key: [String?], _ children: Int, _ uses: [(String, String, Int)]) -> ReasonGroup {
    ReasonGroup(
      row: DisclosureRow(key: key, children: children, enrolments: children),
      uses: uses.map { ReasonUse(code: $0.0, sum: $0.1, children: $0.2, members: Array(0..<Int32($0.2))) })
  }

  @Test("a rare code takes another with it, within its own sum of sessions")
  func total() throws {
    let bound = try #require(SmallNumberBound(5))
    let uses = [
      ("I", "authorised", 120), ("M", "authorised", 9), ("R", "authorised", 2), ("O", "unauthorised", 30), ("G", "unauthorised", 40),
    ]
    let tables = [ReasonTable(groupings: [], groups: [group([], 300, uses)])]
    #expect(Disclosure.fold(tables, bound: bound) == [[.folded(["M", "R"])]])
  }

  @Test("a code folded in one school only would be the total less the others")
  func schools() throws {
    let bound = try #require(SmallNumberBound(5))
    let a = [("I", "authorised", 60), ("M", "authorised", 20), ("R", "authorised", 15)]
    let b = [("I", "authorised", 70), ("M", "authorised", 30), ("R", "authorised", 2)]
    let c = [("I", "authorised", 50), ("M", "authorised", 25), ("R", "authorised", 12)]
    let all = [("I", "authorised", 180), ("M", "authorised", 75), ("R", "authorised", 29)]
    let tables = [
      ReasonTable(groupings: [], groups: [group([], 600, all)]),
      ReasonTable(
        groupings: [DisclosureGrouping("school", .school)],
        groups: [
          group(["A"], 200, a), group(["B"], 200, b), group(["C"], 200, c), group(["D"], 3, [("I", "authorised", 2)]),
          group(["E"], 40, [("I", "authorised", 9)]),
        ]),
    ]
    let patterns = Disclosure.fold(tables, bound: bound)
    #expect(patterns[0] == [.folded([])])
    // R of school B, with M; and both of another school, so that no subtraction brings R of B back.
    #expect(patterns[1][1] == .folded(["M", "R"]))
    #expect(patterns[1].prefix(3).count { $0 == .folded(["M", "R"]) } == 2)
    #expect(Array(patterns[1].suffix(2)) == [.hidden, .hidden])
  }

  @Test("nothing to fold, nothing folded; no codes at all")
  func nothing() throws {
    let bound = try #require(SmallNumberBound(5))
    let tables = [ReasonTable(groupings: [], groups: [group([], 300, [("I", "authorised", 120), ("O", "unauthorised", 5)])])]
    #expect(Disclosure.fold(tables, bound: bound) == [[.folded([])]])
    #expect(Disclosure.fold([ReasonTable(groupings: [], groups: [group([], 0, [])])], bound: bound) == [[.folded([])]])
  }
}
