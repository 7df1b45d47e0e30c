import CommandLineParsing
import Foundation
import Netwerkanalyse
import TestSupport
import Testing

@testable import WijkwebCommands

@Suite("The command that analyses a network")
struct AnalyseopdrachtTests {
  /// Calls the command on a list of ties, with the output as JSON.
  private func json(_ list: String, _ words: String...) throws -> [String: Any] {
    let folder = try TemporaryFolder()
    try folder.write(list, to: "lijst.csv")
    let call = Opgevangen(["analyse", "lijst.csv", "--uitvoer", "json"] + words, in: folder.path)
    #expect(call.code == .good, "\(call.meldingen)")
    let object = try JSONSerialization.jsonObject(with: Data(call.uitvoer.utf8))
    return try #require(object as? [String: Any])
  }

  private func values(_ document: [String: Any], _ maat: String) throws -> [String: Double?] {
    let maten = try #require(document["maten"] as? [String: Any])
    let found = try #require(maten[maat] as? [String: Any])
    #expect((found["conventie"] as? String)?.isEmpty == false)
    #expect((found["bron"] as? String)?.isEmpty == false)
    return try #require(found["waarden"] as? [String: Any]).mapValues { $0 as? Double }
  }

  @Test("gives a page with the figures of the whole and the usual measures")
  func page() {
    let call = Opgevangen(["analyse", "Data/utrecht-2011"])
    #expect(call.code == .good)
    expectGolden(call.uitvoer, "analyse/utrecht-2011.txt")
  }

