// SPDX-License-Identifier: MIT
public import Casework
public import Vocabulary

/// A plan as one HTML page that prints by itself: no script, nothing from elsewhere, and a known number of sides.
public enum PlanPage {
  /// What is not in the plan itself.
  public struct Options: Equatable, Sendable {
    /// The day it is printed on.
    public var printedOn: CivilDay
    /// Whether teal and honey are used; otherwise greys only.
    public var colour: Bool

    /// What is not in the plan itself.
    public init(printedOn: CivilDay, colour: Bool = true) {
      self.printedOn = printedOn
      self.colour = colour
    }
  }

  /// The page, and what whoever prints it should know.
  public struct Result: Equatable, Sendable {
    /// The whole page.
    public let html: String
    /// How many sides of A4 it prints on.
    public let sides: Int
    /// The size of its plain words, in points.
    public let points: Double
    /// Sentences for whoever prints it: a smaller size, what was left out, a second side.
    public let notes: [String]
  }

  /// The page of a plan.
  public static func html(_ plan: PrintablePlan, style: PlanStyle, options: Options) -> Result {
    let plan = plan.sayingBarriersOnce(style == .oneSide ? "As row" : "The same as in step")
    switch style {
    case .oneSide:
      let fit = PlanFit(plan, options: options)
      return result(
        plan, style, options, fit.sheet.markup(fit.sides), rules: fit.sheet.columns.rules, sides: fit.sides.count, points: fit.points,
        notes: fit.notes)
    case .family, .large:
      let points = style.sizes[0]
      let sheet = FamilySheet(plan: plan, style: style, ruler: PlanRuler(base: points, least: style.least), options: options)
      let sides = sheet.sides
      return result(plan, style, options, sheet.markup(sides), rules: .empty, sides: sides.count, points: points, notes: [])
    }
  }

  private static func result(
    _ plan: PrintablePlan, _ style: PlanStyle, _ options: Options, _ body: Markup, rules: Markup, sides: Int, points: Double,
    notes: [String]
  ) -> Result {
    let size = sizeWords(points)
    let looks: [Markup] = [
      .constant("\n"), .constant(PlanLook.sheet), .constant(style == .oneSide ? SheetLook.sheet : FamilyLook.sheet),
      rules, PlanMargins.rules(plan, style: style, sides: sides),
    ]
    let head = Markup.element(
      "head", [],
      [
        Markup.single("meta", [("charset", "utf-8")]).line,
        Markup.single("meta", [("name", "viewport"), ("content", "width=device-width, initial-scale=1")]).line,
        Markup.single("meta", [("name", "referrer"), ("content", "no-referrer")]).line,
        Markup.element("title", [], PlanText.title(plan) + " - Belong").line, Markup.element("style", [], looks).line,
      ])
    let kind = "pt-" + size.split(separator: ".").joined(separator: "-") + (options.colour ? "" : " grey")
    // The browser's check of the printed page reads what was reckoned.
    let reckoned = [("class", kind), ("data-style", style.rawValue), ("data-sides", String(sides)), ("data-points", size)]
    let page = Markup.element("body", reckoned, [.element("main", [], [body])])
    let html = Markup.all([.constant("<!DOCTYPE html>\n"), .element("html", [("lang", "en-GB")], [head.line, page.line]).line])
    return Result(html: html.code, sides: sides, points: points, notes: notes)
  }

  /// `10`, `8.5`.
  static func sizeWords(_ points: Double) -> String {
    points == points.rounded() ? String(Int(points)) : String(Int(points)) + ".5"
  }
}
