// SPDX-License-Identifier: MIT

/// Register codes of 2025/26 that the place uses, and the empty field.
enum MarkCode: UInt8, CaseIterable {
  case morning, afternoon, late, educatedElsewhere, visit, sport, work, offSite, otherSchool
  case performance, partTime, appointment, interview, study, notRequired, leave, travelling, observance, ill, suspended, noArrangement
  case noTransport, disrupted, premises, closed, detained, health, unavoidable
  case holiday, noReason, other, lateAfterClose, notOnRoll, planned
  case blank

  /// As registers write it.
  var text: String {
    switch self {
    case .morning: "/"
    case .afternoon: "\\"
    case .late: "L"
    case .educatedElsewhere: "K"
    case .visit: "V"
    case .sport: "P"
    case .work: "W"
    case .offSite: "B"
    case .otherSchool: "D"
    case .performance: "C1"
    case .partTime: "C2"
    case .appointment: "M"
    case .interview: "J1"
    case .study: "S"
    case .notRequired: "X"
    case .leave: "C"
    case .travelling: "T"
    case .observance: "R"
    case .ill: "I"
    case .suspended: "E"
    case .noArrangement: "Q"
    case .noTransport: "Y1"
    case .disrupted: "Y2"
    case .premises: "Y3"
    case .closed: "Y4"
    case .detained: "Y5"
    case .health: "Y6"
    case .unavoidable: "Y7"
    case .holiday: "G"
    case .noReason: "N"
    case .other: "O"
    case .lateAfterClose: "U"
    case .notOnRoll: "Z"
    case .planned: "#"
    case .blank: ""
    }
  }

  /// In school as usual.
  var isOrdinary: Bool { self == .morning || self == .afternoon }
}
