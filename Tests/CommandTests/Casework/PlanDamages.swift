// SPDX-License-Identifier: MIT

/// Ways in which a plan file breaks, each with its place.
enum PlanDamages {
  typealias Damage = PlanDamageTests.Damage
  private static let child = PlanDamageTests.child

  /// Lines, brackets, quotes, keys.
  static let shape: [Damage] = [
    Damage("child:\n  first_name: A\n\tschool: Zed\n", "3:1", "tab"),
    Damage(child + "aim:\n  text: |\n\tZed\n", "4:1", "tab"),
    Damage(child + "aim: {text: \"Zed}\n", "2:13", "quote that is not closed"),
    Damage(child + "aim:\n  text: 'Zed\nversion: 1\n", "3:9", "quote that is not closed"),
    Damage(child + "aim:\n  text: 'It's Zed'\n", "3:13", "quotes"),
    Damage(child + "aim:\n  text: \"Zed\" more\n", "3:15", "single quotes around"),
    Damage(child + "aim: {text: Zed\n", "3:1", "opened at line 2, column 6"),
    Damage(child + "strengths: [Zed, b\nversion: 1\n", "3:8", "opened at line 2, column 12"),
    Damage(child + "strengths: [Zed]]\n", "2:17", "bracket"),
    Damage(child + "aim: {text: a by: Zed}\n", "2:17", "quotes around a text that holds a colon"),
    Damage(child + "barriers:\n  - {id: b, text: Loud, crowded Zed, force: push}\n", "3:25", "quotes around a text that holds a comma"),
    Damage("{\"child\": {\"first_name\": \"A\"}, \"aim\": {\"text\": \"a\", Zed }}\n", "1:53", "are cut off from the text before"),
    Damage(child + "contact: {prefer Zed}\n", "2:11", "without a key and a colon"),
    Damage(child + "barriers: [{text: Poor days: often Zed}]\n", "2:28", "quotes around a text that holds a colon"),
    Damage(child + "voices:\n  - {who: child, words: 'I don't Zed', share: all}\n", "3:32", "double quotes around"),
    Damage(child + "voices:\n  - {who: child, words: 'It's Zed and it's late'}\n", "3:29", "double quotes around"),
    Damage(child + "barriers: [{text: \"I said \"no Zed\" to it\"}]\n", "2:28", "single quotes around"),
    Damage(child + "aim: {text: a #Zed}\n", "3:1", "not closed"),
    Damage(child + "version: 1\nversion: Zed\n", "3:1", "\u{201C}version\u{201D} stands there twice"),
    Damage(child + "aim:\n  text: a\n  by: b\n  'text': Zed\n", "5:3", "twice"),
    Damage(child + "aim: {text: it's, days: {text: 1}, 'x': \"} text: \", text: Zed}\n", "2:53", "twice"),
    Damage(child + "rows:\n  - action: a\n  - action: b\n    by: x\n    by: Zed\n", "6:5", "twice"),
    Damage("child: {first_name: A}\r\nversion: 1\r\nversion: Zed\r\n", "3:1", "twice"),
    Damage(child + "contact: {Zed: no, Zed: yes}\n", "2:20", "this key stands there twice"),
    Damage(child + "aim:\n    text: a\n  by: Zed\n", "4:3", "indentation"),
    Damage(child + "aim:\n  text: a\n    by: Zed\n", "4:7", "indented"),
    Damage(child + "strengths:\n  - a\n - Zed\n", "4:2", "indentation"),
    Damage(child + "- Zed\n", "2:1", "indentation"),
    Damage(child + "aim:\n  text: Zed: b\n", "3:12", "quotes"),
    Damage(child + "Zed\nversion: 1\n", "2:1", "a colon is missing"),
    Damage(child + "aim\n  text: Zed\n", "2:1", "a colon is missing"),
    Damage(child + "Zed" + String(repeating: "k", count: 2000) + ": 1\n", "2:1", "a colon is missing"),
    Damage(child + "---\nchild: {first_name: Zed}\n", "2:1", "a second part"),
    Damage(child + "...\nZed: b\n", "3:1", "a second part"),
    Damage(child + "[Zed]: a\n", "2:1", "a key is a word"),
    Damage("- Zed\n- b\n", "1:1", "begins with the key child"),
    Damage("Zed\n", "1:1", "begins with the key child"),
    Damage("", "1:1", "begins with the key child"),
    Damage("# Zed\n", "1:1", "begins with the key child"),
    Damage([0xEF, 0xBB, 0xBF], "1:1", "begins with the key child"),
    Damage(
      "{\n  \"child\": {\"first_name\": \"A\"},\n  \"family\": [\n    {\"name\": \"b\",\n     \"name\": \"Zed\"}\n  ]\n}\n", "5:6", "twice"),
    Damage("{\"child\": {\"first_name\": \"Zed\"}", "2:1", "opened at line 1, column 1"),
    Damage("{\"child\": {\"first_name\": \"A\"}} Zed\n", "1:32", "a second part"),
  ]

