import Kaartopslag
import TestSupport
import Testing
import Wijkmodel

@testable import Wijkportaal

@Suite("What the desk chose about a proposal")
struct BesluitlezingTests {
  let proef: Bureauproef
  private static let regisseur = Uitvoerder(rol: "wijkregisseur Oost")

  init() throws { proef = try Bureauproef() }

  private func lees(_ number: Int, _ form: [String: String]) throws -> Besluitlezing {
    let voorstel = try #require(try proef.register.voorstel(number))
    let rij = try voorstel.rij.flatMap { try proef.register.stand().rij($0) }
    return Besluitlezing(voorstel, of: rij) { form[$0] }
  }

  @Test("takes a cell over when the decider saw what stands there")
  func accepted() throws {
    let number = try proef.wijziging("a", .telefoon, "030-2")
    let lezing = try lees(number, ["keuze-0": "overnemen", "gezien-0": "030-1"])
    #expect(lezing.fouten == [:])
    _ = try proef.register.beslis(number, lezing.besluiten, door: Self.regisseur)
    #expect(try proef.rij("a").velden[.telefoon] == "030-2")
  }

  @Test("takes everything over with one button, when there is more than one thing")
  func everything() throws {
    let rij = try proef.rij("a")
    let number = try proef.dienIn(
      Voorstelinvoer(
        .wijziging, rij: rij.nummer, tabel: rij.tabel,
        velden: [.init(.telefoon, voor: "030-1", na: "030-2"), .init(.adres, na: "Plein 1")]),
      namens: "a")
    let page = try proef.lees(try proef.voorstelblad(number))
    #expect(page.all("button").map { $0.attributes["name"] } == [nil, "alles"])
    let lezing = try lees(
      number, ["alles": "ja", "keuze-0": "later", "keuze-1": "niet", "gezien-0": "030-1"])
    #expect(lezing.fouten == [:])
    _ = try proef.register.beslis(number, lezing.besluiten, door: Self.regisseur)
    #expect(try proef.rij("a").velden[.telefoon] == "030-2")
    #expect(try proef.rij("a").velden[.adres] == "Plein 1")
  }

  @Test("is shown again after a conflict, with what now stands there and what was chosen")
  func conflict() throws {
    let number = try proef.wijziging("a", .telefoon, "030-2")
    let other = try proef.wijziging("a", .telefoon, "030-3")
    let lezing = try lees(
      number, ["keuze-0": "overnemen", "gezien-0": "030-1", "reden-0": "Klopt."])
    _ = try proef.register.beslis(
      other, try lees(other, ["keuze-0": "overnemen", "gezien-0": "030-1"]).besluiten,
      door: Self.regisseur)
    #expect(throws: Registerfout.self) {
      try proef.register.beslis(number, lezing.besluiten, door: Self.regisseur)
    }
    #expect(try proef.rij("a").velden[.telefoon] == "030-3")
    let page = try proef.lees(try proef.voorstelblad(number, lezing))
    let inputs = page.all("input")
    #expect(inputs.first { $0.attributes["name"] == "gezien-0" }?.attributes["value"] == "030-3")
    let chosen = inputs.filter { $0.attributes["checked"] != nil }
    #expect(chosen.map { $0.attributes["value"] } == ["overnemen"])
    #expect(page.text.contains("Klopt."))
  }

  @Test(
    "is refused with what is missing",
    arguments: [
      (["keuze-0": "later"], "keuze-0"), ([:], "keuze-0"),
      (["keuze-0": "niet", "reden-0": "  "], "reden-0"),
      (["keuze-0": "niet", "reden-0": String(repeating: "x", count: 501)], "reden-0"),
    ])
  func faults(form: [String: String], field: String) throws {
    let number = try proef.wijziging("a", .telefoon, "030-2")
    let lezing = try lees(number, form)
    #expect(Array(lezing.fouten.keys) == [field])
    let sheet = try proef.voorstelblad(number, lezing)
    #expect(sheet.heeftFouten)
    let page = try proef.lees(sheet)
    #expect(page.links.contains { $0.address == "#veld-" + field })
  }

  @Test("of a double makes one entry of two and keeps the other spelling", arguments: ["a", "b"])
  func merged(blijft: String) throws {
    let a = try proef.rij("a")
    let number = try proef.dienIn(
      Voorstelinvoer(
        .dubbel, rij: a.nummer, tabel: a.tabel,
        velden: [.init(.van, na: "a"), .init(.naar, na: "b")]), namens: "a")
    #expect(try lees(number, ["keuze-0": "overnemen"]).fouten.keys.contains("blijft"))
    let lezing = try lees(number, ["keuze-0": "overnemen", "blijft": blijft])
    _ = try proef.register.beslis(
      number, lezing.besluiten, blijft: lezing.blijft, door: Self.regisseur)
    let stand = try proef.register.stand()
    #expect(stand.rij(of: blijft == "a" ? "b" : "a") == nil)
    #expect(
      stand.kaart.aliassen.map(\.naam) == [blijft == "a" ? "Buurthuis De Brink" : "Buurthuis"])
    #expect(stand.rij(of: blijft)?.velden[.telefoon] == "030-1")
    #expect(stand.rij(of: blijft)?.velden[.website] == "https://b.nl")
  }

  @Test("of a proposal that is decided as a whole refuses all of it with one reason")
  func whole() throws {
    let number = try proef.dienIn(
      Voorstelinvoer(
        .relatie, rij: nil, tabel: .relaties,
        velden: [.init(.van, na: "a"), .init(.relatie, na: "lid_van"), .init(.naar, na: "n")]),
      namens: "a")
    let lezing = try lees(number, ["keuze-0": "niet", "reden-0": "Dit klopt niet."])
    _ = try proef.register.beslis(number, lezing.besluiten, door: Self.regisseur)
    let decided = try #require(try proef.register.voorstel(number))
    #expect(decided.velden.allSatisfy { $0.besluit?.reden == "Dit klopt niet." })
  }
}
