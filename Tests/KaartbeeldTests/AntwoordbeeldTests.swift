import DOTLanguage
import GraphCore
import Kaartgraaf
import Kaartimport
import TestSupport
import Testing
import Wijkmodel

@testable import Kaartbeeld

@Suite("The picture of an answer")
struct AntwoordbeeldTests {
  private static let utrecht = try? Kaartlezer.read(folder: Project.path("Data/utrecht-2011")).kaart

  /// Who reaches each group of a map, as `wie-bereikt moeilijk-bereikbaar` answers it.
  private static func bereik(_ kaart: SocialeKaart, _ papier: Papier) throws -> Antwoordbeeld {
    let graaf = KaartGraph(kaart, peildatum: try #require(kaart.gegevens.peildatum))
    var selectie = Selectie()
    let lists = graaf.knopen(.init(.doelgroep)).map { group in
      selectie.add(graaf.nummer(group), .gevraagd)
      let rows = graaf.relations(.bereikt, to: group).enumerated().map { place, edge in
        selectie.add(graaf.nummer(edge), .onderweg)
        return row(place + 1, [graaf.van(edge), group], about: graaf.van(edge), graaf)
      }
      return Antwoordbeeld.Lijst(rijen: rows)
    }
    return Antwoordbeeld(
      graaf, vraag: "wie-bereikt", titel: "Wie bereikt deze groepen?", lijsten: lists,
      selectie: selectie, papier: papier)
  }

  private static func row(
    _ rang: Int, _ nodes: [NodeID], about node: NodeID, _ graaf: KaartGraph
  ) -> Antwoordbeeld.Rij {
    .init(
      rang: rang, id: graaf.knoop(node).id, route: nodes.map { graaf.knoop($0).id },
      score: "0,48", zin: "Deze weg.", bronnen: ["Een lijst"])
  }

  /// Random walks over a random map that all end in one entry.
  private static func wegen(seed: UInt64, _ papier: Papier) throws -> Antwoordbeeld {
    let kaart = try RandomKaart.make(seed: seed, parties: 40)
    let graaf = KaartGraph(kaart, peildatum: try #require(kaart.gegevens.peildatum))
    var random = SplitMix64(seed: seed)
    let parties = graaf.knopen(.partij)
    let goal = try #require(parties.randomElement(using: &random))
    var selectie = Selectie()
    selectie.add(graaf.nummer(goal), .gevraagd)
    let rows = (0..<Int.random(in: 1...50, using: &random)).compactMap {
      rang -> Antwoordbeeld.Rij? in
      var (walk, used) = ([goal], [EdgeID]())
      for _ in 0..<Int.random(in: 1...5, using: &random) {
        let here = walk[walk.count - 1]
        let edges =
          graaf.relaties.outgoingEdges(of: here).map(\.self)
          + graaf.relaties.incomingEdges(of: here).map(\.self)
        let open = edges.filter {
          let other = graaf.otherEnd(of: $0, from: here)
          return !walk.contains(other) && parties.contains(other)
        }
        guard let edge = open.randomElement(using: &random) else { break }
        walk.append(graaf.otherEnd(of: edge, from: here))
        used.append(edge)
      }
      guard walk.count > 1 else { return nil }
      for edge in used { selectie.add(graaf.nummer(edge), .onderweg) }
      let about = Bool.random(using: &random) ? walk[walk.count - 1] : goal
      return row(rang + 1, walk.reversed(), about: about, graaf)
    }
    return Antwoordbeeld(
      graaf, vraag: "route", titel: RandomKaart.name(&random), lijsten: [.init(rijen: rows)],
      selectie: selectie, melding: rows.isEmpty ? "Niets gevonden." : nil, papier: papier)
  }

  @Test("nothing overlaps for who reaches the groups of Utrecht", arguments: Papier.allCases)
  func utrecht(papier: Papier) throws {
    let beeld = try Self.bereik(#require(Self.utrecht), papier)
    let plaat = beeld.plaat()
    try SheetCheck(plaat).all()
    #expect(plaat.document.text == beeld.plaat().document.text)
    #expect(plaat.tabel.rijen.allSatisfy { $0.count == plaat.tabel.kolommen.count })
  }

  @Test("a group that nobody reaches is drawn and says so")
  func gaps() throws {
    let beeld = try Self.bereik(#require(Self.utrecht), .scherm)
    let check = try SheetCheck(beeld.plaat())
    let gap = try #require(check.svg.elements.first { $0.texts.first == "ZZP'ers" })
    #expect(gap.texts.contains(Teksten.geenBereik))
  }

  @Test(
    "nothing overlaps for routes over a random map with nasty names", .tags(.property),
    arguments: UInt64(0)..<30)
  func random(seed: UInt64) throws {
    let papier = Papier.allCases[Int(seed) % 3]
    let beeld = try Self.wegen(seed: seed, papier)
    let plaat = beeld.plaat()
    try SheetCheck(plaat).all()
    if papier == .scherm { #expect(plaat.weggelaten == 0) }
  }

  @Test("rows without a route are cards", arguments: Papier.allCases)
  func cards(papier: Papier) throws {
    var beeld = try Self.bereik(#require(Self.utrecht), papier)
    let graaf = beeld.graaf
    let rows = graaf.knopen(.init(.wijkpartner)).enumerated().map { place, node in
      Antwoordbeeld.Rij(rang: place + 1, id: graaf.knoop(node).id, zin: "Werkt hier.")
    }
    beeld.lijsten = [.init(kop: "Wijkpartners", rijen: rows)]
    beeld.selectie = Selectie()
    let plaat = beeld.plaat()
    try SheetCheck(plaat).all()
    #expect(plaat.tabel.rijen.count == rows.count)
  }

  @Test("an answer without rows is a sentence", arguments: Papier.allCases)
  func empty(papier: Papier) throws {
    var beeld = try Self.wegen(seed: 1, papier)
    beeld.lijsten = []
    beeld.melding = "Niets gevonden. Dat betekent: niet vastgelegd."
    let check = try SheetCheck(beeld.plaat())
    check.all()
    #expect(check.svg.lines.joined(separator: " ").contains("Dat betekent: niet vastgelegd."))
  }

  @Test("what does not fit is counted, and the first by rank stay")
  func tooMany() throws {
    var bouwer = Kaartbouwer()
    try bouwer.knoop(.doelgroep, "groep", "Groep")
    for index in 0..<120 {
      try bouwer.knoop(.wijkpartner, "p\(index)", "Partij \(index)")
      try bouwer.relatie("p\(index)", "bereikt", "groep")
    }
    let beeld = try Self.bereik(bouwer.kaart, .a3)
    let plaat = beeld.plaat()
    let check = try SheetCheck(plaat)
    check.all()
    #expect(plaat.weggelaten > 0)
    #expect(check.tiles.count == 121 - plaat.weggelaten)
    let shown = check.svg.lines.joined(separator: " ")
    #expect(shown.contains("nr. 1 ") && shown.contains("\(plaat.weggelaten) antwoorden"))
  }
}
