// SPDX-License-Identifier: MIT
import Testing

@testable import Casework

@Suite("What the tables of words are asked")
struct CueWordsTests {
  /// One of each kind of thing that a text can hold.
  static let sentences = [
    "In for 24 of the 30 days up to Friday 23 October 2026", "Improve attendance and punctuality",
    "Mrs Dobson meets Ellie at the library door at 8.50",
    "Keep an eye on how things go", "100% attendance from now on", "Be in every day, all 190 of them", "Mornings only until half-term",
    "Three calm mornings out of five", "She feels better about maths", "School nurse", "CAMHS", "Early Help team, Beth Lomas",
    "Not in school enough", "Poor attendance is the barrier", "We start again from scratch, nothing has worked",
    "Keep row 2, change row 3: Mum rings before 8:15 instead", "Comply with expectations without argument",
    "Ten hours a week, then 25 hours a week from Monday 12 October", "Dad's new shifts, 2pm to 10pm, mean \u{A3}12 for taxis",
    "Reduced timetable: leaves at one o'clock on Tuesdays and Thursdays, never on Fridays",
  ]

  /// A hash that is the same everywhere and always: FNV-1a, 64 bits.
  static func digest(_ sentence: String) -> UInt64 {
    CueWords.of(sentence).sorted().joined(separator: "\n").utf8.reduce(14_695_981_039_346_656_037) {
      ($0 ^ UInt64($1)) &* 1_099_511_628_211
    }
  }

  static let learned: [UInt64] = [
    9_408_338_839_855_242_456, 10_998_035_883_195_672_714, 10_098_098_812_345_925_949, 11_927_099_971_526_753_648,
    7_113_861_295_758_046_240, 6_406_509_008_596_445_627, 1_593_307_542_915_178_800, 8_528_439_822_877_018_405, 4_044_104_494_472_412_492,
    4_051_844_012_489_938_813, 6_197_958_412_718_448_314, 10_760_776_763_022_910_086, 13_196_555_354_854_536_464,
    18_267_532_829_494_148_283, 820_061_204_395_604_825, 9_273_901_516_601_238_182, 5_631_713_693_246_654_173, 6_664_582_892_423_622_683,
    2_466_850_888_291_014_714, 789_285_107_243_764_537,
  ]

  @Test("is what it was when they were learned")
  func asLearned() {
    let now = Self.sentences.map(Self.digest)
    let changed = zip(Self.sentences, zip(now, Self.learned)).filter { $0.1.0 != $0.1.1 }.map(\.0)
    #expect(
      changed.isEmpty && now.count == Self.learned.count,
      "Data/cues.csv was learned from other cues: learn it again (Tests/Corpus/README.md, the last part), measure, then put \(now) here")
  }
}
