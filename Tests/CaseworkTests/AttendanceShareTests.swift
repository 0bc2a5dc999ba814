// SPDX-License-Identifier: MIT
import Casework
import Testing

@Suite("How much a child is in school")
struct AttendanceShareTests {
  @Test("A target of exactly ten points more, three days in thirty, is likely; anything more is not")
  func likely() {
    #expect(AttendanceShare.days(in: 21, of: 30).makesLikely(.days(in: 24, of: 30)))
    #expect(!AttendanceShare.days(in: 21, of: 30).makesLikely(.days(in: 24.5, of: 30)))
    #expect(AttendanceShare.percent(70).makesLikely(.percent(80)))
    #expect(!AttendanceShare.percent(70).makesLikely(.percent(80.1)))
    #expect(!AttendanceShare.days(in: 0, of: 0).makesLikely(.percent(5)))
  }
}
