// SPDX-License-Identifier: MIT
import Insight
import Testing
import Vocabulary

@Suite("Golden figures, through the use case")
struct GoldenTests {
  @Test("headlines of four places and phases, with their counts")
  func headlines() throws {
    for row in try Golden.rows("headlines") where row["area"] != "north east" {
      let phase = SchoolPhase(rawValue: row["phase"] ?? "") ?? .total
      let answer = try Shipped.one(row["area"] ?? "", phase)
      #expect(answer.possible.number == Double(row["possible"] ?? "") && answer.absence.number == Double(row["absence"] ?? ""))
      #expect(Golden.agree(answer.value.number, row["overall"]))
      #expect(Golden.agree(try Shipped.one(row["area"] ?? "", phase, measure: .authorised).value.number, row["authorised"]))
      #expect(Golden.agree(try Shipped.one(row["area"] ?? "", phase, measure: .unauthorised).value.number, row["unauthorised"]))
      let persistent = try Shipped.one(row["area"] ?? "", phase, measure: .persistent, series: .yearToDate)
      #expect(Golden.agree(persistent.value.number, row["persistent"]))
    }
    for row in try Golden.rows("headlines") where row["area"] == "north east" {
      let region = try Shipped.one("807", SchoolPhase(rawValue: row["phase"] ?? "") ?? .total, against: [.region]).comparators.first
      #expect(Golden.agree(region?.value.number, row["overall"]))
    }
  }

  @Test("means of neighbours and neighbours pooled, of both sets")
  func neighbours() throws {
    for row in try Golden.rows("neighbours") {
      let answer = try Shipped.one(row["area"] ?? "", .secondary, against: [.neighbours], neighbourSet: row["set"])
      let (mean, pooled) = (answer.comparators[0], answer.comparators[1])
      #expect(mean.kind == .neighboursMean && pooled.kind == .neighboursPooled)
      #expect(Golden.agree(answer.value.number, row["place"]))
      #expect(Golden.agree(mean.value.number, row["mean"]) && Golden.agree(mean.gap.number, row["gap_mean"]))
      #expect(Golden.agree(pooled.value.number, row["pooled"]) && Golden.agree(pooled.gap.number, row["gap_pooled"]))
      #expect(mean.missing.joined() == row["missing"] && mean.codes.count - mean.missing.count == Int(row["used"] ?? ""))
      #expect(Golden.agree(answer.persistent?.comparators.first?.number, row["persistent_mean"]))
      if row["missing"] == "909" { #expect(answer.notes.contains { $0.contains("Cumbria (909)") }) }
    }
  }

  @Test("means of neighbours in the census series")
  func census() throws {
    let measures: [String: (BenchmarkMeasure, SchoolPhase)] = [
      "SecTotAbs": (.overall, .secondary), "SFSecPerAbNew": (.persistent, .secondary), "SFSecSevPerAbNew": (.severe, .secondary),
      "TotAbs": (.overall, .total),
    ]
    for row in try Golden.rows("neighbours_census") {
      guard let (measure, phase) = measures[row["measure"] ?? ""] else { continue }
      let answer = try Shipped.one(row["area"] ?? "", phase, measure: measure, against: [.neighbours, .england], series: .census)
      #expect(answer.question.period == "2024/25")
      #expect(Golden.agree(answer.value.number, row["place"]) && Golden.agree(answer.comparators[0].value.number, row["mean"]))
      #expect(answer.comparators[1].value.number == nil)
      #expect(Golden.agree(answer.comparators[2].value.number, row["england"]))
      #expect(answer.parts.isEmpty)
    }
  }

  @Test("ranks and quartiles")
  func ranks() throws {
    for row in try Golden.rows("ranks") {
      let standing = try Shipped.one(row["area"] ?? "", SchoolPhase(rawValue: row["phase"] ?? "") ?? .total).standing
      #expect(standing?.of == Int(row["of"] ?? "") && standing?.rank == Int(row["rank"] ?? "") && standing?.quartile == row["quartile"])
      #expect(Golden.agree(standing?.firstQuartile, row["q1"]) && Golden.agree(standing?.median, row["median"]))
      #expect(Golden.agree(standing?.thirdQuartile, row["q3"]))
    }
  }

  @Test("which phases drive the gap of all schools")
  func phases() throws {
    for row in try Golden.rows("phases") where row["phase"] != "sum" {
      let part = try Shipped.one(row["area"] ?? "", .total).byPhase.first { $0.phase.rawValue == row["phase"] }
      #expect(Golden.agree(part?.ratePart, row["rate_part"]) && Golden.agree(part?.mixPart, row["mix_part"]))
    }
  }

  @Test("the trend since 2015/16, with its years apart")
  func trend() throws {
    let measures: [String: (BenchmarkMeasure, SchoolPhase)] = [
      "SecTotAbs": (.overall, .secondary), "TotPerAbNew": (.persistent, .total), "TotSevPerAbNew": (.severe, .total),
      "TotAbs": (.overall, .total),
    ]
    for (cell, rows) in Dictionary(grouping: try Golden.rows("trend"), by: { [$0["area"] ?? "", $0["measure"] ?? ""] }) {
      let (measure, phase) = try #require(measures[cell[1]])
      let trend = try Shipped.one(cell[0], phase, measure: measure).trend
      #expect(trend.count == rows.count)
      for row in rows {
        let year = trend.first { $0.year.label == row["year"] }
        if row["value"] == "" {
          #expect(year?.value == .notPublished && year?.note == .notPublished)
        } else {
          #expect(Golden.agree(year?.value.number, row["value"]))
          #expect((year?.note == .pandemic) == ["2020/21", "2021/22"].contains(row["year"]))
        }
      }
    }
  }

  @Test("weeks and snapshots")
  func periods() throws {
    for row in try Golden.rows("periods") {
      let answer = try Shipped.one("807", .secondary, period: row["period"])
      #expect(Golden.agree(answer.value.number, row["value"]), "\(row["period"] ?? "")")
      #expect(answer.standing == nil && answer.notes.contains { $0.hasPrefix("No rank") })
    }
  }
}
