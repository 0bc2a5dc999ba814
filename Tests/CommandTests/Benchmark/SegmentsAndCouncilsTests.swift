// SPDX-License-Identifier: MIT
import TestSupport
import Testing

@Suite("belong segments and belong councils")
struct SegmentsAndCouncilsTests {
  @Test("every golden segment of two places and six years")
  func golden() async throws {
    let lines = try Repository.text("Tests/Fixtures/golden/segments.csv").split(separator: "\n").map {
      $0.split(separator: ",").map(String.init)
    }
    for line in lines.dropFirst() {
      let row = Dictionary(zip(lines[0], line)) { $1 }
      let answer = try await BelongProcess.run([
        "segments", "--la", row["area"] ?? "", "--phase", row["phase"] ?? "", "--year", row["year"] ?? "", "--format", "json",
      ]).json()
      #expect(answer["enrolments"].int == Int(row["enrolments"] ?? "") && answer["below_5"].int == Int(row["below_5"] ?? ""))
      #expect(answer["period"].text == row["year"])
      for name in ["severe", "persistent_excluding_severe", "chronic_20", "persistent", "at_risk_5_10"] {
        let segment = answer["rows"].list.first { $0["segment"].text == name }
        #expect(segment?["enrolments"].int == Int(row[name] ?? ""), "\(row) \(name)")
      }
      for (name, column) in [("persistent", "persistent_percent"), ("severe", "severe_percent"), ("at_risk_5_10", "at_risk_percent")] {
        let percent = answer["rows"].list.first { $0["segment"].text == name }?["percent"].number ?? .nan
        #expect((percent - (Double(row[column] ?? "") ?? 0)).magnitude < 1e-9)
      }
    }
  }

  @Test("the baseline stands beside each segment, and small counts are said to be unsuppressed")
  func beside() async throws {
    let answer = try await BelongProcess.run(["segments", "--la", "807", "--phase", "special", "--year", "2018/19", "--format", "json"])
      .json()
    let severe = answer["rows"][0]
    #expect(severe["segment"].text == "severe" && severe["lower_percent"].int == 50 && severe["upper_percent"].int == 100)
    let change = (severe["percent"].number ?? 0) - (severe["baseline_percent"].number ?? 0)
    #expect((change - (severe["change"].number ?? .nan)).magnitude < 1e-12)
    let small = try await BelongProcess.run(["segments", "--la", "201", "--year", "2022/23", "--format", "json"]).json()
    #expect(small["notes"].list.contains { $0.text?.contains("do not reprint") == true })
  }

  @Test("--bands is --data, and an unknown year is 65 with those there are")
  func files() async throws {
    let detail = Repository.path("Tests/Fixtures/published/absence_bands_detail_excerpt.csv.gz")
    let question = ["segments", "--la", "Rutland", "--phase", "secondary", "--year", "2022/23", "--format", "csv"]
    let shipped = try await BelongProcess.run(question)
    let bands = try await BelongProcess.run(question + ["--bands", detail])
    let data = try await BelongProcess.run(question + ["--data", detail])
    #expect(bands.output == data.output && bands.output == shipped.output && bands.exitCode == 0)
    #expect(bands.errors.contains("225 rows read: 225 accepted"))
    let unknown = try await BelongProcess.run(["segments", "--la", "807", "--year", "2019/20"])
    #expect(unknown.exitCode == 65 && unknown.errors.contains("2016/17") && unknown.output.isEmpty)
  }

  @Test("councils are found by a part of a name or a code, past ones too; else the nearest")
  func councils() async throws {
    let york = try await BelongProcess.run(["councils", "york", "--format", "csv"])
    #expect(york.lines.first == "code,new_code,name,region" && york.lines.contains("816,E06000014,York,Yorkshire and The Humber"))
    #expect(york.lines.contains("815,E06000065,North Yorkshire,Yorkshire and The Humber"))
    let cumbria = try await BelongProcess.run(["councils", "909", "--format", "json"]).json()
    #expect(cumbria["rows"][0]["name"].text == "Cumbria" && cumbria["notes"].list.count == 1)
    let nearest = try await BelongProcess.run(["councils", "redcarr", "--format", "json"]).json()
    #expect(nearest["rows"].list.count == 3 && nearest["rows"][0]["code"].text == "807")
    let all = try await BelongProcess.run(["councils", "--format", "csv"])
    #expect(all.lines.count > 153)
  }

  @Test("each verb's help opens with an example that runs", arguments: ["benchmark", "segments", "councils"])
  func help(_ verb: String) async throws {
    let help = try await BelongProcess.run(["help", verb])
    let example = try #require(help.lines.first { $0.contains("Example: belong ") })
    let words = example.split(separator: " ").drop { $0 != "belong" }.dropFirst().map(String.init)
    let run = try await BelongProcess.run(words)
    #expect(run.exitCode == 0)
  }
}
