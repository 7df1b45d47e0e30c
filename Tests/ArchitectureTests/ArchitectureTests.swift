import Foundation
import TestSupport
import Testing

/// The arrows between the modules, guarded against the code rather than the intention.
@Suite("The modules know only what lies below them")
struct ArchitectureTests {
  /// Each module with the modules of ours that its files may import.
  static let arrows: [String: Set<String>] = [
    "GraphCore": [], "DelimitedText": [], "DOTLanguage": [], "CommandLineParsing": [],
    "DocumentText": [],
    "GraphvizLayout": ["CGraphviz"], "SQLiteAccess": ["CSQLite"], "Secrets": ["CCrypt"],
    "WebServer": ["CMicrohttpd"],
    "Wijkmodel": [],
    "Kaartgraaf": ["Wijkmodel", "GraphCore"],
    "Kaartimport": ["Wijkmodel", "DelimitedText"],
    "Kaartopslag": ["Kaartimport", "Wijkmodel", "SQLiteAccess", "Secrets"],
    "Kaartvraag": ["Kaartgraaf", "Wijkmodel", "GraphCore", "DelimitedText"],
    "Krachtenveld": ["Kaartgraaf", "Kaartvraag", "Wijkmodel", "GraphCore", "DocumentText"],
    "Kaartbeeld": ["Kaartgraaf", "Krachtenveld", "Wijkmodel", "GraphCore", "DOTLanguage"],
    "Netwerkanalyse": [
      "Kaartgraaf", "Kaartimport", "Kaartvraag", "Wijkmodel", "GraphCore", "DelimitedText",
      "DocumentText",
    ],
    "Wijkportaal": [
      "WebServer", "DocumentText", "GraphvizLayout", "Secrets", "Wijkmodel", "GraphCore",
      "Kaartgraaf", "Kaartimport", "Kaartopslag", "Kaartvraag", "Kaartbeeld", "DOTLanguage",
    ],
    "WijkwebCommands": [
      "CommandLineParsing", "DelimitedText", "DOTLanguage", "GraphvizLayout", "Wijkmodel",
      "GraphCore", "Kaartgraaf", "Kaartimport", "Kaartvraag", "Krachtenveld", "Kaartbeeld",
      "DocumentText", "Kaartopslag", "Wijkportaal", "WebServer", "Secrets", "Netwerkanalyse",
    ],
    "wijkweb": ["WijkwebCommands"],
    "wijkweb-bench": [
      "GraphCore", "DelimitedText", "Kaartimport", "Wijkmodel", "Kaartgraaf", "Kaartvraag",
      "WebServer",
    ],
  ]

  static let ours = Set(arrows.keys).union(wrappers.keys)

  /// Each C library with the module that wraps it.
  static let wrappers = [
    "CGraphviz": "GraphvizLayout", "CSQLite": "SQLiteAccess", "CCrypt": "Secrets",
    "CMicrohttpd": "WebServer",
  ]

  @Test(
    "a module imports nothing of ours but what the table allows", arguments: arrows.keys.sorted())
  func imports(module: String) throws {
    let allowed = try #require(Self.arrows[module])
    for file in try Project.files(below: "Sources/" + module, extensions: ["swift"]) {
      let imported = try Self.importedModules(in: file).intersection(Self.ours)
      #expect(imported.isSubset(of: allowed), "\(file)")
    }
  }

  @Test("every folder under Sources is in the table")
  func completeness() throws {
    let folders = try FileManager.default.contentsOfDirectory(atPath: Project.path("Sources"))
    #expect(Set(folders) == Self.ours)
  }

  @Test("the package depends on no other package")
  func noDependencies() throws {
    let manifest = try Project.text("Package.swift")
    #expect(!manifest.contains(".package("))
  }

  @Test(
    "a technical module holds no word of the domain",
    arguments: [
      "GraphCore", "DelimitedText", "DOTLanguage", "GraphvizLayout", "CommandLineParsing",
      "DocumentText", "SQLiteAccess", "Secrets", "WebServer",
    ])
  func noDomainWords(module: String) throws {
    let words = [
      "wijk", "sleutelfiguur", "netwerk", "doelgroep", "gebied", "relatie", "kaart", "initiatief",
    ]
    for file in try Project.files(below: "Sources/" + module, extensions: ["swift", "h"]) {
      // The name of the program is how our C functions begin; that is no notion of the domain.
      let text = try Project.text(file).lowercased().replacingOccurrences(of: "wijkweb", with: "")
      let found = words.filter(text.contains)
      #expect(found.isEmpty, "\(file) says \(found)")
    }
  }

  @Test("a technical module other than a wrapper needs no more than the standard library")
  func standardLibraryOnly() throws {
    for module in ["GraphCore", "DelimitedText", "DOTLanguage"] {
      for file in try Project.files(below: "Sources/" + module, extensions: ["swift"])
      // The one function of the C library that the standard library lacks.
      where !file.hasSuffix("GraphCore/Simple/Logarithm.swift") {
        #expect(
          try Self.importedModules(in: file).isDisjoint(with: ["Foundation", "Glibc"]), "\(file)")
      }
    }
  }

  @Test("C is imported in its wrapper only", arguments: wrappers.keys.sorted())
  func onlyTheWrapper(library: String) throws {
    let wrapper = try #require(Self.wrappers[library])
    let files = try Project.files(below: "Sources", extensions: ["swift"]).filter {
      try Self.importedModules(in: $0).contains(library)
    }
    #expect(!files.isEmpty)
    #expect(files.allSatisfy { $0.hasPrefix("Sources/\(wrapper)/") })
  }

  @Test("the top level holds what it should and nothing else")
  func topLevel() throws {
    // What somebody draws beside the project is theirs; what is kept is ours.
    let run = try ProgramRun.shell("git ls-files", in: Project.root.path)
    #expect(run.status == 0, "\(run.complaint)")
    let entries = run.output.split(separator: "\n").compactMap { $0.split(separator: "/").first }
      .map(String.init).filter { !$0.hasPrefix(".") }
    let expected: Set = ["Package.swift", "Sources", "Tests", "Data", "Visuals", "README.md"]
    #expect(Set(entries) == expected)
  }

  private static func importedModules(in file: String) throws -> Set<String> {
    let lines = try Project.text(file).split(separator: "\n")
    return Set(
      lines.compactMap { line -> String? in
        let words = line.split(separator: " ")
        guard let place = words.firstIndex(of: "import"), place <= 2, words.count > place + 1,
          words[..<place].allSatisfy({ $0.hasPrefix("@") || $0 == "public" || $0 == "internal" })
        else { return nil }
        return String(words[place + 1])
      })
  }
}
