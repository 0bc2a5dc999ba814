// SPDX-License-Identifier: MIT
import Testing

@testable import Casework

@Suite("Reading age")
struct ReadingAgeTests {
  @Test(
    "counts syllables as they are said",
    arguments: [
      1: "school home missed years friend could asked walked times eyes fire whole please tired through house",
      2: "morning started houses being quiet people little lovely severe wishes needed hurried seeing safely places table breakfast",
      3: "family absences attended yesterday together hospital period remember important area tomorrow different attendance",
      4: "education information authority unauthorised January community particular",
      5: "immediately opportunity unacceptable responsibilities",
    ] as [Int: String])
  func syllables(count: Int, words: String) {
    for word in words.split(separator: " ").map(String.init) where word != "unacceptable" || count == 5 {
      let expected = word == "responsibilities" ? 6 : count
      #expect(Syllables.count(word) == expected, "\(word)")
    }
  }

  @Test(
    "is the grade and five years",
    arguments: [
      // Counted by hand: 11 words, 2 sentences, 13 syllables.
      ("Sam was not here on Monday. We hope Sam is happy.\u{20}", 11.0, 2.0, 13.0),
      // 15 words, 1 sentence, 41 syllables
      (
        "The education authority requires immediate information regarding every unauthorised absence during the previous academic term.",
        15, 1, 41
      ),
      ("We missed Sam\nWe hope all is well", 8, 2, 8),
    ] as [(String, Double, Double, Double)])
  func grade(text: String, words: Double, sentences: Double, syllables: Double) throws {
    let expected = max(5, 0.39 * words / sentences + 11.8 * syllables / words - 15.59 + 5)
    #expect(abs(try #require(ReadingAge.of(Letter(text))) - expected) < 0.01)
  }

  @Test("does not read address, greeting and name")
  func frame() {
    let body = "We missed Sam on Monday. We hope that all is well with you."
    let framed =
      "Eastmoor Metropolitan Authority\n12 Extraordinary Avenue\n\nDear Mrs Constantinopolous,\n\n\(body)\n\nYours sincerely,\nAlexandrina Featherstonehaugh\nDesignated Safeguarding Coordinator\n"
    #expect(ReadingAge.of(Letter(framed)) == ReadingAge.of(Letter(body)))
  }

  @Test("takes a field for a short name, and a hyphened word for one")
  func fields() {
    #expect(
      ReadingAge.of(Letter("We missed {child} on our walk to the sea.")) == ReadingAge.of(Letter("We missed Sally on our walk to the sea."))
    )
    #expect(Letter("It is a half-day.").prose.first?.wordCount == 4)
  }

  @Test("too hard has its hardest sentence and shorter words beside it")
  func tooHard() throws {
    let text =
      "Dear Mrs Khan,\n\nHow are you? Prior to the commencement of the forthcoming academic year we require additional documentation regarding educational circumstances, and we will subsequently arrange an appointment to discuss the individual requirements of your daughter. Ring me, Anna Bell, on 01632 960 001.\n"
    let found = try #require(LetterCheck(Letter(text), stage: .early).findings.first { $0.rule == .tooHard })
    #expect(found.excerpt.hasPrefix("Prior to the commencement"))
    #expect(found.suggestion.hasPrefix("Before the commencement"))
    #expect(found.line == 3 && found.column == 14)
  }
}
