// SPDX-License-Identifier: MIT
import Insight
import Foundation
import Testing
import Vocabulary

@testable import Documents

@Suite("Charts draw what there is, and nothing else")
struct ChartTests {
  @Test("Below the comparator the bars lead left, and what is lower stands first")
  func below() throws {
    let chart = try #require(Waterfall(Samples.below))
    #expect(chart.isBelow)
    #expect(chart.rows.groups.first?.isHigher == false)
    #expect(chart.sentence.hasPrefix("Lower than the neighbours’ mean −"))
    let above = try #require(Waterfall(RedcarSecondary.answer))
    #expect(above.sentence == "Higher than England +2.23; lower than England −0.78; together +1.45 points.")
  }

  @Test("Parts that are all tiny become one row, and no group is named")
  func tiny() throws {
    let rows = try #require(Waterfall(Samples.level)).rows
    #expect(rows.isAllSmall)
    #expect(rows.groups.flatMap(\.rows).map(\.label) == ["Fifteen reasons, each under 0.02"])
  }

  @Test("Without a gap or reasons there is no waterfall; without figures no other chart")
  func nothing() {
    #expect(Waterfall(Samples.suppressed) == nil)
    #expect(Waterfall(Samples.persistent) == nil)
    #expect(NeighbourRange(Samples.bare) == nil)
    #expect(Trend(Samples.bare) == nil)
    #expect(ReasonBars(Samples.suppressed) == nil)
    let unknown = SegmentBarsInput.Bar(
      label: "2022/23", sublabel: "", severe: .suppressed, from20To50: .number(3), from10To20: .number(3), from5To10: .number(3),
      under5: .number(3))
    #expect(SegmentBars(SegmentBarsInput(bars: [unknown], source: "")) == nil)
  }

  @Test("A held-back council has its row and its words, and no dot")
  func heldBack() throws {
    let chart = try #require(NeighbourRange(Samples.week)).chart(id: "a")
    #expect(chart.wide.contains(">held back<"))
    #expect(chart.wide.components(separatedBy: "<circle").count == 11)
    #expect(chart.table.contains("<td>c</td>"))
    #expect(!chart.wide.contains("2022/23"))
  }

  @Test("A bar that is held back is said, and the groups are named under it all the same")
  func segmentHeldBack() throws {
    var input = RedcarSecondary.segments
    input.bars[1].severe = .suppressed
    let chart = try #require(SegmentBars(input)).chart(id: "a")
    #expect(chart.wide.contains("held back: a group is too small to show"))
    #expect(chart.wide.contains("20% or more"))
    #expect(chart.table.contains("<td>c</td>"))
  }

  @Test("No line crosses a year that is not published")
  func gap() throws {
    let chart = try #require(Trend(RedcarSecondary.answer))
    let drawing = chart.chart(id: "a").wide
    // Three series, each in two runs.
    #expect(drawing.components(separatedBy: "<polyline").count == 7)
    #expect(drawing.contains("2019/20 not published"))
    #expect(drawing.contains("pandemic years"))
  }

  @Test("A single year is a dot, and a chart of it can be drawn")
  func oneYear() throws {
    var answer = RedcarSecondary.answer
    answer.trend = [answer.trend[3]]
    let chart = try #require(Trend(answer))
    #expect(chart.sentence == "Secondary absence was 6.69% in 2018/19.")
    #expect(!chart.chart(id: "a").wide.contains("<polyline"))
  }

  @Test("Scales reach whatever figures there are", arguments: [0.0, 0.4, 3, 45, 100])
  func scales(_ value: Double) throws {
    var answer = RedcarSecondary.answer
    answer.neighbours[0].now = .number(value)
    answer.trend[2].value = .number(value)
    answer.gap = .number(value - 50)
    answer.comparators[0].value = .number(50)
    answer.value = .number(value)
    let drawings = [
      try #require(NeighbourRange(answer)).chart(id: "a"), try #require(Trend(answer)).chart(id: "b"),
      try #require(Waterfall(answer)).chart(id: "c"),
    ]
    for chart in drawings {
      for drawing in [chart.wideDrawing, chart.narrowDrawing] {
        for key in [" x=\"", " cx=\"", " x1=\"", " x2=\""] {
          for part in drawing.markup.code.components(separatedBy: key).dropFirst() {
            let x = try #require(Double(part.prefix { $0 != "\"" }))
            #expect(x >= -0.1 && x <= drawing.width + 0.1)
          }
        }
      }
    }
  }

  @Test("Steps of an axis are 1, 2 or 5 times a power of ten")
  func steps() {
    #expect(Scale.step(range: 4.8, most: 7) == 1)
    #expect(Scale.step(range: 10.8, most: 6) == 2)
    #expect(Scale.step(range: 45, most: 6) == 10)
    #expect(Scale.ticks(low: 7.6, high: 12.4, step: 1) == [8, 9, 10, 11, 12])
  }

  @Test("Arial's widths: words are as wide as a browser sets them")
  func widths() {
    #expect(TextWidth.of("Redcar and Cleveland", size: 1000, bold: true) == 10448)
    #expect(TextWidth.wrap("one two three", width: 40, size: 10) == ["one two", "three"])
  }
}
