// SPDX-License-Identifier: MIT
import Casework

/// How much is left out, from the end, where a side is too full; everything else is always printed.
struct PlanCut: Equatable {
  /// Lines on barriers that no row answers yet.
  var unanswered = 0
  /// People whose words beside their agreement are left out; what they answered is not.
  var agreementWords = 0
  /// Things that go well.
  var strengths = 0
  /// What others than the child said.
  var voices = 0

  /// Nothing is left out.
  static let nothing = PlanCut()

  /// All that may be left out of this plan.
  static func most(of plan: PrintablePlan) -> PlanCut {
    PlanCut(
      unanswered: plan.unanswered.count, agreementWords: plan.agreed.count { !($0.words ?? "").isEmpty }, strengths: plan.strengths.count,
      voices: plan.otherWords.count)
  }

  /// The least that has to be left out for `fits`; nil where not even leaving out all of it helps.
  ///
  /// One thing after another goes, and what turns out to have gone in vain comes back: the side is filled.
  static func least(of plan: PrintablePlan, fits: (PlanCut) -> Bool) -> PlanCut? {
    let most = most(of: plan)
    let parts: [WritableKeyPath<PlanCut, Int>] = [\.unanswered, \.agreementWords, \.strengths, \.voices]
    var cut = PlanCut.nothing
    search: for part in parts {
      while cut[keyPath: part] < most[keyPath: part] {
        if fits(cut) { break search }
        cut[keyPath: part] += 1
      }
    }
    guard fits(cut) else { return nil }
    for part in parts {
      while cut[keyPath: part] > 0 {
        var fuller = cut
        fuller[keyPath: part] -= 1
        guard fits(fuller) else { break }
        cut = fuller
      }
    }
    return cut
  }
}
