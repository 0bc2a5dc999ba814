// SPDX-License-Identifier: MIT
import Vocabulary

/// How likely an absence is to begin on a day, of 1,000 as usual: weekday, month, first and last week of a half-term.
enum Season {
  static let weekdays = [1140, 950, 920, 980, 1110]
  /// January first.
  static let months = [1080, 1080, 1030, 900, 900, 950, 1120, 1000, 690, 960, 1160, 1360]

  static func pressure(_ day: CivilDay, sinceStart: Int, toEnd: Int, part: Int) -> Int {
    let weekday = weekdays[min(day.weekday.rawValue, 4)]
    let month = months[day.components.month - 1]
    // The first week of the year is the fullest; other halves begin a little fuller and end emptier.
    let edge = sinceStart < 7 ? (part == 0 ? 620 : 860) : toEnd < 7 ? 1220 : 1000
    return weekday * month / 1000 * edge / 1000
  }
}
