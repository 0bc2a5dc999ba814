// SPDX-License-Identifier: MIT
import Foundation
import Vocabulary

/// Where plans lie: a file, or a folder whose plans are all meant.
public enum PlanFolder {
  /// Is there a folder at the path?
  /// - Throws: `Failure.noInput` where there is nothing.
  public static func isFolder(_ path: String) throws -> Bool {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw Failure.noInput(path: path, why: "there is no such file")
    }
    return isFolder.boolValue
  }

  /// The plan files meant: the file itself, or the folder's files that end in `.yaml`, `.yml` or `.json`, by name; folders in it are not
  /// opened.
  /// - Throws: `Failure.noInput` where there is none, or the folder cannot be opened.
  public static func files(_ path: String) throws -> [String] {
    guard try isFolder(path) else { return [path] }
    let plans = try files(in: path)
    guard !plans.isEmpty else { throw Failure.noInput(path: path, why: "it holds no plan: no file ends in .yaml, .yml or .json") }
    return plans
  }

  /// The plan files of a folder, by name; none is no trouble.
  /// - Throws: `Failure.noInput` where there is no such folder, or it cannot be opened.
  public static func files(in path: String) throws -> [String] {
    guard try isFolder(path) else { throw Failure.noInput(path: path, why: "it is a file; name a folder of plans") }
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
      throw Failure.noInput(path: path, why: "it cannot be opened; check that you may read it")
    }
    let plans = names.filter { name in !name.hasPrefix(".") && [".yaml", ".yml", ".json"].contains { name.lowercased().hasSuffix($0) } }
    return plans.sorted().map { (path.hasSuffix("/") ? path : path + "/") + $0 }
  }
}
