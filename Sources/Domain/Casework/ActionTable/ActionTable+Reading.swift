// SPDX-License-Identifier: MIT

extension ActionTable {
  /// Which column of a table is which.
  private struct Heading {
    let columns: [ActionColumn: Int]
    /// Which of them are known by their whole heading, not by a word in it.
    let whole: Set<ActionColumn>
    let cells: [String]

    /// Two columns at least, and one of them barrier or action; a surer heading comes before a likely one, the first before the second.
    ///
    /// Where no whole heading is left, one word of it counts, a word that begins it first; three such make a heading, two do not.
    init?(_ cells: [String]) {
      var columns: [ActionColumn: Int] = [:]
      for likeness in [3, 2, 1] {
        for (at, cell) in cells.enumerated() where !columns.values.contains(at) {
          guard let column = ActionColumn.allCases.first(where: { $0.likeness(to: cell) == likeness && columns[$0] == nil }) else {
            continue
          }
          columns[column] = at
        }
      }
      whole = Set(columns.keys)
      let words = cells.indices.flatMap { at in
        ActionColumn.allCases.compactMap { column in column.place(in: cells[at]).map { (place: $0, at: at, column: column) } }
      }
      for word in words.sorted(by: { ($0.place, $0.at) < ($1.place, $1.at) })
      where columns[word.column] == nil && !columns.values.contains(word.at) { columns[word.column] = word.at }
      guard columns.count > (whole.isEmpty ? 2 : 1), columns[.barrier] != nil || columns[.action] != nil else { return nil }
      self.columns = columns
      self.cells = cells
    }

    /// How much it looks like the heading of this table.
    var weight: Int {
      columns.reduce(0) { $0 + (whole.contains($1.key) ? 100 + $1.key.likeness(to: cells[$1.value]) : 10) }
    }

    func name(_ at: Int) -> String { at < cells.count && !cells[at].isEmpty ? cells[at] : "column \(at + 1)" }
  }

  /// The row most like a heading, the first of such; titles above it may have a `Date:` of their own.
  private static func heading(in records: [Record]) -> (at: Int, heading: Heading)? {
    let found = records.indices.compactMap { at in Heading(records[at].cells).map { (at: at, heading: $0) } }
    return found.max { ($0.heading.weight, -$0.at) < ($1.heading.weight, -$1.at) }
  }

  /// How much a table looks like an action plan; 0 where no row of it is a heading.
  public static func likeness(of records: [Record]) -> Int {
    heading(in: records.map { Record(line: $0.line, cells: $0.cells.map(\.trimmed)) })?.heading.weight ?? 0
  }

  /// Reads a table; nil where no row of it is a heading.
  public init?(reading records: [Record]) {
    let all = records.map { Record(line: $0.line, cells: $0.cells.map(\.trimmed)) }
    guard let (at, heading) = Self.heading(in: all) else { return nil }
    self.init()
    readHead(all[..<at], heading, line: all[at].line)
    var barrier: Int?
    for record in all[(at + 1)...] where record.cells.contains(where: { !$0.isEmpty }) {
      if record.cells == all[at].cells {
        remarks.append(Remark(line: record.line, column: 1, message: "line \(record.line) repeats the heading and is left out."))
      } else {
        read(record, heading, &barrier)
      }
    }
    if steps.isEmpty {
      remarks.append(Remark(line: all[at].line, column: 1, message: "no row below the heading holds a step."))
    }
  }

  private mutating func readHead(_ before: ArraySlice<Record>, _ heading: Heading, line: Int) {
    above = before.map { $0.cells.filter { !$0.isEmpty }.joined(separator: " | ") }.filter { !$0.isEmpty }
    if !above.isEmpty {
      let count = above.count == 1 ? "1 row stands" : "\(above.count) rows stand"
      remarks.append(Remark(line: before.first?.line ?? 1, column: 1, message: "\(count) above the heading: kept as a comment."))
    }
    for (at, cell) in heading.cells.enumerated() where !cell.isEmpty && !heading.columns.values.contains(at) {
      remarks.append(
        Remark(line: line, column: at + 1, message: "the heading of column \(at + 1) is not known: its texts are kept as comments."))
    }
    for column in ActionColumn.allCases where heading.columns[column] == nil {
      remarks.append(
        Remark(line: line, column: 1, message: "no column for \(column.rawValue) (looked for: \(column.examples)): to be filled in."))
    }
  }

