// SPDX-License-Identifier: MIT
import Exchange

/// `belong template`: a file to fill in, or a small made-up one to try the verbs with.
public enum Template {
  /// Names of the files there are.
  public static var names: [String] { RegisterTemplate.File.allCases.map(\.rawValue) }

  /// Rows of a file, the heading first; nil where there is no such file.
  public static func rows(_ name: String, withSample: Bool) -> [[String]]? {
    RegisterTemplate.File(rawValue: name).map { RegisterTemplate.rows($0, withSample: withSample) }
  }
}
