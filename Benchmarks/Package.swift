// swift-tools-version: 6.2
// SPDX-License-Identifier: MIT
import PackageDescription

/// The engine by itself, loaded and waiting: asked by `run.py`, which asks its peers in turn.
let package = Package(
  name: "benchmarks",
  dependencies: [.package(name: "belong", path: "..")],
  targets: [
    .executableTarget(
      name: "Engine", dependencies: [.product(name: "BelongRooms", package: "belong")], path: "Sources/Engine")
  ],
  swiftLanguageModes: [.v6]
)
