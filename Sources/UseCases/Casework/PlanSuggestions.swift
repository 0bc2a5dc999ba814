// SPDX-License-Identifier: MIT
public import Casework
import Exchange
import Vocabulary

/// `belong plan causes` and `belong plan approaches`: words and ideas to begin with.
public enum PlanSuggestions {
  /// What ships.
  public static func make(data: DataPlace) throws -> Suggestions { try SuggestionFiles.load(from: data.folder()) }

  /// The approaches that may answer a cause, or all of them.
  /// - Throws: `Failure.usage` where no cause has that name.
  public static func approaches(to name: String?, data: DataPlace) throws -> [Approach] {
    let all = try make(data: data)
    guard let name else { return all.approaches }
    guard let cause = all.cause(named: name) else {
      throw Failure.usage(
        "no cause that ships is called \u{201C}\(name)\u{201D}. There are: \(all.causes.map(\.name).joined(separator: ", ")).")
    }
    return all.approaches(to: cause)
  }
}
