// SPDX-License-Identifier: MIT
import SyntheticBorough
import Testing

@Suite("A seed")
struct SameSeedTests {
  @Test("gives the same bytes, today, tomorrow and on another machine")
  func pinned() throws {
    let place = try MadePlace("small")
    #expect(digest(place.pupilBytes) == 4_151_542_222_707_811_111)
    #expect(digest(place.registerBytes) == 14_763_476_165_230_255_958)
  }

  @Test("gives the same bytes in whatever blocks they are handed over", arguments: [1, 1000, 65_536])
  func blocks(block: Int) throws {
    let (one, other) = (try MadePlace("300", seed: 7), try MadePlace("300", seed: 7, block: block))
    #expect(one.pupilBytes == other.pupilBytes)
    #expect(one.registerBytes == other.registerBytes)
    #expect(one.tally == other.tally)
  }

  @Test("gives other bytes than another seed")
  func others() throws {
    let places = try [0, 1, 2, UInt64.max].map { try MadePlace("small", seed: $0) }
    #expect(Set(places.map { digest($0.pupilBytes) }).count == 4)
    #expect(Set(places.map { digest($0.registerBytes) }).count == 4)
  }
}
