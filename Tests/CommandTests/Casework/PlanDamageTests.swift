// SPDX-License-Identifier: MIT
import Foundation
import TestSupport
import Testing

@Suite("A damaged plan file")
struct PlanDamageTests {
  /// A file, where it is refused, and a word of what is said. `Zed` stands for whatever a family wrote.
  struct Damage: Sendable {
    let bytes: [UInt8]
    let place: String
    let word: String

    init(_ text: String, _ place: String, _ word: String) { self.init(Array(text.utf8), place, word) }

    init(_ bytes: [UInt8], _ place: String, _ word: String) {
      self.bytes = bytes
      self.place = place
      self.word = word
    }
  }

  static let child = "child: {first_name: A}\n"

  static func checked(_ bytes: [UInt8]) async throws -> BelongProcess.Outcome {
    try await withTemporaryFolder { folder in
      let file = try folder.write("plan.yaml", bytes: bytes)
      return try await BelongProcess.run(["plan", "check", file, "--on", "2026-09-14", "--format", "json"])
    }
  }

  static let all = PlanDamages.shape + PlanDamages.signs + PlanDamages.types + PlanDamages.words

  @Test("is refused with line, column and what to do, and nothing of it is shown", arguments: all.indices)
  func refused(index: Int) async throws {
    let damage = Self.all[index]
    let outcome = try await Self.checked(damage.bytes)
    let first = outcome.errors.split(separator: "\n").first.map(String.init) ?? ""
    #expect(outcome.exitCode == 65, "\(first)")
    #expect(outcome.output.isEmpty)
    #expect(first.contains("plan.yaml:\(damage.place): "), "\(damage.place): \(first)")
    #expect(first.contains(damage.word), "\(first)")
    #expect(!first.contains("cannot be read as YAML"), "\(first)")
    #expect(!outcome.errors.contains("Zed"), "\(first)")
  }

  @Test("that can still be understood is read on purpose, and what was passed over is said", arguments: PlanDamages.accepted.indices)
  func accepted(index: Int) async throws {
    let one = PlanDamages.accepted[index]
    let outcome = try await Self.checked(one.bytes)
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    if one.place.isEmpty {
      #expect(outcome.errors.isEmpty, "\(outcome.errors)")
    } else {
      #expect(outcome.errors.contains("plan.yaml:\(one.place): "), "\(outcome.errors)")
      #expect(outcome.errors.contains(one.word), "\(outcome.errors)")
    }
    #expect(!(outcome.output + outcome.errors).contains("Zed"))
  }

  @Test("is of more than sixty kinds")
  func kinds() { #expect(Self.all.count > 60) }

  @Test("whose key on which safety hangs is misspelt is refused, so that nobody is printed by a slip")
  func misspelt() async throws {
    for key in ["not-asked", "Not asked", "notAsked", "not_to_be_asked", "do_not_ask"] {
      let outcome = try await Self.checked(Array((Self.child + "family: [{name: Zed, \(key): safety}]\n").utf8))
      #expect(outcome.exitCode == 65, "\(key)")
      #expect(outcome.errors.contains(":2:22: ") && !outcome.errors.contains("Zed"), "\(outcome.errors)")
    }
  }
}
