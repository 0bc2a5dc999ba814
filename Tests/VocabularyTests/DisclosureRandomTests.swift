// SPDX-License-Identifier: MIT
import Foundation
import Testing
import Vocabulary

@Suite("Disclosure: attacks on random tables")
struct DisclosureRandomTests {
  /// The attacker tries every filling of a table; the long check lets it at ten times as many.
  private static let seeds = ProcessInfo.processInfo.environment["BELONG_VERIFY"] == "1" ? 40 : 4

  @Test(
    "win no hidden figure",
    arguments: [
      ([4], 20), ([8], 12), ([3, 3], 60), ([4, 3], 25), ([3, 4], 8), ([2, 2, 2], 60), ([3, 2, 2], 40),
    ])
  func attacks(sizes: [Int], most: Int) throws {
    var (withheld, unfinished, cells, hidden, insider) = (0, 0, 0, 0, 0)
    for seed in 0..<Self.seeds {
      var random = DisclosureRandom(seed: UInt64(seed * 7919 + sizes.reduce(0) { $0 * 10 + $1 }))
      let minimum = [3, 5, 10][seed % 3]
      let attack = try #require(
        DisclosureAttack(.random(&random, sizes: sizes, most: most), minimum, members: seed % 2 == 0))
      let won = attack.won(knowing: false)
      insider += attack.won(knowing: true).figures.isEmpty ? 0 : 1
      #expect(won.figures.isEmpty, "seed \(seed), sizes \(sizes), N \(minimum)")
      withheld += attack.isWithheld ? 1 : 0
      unfinished += won.unfinished
      if let pattern = attack.patterns.last {
        for row in pattern.rows.indices {
          for column in 0..<4 {
            cells += 1
            hidden += pattern.shows(row: row, column: column) ? 0 : 1
          }
        }
      }
    }
    print(
      "sizes \(sizes): withheld \(withheld) of \(Self.seeds), won by insiders \(insider), unfinished searches \(unfinished), hidden \(hidden) of \(cells)"
    )
  }
}
