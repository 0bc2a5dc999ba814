// SPDX-License-Identifier: MIT

/// The shapes in which figures are published, told apart by the columns present, never by the name of the file.
enum PublishedShape: Sendable {
  case daily, census, tidy, bands, series, related, neighbours, councils

  /// The shape of a heading; nil where it is none of them.
  static func of(_ heading: Heading, _ index: MeaningIndex) -> PublishedShape? {
    func has(_ names: String...) -> Bool { names.allSatisfy { heading[$0] != nil } }
    if index["tidy_reason"] != nil { return .tidy }
    if index.bands.count >= 3 { return .bands }
    if has("measure_short", "area_code", "value") { return has("phase") || has("indicator") ? .series : .related }
    if has("la_code", "neighbour_code") { return .neighbours }
    if has("old_la_code", "valid_from") || has("old_la_code", "valid_to") { return .councils }
    guard index["level"] != nil, index["time_period"] != nil || index["snapshot_date"] != nil else { return nil }
    if heading["sess_possible"] != nil || heading["sess_overall"] != nil { return .census }
    return index["possible"] != nil || index["overall"] != nil || !index.reasons.isEmpty ? .daily : nil
  }
}
