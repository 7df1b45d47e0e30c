// swift-tools-version: 6.2
import PackageDescription

/// One set of rules for every target, so that no module is judged more mildly than another.
let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

/// Each module with the modules it may know; arrows go down only (see ArchitectureTests).
let modules: [(name: String, dependencies: [Target.Dependency])] = [
  // Layer 1: technical, without domain words.
  ("GraphCore", []),
  ("DelimitedText", []),
  ("DOTLanguage", []),
  ("DocumentText", []),
  ("GraphvizLayout", ["CGraphviz"]),
  ("CommandLineParsing", []),
  ("SQLiteAccess", ["CSQLite"]),
  ("Secrets", ["CCrypt"]),
  ("WebServer", ["CMicrohttpd"]),
  // Layer 2: what a sociale kaart is.
  ("Wijkmodel", []),
  // Layer 3: services on the model.
  ("Kaartgraaf", ["Wijkmodel", "GraphCore"]),
  ("Kaartimport", ["Wijkmodel", "DelimitedText"]),
  ("Kaartopslag", ["Kaartimport", "Wijkmodel", "SQLiteAccess", "Secrets"]),
  ("Kaartvraag", ["Kaartgraaf", "Wijkmodel", "GraphCore", "DelimitedText"]),
  (
    "Krachtenveld", ["Kaartgraaf", "Kaartvraag", "Wijkmodel", "GraphCore", "DocumentText"]
  ),
  ("Kaartbeeld", ["Kaartgraaf", "Krachtenveld", "Wijkmodel", "GraphCore", "DOTLanguage"]),
  (
    "Netwerkanalyse",
    [
      "Kaartgraaf", "Kaartimport", "Kaartvraag", "Wijkmodel", "GraphCore", "DelimitedText",
      "DocumentText",
    ]
  ),
  // Layer 4: the portal and the program.
  (
    "Wijkportaal",
    [
      "WebServer", "DocumentText", "GraphvizLayout", "Secrets", "Wijkmodel", "GraphCore",
      "Kaartgraaf", "Kaartimport", "Kaartopslag", "Kaartvraag", "Kaartbeeld", "DOTLanguage",
    ]
  ),
  (
    "WijkwebCommands",
    [
      "CommandLineParsing", "DelimitedText", "DOTLanguage", "DocumentText", "GraphvizLayout",
      "Wijkmodel",
      "GraphCore", "Kaartgraaf", "Kaartimport", "Kaartopslag", "Kaartvraag", "Krachtenveld",
      "Kaartbeeld", "Wijkportaal", "WebServer", "Secrets", "Netwerkanalyse",
    ]
  ),
]

/// What a test target may know besides its module and the modules below it.
let testDependencies: [String: [Target.Dependency]] = [
  // Graphviz reads back what DOTLanguage wrote, and tells where Kaartbeeld's labels ended up.
  "DOTLanguage": ["GraphvizLayout"],
  "GraphvizLayout": ["DOTLanguage", "render-child"],
  "Kaartbeeld": ["GraphvizLayout", "Kaartimport"],
  // Real maps and the worked example lie in folders.
  "Kaartgraaf": ["Kaartimport"],
  "Kaartvraag": ["Kaartimport"],
  "Krachtenveld": ["Kaartimport"],
  "Kaartopslag": ["FaultyDisk"],
  // A portal that is killed must have stored what it acknowledged.
  "CommandTests": ["Kaartimport", "Kaartopslag", "Wijkmodel"],
  // The example of the README uses the library as anybody would.
  "DocumentationTests": ["Kaartgraaf", "Kaartimport", "Kaartvraag", "Wijkmodel"],
]

let package = Package(
  name: "wijkweb",
  products: modules.map { .library(name: $0.name, targets: [$0.name]) } + [
    .executable(name: "wijkweb", targets: ["wijkweb"]),
    .executable(name: "wijkweb-bench", targets: ["wijkweb-bench"]),
  ],
  targets: [
    .systemLibrary(
      name: "CGraphviz", pkgConfig: "libgvc",
      providers: [.apt(["libgraphviz-dev"]), .brew(["graphviz"])]),
    .systemLibrary(
      name: "CSQLite", pkgConfig: "sqlite3",
      providers: [.apt(["libsqlite3-dev"]), .brew(["sqlite"])]),
    .systemLibrary(
      name: "CMicrohttpd", pkgConfig: "libmicrohttpd",
      providers: [.apt(["libmicrohttpd-dev"]), .brew(["libmicrohttpd"])]),
    // Comes with the C library.
    .systemLibrary(name: "CCrypt"),
  ]
    + modules.map {
      .target(name: $0.name, dependencies: $0.dependencies, swiftSettings: settings)
    }
    + [
      .executableTarget(
        name: "wijkweb", dependencies: ["WijkwebCommands"], swiftSettings: settings),
      .executableTarget(
        name: "wijkweb-bench",
        dependencies: [
          "GraphCore", "DelimitedText", "Wijkmodel", "Kaartimport", "Kaartgraaf", "Kaartvraag",
          "WebServer",
        ],
        swiftSettings: settings),
      .target(
        name: "TestSupport", dependencies: ["Wijkmodel"], path: "Tests/TestSupport",
        swiftSettings: settings),
      // A disk that fails when a test says so.
      .target(name: "FaultyDisk", dependencies: ["CSQLite"], path: "Tests/FaultyDisk"),
      .executableTarget(
        name: "render-child", dependencies: ["GraphvizLayout"], path: "Tests/RenderChildProgram",
        swiftSettings: settings),
    ]
    + modules.map {
      .testTarget(
        name: $0.name + "Tests",
        dependencies: [.byName(name: $0.name), "TestSupport"] + $0.dependencies
          + testDependencies[$0.name, default: []],
        path: "Tests/\($0.name)Tests", swiftSettings: settings)
    }
    + ["ArchitectureTests", "DocumentationTests", "CommandTests"].map {
      .testTarget(
        name: $0,
        dependencies: ["TestSupport", "wijkweb", "wijkweb-bench"]
          + testDependencies[$0, default: []], path: "Tests/\($0)",
        swiftSettings: settings)
    }
)
