import GraphCore
import Kaartgraaf
import Kaartimport
import TestSupport
import Testing
import Wijkmodel

/// What is known of the network of the Utrecht note of 2011.
@Suite("The map of Utrecht 2011 as a graph")
struct Utrecht2011Tests {
  private func graaf() throws -> KaartGraph {
    let kaart = try Kaartlezer.read(folder: Project.path("Data/utrecht-2011")).kaart
    return KaartGraph(kaart, peildatum: try #require(kaart.gegevens.peildatum))
  }

  @Test("has 205 parties, 234 pairs in contact and 26 components, the largest of 176")
  func contacts() throws {
    let net = try graaf().contactnet
    #expect(net.partijen.count == 205)
    #expect(net.contacten.count == 234)
    #expect(net.graph.edgeCount == 2 * 234)
    let components = net.components()
    #expect(components.count == 26)
    #expect(components.sizes.max() == 176)
  }

  @Test("four of the nine groups that are hard to reach have nobody who reaches them")
  func unreached() throws {
    let graaf = try graaf()
    let hard = graaf.knopen(.init(.doelgroep))
      .filter { graaf.knoop($0).moeilijkBereikbaar == .ja }
    #expect(hard.count == 9)
    let unreached = hard.filter { graaf.relations(.bereikt, to: $0).isEmpty }
    #expect(
      unreached.map { graaf.knoop($0).id }
        == ["institutiemijders", "latente-behoefte", "taalvaardigheid", "zwakkeren"])
  }

  @Test("Wittevrouwenbrug lies in three wijken")
  func placeInThreeAreas() throws {
    let graaf = try graaf()
    let brug = try graaf.find("Wittevrouwenbrug", among: .init(.gebied))
    let wijken = Gebiedsligging(brug, in: graaf).omvattend
      .filter { graaf.knoop($0).schaal == .wijk }
    #expect(wijken.count == 3)
  }

  @Test("no strength, trust or confirmation is stated")
  func nothingStated() throws {
    let graaf = try graaf()
    #expect(graaf.relaties.edges.allSatisfy { !graaf.sterkte($0).isBekend })
    #expect(graaf.relaties.edges.allSatisfy { graaf.vertrouwen($0) == 0 })
  }
}
