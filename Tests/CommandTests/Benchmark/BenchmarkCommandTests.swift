// SPDX-License-Identifier: MIT
import Foundation
import TestSupport
import Testing

@Suite("belong benchmark")
struct BenchmarkCommandTests {
  private func golden(_ name: String) throws -> [[String]] {
    try Repository.text("Tests/Fixtures/golden/\(name).csv").split(separator: "\n").dropFirst().map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
  }

  private func close(_ a: JSONAnswer, _ b: String) -> Bool {
    guard let a = a.number, let b = Double(b) else { return false }
    return (a - b).magnitude <= 1e-9
  }

  @Test(
    "prints the golden gap by reason and its sentence",
    arguments: [
      (
        "secondary", "9.941198673418322", "1.4514167641186244", "1.4514255401214564", "-8.776002832000529e-06",
        "Secondary absence is 1.45 points above England. Other unauthorised (+1.30) and suspension or exclusion (+0.58) more than account for it; illness is lower than England (\u{2212}0.28)."
      ),
      (
        "primary", "5.537879092996093", "0.2611985529455776", "0.26119932272148844", "-7.69775910847148e-07",
        "Primary absence is 0.26 points above England. Other unauthorised (+0.32) and unauthorised holiday (+0.30) more than account for it; other authorised is lower than England (\u{2212}0.16)."
      ),
    ])
  func gap(_ phase: String, _ value: String, _ gap: String, _ sum: String, _ residual: String, _ sentence: String) async throws {
    let run = try await BelongProcess.run([
      "benchmark", "--la", "807", "--phase", phase, "--against", "england", "--explain", "--format", "json", "--data",
      Repository.path("Data/published/ees_ytd.csv"),
    ])
    #expect(run.exitCode == 0)
    #expect(run.errors.contains("647 rows read: 647 accepted, 0 refused, 0 ignored"))
    let answer = try run.json()
    #expect(
      close(answer["value"], value) && close(answer["gap"], gap) && close(answer["parts_sum"], sum) && close(answer["residual"], residual))
    #expect(answer["sentence"].text == sentence)
    let parts = answer["parts"].list
    let wanted = try golden("gap_\(phase)")
    #expect(parts.map { $0["code"].text ?? "" } == wanted.map { $0[0] })
    for (part, row) in zip(parts, wanted) {
      #expect(close(part["place"], row[1]) && close(part["comparator"], row[2]) && close(part["gap"], row[3]))
    }
    #expect(answer["period"].text == "2025/26" && answer["series"].text == "year_to_date" && answer["data_date"].text == "2026-07-10")
    #expect(answer["covers"]["from"].text == "2025-09-08" && answer["published_on"].text == "2026-07-23")
    #expect(answer["comparators"][0]["kind"].text == "england" && answer["comparators"].list.count == 1)
    #expect(answer["cautions"].list.count == 3)
  }

  @Test("without a file given answers from what ships, silently, with the same bytes")
  func shipped() async throws {
    let question = ["benchmark", "--la", "807", "--phase", "secondary", "--explain", "--format", "json"]
    let first = try await BelongProcess.run(question)
    let again = try await BelongProcess.run(question)
    #expect(first.exitCode == 0 && first.errors.isEmpty && first.outputBytes == again.outputBytes)
  }

  @Test("leads a reader with the sentence, then the figures, then how to read them")
  func table() async throws {
    let run = try await BelongProcess.run(["benchmark", "--la", "Redcar and Cleveland", "--phase", "secondary", "--explain"])
    #expect(run.lines.first?.hasPrefix("Secondary absence is 1.45 points above England.") == true)
    for text in [
      "Rank 138 of 151", "Baseline 2022/23", "Care: A code is a question to ask, not a cause.", "What it counts:", "never joined",
    ] {
      #expect(run.output.contains(text), "\(text)")
    }
    let parts = run.lines.drop { !$0.hasPrefix("Code") }.dropFirst(2).prefix(4).map { String($0.prefix(1)) }
    #expect(parts == ["O", "E", "I", "G"])
  }

  @Test("answers for England itself: figure, trend and reasons, and nobody to stand beside")
  func england() async throws {
    let answer = try await BelongProcess.run(["benchmark", "--la", "England", "--explain", "--format", "json"]).json()
    #expect(close(answer["value"], "6.883248135067459"))
    for key in ["comparators", "gap", "rank", "of", "quartile", "sentence", "parts_sum", "residual"] {
      #expect(answer[key].isNull, "\(key)")
    }
    #expect(answer["parts"][0]["code"].text == "I" && answer["parts"][0]["comparator"].isNull)
    #expect(answer["trend"].list.count == 10 && answer["largest_reason"]["code"].text == "I")
  }

  @Test(
    "says c for a place held back, null for one without such a school, and ends with 0",
    arguments: [
      ("201", "primary", "c"), ("420", "secondary", "c"), ("857", "special", nil), ("420", "primary", nil), ("909", "total", nil),
    ])
  func without(_ place: String, _ phase: String, _ value: String?) async throws {
    let run = try await BelongProcess.run(["benchmark", "--la", place, "--phase", phase, "--explain", "--format", "json"])
    let answer = try run.json()
    #expect(run.exitCode == 0 && answer["value"].text == value && answer["gap"].text == value)
    if value == nil { #expect(answer["value"].isNull && answer["gap"].isNull) }
    #expect(answer["parts"].list.isEmpty && answer["sentence"].isNull && answer["rank"].isNull && answer["largest_reason"].isNull)
    #expect(
      answer["notes"].list.contains {
        $0.text?.hasPrefix(value == nil ? (place == "909" ? "Cumbria" : place == "420" ? "Isles of Scilly" : "Rutland") : "c:") == true
      })
  }

  @Test("ranks every council in every phase, a row each")
  func everyCouncil() async throws {
    let run = try await BelongProcess.run(["benchmark", "--all", "--phase", "all", "--against", "england", "--explain", "--format", "csv"])
    #expect(run.lines.first == "code,new_code,name,region,phase,value,comparator,gap,rank,of,quartile,sentence")
    #expect(run.lines.count == 1 + 153 * 4)
    #expect(run.lines.contains { $0.hasPrefix("857,E06000017,Rutland,East Midlands,special,,13.169144925772727,,,,,") })
    #expect(run.lines.contains { $0.hasPrefix("201,E09000001,City of London,London,primary,c,5.276680540050515,c,,,,") })
    let rows = try await BelongProcess.run(["benchmark", "--all", "--phase", "secondary", "--format", "json"]).json()["rows"].list
    let ranks = rows.compactMap { $0["rank"].int }
    #expect(rows.count == 153 && ranks.count == 151 && ranks == ranks.sorted() && ranks.first == 1)
  }

  @Test("takes several councils by code, new code and name, in their order, though names hold commas")
  func several() async throws {
    let answer = try await BelongProcess.run([
      "benchmark", "--la", "herefordshire, county of, E06000003,norfolk,england", "--phase", "secondary", "--format", "json",
    ]).json()
    #expect(answer["rows"].list.map { $0["code"].text ?? "" } == ["884", "807", "926", "england"])
    #expect(answer["rows"][3]["comparator"].isNull && answer["rows"][0]["quartile"].text == "B")
    let whole = try await BelongProcess.run(["benchmark", "--la", "Bournemouth, Christchurch and Poole", "--format", "json"]).json()
    #expect(whole["place"]["code"].text == "839")
  }

  @Test(
    "answers for each year, for a week and for an issue",
    arguments: [
      ("2022/23", "2023-07-28"), ("2023/24", "2024-07-19"), ("202425", "2025-07-25"), ("2025 week 41", "2025-10-10"),
      ("2025-11-20", "2025-11-07"),
    ])
  func periods(_ period: String, _ date: String) async throws {
    let answer = try await BelongProcess.run(["benchmark", "--la", "807", "--phase", "secondary", "--period", period, "--format", "json"])
      .json()
    #expect(answer["value"].number != nil && answer["data_date"].text == date)
  }

  @Test("answers persistent and severe absence from the census, as rates without parts")
  func rates() async throws {
    for measure in ["enrolments_pa_10_exact_percent", "enrolments_pa_50_exact_percent", "pa_perc"] {
      let answer = try await BelongProcess.run(["benchmark", "--la", "807", "--measure", measure, "--explain", "--format", "json"]).json()
      #expect(answer["series"].text == "census" && answer["period"].text == "2024/25" && answer["parts"].list.isEmpty)
      #expect(answer["comparators"].list.map { $0["value"].isNull } == [false, false, false, true])
      #expect(answer["notes"].list.contains { $0.text?.contains("no parts by reason") == true })
    }
  }

  @Test("reads a folder, names what it skips, and covers identical files as the shipped ones")
  func folder() async throws {
    try await withTemporaryFolder { folder in
      try folder.write("a/ees_ytd.csv", Repository.text("Data/published/ees_ytd.csv"))
      try folder.write("a/notes.txt", "not a table")
      try folder.write("a/other.csv", "one,two\n1,2\n")
      let run = try await BelongProcess.run(["benchmark", "--la", "807", "--format", "json", "--data", folder.file("a")])
      let date = try run.json()["data_date"].text
      #expect(run.exitCode == 0 && date == "2026-07-10")
      #expect(run.errors.contains("skipped, no known table: notes.txt, other.csv"))
    }
  }

  @Test("says that the date of a user's own file is not known, unless it is given")
  func dates() async throws {
    try await withTemporaryFolder { folder in
      let file = try folder.write("own.csv", Repository.text("Data/published/ees_ytd.csv"))
      let unknown = try await BelongProcess.run(["benchmark", "--la", "807", "--format", "json", "--data", file]).json()
      #expect(unknown["data_date"].text == "data date not known" && unknown["period"].text == "2025/26")
      let known = try await BelongProcess.run(["benchmark", "--la", "807", "--format", "json", "--data", file, "--data-date", "2026-07-01"])
        .json()
      #expect(known["data_date"].text == "2026-07-01")
    }
  }

  @Test("reports a column it does not understand in one line")
  func unknownColumn() async throws {
    try await withTemporaryFolder { folder in
      let lines = try Repository.text("Data/published/ees_ytd.csv").split(separator: "\n")
      let text = ([lines[0] + ",mystery"] + lines.dropFirst().map { $0 + ",7" }).joined(separator: "\n")
      let run = try await BelongProcess.run(["benchmark", "--la", "807", "--format", "json", "--data", try folder.write("own.csv", text)])
      #expect(run.exitCode == 0 && run.errors.contains("own.csv: 1 column is not understood: mystery"))
      let quiet = try await BelongProcess.run(["benchmark", "--la", "807", "--quiet", "--data", folder.file("own.csv")])
      #expect(quiet.errors.isEmpty)
    }
  }

  @Test("writes a page whole, and answers all the same")
  func report() async throws {
    try await withTemporaryFolder { folder in
      let run = try await BelongProcess.run(["benchmark", "--la", "807", "--phase", "secondary", "--report", folder.file("page.html")])
      #expect(run.exitCode == 0 && !run.output.isEmpty)
      #expect(try folder.read("page.html").contains("1.45 points above England"))
    }
  }
}
