// SPDX-License-Identifier: MIT
import Testing
import Vocabulary

@Suite("Disclosure: attacks on random tables")
struct DisclosureRandomTests {
  /// Values a column, and the largest group: from tables in which nearly all is small to such as a borough prints.
  static let shapes: [([Int], Int)] = [
    ([4], 20), ([8], 25), ([3, 3], 60), ([4, 3], 25), ([3, 4], 8), ([2, 2, 2], 60), ([3, 2, 2], 40),
  ]

  @Test("win no hidden figure", arguments: shapes)
  func attacks(sizes: [Int], most: Int) throws {
    var (withheld, insiders) = (0, 0)
    for seed in 0..<30 {
      var random = DisclosureRandom(seed: UInt64(seed * 7919 + sizes.reduce(0) { $0 * 10 + $1 }))
      let minimum = [3, 5, 10][seed % 3]
      let attack = try #require(DisclosureAttack(.random(&random, sizes: sizes, most: most), minimum, members: seed % 2 == 0))
      let won = attack.won(knowing: false)
      #expect(won.figures.isEmpty, "seed \(seed), sizes \(sizes), N \(minimum)")
      #expect(won.unfinished == 0, "seed \(seed), sizes \(sizes), N \(minimum)")
      withheld += attack.isWithheld ? 1 : 0
      if seed % 3 == 0 { insiders += attack.won(knowing: true).figures.isEmpty ? 0 : 1 }
    }
    // Somebody told which counts are the small ones wins where nothing could be done; seldom, even in tables so small.
    #expect(insiders <= 5)
    #expect(withheld <= 15)
  }
}
