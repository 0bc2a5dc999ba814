// SPDX-License-Identifier: MIT
import Exchange
import Foundation

/// `belong plan new`: a blank plan, readable by its owner only.
public enum PlanNew {
  /// Writes it.
  /// - Throws: `Failure.usage` where the file exists: a plan is never written over.
  public static func write(to path: String) throws { try PrivateFile.writeNew(Data(BlankPlan.text.utf8), to: path) }
}
