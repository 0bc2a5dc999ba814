// SPDX-License-Identifier: MIT
public import Insight

/// Children by how much school they missed, for one bar a year or place.
public struct SegmentBarsInput: Sendable {
  /// One bar.
  public struct Bar: Sendable {
    /// What it is, such as "2022/23".
    public var label: String
    /// What it is made of, such as "published, baseline".
    public var sublabel: String
    /// Missed half or more.
    public var severe: PublishedValue
    /// 20 to under 50 percent.
    public var from20To50: PublishedValue
    /// 10 to under 20 percent.
    public var from10To20: PublishedValue
    /// 5 to under 10 percent.
    public var from5To10: PublishedValue
    /// Under 5 percent.
    public var under5: PublishedValue

    /// A bar.
    public init(
      label: String, sublabel: String, severe: PublishedValue, from20To50: PublishedValue, from10To20: PublishedValue,
      from5To10: PublishedValue, under5: PublishedValue
    ) {
      self.label = label
      self.sublabel = sublabel
      self.severe = severe
      self.from20To50 = from20To50
      self.from10To20 = from10To20
      self.from5To10 = from5To10
      self.under5 = under5
    }

    /// Severe first.
    var bands: [PublishedValue] { [severe, from20To50, from10To20, from5To10, under5] }

    /// All five as numbers, with their sum above 0; nil where one is not known, since then no share is.
    var known: [Double]? {
      let numbers = bands.compactMap(\.number)
      guard numbers.count == 5, numbers.reduce(0, +) > 0 else { return nil }
      return numbers
    }
  }

  /// The bars, oldest first.
  public var bars: [Bar]
  /// What is counted and where from, for the caption.
  public var source: String

  /// Bars and their source.
  public init(bars: [Bar], source: String) {
    self.bars = bars
    self.source = source
  }
}
