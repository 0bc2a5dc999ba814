// SPDX-License-Identifier: MIT
import Casework
import Exchange
import Foundation
import Registers
public import Vocabulary

/// `belong doctor`: is everything there that the program needs, and how old is it?
public struct Doctor: Sendable {
  /// One thing looked at.
  public struct Check: Sendable {
    /// How it stands.
    public enum State: String, Sendable {
      case good
      /// Works, but something should be known.
      case note
      /// Something will not work.
      case missing
    }
    /// What was looked at.
    public let name: String
    /// How it stands.
    public let state: State
    /// What was found, and what to do.
    public let detail: String
  }

  /// Everything looked at.
  public let checks: [Check]

  /// Looks, returns. What is missing is a check, not an error.
  public static func look(data: DataPlace, on day: CivilDay) -> Doctor {
    var checks: [Check] = []
    do {
      let folder = try data.folder()
      checks.append(Check(name: "data folder", state: .good, detail: "\(folder.path) (\(folder.origin.rawValue))"))
      checks += ruleChecks(folder, on: day)
      checks += suggestionChecks(folder)
      checks += [cueCheck(folder), letterCheck(folder)]
      checks += publishedChecks(folder, on: day)
    } catch {
      checks.append(Check(name: "data folder", state: .missing, detail: words(error)))
    }
    return Doctor(checks: checks)
  }

  private static func ruleChecks(_ folder: DataFolder, on day: CivilDay) -> [Check] {
    do {
      let rules = try RuleFiles.load(from: folder)
      let inForce = rules.codes.rules.count { $0.isValid(on: day) }
      return [
        Check(name: "codes", state: .good, detail: "\(rules.codes.rules.count) rules, \(inForce) in force on \(day.words)"),
        Check(name: "thresholds", state: .good, detail: rules.thresholds.all.map(\.name).joined(separator: ", ")),
        Check(
          name: "rolling counter", state: .good,
          detail: "\(rules.rolling.sessions) sessions in \(rules.rolling.weeks) school weeks, from \(rules.rolling.from.words)"),
      ]
    } catch {
      return [Check(name: "rules", state: .missing, detail: words(error))]
    }
  }

  private static func suggestionChecks(_ folder: DataFolder) -> [Check] {
    do {
      let suggestions = try SuggestionFiles.load(from: folder)
      let unknown = suggestions.approaches.count { $0.strength == .noneKnown }
      return [
        Check(name: "causes", state: .good, detail: "\(suggestions.causes.count) in \(suggestions.groups.count) groups"),
        Check(
          name: "approaches", state: .good, detail: "\(suggestions.approaches.count), of \(unknown) of which no effect is known"),
      ]
    } catch {
      return [Check(name: "causes and approaches", state: .missing, detail: words(error))]
    }
  }

  private static func cueCheck(_ folder: DataFolder) -> Check {
    do {
      _ = try CueFile.shipped(in: folder)
      return Check(
        name: "words of plans", state: .good, detail: "cues.csv has a table for each of \(CueKind.allCases.count) kinds of failing")
    } catch {
      return Check(name: "words of plans", state: .missing, detail: words(error) + "; without it no plan is checked")
    }
  }

  private static func letterCheck(_ folder: DataFolder) -> Check {
    do {
      let letters = try LetterFiles.shipped(in: folder)
      guard !letters.isEmpty else { return Check(name: "letters", state: .missing, detail: "no letter is in \(folder.file("letters"))") }
      return Check(name: "letters", state: .good, detail: "\(letters.count): \(letters.map(\.name).joined(separator: ", "))")
    } catch {
      return Check(name: "letters", state: .missing, detail: words(error))
    }
  }

  private static func publishedChecks(_ folder: DataFolder, on day: CivilDay) -> [Check] {
    do {
      let table = try ShippedTable(
        FileText(path: folder.file("published.csv")),
        require: ["file", "table", "covers_from", "covers_to", "published_on", "next_expected", "source"])
      let newest = try table.rows.filter { $0["table"] == "year_to_date" }.compactMap { try $0.day("covers_to") }.max()
      return try table.rows.map { row in
        let name = "published: \(row["file"])"
        guard FileManager.default.fileExists(atPath: folder.file("published/" + row["file"])) else {
          return Check(name: name, state: .missing, detail: "the file is not there; get it again, or give your own with --data")
        }
        let until = try row.day("covers_to").map { "covers until \($0.words)" } ?? "\(row["table"])"
        // The department issues this table each fortnight; three issues missed are worth a word.
        if row["next_expected"].isEmpty, row["table"] == "year_to_date", let to = try row.day("covers_to"), to == newest,
          to.days(to: day) > 42
        {
          return Check(
            name: name, state: .note,
            detail: "\(until), \(to.days(to: day) / 7) weeks before \(day.words); the department issues a new one each fortnight of the "
              + "school year: give it with --data, it comes before this one")
        }
        guard let next = try row.day("next_expected"), next < day else { return Check(name: name, state: .good, detail: until) }
        return Check(
          name: name, state: .note,
          detail: "\(until); a newer one has been expected since \(next.words): give it with --data, it comes before this one")
      }
    } catch {
      return [Check(name: "published tables", state: .missing, detail: words(error))]
    }
  }

  private static func words(_ error: any Error) -> String {
    switch error as? Failure {
    case .badData(let findings, _): findings.first?.line ?? "bad data"
    case .noInput(let path, let why): "\(path): \(why)"
    case .usage(let text), .unavailable(let text): text
    case nil: "it cannot be read"
    }
  }
}
