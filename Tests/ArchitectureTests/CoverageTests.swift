// SPDX-License-Identifier: MIT
import Testing

@Suite("What is asked of the product")
struct CoverageTests {
  @Test("has one true line for each of its 410 points")
  func points() throws {
    #expect(Coverage.expected.count == 410)
    let file = try #require(Project.files.first { $0.path == Coverage.file })
    #expect(Coverage.broken(by: file, exists: Project.holds, text: text) == [])
    print("· \(Coverage.file): \(Coverage.summary(of: file))")
  }

  private func text(of path: String) -> String? { Project.files.first { $0.path == path }?.text }

  private func trouble(_ change: (inout [String]) -> Void) -> [String] {
    var lines = ["point,status,where,test"] + Coverage.expected.map { "\($0),not yet,," }
    change(&lines)
    return Coverage.broken(by: ProjectFile(Coverage.file, lines.joined(separator: "\n") + "\n")) {
      ["Sources/A.swift", "Tests/A.swift"].contains($0)
    } text: {
      $0 == "Tests/A.swift" ? "func holds()" : nil
    }
  }

  @Test("a sound table passes")
  func sound() {
    #expect(trouble { _ in }.isEmpty)
    #expect(trouble { $0[1] = "M1.1,done,Sources/A.swift;Tests/A.swift,Tests/A.swift::holds; Tests/A.swift" }.isEmpty)
    #expect(trouble { $0[410] = "M35.9,in part,Sources/A.swift,Tests/A.swift" }.isEmpty)
  }

  @Test("a missing, doubled or misplaced point and a wrong heading are seen")
  func shape() {
    #expect(trouble { $0.removeLast() }.count == 1)
    #expect(trouble { $0[2] = $0[1] }.count == 1)
    #expect(trouble { $0.swapAt(3, 4) }.count == 1)
    #expect(trouble { $0[0] = "point,status,where" }.count == 2)
    #expect(trouble { $0[5] = "M1.5,not yet,,,more" }.count == 1)
  }

  @Test(
    "a line that claims what is not there is seen",
    arguments: [
      "M1.1,finished,,", "M1.1,done,,Tests/A.swift", "M1.1,done,Sources/A.swift,", "M1.1,in part,Sources/B.swift,Tests/A.swift",
      "M1.1,done,Sources/A.swift,Tests/B.swift", "M1.1,done,Sources/A.swift,Tests/A.swift::fails",
      "M1.1,done,Sources/A.swift,Sources/A.swift",
      "M1.1,not yet,Sources/A.swift,",
    ])
  func claims(line: String) { #expect(trouble { $0[1] = line }.count == 1) }
}
