// SPDX-License-Identifier: MIT
import Foundation
import Testing

@testable import Documents

/// Writes every sample plan where `BELONG_PLANS` says, for `Tests/Browser/check_plans.py` and for eyes.
@Suite("Sample plans")
struct WritesPlansTests {
  @Test("Every sample is written where it is asked for", .enabled(if: ProcessInfo.processInfo.environment["BELONG_PLANS"] != nil))
  func write() throws {
    let folder = URL(fileURLWithPath: ProcessInfo.processInfo.environment["BELONG_PLANS"] ?? "out", isDirectory: true)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for sample in PlanSamples.all {
      for style in PlanStyle.allCases {
        let page = PlanSamples.page(sample.plan, style)
        try Data(page.html.utf8).write(to: folder.appendingPathComponent("\(sample.name)-\(style.rawValue).html"))
        print(sample.name, style.rawValue, page.sides, page.points, page.notes.joined(separator: "; "))
      }
    }
    let grey = PlanSamples.page(ElliePlan.plan, colour: false)
    try Data(grey.html.utf8).write(to: folder.appendingPathComponent("ellie-no-colour.html"))
  }
}
