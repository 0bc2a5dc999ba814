// SPDX-License-Identifier: MIT
import Testing

@Suite("The pages of the repository")
struct DocumentTests {
  @Test("link to what is there")
  func links() { #expect(LinkRule.broken(by: Project.files, exists: Project.holds) == []) }

  @Test("a link that leads nowhere is seen, one to the network or inside a page is left alone")
  func badLinks() {
    let page = ProjectFile(
      "Documentation/a.md",
      "[one](b.md) ![two](../images/c.png) [three](https://example.org/d.md) [four](#part)\n```\n[five](e.md)\n```\n[six](../../f.md)\n")
    #expect(LinkRule.broken(by: [page]) { _ in false }.count == 3)
    #expect(LinkRule.broken(by: [page]) { ["Documentation/b.md", "images/c.png"].contains($0) }.count == 1)
  }

  @Test("record decisions without a gap, each with its reason and what follows")
  func decisions() { #expect(DecisionRule.broken(by: Project.files) == []) }

  @Test("a decision with a gap before it, a wrong name or a missing part is seen")
  func badDecisions() {
    func record(_ name: String, _ number: String, parts: [String] = ["Context", "Decision", "Consequences"]) -> ProjectFile {
      ProjectFile("Documentation/adr/\(name)", "# \(number) A title\n\n" + parts.map { "## \($0)\n\nText.\n" }.joined(separator: "\n"))
    }
    let first = record("0001-a-title.md", "0001")
    #expect(DecisionRule.broken(by: [first, record("0002-b.md", "0002")]).isEmpty)
    #expect(DecisionRule.broken(by: [first, record("0003-b.md", "0003")]).count == 1)
    #expect(DecisionRule.broken(by: [record("0001-A_Title.md", "0001")]).count == 1)
    #expect(DecisionRule.broken(by: [record("0001-a.md", "0002")]).count == 1)
    #expect(DecisionRule.broken(by: [record("0001-a.md", "0001", parts: ["Context", "Decision"])]).count == 1)
  }
}

@Suite("The package")
struct PackageTests {
  @Test("pins what it depends on and bundles nothing")
  func pins() throws {
    let manifest = try #require(Project.files.first { $0.path == "Package.swift" })
    let requirements = try #require(Project.files.first { $0.path == "Tests/requirements.txt" })
    #expect(PackageRule.broken(by: manifest, requirements: requirements) == [])
  }

  @Test("a loose version and a resource bundle are seen")
  func loose() {
    let sound = ProjectFile("Package.swift", ".package(url: \"u\", exact: \"1.0.0\")")
    let pinned = ProjectFile("Tests/requirements.txt", "# why\na==1\n")
    #expect(PackageRule.broken(by: sound, requirements: pinned).isEmpty)
    #expect(
      PackageRule.broken(by: ProjectFile("Package.swift", sound.text + ".package(url: \"u\", from: \"1.0.0\")"), requirements: pinned).count
        == 1)
    #expect(PackageRule.broken(by: ProjectFile("Package.swift", sound.text + "resources: [.copy(\"a\")]"), requirements: pinned).count == 1)
    #expect(PackageRule.broken(by: sound, requirements: ProjectFile("Tests/requirements.txt", "a>=1\n")).count == 1)
  }
}
