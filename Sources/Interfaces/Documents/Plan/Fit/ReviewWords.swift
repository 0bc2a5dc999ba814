// SPDX-License-Identifier: MIT
import Casework

extension PrintablePlan.Look {
  /// `Monday 5 October, 2:45`.
  var moment: String { [day, time ?? ""].filter { !$0.isEmpty }.joined(separator: ", ") }

  /// `in the library. Not working before then? Tell Mrs Dobson.`
  var rest: String {
    var out: [String] = []
    if let place, !place.isEmpty {
      let joined = ["in ", "at ", "on ", "by "].contains { place.lowercased().hasPrefix($0) }
      out.append(PlanText.sentence(joined ? place : "Where: " + place))
    }
    if let tell, !tell.isEmpty { out.append("Not working before then? Tell " + PlanText.sentence(tell)) }
    return out.joined(separator: " ")
  }
}
