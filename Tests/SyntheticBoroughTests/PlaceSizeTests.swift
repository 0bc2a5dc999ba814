// SPDX-License-Identifier: MIT
import SyntheticBorough
import Testing

@Suite("The size of the invented place")
struct PlaceSizeTests {
  @Test(
    "is a word or a number of pupils",
    arguments: [("small", 120), ("borough", 22_000), ("county", 200_000), ("100", 100), ("500000", 500_000), ("1000000", 1_000_000)])
  func known(text: String, pupils: Int) { #expect(PlaceSize(text: text)?.pupils == pupils) }

  @Test(
    "is nothing else", arguments: ["", "Borough", "99", "1000001", "-5", "1e5", "12 000", "99999999999999999999", "\u{663}\u{663}\u{663}"])
  func unknown(text: String) { #expect(PlaceSize(text: text) == nil) }
}
