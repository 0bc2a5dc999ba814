// SPDX-License-Identifier: MIT

/// The shapes in which figures are published, told apart by the columns present, never by the name of the file.
enum PublishedShape: Sendable {
  case daily, census, tidy, bands, series, related, neighbours, councils

  /// The shape of a heading; nil where it is none of them.
  static func of(_ heading: Heading, _ index: MeaningIndex) -> PublishedShape? {
    func has(_ names: String...) -> Bool { names.allSatisfy { heading[$0] != nil } }
    if index["tidy_reason"] != nil { return .tidy }
    if index.bands.count >= 3 { return .bands }
    if has("measure_short"), has("area_code") || has("value") { return has("phase") || has("indicator") ? .series : .related }
    if has("la_code", "neighbour_code") { return .neighbours }
    if has("old_la_code", "valid_from") || has("old_la_code", "valid_to") { return .councils }
    if has("sess_possible") || has("sess_overall") { return .census }
    // A table that lacks one of the columns it must have is still told apart, so that the missing one can be named.
    return index["possible"] != nil || index["overall"] != nil || index.reasons.count >= 3 ? .daily : nil
  }
}

extension Heading {
  /// The columns there are, for messages; of many the first.
  var listed: String {
    let shown = written.prefix(15).joined(separator: ", ")
    return written.count > 15 ? "There are: \(shown) and \(written.count - 15) more." : "There are: \(shown)."
  }
}
