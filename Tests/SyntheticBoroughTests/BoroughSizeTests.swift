// SPDX-License-Identifier: MIT
import SyntheticBorough
import Testing

@Suite("As many as asked for")
struct BoroughSizeTests {
  @Test("small is three schools")
  func small() throws {
    let place = try MadePlace("small")
    #expect(place.tally.schools == 3)
    #expect(place.tally.pupils == 120)
    #expect(place.tally.enrolments == place.pupils().count)
    #expect(try place.tally.marks == place.marks().count)
  }

  @Test("any number of pupils is made, each once", arguments: [100, 517, 2_000, 4_321])
  func number(pupils: Int) throws {
    let place = try MadePlace(String(pupils), seed: 3)
    #expect(place.tally.pupils == pupils)
    #expect(Set(place.pupils().compactMap { $0["upn"] }).count == pupils)
  }

  @Test(
    "a borough has 44 primary, 11 secondary and 4 special schools, and two marks a child on each of 190 days but for joiners and leavers")
  func borough() {
    let tally = BoroughFiles(.borough, seed: 1).make(pupils: { _ in }, register: { _ in })
    #expect(tally.pupils == 22_000)
    #expect(tally.schools == 59)
    let full = 22_000 * 190 * 2
    #expect(tally.marks > full * 98 / 100 && tally.marks < full * 101 / 100)
  }
}
