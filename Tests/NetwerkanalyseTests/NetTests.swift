import GraphCore
import Kaartgraaf
import Kaartimport
import Netwerkanalyse
import TestSupport
import Testing
import Wijkmodel

@Suite("The network of a map")
struct NetTests {
  private func net(_ change: (inout Netkeuze) -> Void = { _ in }) throws -> Analysenet {
    let kaart = try Kaartlezer.read(folder: Project.path("Data/utrecht-2011")).kaart
    let datum = try #require(kaart.gegevens.peildatum)
    var keuze = Netkeuze()
    change(&keuze)
    return try Analysenet(KaartGraph(kaart, peildatum: datum), keuze)
  }

  @Test("is that of its contacts, with parties that have none")
  func contacts() throws {
    let net = try net()
    #expect(net.ids.count == 205)
    #expect(net.graph.edgeCount == 234)
    #expect(net.graph.components().count == 26)
    #expect(net.zijden == nil)
  }

  @Test("of chosen relations holds the entries that these can join, on two sides")
  func relations() throws {
    let net = try net { $0.relaties = ["bereikt"] }
    #expect(net.ids.count == 205 + 24)
    let sides = try #require(net.zijden)
    #expect(sides.count { $0 == true } == 24)
  }

  @Test("of chosen kinds holds no others")
  func kinds() throws {
    #expect(try net { $0.soorten = ["netwerk"] }.ids.count == 32)
    #expect(try net { $0.soorten = ["netwerk", "wijkpartner"] }.ids.count == 32 + 71)
  }

  @Test("goes both ways along a relation that does so by itself")
  func directions() throws {
    let net = try net {
      $0.relaties = ["werkt_samen_met"]
      $0.gericht = true
    }
    #expect(net.graph.isDirected)
    #expect(net.graph.edgeCount > 0)
    #expect(net.graph.outgoing == net.graph.incoming)
  }

  @Test("is refused for a name that the map does not have")
  func unknown() {
    #expect(throws: Netfout.self) { try net { $0.relaties = ["kust"] } }
    #expect(throws: Netfout.self) { try net { $0.soorten = ["kabouter"] } }
    #expect(throws: Netfout.self) { try net { $0.gebied = "nergens" } }
  }
}
