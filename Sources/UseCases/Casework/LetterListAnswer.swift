// SPDX-License-Identifier: MIT
public import Casework
import Exchange

/// `belong letter list`: the letters that ship.
public enum LetterListAnswer {
  /// Early ones first, then by name.
  public static func make(data: DataPlace) throws -> [LetterTemplate] {
    let order = LetterStage.allCases
    func place(_ letter: LetterTemplate) -> Int { letter.stage.flatMap(order.firstIndex) ?? order.count }
    return try LetterFiles.shipped(in: data.folder()).sorted { (place($0), $0.name) < (place($1), $1.name) }
  }
}