  @Test("a line of 80 columns at most", arguments: ["Data/utrecht-2011", "Data/voorbeeldwijk"])
  func width(map: String) {
    let call = Opgevangen(["analyse", map, "--maat", "alle"])
    #expect(call.code == .good)
    #expect(call.uitvoer.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test("gives programs every measure of a list of ties under the agreed names")
  func names() throws {
    let document = try json("van,naar\n1,2\n2,3\n3,1\n3,4\n")
    let graaf = try #require(document["graaf"] as? [String: Any])
    #expect(
      Set(graaf.keys).isSuperset(of: [
        "knopen", "relaties", "dichtheid", "wederkerigheid", "componenten", "diameter",
        "gemiddelde_pad", "transitiviteit", "ei_index", "modulariteit",
      ]))
    #expect(graaf["knopen"] as? Int == 4)
    #expect(graaf["relaties"] as? Int == 4)
    #expect(graaf["wederkerigheid"] is NSNull)
    let maten = try #require(document["maten"] as? [String: Any])
    #expect(
      Set(maten.keys).isSuperset(of: [
        "graad", "graad_in", "graad_uit", "betweenness", "closeness", "harmonic", "eigenvector",
        "pagerank", "katz", "bonacich", "core", "constraint", "effective_size", "efficiency",
        "hierarchy", "bemiddeling", "ei", "groep",
      ]))
    #expect(try values(document, "betweenness") == ["1": 0, "2": 0, "3": 2, "4": 0])
    let lists = try #require(document["lijsten"] as? [String: Any])
    #expect(lists["snijpunten"] as? [String] == ["3"])
    #expect(lists["bruggen"] as? [[String]] == [["3", "4"]])
    #expect(lists["betweenness_relaties"] != nil)
    let sets = try #require(document["sets"] as? [String: Any])
    #expect(Set(sets.keys) == ["sleutelspelers", "dekking"])
  }

  @Test(
    "understands the headings and separators that other programs write",
    arguments: [
      "source,target,weight\na,b,2\nb,c,4\n", "Source;Target;Weight\na;b;2\nb;c;4\n",
      "bron;doel;gewicht\na;b;2,0\nb;c;4\n", "\u{FEFF}from\tto\tstrength\na\tb\t2\nb\tc\t4\n",
    ])
  func headings(list: String) throws {
    let document = try json(list, "--gewogen", "--maat", "harmonic")
    let found = try values(document, "harmonic")
    // A step of strength 2 is half as long as one of strength 1.
    let far = 1 / 0.75
    let expected: [String: Double?] = ["a": 2 + far, "b": 6, "c": 4 + far]
    #expect(found == expected)
  }

  @Test("takes the weight for a length when asked to")
  func lengths() throws {
    let document = try json(
      "van,naar,gewicht\na,b,2\nb,c,4\n", "--gewogen", "--gewicht", "lengte", "--maat",
      "harmonic")
    let found = try values(document, "harmonic")
    let far = 1 / 6.0
    let expected: [String: Double?] = ["a": 0.5 + far, "b": 0.75, "c": 0.25 + far]
    #expect(found == expected)
  }

  @Test("reads a list as Excel writes it in Windows-1252")
  func windows1252() throws {
    let folder = try TemporaryFolder()
    let bytes: [UInt8] = Array("van;naar\r\nCaf".utf8) + [0xE9] + Array(";Buurthuis\r\n".utf8)
    try Data(bytes).write(to: URL(fileURLWithPath: folder.path("lijst.csv")))
    let call = Opgevangen(["analyse", "lijst.csv", "--maat", "bruggen"], in: folder.path)
    #expect(call.code == .good)
    #expect(call.uitvoer.contains("Café"))
  }

  @Test("divides nodes by a column of their own file, with nodes that no tie names")
  func groups() throws {
    let folder = try TemporaryFolder()
    try folder.write("van,naar\na,b\nb,c\n", to: "lijst.csv")
    try folder.write("id,kleur\na,rood\nb,rood\nc,blauw\nd,\n", to: "knopen.csv")
    let call = Opgevangen(
      [
        "analyse", "lijst.csv", "--knopen", "knopen.csv", "--groep", "kleur", "--maat", "ei",
        "--uitvoer", "csv",
      ], in: folder.path)
    #expect(call.uitvoer == "id;naam;ei\na;a;-1.0\nb;b;0.0\nc;c;1.0\nd;d;\n")
  }

  @Test("keeps one side of two-mode data, and refuses where there are no two sides")
  func projection() throws {
    let document = try json("van,naar\na,x\nb,x\nb,y\nc,y\n", "--projectie", "van")
    #expect(try values(document, "graad") == ["a": 1, "b": 2, "c": 1])
    let call = Opgevangen(["analyse", "Data/voorbeeldwijk", "--projectie", "van"])
    #expect(call.code == .wrongUse)
    #expect(call.meldingen.contains("--relaties"))
  }

  @Test("compares with another list on the names that both have")
  func comparison() throws {
    let folder = try TemporaryFolder()
    try folder.write("van,naar\na,b\nb,c\nc,d\nd,a\n", to: "een.csv")
    try folder.write("van,naar\na,b\nb,c\nc,d\na,c\nx,a\n", to: "twee.csv")
    let call = Opgevangen(
      ["analyse", "een.csv", "--vergelijk", "twee.csv", "--maat", "graad"], in: folder.path)
    #expect(call.code == .good)
    #expect(call.uitvoer.contains("‘twee.csv’"))
    #expect(call.uitvoer.contains("correlatie is 0,250"))
  }

  @Test("warns of names of people, but not when only what is public is shown")
  func namesOfPeople() {
    let own = Opgevangen(["analyse", "Data/utrecht-2011", "--maat", "graad"])
    #expect(own.uitvoer.contains("personen bij naam"))
    let open = Opgevangen(["analyse", "Data/utrecht-2011", "--maat", "graad", "--openbaar"])
    #expect(open.code == .good)
    #expect(!open.uitvoer.contains("personen bij naam"))
  }

  @Test("says once that nothing is tied, and that an option was not used")
  func withoutTies() throws {
    let folder = try TemporaryFolder()
    try folder.write("van,naar\na,a\n", to: "lijst.csv")
    let call = Opgevangen(["analyse", "lijst.csv", "--ego"], in: folder.path)
    #expect(call.code == .good)
    #expect(call.uitvoer.hasSuffix("\n\nDe lijst heeft geen enkele verbinding tussen twee.\n"))
    #expect(call.meldingen.contains("--ego is hier niet gebruikt: het hoort bij --maat constraint"))
  }

  @Test("says so when a map is compared with itself, or with one that shares no name")
  func nothingToCompare() {
    let same = Opgevangen(
      ["analyse", "Data/utrecht-2011", "--vergelijk", "Data/utrecht-2011", "--maat", "graad"])
    #expect(same.uitvoer.contains("Dat zegt niets."))
    let other = Opgevangen(
      ["analyse", "Data/utrecht-2011", "--vergelijk", "Data/voorbeeldwijk", "--maat", "graad"])
    #expect(other.uitvoer.contains("Er is geen naam die in allebei staat."))
  }

  @Test(
    "says what is wrong, in words, and ends as the other commands do",
    arguments: [
      (["analyse", "bestaat-niet.csv"], ExitCode.failed, "bestaat niet"),
      (["analyse", "--maat", "onzin", "Data/voorbeeldwijk"], .wrongUse, "analyse --help"),
      (["analyse", "Data/voorbeeldwijk", "--groep", "schoenmaat"], .wrongUse, "schoenmaat"),
      (["analyse", "Data/voorbeeldwijk", "--relaties", "kust"], .wrongUse, "kent"),
      (["analyse", "Data/voorbeeldwijk", "--soort", "kabouter"], .wrongUse, "kabouter"),
      (["analyse", "Data/voorbeeldwijk", "--in", "nergens"], .wrongUse, "nergens"),
      (["analyse", "Data/voorbeeldwijk", "--k", "0"], .wrongUse, "1 tot en met 20"),
      (["analyse", "Data/voorbeeldwijk", "--alfa", "veel"], .wrongUse, "getal"),
      (["analyse", "Data/voorbeeldwijk", "--gewicht", "lengte"], .wrongUse, "--gewogen"),
      (["analyse", "Data/voorbeeldwijk", "--weging", "newman"], .wrongUse, "--projectie"),
      (["analyse", "README.md"], .failed, "van"),
    ])
  func faults(words: [String], code: ExitCode, part: String) {
    let call = Opgevangen(words)
    #expect(call.code == code)
    #expect(call.uitvoer.isEmpty)
    #expect(call.meldingen.contains(part), "\(call.meldingen)")
  }

  @Test(
    "a row without an end or with a weight that is none is named by its line",
    arguments: [
      ("van,naar\na,b\na,\n", "regel 3"), ("van,naar,gewicht\na,b,veel\n", "regel 2"),
      ("van,naar,gewicht\na,b,-1\n", "regel 2"), ("van,naar,gewicht\na,b,0\n", "regel 2"),
    ])
  func doubtfulRows(list: String, part: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(list, to: "lijst.csv")
    let call = Opgevangen(["analyse", "lijst.csv", "--gewogen"], in: folder.path)
    #expect(call.code == .failed)
    #expect(call.meldingen.contains(part))
  }
}
