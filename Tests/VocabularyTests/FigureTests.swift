// SPDX-License-Identifier: MIT
import Testing
import Vocabulary

@Suite("Printed figures")
struct FigureTests {
  @Test(
    "round half away from zero",
    arguments: [
      (2.675, "2.68"), (-2.675, "\u{2212}2.68"), (0.005, "0.01"), (-0.004, "0.00"), (1.4514167, "1.45"), (9.995, "10.00"),
      (0, "0.00"), (12.5, "12.50"),
    ])
  func fixed(value: Double, text: String) { #expect(Rounding.fixed(value, places: 2) == text) }

  @Test("carry their sign, but not at zero", arguments: [(1.3, "+1.30"), (-0.2849, "\u{2212}0.28"), (0.0049, "0.00"), (-0.0049, "0.00")])
  func signed(value: Double, text: String) { #expect(Rounding.signed(value) == text) }

  @Test("have commas", arguments: [(0, "0"), (999, "999"), (18_622, "18,622"), (1_234_567, "1,234,567")])
  func grouped(count: Int, text: String) { #expect(Rounding.grouped(count) == text) }

  @Test(
    "pupil numbers have a check letter",
    arguments: [
      ("R201100018042", UniquePupilNumber.Reading.sound), ("T20110001804V", .sound), ("H801200001001", .sound), ("H807400025001", .sound),
      ("U80740002500A", .sound), ("A807400025001", .wrongLetter(expected: "H")), ("I807400025001", .invented),
      ("H80740002500", .otherForm), ("", .otherForm), ("H8074000250I1", .otherForm),
    ])
  func checkLetter(text: String, reading: UniquePupilNumber.Reading) { #expect(UniquePupilNumber.read(text) == reading) }
}
