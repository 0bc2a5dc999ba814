// SPDX-License-Identifier: MIT
import ArgumentParser
import Casework
import Documents
import UseCases
import Vocabulary

/// The one way a plan is printed, from `plan print` and from `plan check --print`.
struct PlanPrinting {
  var style = PlanStyle.oneSide
  let options: PlanPage.Options
  var isQuiet = false
  /// Whether keys and words of the file that are not known are told of; not where they were told already.
  var saysRemarks = true

  /// Reads a plan and prints it to a file, or to standard output where none is named.
  /// - Throws: as printing does, and `Failure` where it cannot be read.
  func print(_ path: String, to file: String?) throws {
    try PrintTarget.mayBeOlder(file) { try put(try PlanPrintAnswer.make(path: path), to: file) }
  }

  /// Prints what was decided; what did not fit or is to be read once more goes to standard error.
  /// - Throws: `ExitCode(77)` where the plan still names somebody whom it leaves out, with the places; `Failure` as writing does.
  func put(_ decided: PlanPrintAnswer.Outcome, to file: String?) throws {
    switch decided {
    case .held(let places):
      Terminal.tell("Not printed: the plan still names somebody whom it leaves out on purpose, or gives that person a step. Rewrite:")
      for place in places { Terminal.tell("  " + Self.words(place)) }
      throw ExitCode(77)
    case .page(let plan, let doubts, let remarks):
      let page = self.page(plan)
      if !isQuiet { for line in (saysRemarks ? remarks.map(\.line) : []) + page.notes { Terminal.tell(line) } }
      for place in doubts { Terminal.tell(Self.doubt(place)) }
      guard let file else { return Terminal.print(page.html) }
      try PagePrint.write(page.html, to: file)
      PrintTarget.sayWritten(file, isQuiet: isQuiet)
    }
  }

  /// The plan as a page, in the style asked for.
  func page(_ plan: PrintablePlan) -> PlanPage.Result { PlanPage.html(plan, style: style, options: options) }

  static func words(_ place: AskablePlan.Obstacle) -> String { (place.row.map { "row \($0), " } ?? "") + place.part }

  static func doubt(_ place: AskablePlan.Obstacle) -> String {
    if place.id == "B3.home-place" {
      return "\(words(place)): the place looks like somebody\u{2019}s home, and the plan leaves somebody out: it is not on the page."
    }
    return "\(words(place)): a word may be the name of somebody the plan leaves out. Read it before you hand it on."
  }
}
