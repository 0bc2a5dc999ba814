// SPDX-License-Identifier: MIT

/// Whether a plan can be last time's of another.
public enum PreviousPlan {
  /// The same first name, and where both say a year group, one year apart at most.
  public static func isOfSameChild(_ old: Plan, _ new: Plan) -> Bool {
    let (before, now) = (SameChild(old.child), SameChild(new.child))
    guard before.hasName(of: now) else { return false }
    guard let was = before.year, let year = now.year else { return true }
    return abs(year - was) <= 1
  }
}