  /// Signs, aliases, tags, sizes, encodings.
  static let signs: [Damage] = [
    Damage(child + "aim:\n  text: @Zed\n", "3:9", "cannot begin a text"),
    Damage(child + "aim:\n  text: `Zed`\n", "3:9", "cannot begin a text"),
    Damage(child + "aim:\n  text: %Zed\n", "3:9", "cannot begin a text"),
    Damage(child + "aim:\n  text: *Zed\n", "3:9", "begins with * needs quotes"),
    Damage(child + "aim: &a\n  text: *a\n", "3:9", "anchor"),
    Damage(bomb, "2:34", "100000 values"),
    Damage(child + "a: &a {text: Zed}\naim:\n  <<: *a\n", "4:3", "merge key"),
    Damage(child + "aim: {text: \"\\Zed\"}\n", "2:14", "backslash"),
    Damage(child + "aim: {text: \"\\xZed\"}\n", "2:16", "not whole"),
    Damage("{\"child\": {\"first_name\": \"\\ud83dZed\"}}\n", "1:29", "half a sign"),
    Damage(child + "aim: {text: !x!y Zed}\n", "2:13", "begins with !"),
    Damage("%YAML 9.9\n---\n" + child, "1:1", "kind of YAML"),
    Damage("%TAG Zed\n---\n" + child, "1:6", "speaks to programs"),
    Damage(child + "aim:\n  text: |9x\n   Zed\n", "3:11", "longer text"),
    Damage(child + "aim: {text: Zed\u{7}}\n", "2:16", "control character"),
    Damage(child + "# \u{F6}\u{F6}\u{F6}\r\naim: {text: \u{F6}\u{F6} Zed\u{7}}\n", "3:19", "control character"),
    Damage(child + "# Zed\u{1B}[31m\n", "2:6", "control character"),
    Damage(child + "aim: {text: a\u{B}Zed}\n", "2:14", "control character"),
    Damage(child + "aim: {text: \u{FFFE}Zed}\n", "2:13", "control character"),
    Damage(child + "aim: {text: Ze\u{0}d}\n", "2:15", "zero byte"),
    Damage([0xFF, 0xFE] + child.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }, "1:1", "UTF-16"),
    Damage([0xFE, 0xFF] + child.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }, "1:1", "UTF-16"),
    Damage(child.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }, "1:2", "zero byte"),
    Damage(child + "strengths:\n" + String(repeating: "- Zed\n", count: 120_000), "99998:3", "100000 values"),
    Damage(child + "# " + String(repeating: "Zed ", count: 1_100_000) + "\n", "1:1", "4 megabytes"),
    Damage(child + "strengths: " + nest(20_000, "[", "]"), "2:13", "too deep"),
    Damage(child + "strengths: " + nest(5_000, "{a: ", "}"), "2:4004", "too deep"),
  ]

  private static func nest(_ depth: Int, _ open: String, _ close: String) -> String {
    String(repeating: open, count: depth) + "Zed" + String(repeating: close, count: depth) + "\n"
  }

  /// A few lines that stand for a thousand million texts.
  private static var bomb: String {
    let first = child + "a0: &a0 [Zed,Zed,Zed,Zed,Zed,Zed,Zed,Zed,Zed,Zed]\n"
    return first
      + (1...8).map { level in "a\(level): &a\(level) [" + [String](repeating: "*a\(level - 1)", count: 10).joined(separator: ",") + "]\n" }
      .joined()
  }
}
