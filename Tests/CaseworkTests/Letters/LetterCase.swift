// SPDX-License-Identifier: MIT
import Casework

/// A sentence inside a letter that is kind otherwise.
enum LetterCase {
  static func found(_ sentence: String, stage: LetterStage = .early) -> [LetterFinding] {
    LetterCheck(
      Letter("Dear Mrs Khan,\n\nHow are you?\n\n\(sentence)\n\nRing me, Anna Bell, on 01632 960 001.\n\nKind regards,\nAnna Bell\n"),
      stage: stage
    ).findings
  }

  static func has(_ rule: LetterRuleName, _ sentence: String, stage: LetterStage = .early) -> Bool {
    found(sentence, stage: stage).contains { $0.rule == rule }
  }
}
