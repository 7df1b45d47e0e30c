import Kaartopslag
import TestSupport
import Testing
import Wijkmodel

@testable import Wijkportaal

@Suite("The field for a column")
struct VeldinvoerTests {
  let proef: Bureauproef

  init() throws { proef = try Bureauproef() }

  private func veld(_ id: String, _ kolom: Kolomnaam) throws -> Invoerveld {
    let rij = try proef.rij(id)
    return Veldinvoer(rij.tabel, in: try proef.register.stand().kaart)
      .veld(kolom, waarde: rij.velden[kolom])
  }

  @Test("shows names instead of keys and dates as people write them")
  func readable() throws {
    #expect(try veld("a", .gebied).waarde == "Wijk Oost\nVissersbuurt")
    #expect(try veld("n", .vanaf).waarde == "01-01-2020")
    #expect(try veld("a", .gebied).hulp?.contains("U kunt kiezen uit: Vissersbuurt, Wijk") == true)
  }

  @Test("offers to choose what can only be one of a few, and always that it is not stated")
  func choices() throws {
    guard case .keuze(let choices) = try veld("a", .zichtbaarheid).soort else {
      Issue.record("no choices")
      return
    }
    #expect(choices.map(\.waarde) == ["", "openbaar", "intern", "vertrouwelijk"])
    #expect(choices.first?.label == "Niet vermeld: het is dan openbaar")
    guard case .keuze(let owners) = try veld("a", .eigenaar).soort else {
      Issue.record("no owners")
      return
    }
    #expect(owners.map(\.label).prefix(3) == ["Niet vermeld", "Anna Jansen", "Bibliotheek"])
  }

  @Test("never offers the entry itself, nor a key as if it were a name")
  func withoutItself() throws {
    var bouwer = Kaartbouwer()
    try bouwer.knoop(.thema, "t1", "Groen")
    try bouwer.knoop(.thema, "t2", "Water")
    try bouwer.knoop(.thema, "t3", "Water")
    try bouwer.knoop(.thema, "t4", "Energie")
    let help = Veldinvoer(.knopen(.thema), in: bouwer.kaart, zonder: "t1")
      .veld(.deelVan, waarde: nil).hulp
    #expect(help?.hasSuffix("U kunt kiezen uit: Energie.") == true)
  }

  @Test("has no help that only says the label again")
  func help() throws {
    for kolom in [.zichtbaarheid, .gemeentelijk, .soort] as [Kolomnaam] {
      #expect(try veld("a", kolom).hulp == nil)
    }
    #expect(try veld("n", .duur).hulp == nil)
    #expect(try veld("a", .deelVan).hulp?.hasPrefix("Bij welke grotere organisatie") == true)
  }

  @Test("names an entry by its key when another one has the name too")
  func ambiguous() throws {
    var bouwer = Kaartbouwer()
    try bouwer.knoop(.thema, "a", "Groen")
    try bouwer.knoop(.wijkpartner, "b", "groen")
    try bouwer.knoop(.thema, "c", "Water")
    try bouwer.alias("a", "water")
    try bouwer.knoop(.thema, "d", "a")
    try bouwer.knoop(.thema, "e", "Energie")
    let namen = Ingangnamen(bouwer.kaart)
    #expect(
      ["a", "b", "c", "d", "e", "weg"].map(namen.naam) == ["a", "b", "c", "d", "Energie", "weg"])
    #expect(
      ["a", "b", "e"].map(namen.label) == ["Groen (Thema)", "groen (Wijkpartner)", "Energie"])
    try bouwer.knoop(.thema, "f", "Groen")
    #expect(Ingangnamen(bouwer.kaart).label("a") == "Groen (a)")
  }

  @Test("has a name that no other column has, whatever the heading", .tags(.property))
  func names() throws {
    let headings = NastyText.samples.filter { !$0.isEmpty }.map { Kolomnaam(rawValue: $0) }
    let names = headings.map(Veldnaam.cel)
    #expect(Set(names).count == Set(headings).count)
    #expect(
      names.allSatisfy {
        $0.utf8.allSatisfy {
          (0x61...0x7A).contains($0) || $0 == 0x2D
            || $0 == 0x5F || (0x30...0x39).contains($0)
        }
      })
  }
}
