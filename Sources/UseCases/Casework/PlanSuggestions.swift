// SPDX-License-Identifier: MIT
public import Casework
import Exchange
import Vocabulary

/// `belong plan causes` and `belong plan approaches`: words and ideas to begin with.
public enum PlanSuggestions {
  /// What ships.
  public static func make(data: DataPlace) throws -> Suggestions { try SuggestionFiles.load(from: data.folder()) }

  /// The approaches that may answer a cause, or all of them, and the causes a word was taken for; none where it is the name of one.
  /// - Throws: `Failure.usage` where no cause has that name or that word: the nearest three are named.
  public static func approaches(to name: String?, data: DataPlace) throws -> (approaches: [Approach], takenFor: [Cause]) {
    let all = try make(data: data)
    guard let name else { return (all.approaches, []) }
    if let cause = all.cause(named: name) { return (all.approaches(to: cause), []) }
    let search = PlanCauseSearch(name, in: all.causes)
    let (found, names) = (search.found, Set(search.found.map(\.name)))
    guard !found.isEmpty else {
      throw Failure.usage(
        "no cause that ships is called \u{201C}\(name)\u{201D}. The nearest: \(search.nearest.map(\.name).joined(separator: ", ")). `belong plan causes` lists them all."
      )
    }
    return (all.approaches.filter { !names.isDisjoint(with: $0.causes) }, found)
  }
}
