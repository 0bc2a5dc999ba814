// SPDX-License-Identifier: MIT
import Testing

@Suite("The rooms of the house")
struct RoomTests {
  @Test("import only downwards")
  func direction() { #expect(ImportRule.broken(by: Project.files) == []) }

  @Test(
    "an import that goes up, sideways or outside is seen in whatever form it is written",
    arguments: [
      ("Sources/Domain/Vocabulary/A.swift", "import Registers"), ("Sources/Domain/Registers/A.swift", "public import Insight"),
      ("Sources/Domain/Insight/A.swift", "import Foundation"), ("Sources/Adapters/Exchange/A.swift", "  @testable import UseCases"),
      ("Sources/Interfaces/Documents/A.swift", "import struct Exchange.DataFolder"),
      ("Sources/UseCases/A.swift", "@preconcurrency import Commands"),
      ("Sources/Interfaces/Commands/A.swift", "private import Exchange"), ("Sources/Fresh/A.swift", "import Vocabulary"),
    ])
  func direction(path: String, line: String) {
    let file = ProjectFile(path, "// SPDX-License-Identifier: MIT\n\(line)\nlet important = 1\n")
    #expect(ImportRule.broken(by: [file]).count == 1)
  }

  @Test("an import the table allows passes")
  func allowed() {
    let file = ProjectFile(
      "Sources/Interfaces/Commands/A.swift", "public import ArgumentParser\nimport Foundation\nimport struct UseCases.Answer\n")
    #expect(ImportRule.broken(by: [file]).isEmpty)
    #expect(ImportRule.imports(of: file).map(\.module) == ["ArgumentParser", "Foundation", "UseCases"])
  }

  @Test("declare what they import")
  func declared() throws {
    let manifest = try #require(Project.files.first { $0.path == "Package.swift" })
    #expect(DeclaredRule.broken(by: Project.swift, manifest: manifest) == [])
  }

  @Test("an import that is not declared is seen, also where another target brings it along")
  func undeclared() {
    let manifest = ProjectFile(
      "Package.swift",
      """
      .target(name: "A", path: "Sources/A"), .target(name: "B", dependencies: ["A"], path: "Sources/B"),
      .testTarget(name: "BTests", dependencies: ["B", .product(name: "P", package: "p")], path: "Tests/BTests"),
      """)
    func broken(_ path: String, _ line: String) -> Int {
      DeclaredRule.broken(by: [ProjectFile(path, line + "\n")], manifest: manifest).count
    }
    #expect(broken("Sources/B/b.swift", "public import A") == 0)
    #expect(broken("Tests/BTests/b.swift", "import P") == 0)
    #expect(broken("Tests/BTests/b.swift", "import A") == 1)
    #expect(broken("Sources/A/a.swift", "import B") == 1)
  }

  @Test("all have something in them")
  func content() { for room in Room.all { #expect(Project.holds(room.folder), "\(room.name) is in the table but not in the house") } }

  @Test("have no type of their own name")
  func names() {
    #expect(ModuleNameRule.broken(by: Project.swift) == [])
    let bad = ProjectFile(
      "Sources/Domain/Insight/A.swift", "/// Insight is a struct Insight\npublic struct Insight {}\nstruct InsightRow {}\n")
    #expect(ModuleNameRule.broken(by: [bad]).map { $0.prefix(36) } == ["Sources/Domain/Insight/A.swift:2: th"])
    #expect(ModuleNameRule.broken(by: [ProjectFile("Tests/TestSupport/A.swift", "enum TestSupport {}")]).count == 1)
  }
}
