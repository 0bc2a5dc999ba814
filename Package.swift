// swift-tools-version: 6.2
// SPDX-License-Identifier: MIT
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// Readers and measures walk millions of bytes; without optimisation the tests would wait on them.
let loops: [SwiftSetting] = strict + [.unsafeFlags(["-O"], .when(configuration: .debug))]

let package = Package(
  name: "belong",
  products: [
    .executable(name: "belong", targets: ["belong"]),
    // For the nested package Benchmarks, which asks the rooms themselves.
    .library(name: "BelongRooms", targets: ["Vocabulary", "Registers", "Exchange"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser.git", exact: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams.git", exact: "6.2.2"),
    .package(url: "https://github.com/swiftlang/swift-docc-plugin.git", exact: "1.5.0"),
  ],
  targets: [
    .target(name: "Vocabulary", path: "Sources/Domain/Vocabulary", swiftSettings: loops),
    .target(
      name: "Registers", dependencies: ["Vocabulary"], path: "Sources/Domain/Registers",
      swiftSettings: loops),
    .target(
      name: "Insight", dependencies: ["Vocabulary", "Registers"], path: "Sources/Domain/Insight",
      swiftSettings: loops),
    .target(
      name: "Casework", dependencies: ["Vocabulary"], path: "Sources/Domain/Casework", swiftSettings: strict),
    .target(
      name: "SyntheticBorough", dependencies: ["Vocabulary", "Registers"], path: "Sources/SyntheticBorough", swiftSettings: loops),
    .systemLibrary(
      name: "CZlib", path: "Sources/System/CZlib", pkgConfig: "zlib",
      providers: [.apt(["zlib1g-dev"])]),
    .target(
      name: "Exchange",
      dependencies: ["Vocabulary", "Registers", "Insight", "Casework", "CZlib", .product(name: "Yams", package: "Yams")],
      path: "Sources/Adapters/Exchange", swiftSettings: loops),
    .target(
      name: "UseCases", dependencies: ["Vocabulary", "Registers", "Insight", "Casework", "Exchange"],
      path: "Sources/UseCases", swiftSettings: strict),
    .target(
      name: "Documents", dependencies: ["Vocabulary", "Registers", "Insight", "Casework"],
      path: "Sources/Interfaces/Documents", swiftSettings: loops),
    .target(
      name: "Commands",
      dependencies: [
        "Vocabulary", "Registers", "Insight", "Casework", "UseCases", "Documents", "SyntheticBorough",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], path: "Sources/Interfaces/Commands", swiftSettings: strict),
    .executableTarget(
      name: "belong",
      dependencies: ["Commands", .product(name: "ArgumentParser", package: "swift-argument-parser")],
      path: "Sources/belong", swiftSettings: strict),
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    .testTarget(
      name: "VocabularyTests", dependencies: ["Vocabulary"], path: "Tests/VocabularyTests",
      swiftSettings: strict),
    .testTarget(
      name: "RegistersTests", dependencies: ["Vocabulary", "Registers", "Insight", "Exchange", "TestSupport"],
      path: "Tests/RegistersTests", swiftSettings: loops),
    .testTarget(
      name: "ExchangeTests", dependencies: ["Vocabulary", "Registers", "Insight", "Exchange", "TestSupport"], path: "Tests/ExchangeTests",
      swiftSettings: strict),
    .testTarget(
      name: "InsightTests", dependencies: ["Vocabulary", "Insight", "UseCases", "TestSupport"], path: "Tests/InsightTests",
      swiftSettings: strict),
    .testTarget(
      name: "CaseworkTests", dependencies: ["Vocabulary", "Casework", "Exchange", "TestSupport"], path: "Tests/CaseworkTests",
      swiftSettings: strict),
    .testTarget(
      name: "SyntheticBoroughTests",
      dependencies: ["Vocabulary", "Registers", "Insight", "Exchange", "SyntheticBorough", "TestSupport"],
      path: "Tests/SyntheticBoroughTests", swiftSettings: loops),
    .testTarget(
      name: "ArchitectureTests", dependencies: ["TestSupport"], path: "Tests/ArchitectureTests", swiftSettings: strict),
    .testTarget(
      name: "CommandTests", dependencies: ["TestSupport"], path: "Tests/CommandTests", swiftSettings: strict),
    .testTarget(
      name: "DocumentsTests", dependencies: ["Vocabulary", "Insight", "Casework", "Exchange", "Documents", "TestSupport"],
      path: "Tests/DocumentsTests",
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
