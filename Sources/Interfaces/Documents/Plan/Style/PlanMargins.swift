// SPDX-License-Identifier: MIT
import Casework

/// The rules that put the child's name and the number of the side into the margin of each side.
///
/// A print on a single side says both in its title, and has nothing in its margin, unless a browser makes two sides of it after all.
enum PlanMargins {
  /// A name longer than this is shortened in the margin; the title has all of it.
  private static let longest = 30

  static func rules(_ plan: PrintablePlan, style: PlanStyle, sides: Int) -> Markup {
    let look: StaticString =
      switch style {
      case .oneSide: SheetLook.margin
      case .family: FamilyLook.margin
      case .large: FamilyLook.largeMargin
      }
    let name = plan.child.count > longest ? String(plan.child.prefix(longest)) + "…" : plan.child
    let first: Markup =
      sides == 1 ? .constant("@page :first { @bottom-left { content: none; } @bottom-right { content: none; } }\n") : .empty
    return .all([
      .constant("@page { @bottom-left { content: "), .styleString(name + "’s plan"), .constant("; "), .constant(look),
      .constant(" } @bottom-right { content: \"side \" counter(page) \" of \" counter(pages); "), .constant(look), .constant(" } }\n"),
      first,
    ])
  }
}
