// SPDX-License-Identifier: MIT

/// What stands in each column of a long file, in the order of the file: the plan by which a clean row is read.
struct ColumnPlan: Sendable {
  enum Column: UInt8, Sendable {
    case upn, urn, date, session, code, minutes, other
  }

  let columns: [Column]

  /// Nil for the grids, whose rows are cut into fields.
  init?(_ row: MarkRow) {
    guard case .long(let upn, let urn, let date, let session, let code, let minutes) = row.shape else { return nil }
    columns = row.heading.names.indices.map { index in
      switch index {
      case upn: .upn
      case urn: .urn
      case date: .date
      case session: .session
      case code: .code
      case minutes: .minutes
      default: .other
      }
    }
  }
}
