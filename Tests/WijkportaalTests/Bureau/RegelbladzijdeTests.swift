import Kaartopslag
import TestSupport
import Testing
import Wijkmodel

@testable import Wijkportaal

@Suite("The page of a row at the desk")
struct RegelbladzijdeTests {
  let proef: Bureauproef
  private var register: Register { proef.register }
  private static let regisseur = Uitvoerder(rol: "wijkregisseur Oost")

  init() throws { proef = try Bureauproef() }

  @Test(
    "is sound for every kind of entry, and does not ask what the register keeps itself",
    arguments: ["oost", "groen", "ouderen", "a", "p", "n"])
  func sound(id: String) throws {
    let page = try proef.lees(
      Regelbladzijde(kader: try proef.kader(), rij: try proef.rij(id)).bladzijde())
    let names = page.elements.compactMap { $0.attributes["name"] }
    #expect(names.contains("cel-naam") && names.contains("gezien-naam"))
    #expect(names.contains("cel-zichtbaarheid"))
    #expect(!names.contains("cel-laatst_bevestigd") && !names.contains("cel-id"))
  }

  @Test("is sound for a relation and another spelling, and for a row that is not changed here")
  func others() throws {
    let kader = try proef.kader()
    let relatie = try #require(kader.stand.rijen.first { $0.tabel == .relaties })
    let page = try proef.lees(Regelbladzijde(kader: kader, rij: relatie).bladzijde())
    #expect(page.headings.first?.text == "Buurthuis werkt samen met Bibliotheek")
    #expect(page.all("select").contains { $0.attributes["name"] == "cel-sterkte" })
    let gegeven = try #require(kader.stand.rijen.first { $0.tabel == .kaart })
    #expect(
      try proef.lees(Regelbladzijde(kader: kader, rij: gegeven).bladzijde()).all("form").isEmpty)
  }

  @Test("shows own columns, open proposals and where every value comes from")
  func contents() throws {
    let number = try proef.wijziging("a", .telefoon, "030-2")
    let page = try proef.lees(
      Regelbladzijde(
        kader: try proef.kader(), rij: try proef.rij("a"),
        voorstellen: try register.openVoorstellen()
      ).bladzijde())
    #expect(page.all("input").contains { $0.attributes["value"] == "eigen waarde" })
    #expect(page.links.contains { $0.address == "/bureau/voorstel/\(number)" })
    #expect(
      page.text.contains("Voor alles waar niets anders bij staat: sinds 1 maart 2026, door beheer.")
    )
    #expect(!page.text.contains("Sinds "))
    #expect(page.links.contains { $0.text == "Buurthuis bereikt Ouderen" })
  }

  @Test("says beside a value only where it differs since when it stands there")
  func origins() throws {
    proef.verzet(dagen: 2)
    _ = try register.zet(
      rij: try proef.rij("a").nummer, [.init(.telefoon, voor: "030-1", na: "030-2")],
      door: Self.regisseur)
    let page = try proef.lees(
      Regelbladzijde(kader: try proef.kader(), rij: try proef.rij("a")).bladzijde())
    #expect(page.text.ranges(of: "Sinds ").count == 1)
    #expect(page.text.contains("Sinds 3 maart 2026, door wijkregisseur Oost."))
  }

  /// What somebody sends who had the form before somebody else changed it.
  private func lezing(_ typed: [Kolomnaam: String], gezien: Registerrij) throws -> Veldlezing {
    let stand = try register.stand()
    let invoer = Veldinvoer(gezien.tabel, in: stand.kaart)
    let columns = Regelbladzijde.kolommen(of: gezien)
    var form: [String: String] = [:]
    for kolom in columns {
      form[Veldnaam.gezien(kolom)] = gezien.velden[kolom] ?? ""
      form[Veldnaam.cel(kolom)] = typed[kolom] ?? invoer.getoond(kolom, gezien.velden[kolom])
    }
    return Veldlezing(columns, of: try proef.rij("a").velden, in: gezien.tabel, stand: stand) {
      form[$0]
    }
  }

  @Test("shows the second of two editors both values, and then keeps what was chosen")
  func conflict() throws {
    let seen = try proef.rij("a")
    _ = try register.zet(
      rij: seen.nummer,
      [.init(.telefoon, voor: "030-1", na: "030-7"), .init(.plek, na: nil)], door: Self.regisseur)
    let lezing = try lezing([.telefoon: "030-8", .adres: "Plein 2"], gezien: seen)
    #expect(throws: Registerfout.self) {
      try register.zet(rij: seen.nummer, lezing.wijzigingen, door: Self.regisseur)
    }
    #expect(try proef.rij("a").velden[.adres] == nil)
    let botsing = Regelbotsing(
      kader: try proef.kader(), rij: try proef.rij("a"), ingevuld: lezing.ingevuld,
      gezien: lezing.gezien)
    #expect(!botsing.isLeeg)
    let page = try proef.lees(botsing.bladzijde)
    let radios = page.all("input").filter { $0.attributes["type"] == "radio" }
    #expect(radios.map { $0.attributes["name"] } == ["cel-telefoon", "cel-telefoon"])
    #expect(radios.map { $0.attributes["value"] } == ["030-7", "030-8"])
    #expect(radios.allSatisfy { $0.attributes["checked"] == nil })
    #expect(page.text.contains("Intussen veranderd door wijkregisseur Oost op 1 maart 2026"))
    try choose("030-8", of: page)
    #expect(try proef.rij("a").velden[.telefoon] == "030-8")
    #expect(try proef.rij("a").velden[.adres] == "Plein 2")
  }

  /// Sends the form of a page of conflicts with one choice.
  private func choose(_ value: String, of page: PageReading) throws {
    var form: [String: String] = [:]
    for input in page.all("input") where input.attributes["type"] == "hidden" {
      form[input.attributes["name"] ?? ""] = input.attributes["value"]
    }
    form["cel-telefoon"] = value
    let rij = try proef.rij("a")
    let lezing = Veldlezing(
      Regelbladzijde.kolommen(of: rij), of: rij.velden, in: rij.tabel, stand: try register.stand()
    ) { form[$0] }
    #expect(lezing.isGoed)
    _ = try register.zet(rij: rij.nummer, lezing.wijzigingen, door: Self.regisseur)
  }

  @Test("has nothing to choose when both editors made the same change")
  func same() throws {
    let seen = try proef.rij("a")
    _ = try register.zet(
      rij: seen.nummer, [.init(.telefoon, voor: "030-1", na: "030-7")], door: Self.regisseur)
    let lezing = try lezing([.telefoon: "030-7"], gezien: seen)
    let botsing = Regelbotsing(
      kader: try proef.kader(), rij: try proef.rij("a"), ingevuld: lezing.ingevuld,
      gezien: lezing.gezien)
    #expect(botsing.isLeeg)
  }

  @Test("tells at the top and at the field what is wrong, and keeps what was typed")
  func faults() throws {
    let rij = try proef.rij("n")
    let form = ["cel-naam": "", "gezien-naam": "Tafel van Oost", "cel-plek": "In het buurthuis"]
    let lezing = Veldlezing(
      [.naam, .plek], of: rij.velden, in: rij.tabel, stand: try register.stand()
    ) { form[$0] }
    let page = try proef.lees(
      Regelbladzijde(kader: try proef.kader(), rij: rij, lezing: lezing).bladzijde())
    #expect(page.links.contains { $0.text == "Vul een naam in." && $0.address == "#veld-cel-naam" })
    #expect(page.all("input").contains { $0.attributes["value"] == "In het buurthuis" })
  }
}
