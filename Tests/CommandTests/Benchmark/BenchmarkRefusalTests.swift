// SPDX-License-Identifier: MIT
import TestSupport
import Testing

@Suite("belong benchmark refuses")
struct BenchmarkRefusalTests {
  @Test(
    "what cannot be asked, with 64",
    arguments: [
      ["benchmark"], ["benchmark", "--la", "807", "--all"], ["benchmark", "--la", "807", "--phase", "middle"],
      ["benchmark", "--la", "807", "--against", "wales"], ["benchmark", "--la", "807", "--measure", "happiness"],
      ["benchmark", "--la", "807", "--series", "guess"], ["benchmark", "--all", "--report", "x.html"],
      ["benchmark", "--la", "807,884", "--report", "x.html"], ["benchmark", "--la", "807", "--neighbour-set", "june-1066"],
      ["benchmark", "--la", "807", "--data-date", "soon"], ["segments", "--la", "807", "--phase", "all"],
      ["segments", "--la", "807,884", "--year", "2022/23"],
    ])
  func usage(_ arguments: [String]) async throws {
    let run = try await BelongProcess.run(arguments)
    #expect(run.exitCode == 64 && run.output.isEmpty && !run.errors.isEmpty)
  }

  @Test(
    "an unknown council with 65 and the three nearest names",
    arguments: [
      ("Redcarr", "Redcar and Cleveland (807)"), ("Norfok", "Norfolk (926)"), ("Herfordshire", "Herefordshire, County of (884)"),
      ("999", "The nearest names are"),
    ])
  func council(_ typed: String, _ nearest: String) async throws {
    let run = try await BelongProcess.run(["benchmark", "--la", typed])
    #expect(run.exitCode == 65 && run.output.isEmpty && run.errors.contains(nearest))
    #expect(run.errors.split(separator: ";").count == 3)
  }

  @Test("an unknown period with 65 and those there are")
  func period() async throws {
    let run = try await BelongProcess.run(["benchmark", "--la", "807", "--period", "2019/20"])
    #expect(run.exitCode == 65 && run.output.isEmpty)
    for there in ["2022/23", "2025/26", "2025 Week 41", "2025-11-20"] { #expect(run.errors.contains(there)) }
    let census = try await BelongProcess.run(["benchmark", "--la", "807", "--period", "2019/20", "--series", "census"])
    #expect(census.exitCode == 65 && census.errors.contains("2015/16") && !census.errors.contains("2019/20, "))
  }

  @Test("a cell that is no figure, with file, line and column, and answers nothing")
  func cell() async throws {
    try await withTemporaryFolder { folder in
      var lines = try Repository.text("Data/published/ees_ytd.csv").split(separator: "\n").map(String.init)
      lines[11] = lines[11].replacingOverallAbsence()
      let file = try folder.write("own.csv", lines.joined(separator: "\n"))
      let run = try await BelongProcess.run(["benchmark", "--la", "807", "--data", file])
      #expect(run.exitCode == 65 && run.output.isEmpty)
      #expect(run.errors.contains("\(file):12:16: \u{201C}lots\u{201D} in overall_absence is not a number."))
      #expect(run.errors.contains("647 rows read: 646 accepted, 1 refused, 0 ignored"))
    }
  }

  @Test("a file that is none of the tables with 65, one that is not there with 66")
  func file() async throws {
    try await withTemporaryFolder { folder in
      let other = try await BelongProcess.run(["benchmark", "--la", "807", "--data", try folder.write("other.csv", "one,two\n1,2\n")])
      #expect(other.exitCode == 65 && other.errors.contains("other.csv:1:1:") && other.output.isEmpty)
      let empty = try await BelongProcess.run(["benchmark", "--la", "807", "--data", try folder.write("empty.csv", "")])
      #expect(empty.exitCode == 65 && empty.errors.contains("empty.csv:1:1:"))
      let none = try await BelongProcess.run(["benchmark", "--la", "807", "--data", folder.file("none.csv")])
      #expect(none.exitCode == 66)
    }
  }

  @Test("two files with different figures for one cell, with both places")
  func conflict() async throws {
    try await withTemporaryFolder { folder in
      let text = try Repository.text("Data/published/ees_ytd.csv")
      let a = try folder.write("a.csv", text)
      let b = try folder.write("b.csv", text.replacing("\"2829528\"", with: "\"2829529\""))
      let run = try await BelongProcess.run(["benchmark", "--la", "807", "--data", a, b])
      #expect(run.exitCode == 65 && run.errors.contains(a) && run.errors.contains(b))
      let twice = try await BelongProcess.run(["benchmark", "--la", "807", "--data", a, a])
      #expect(twice.exitCode == 0)
    }
  }
}

extension String {
  /// The row with a word where its overall absence should stand: the sixteenth field.
  fileprivate func replacingOverallAbsence() -> String {
    var fields = split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    fields[15] = "lots"
    return fields.joined(separator: ",")
  }

}
