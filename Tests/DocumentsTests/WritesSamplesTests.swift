// SPDX-License-Identifier: MIT
import Foundation
import Testing

/// Writes every sample page where `BELONG_SAMPLES` says, for `Tests/Browser/check_reports.py` and for eyes.
@Suite("Sample pages")
struct WritesSamplesTests {
  @Test("Every sample is written where it is asked for", .enabled(if: ProcessInfo.processInfo.environment["BELONG_SAMPLES"] != nil))
  func write() throws {
    let folder = URL(fileURLWithPath: ProcessInfo.processInfo.environment["BELONG_SAMPLES"] ?? "out", isDirectory: true)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    var random = Seeded(Seeded.seed)
    // Pages that no one wrote too, as many as asked for: they find what samples do not.
    let count = ProcessInfo.processInfo.environment["BELONG_RANDOM"].flatMap(Int.init) ?? 0
    let wild = (0..<count).map { index in
      Samples.Sample(
        name: "random-\(index)", answer: RandomAnswers.make(&random), segments: index % 3 == 0 ? RedcarSecondary.segments : nil)
    }
    for sample in Samples.all + wild {
      try Data(Samples.html(sample).utf8).write(to: folder.appendingPathComponent(sample.name + ".html"))
    }
  }
}
