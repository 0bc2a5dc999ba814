// SPDX-License-Identifier: MIT
public import Registers
import Vocabulary

/// Reads the dated rules that ship: codes, thresholds, counters. Everything is checked when read.
public enum RuleFiles {
  /// All rules of a data folder.
  /// - Throws: `Failure` with file, line and column where a rule cannot be read.
  public static func load(from folder: DataFolder) throws -> RegisterRules {
    let codes = try codes(FileText(path: folder.file("codes.csv")))
    let thresholds = try thresholds(FileText(path: folder.file("thresholds.csv")))
    let counters = try CounterFile(FileText(path: folder.file("rules.csv")))
    return RegisterRules(codes: codes, thresholds: thresholds, rolling: try counters.rolling(), quality: try counters.quality())
  }

  static func codes(_ text: FileText) throws -> CodeTable {
    let columns = [
      "code", "meaning", "statistical_meaning", "reason", "valid_from", "valid_to", "after_end", "reads_as", "applies_to", "confidence",
      "source",
    ]
    let table = try ShippedTable(text, require: columns)
    let rules = try table.rows.map { row in
      guard let meaning = StatisticalMeaning(rawValue: row["statistical_meaning"]) else {
        throw row.bad(
          "statistical_meaning", "\u{201C}\(row["statistical_meaning"])\u{201D} is no statistical meaning.",
          hint: "One of: \(StatisticalMeaning.allCases.map(\.rawValue).joined(separator: ", ")).")
      }
      guard let afterEnd = CodeRule.AfterEnd(rawValue: row["after_end"]) else {
        throw row.bad("after_end", "\u{201C}\(row["after_end"])\u{201D} is neither refuse nor accept.")
      }
      guard !row["code"].isEmpty, row["code"] == row["code"].uppercased() else { throw row.bad("code", "a code is written in capitals.") }
      guard !row["source"].isEmpty else { throw row.bad("source", "a rule names its source.") }
      guard ["", "compulsory_age"].contains(row["applies_to"]) else { throw row.bad("applies_to", "only compulsory_age is known here.") }
      guard ["confirmed", "unconfirmed"].contains(row["confidence"]) else {
        throw row.bad("confidence", "a rule is confirmed or unconfirmed.")
      }
      let (from, to) = (try row.day("valid_from"), try row.day("valid_to"))
      if let from, let to, to < from { throw row.bad("valid_to", "the rule ends before it begins.") }
      return CodeRule(
        code: row["code"], meaning: row["meaning"], statisticalMeaning: meaning, reason: row["reason"], validFrom: from, validTo: to,
        afterEnd: afterEnd, readsAs: row["reads_as"].isEmpty ? row["code"] : row["reads_as"],
        onlyCompulsoryAge: row["applies_to"] == "compulsory_age", isConfirmed: row["confidence"] == "confirmed", source: row["source"])
    }
    return CodeTable(rules)
  }

  static func thresholds(_ text: FileText) throws -> ThresholdTable {
    let table = try ShippedTable(text, require: ["name", "percent", "inclusive", "whose_choice", "from", "to", "source"])
    var all: [Threshold] = []
    for row in table.rows {
      guard let percent = Int(row["percent"]), (1...100).contains(percent) else {
        throw row.bad("percent", "\u{201C}\(row["percent"])\u{201D} is not a whole percent from 1 to 100.")
      }
      guard let inclusive = YesNo.read(row["inclusive"]) else { throw row.bad("inclusive", "true or false is wanted here.") }
      let below = row["below"].isEmpty ? nil : Int(row["below"])
      if !row["below"].isEmpty, (below ?? 0) <= percent { throw row.bad("below", "a band ends above where it begins.") }
      if all.contains(where: { $0.name == row["name"] }) { throw row.bad("name", "this name stands there twice.") }
      all.append(
        Threshold(
          name: row["name"], percent: percent, isInclusive: inclusive, below: below, whoseChoice: row["whose_choice"],
          from: try row.day("from"),
          to: try row.day("to"), source: row["source"]))
    }
    let result = ThresholdTable(all)
    guard result.segments.count == ThresholdTable.segmentNames.count else {
      throw Failure.bad(
        Finding(
          .shippedData, .must, at: FilePlace(file: text.file, line: 1),
          message: "one of the segments is missing: \(ThresholdTable.segmentNames.joined(separator: ", "))."))
    }
    return result
  }
}
