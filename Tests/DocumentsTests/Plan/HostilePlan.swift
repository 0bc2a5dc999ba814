// SPDX-License-Identifier: MIT
import Casework

/// A plan that has one text in every field.
enum HostilePlan {
  static func filled(with text: String, rows: Int = 1) -> PrintablePlan {
    var plan = PrintablePlan(child: text, aim: text)
    plan.year = text
    plan.school = text
    plan.version = text
    plan.writtenOn = text
    plan.writtenWith = [text, text]
    plan.notInTheRoom = [text]
    plan.now = text
    plan.strip = ElliePlan.plan.strip
    plan.childWords = [text]
    plan.otherWords = [.init(who: text, words: text)]
    plan.strengths = [text]
    plan.rows = (0..<rows).map { _ in
      .init(name: text, barrier: text, action: text, when: text, who: text, party: text, know: text, status: text)
    }
    plan.hours = [text]
    plan.agreed = [.init(who: text, status: .agrees, words: text, followUp: text), .init(who: text, status: nil)]
    plan.nextReview = .init(day: text, time: text, place: text, tell: text)
    plan.contact = [text]
    return plan
  }
}
