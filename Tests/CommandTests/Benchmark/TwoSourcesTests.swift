// SPDX-License-Identifier: MIT
import TestSupport
import Testing

@Suite("Published sources that must agree")
struct TwoSourcesTests {
  @Test(
    "persistent and severe absence from the bands are those of the census series, to its rounding",
    arguments: [
      ("807", "secondary", "2022/23"), ("807", "total", "2016/17"), ("884", "primary", "2018/19"), ("926", "special", "2021/22"),
      ("301", "total", "2020/21"), ("england", "secondary", "2022/23"), ("857", "secondary", "2017/18"), ("330", "special", "2022/23"),
    ])
  func bandsAndSeries(la: String, phase: String, year: String) async throws {
    let segments = try await BelongProcess.run(["segments", "--la", la, "--phase", phase, "--year", year, "--format", "json", "--quiet"])
      .json()
    for (measure, segment) in [("enrolments_pa_10_exact_percent", "persistent"), ("enrolments_pa_50_exact_percent", "severe")] {
      let series = try await BelongProcess.run([
        "benchmark", "--la", la, "--phase", phase, "--period", year, "--measure", measure, "--series", "census", "--format", "json",
        "--quiet",
      ]).json()
      let counted = try #require(segments["rows"].list.first { $0["segment"].text == segment }?["percent"].number)
      let published = try #require(series["value"].number)
      #expect((counted - published).magnitude < 0.0051, "\(la) \(phase) \(year) \(segment)")
    }
  }

  @Test(
    "the eight weeks of autumn 2025 add up to the year to date as it stood on 20 November",
    arguments: [("807", "secondary"), ("england", "primary"), ("884", "special")])
  func weeksAndSnapshot(la: String, phase: String) async throws {
    func counts(_ period: String) async throws -> (possible: Int, absence: Int) {
      let answer = try await BelongProcess.run([
        "benchmark", "--la", la, "--phase", phase, "--period", period, "--format", "json", "--quiet",
      ]).json()
      return (try #require(answer["sess_possible"].int), try #require(answer["sess_overall"].int))
    }
    var sum = (possible: 0, absence: 0)
    for week in [37, 38, 39, 40, 41, 42, 43, 45] {
      let one = try await counts("2025 Week \(week)")
      sum = (sum.possible + one.possible, sum.absence + one.absence)
    }
    let whole = try await counts("2025-11-20")
    #expect(sum.possible == whole.possible)
    #expect(sum.absence == whole.absence)
  }
}
