// SPDX-License-Identifier: MIT

/// Figures that are part of a name or a date and count nothing: class 8M, Year 8, period 1, one-to-one, 12 March.
enum NumberNames {
  private static let before: Set<String> = [
    "year", "yr", "y", "period", "p", "room", "class", "form", "ks", "autumn", "spring", "summer", "term",
  ]

  private static let months: Set<String> = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "jan",
    "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
  ]

  /// Is there a figure that is not part of such a name?
  static func holdsFigure(_ text: String) -> Bool {
    let words = Words.of(text.replacing("1:1", with: " ").replacing("1-1", with: " ").replacing("1-to-1", with: " "))
    return words.indices.contains { at in
      let word = words[at].lower
      guard word.contains(where: \.isNumber) else { return false }
      // A letter and a figure in one word are a name: 8M, Y8, KS2; a figure and its unit are not: 5x, 20mins.
      let letters = word.filter(\.isLetter)
      if at + 1 < words.count, months.contains(words[at + 1].lower) { return false }
      if letters.isEmpty {
        let name = at > 0 ? words[at - 1].lower : ""
        return !before.contains(name) && !months.contains(name) && !(word.count == 4 && word.hasPrefix("20"))
      }
      return ["x", "st", "nd", "rd", "th", "min", "mins", "hr", "hrs", "h", "am", "pm", "wk", "wks", "pts", "days"].contains(letters)
    }
  }
}
