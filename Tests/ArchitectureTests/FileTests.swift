// SPDX-License-Identifier: MIT
import Testing

@Suite("The files of the repository")
struct FileTests {
  @Test("are there to be read")
  func found() {
    #expect(Project.swift.count > 20)
    #expect(Project.holds("Package.swift") && Project.holds("Documentation") && Project.holds("Tests/ArchitectureTests/FileTests.swift"))
    #expect(!Project.holds(".git") && !Project.holds("Sources/Nowhere"))
  }

  @Test("are small")
  func sizes() { #expect(SizeRule.broken(by: Project.swift) == []) }

  @Test("a long file, a useless exception and many middling files are seen")
  func badSizes() {
    let long = ProjectFile("Sources/A.swift", String(repeating: "\n", count: SizeRule.most + 1))
    let short = (0..<3).map { ProjectFile("Sources/B\($0).swift", "\n") }
    #expect(SizeRule.broken(by: [long] + short, longer: [:]).count == 1)
    #expect(SizeRule.broken(by: [long] + short, longer: ["Sources/A.swift": "a table"]).isEmpty)
    #expect(SizeRule.broken(by: [long] + short, longer: ["Sources/A.swift": ""]).count == 1)
    #expect(SizeRule.broken(by: short, longer: ["Sources/A.swift": "a table"]).count == 1)
    let middling = (0..<3).map { ProjectFile("Sources/C\($0).swift", String(repeating: "\n", count: SizeRule.median + 1)) }
    #expect(SizeRule.broken(by: middling, longer: [:]).count == 1)
  }

  @Test("touch memory without checks only where a mark is a byte")
  func pointers() {
    #expect(PointerRule.broken(by: Project.swift) == [])
    let bad = ProjectFile("Sources/UseCases/A.swift", "// SPDX\nlet a = unsafeBitCast(1, to: Int.self)\n")
    #expect(PointerRule.broken(by: [bad], calls: [:]).count == 1)
    #expect(PointerRule.broken(by: [ProjectFile("Sources/Domain/Registers/Packed/A.swift", bad.text)], calls: [:]).isEmpty)
    #expect(PointerRule.broken(by: [], calls: ["Sources/A.swift": "x"]).count == 1)
  }

  @Test("name no machine and no registry")
  func words() { #expect(WordRule.broken(by: Project.files) == []) }

  @Test(
    "each such word is seen, and an address that only looks like a path is not",
    arguments: WordRule.machinePaths + WordRule.registries)
  func badWords(word: String) {
    #expect(!WordRule.broken(by: [ProjectFile("README.md", "See \(word) there")]).isEmpty)
    #expect(!WordRule.broken(by: [ProjectFile("README.md", "(\(word))")]).isEmpty)
    #expect(WordRule.broken(by: [ProjectFile("picture.png", "\0 \(word) ")]).isEmpty)
    if WordRule.machinePaths.contains(word) {
      #expect(WordRule.broken(by: [ProjectFile("README.md", "https://example.org\(word)a")]).isEmpty)
    }
  }

  @Test("begin with their licence")
  func licence() {
    #expect(LicenceRule.broken(by: Project.files) == [])
    let bad = [
      ProjectFile("A.swift", "import X\n"), ProjectFile("b.py", ""), ProjectFile(".ci/run", "#!/bin/sh\necho\n"),
      ProjectFile("c.sh", "#!/bin/sh\n\n# SPDX-License-Identifier: MIT\n"),
    ]
    #expect(LicenceRule.broken(by: bad).count == bad.count)
    #expect(
      LicenceRule.broken(by: [ProjectFile("c.sh", "#!/bin/sh\n# SPDX-License-Identifier: MIT\n"), ProjectFile("page.md", "")]).isEmpty)
  }

  @Test("have names that say what is in them")
  func names() {
    #expect(FileNameRule.broken(by: Project.files) == [])
    let bad = ["Sources/Domain/Utils.swift", "Sources/StringUtils.swift", "Tests/A/TestHelpers.swift"].map { ProjectFile($0, "") }
    #expect(FileNameRule.broken(by: bad).count == bad.count)
  }
}