  private mutating func read(_ record: Record, _ heading: Heading, _ barrier: inout Int?) {
    func cell(_ column: ActionColumn) -> String {
      heading.columns[column].flatMap { $0 < record.cells.count ? record.cells[$0] : nil } ?? ""
    }
    func remark(_ column: ActionColumn, _ message: String) {
      remarks.append(Remark(line: record.line, column: (heading.columns[column] ?? 0) + 1, message: "line \(record.line) \(message)"))
    }
    let beside = record.cells.indices.filter { !heading.columns.values.contains($0) && !record.cells[$0].isEmpty }.map {
      Beside(heading: heading.name($0), text: record.cells[$0])
    }
    if record.cells.count > heading.cells.count, record.cells[heading.cells.count...].contains(where: { !$0.isEmpty }) {
      let message = "line \(record.line) has more cells than the heading: the rest is kept as a comment."
      remarks.append(Remark(line: record.line, column: heading.cells.count + 1, message: message))
    }
    let text = cell(.barrier)
    if !text.isEmpty {
      barrier = barriers.firstIndex { $0.unicodeScalars.elementsEqual(text.unicodeScalars) } ?? barriers.count
      if barrier == barriers.count { barriers.append(text) }
    }
    let said = [cell(.action), cell(.by), cell(.responsible), cell(.howWeKnow)]
    guard said.contains(where: { !$0.isEmpty }) else {
      if !text.isEmpty { remark(.barrier, "has a barrier and no step.") }
      guard !beside.isEmpty else { return }
      if let barrier { besideBarriers[barrier, default: []] += beside } else { above += beside.map { "\($0.heading): \($0.text)" } }
      return
    }
    if heading.columns[.barrier] != nil, barrier == nil { remark(.barrier, "has no barrier, and there is none above it.") }
    if heading.columns[.action] != nil, said[0].isEmpty { remark(.action, "has no action.") }
    let by = said[1].isEmpty ? nil : PlanDate(reading: said[1])
    if let by, by.day == nil { remark(.by, "has no day that can be read in its date: kept as written.") }
    if heading.columns[.by] != nil, by == nil { remark(.by, "has no date.") }
    if heading.columns[.responsible] != nil, said[2].isEmpty { remark(.responsible, "has nobody responsible.") }
    let (name, role) = Self.person(said[2])
    steps.append(Step(barrier: barrier, action: said[0], by: by, responsible: name, role: role, howWeKnow: said[3], beside: beside))
  }

  /// `Mr O'Neill (form tutor)` is a name and a role; `Mum (Leanne)`, or more than one bracket, stays as it was written.
  private static func person(_ text: String) -> (name: String, role: String) {
    let asWritten = (name: text, role: "")
    guard text.last == ")", let open = text.firstIndex(of: "("), text[..<open].last == " ", !text.contains(where: \.isNewline) else {
      return asWritten
    }
    let (name, role) = (String(text[..<open]).trimmed, String(text[text.index(after: open)...].dropLast()).trimmed)
    guard !Words.of(name).isEmpty, !Words.of(role).isEmpty, !(name + role).contains(where: { "()".contains($0) }),
      Relation.group(ofText: name) == nil || Relation.group(ofText: role) != nil
    else { return asWritten }
    return (name, role)
  }
}

extension String {
  /// Without blanks, line ends and byte order marks at both ends.
  fileprivate var trimmed: String {
    let isBlank: (Character) -> Bool = { $0.isWhitespace || $0 == "\u{FEFF}" }
    guard let first = firstIndex(where: { !isBlank($0) }), let last = lastIndex(where: { !isBlank($0) }) else { return "" }
    return String(self[first...last])
  }
}
