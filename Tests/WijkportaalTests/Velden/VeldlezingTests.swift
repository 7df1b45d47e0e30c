import Kaartopslag
import TestSupport
import Testing
import Wijkmodel

@testable import Wijkportaal

@Suite("What somebody filled in for a row")
struct VeldlezingTests {
  let proef: Bureauproef

  init() throws { proef = try Bureauproef() }

  /// Reads a form for an entry in which some cells were typed and the others left as shown.
  private func lees(
    _ id: String, _ typed: [Kolomnaam: String], gezien: [Kolomnaam: String] = [:]
  ) throws -> Veldlezing {
    let rij = try proef.rij(id)
    let stand = try proef.register.stand()
    let invoer = Veldinvoer(rij.tabel, in: stand.kaart)
    let columns = (rij.tabel.kolommen.map(\.naam) + ["eigen kolom"]).filter { $0 != .id }
    var form: [String: String] = [:]
    for kolom in columns {
      form[Veldnaam.gezien(kolom)] = gezien[kolom] ?? rij.velden[kolom] ?? ""
      form[Veldnaam.cel(kolom)] = typed[kolom] ?? invoer.getoond(kolom, rij.velden[kolom])
    }
    return Veldlezing(columns, of: rij.velden, in: rij.tabel, stand: stand) { form[$0] }
  }

  @Test("an untouched form changes nothing", arguments: ["a", "b", "p", "n", "buurt", "ouderen"])
  func untouched(id: String) throws {
    let lezing = try lees(id, [:])
    #expect(lezing.isGoed)
    #expect(lezing.wijzigingen == [])
  }

  @Test(
    "a value is kept as the register keeps it",
    arguments: [
      ("a", Kolomnaam.telefoon, " 030-2 ", "030-2"),
      ("a", .gebied, "wijk oost\r\nVISSERSBUURT\r\n", nil),
      ("a", .gebied, "Vissersbuurt", "buurt"),
      ("a", .omschrijving, "Eerste regel\r\nTweede regel", "Eerste regel\nTweede regel"),
      ("a", .eigenaar, "c", "c"), ("a", .laatstBevestigd, "3-2-2026", "2026-02-03"),
      ("a", "eigen kolom", "iets anders", "iets anders"), ("n", .tot, "2026", "2026"),
      ("a", .website, "www.x.nl", "https://www.x.nl"), ("a", .website, "x.nl/a", "https://x.nl/a"),
      ("a", .website, "http://x.nl:80", "http://x.nl:80"), ("a", .kvk, "1234 5678", "12345678"),
      ("a", .telefoon, "+31 (30) 1/2", "+31 (30) 1/2"),
      ("ouderen", .omvang, "250", "250"), ("a", .omschrijving, "=1+1", "=1+1"),
    ] as [(String, Kolomnaam, String, String?)])
  func kept(id: String, kolom: Kolomnaam, typed: String, na: String?) throws {
    let lezing = try lees(id, [kolom: typed])
    #expect(lezing.fouten == [:])
    #expect(lezing.overige == [])
    let voor = try proef.rij(id).velden[kolom]
    #expect(lezing.wijzigingen == (na.map { [.init(kolom, voor: voor, na: $0)] } ?? []))
  }

  @Test("an emptied field is not stated any more")
  func emptied() throws {
    #expect(
      try lees("a", [.telefoon: "  "]).wijzigingen == [.init(.telefoon, voor: "030-1", na: nil)])
  }

  @Test(
    "what cannot stand there is told at its field, and shown again",
    arguments: [
      ("a", Kolomnaam.naam, " ", "Vul een naam in."),
      ("n", .tot, "gisteren", "‘gisteren’ is geen datum."),
      ("n", .tot, "2019", "Het einde (2019) ligt voor het begin"),
      ("a", .gebied, "Vissersbuur", "‘Vissersbuur’ staat niet op de kaart. Bedoelt u"),
      ("a", .gebied, "groen", "‘groen’ is een thema. Hier hoort een gebied."),
      ("a", .zichtbaarheid, "geheim", "Kies een van de antwoorden uit de lijst."),
      ("a", .eigenaar, "weg", "‘weg’ staat niet op de kaart."),
      ("a", .email, "info.example.nl", "In een e-mailadres staat een @"),
      ("a", .email, "@", "In een e-mailadres staat een @"),
      ("a", .website, "geen", "Een adres van een website begint met https://"),
      ("a", .website, "https://", "Een adres van een website begint met https://"),
      ("a", .website, "javascript:alert(1)", "Een adres van een website begint met https://"),
      ("a", .website, "ftp://x.nl", "Een adres van een website begint met https://"),
      ("a", .website, "zie x.nl", "Een adres van een website begint met https://"),
      ("a", .telefoon, "bel maar", "In een telefoonnummer staan cijfers"),
      ("a", .telefoon, "030-1 (Anna)", "In een telefoonnummer staan cijfers"),
      ("a", .telefoon, "+", "In een telefoonnummer staan cijfers"),
      ("a", .kvk, "1234567", "Een KvK-nummer heeft 8 cijfers."),
      ("a", .kvk, "1234567x", "Een KvK-nummer heeft 8 cijfers."),
      ("ouderen", .omvang, "veel", "‘veel’ is geen heel getal."),
      ("oost", .deelVan, "Vissersbuurt", "Zo wordt dit een deel van zichzelf."),
      ("a", .omschrijving, "a\u{0}b", "Hier staat een teken in dat niet te lezen is."),
      ("a", .adres, String(repeating: "x", count: 301), "Deze tekst is te lang: 301 tekens."),
    ])
  func faults(id: String, kolom: Kolomnaam, typed: String, begin: String) throws {
    let lezing = try lees(id, [kolom: typed])
    #expect(lezing.fouten[kolom]?.hasPrefix(begin) == true, "\(lezing.fouten)")
    #expect(lezing.wijzigingen == [])
    #expect(lezing.ingevuld[kolom] == typed.trimmed)
  }

  @Test("everything that is wrong is told at once")
  func together() throws {
    let lezing = try lees(
      "a", [.naam: "", .telefoon: "x", .gebied: "nergens", .laatstBevestigd: "ooit"])
    #expect(Set(lezing.fouten.keys) == [.naam, .telefoon, .gebied, .laatstBevestigd])
    #expect(lezing.overige == [])
  }

  @Test("what stood there already does not block another change, however odd it is")
  func odd() throws {
    let rij = try proef.rij("a")
    _ = try proef.register.zet(
      rij: rij.nummer, [.init(.telefoon, voor: "030-1", na: "op verzoek"), .init(.kvk, na: "1")],
      door: .beheer)
    #expect(try lees("a", [.adres: "Kade 1"]).wijzigingen == [.init(.adres, na: "Kade 1")])
  }

  @Test("what the form showed counts, and not what somebody else made of it since")
  func stale() throws {
    let lezing = try lees("a", [.telefoon: "030-3"], gezien: [.telefoon: "030-0"])
    #expect(lezing.wijzigingen == [.init(.telefoon, voor: "030-0", na: "030-3")])
    let untouched = try lees("a", [.telefoon: "030-0"], gezien: [.telefoon: "030-0"])
    #expect(untouched.wijzigingen == [])
  }

  @Test(
    "a new relation joins entries by name or key, and only those that it may join",
    arguments: [
      ("Bibliotheek", "lid_van", "tafel van oost", [Kolomnaam: String]()),
      ("c", "lid_van", "groen", [.relatie: "Deze soort relatie past niet tussen een"]),
      ("c", "werkt_samen_met", "c", [.naar: "Een relatie met zichzelf kan niet."]),
      ("c", "", "n", [.relatie: "Vul dit in"]),
      ("c", "lid_van", "niemand", [.naar: "‘niemand’ staat niet op de kaart."]),
    ])
  func relation(
    van: String, relatie: String, naar: String, faults: [Kolomnaam: String]
  ) throws {
    let form = [
      Veldnaam.cel(.van): van, Veldnaam.cel(.relatie): relatie, Veldnaam.cel(.naar): naar,
    ]
    let lezing = Veldlezing(
      [.van, .relatie, .naar], of: Velden(), in: .relaties, stand: try proef.register.stand()
    ) { form[$0] }
    #expect(Set(lezing.fouten.keys) == Set(faults.keys), "\(lezing.fouten) \(lezing.overige)")
    for (kolom, begin) in faults {
      #expect(lezing.fouten[kolom]?.hasPrefix(begin) == true, "\(lezing.fouten)")
    }
    if faults.isEmpty { #expect(lezing.wijzigingen.map(\.na) == ["c", "lid_van", "n"]) }
  }

  @Test("a new entry needs a name and no key")
  func new() throws {
    let form = [Veldnaam.cel(.naam): "Buurthuis", Veldnaam.cel(.gebied): "Wijk Oost"]
    let lezing = Veldlezing(
      [.naam, .gebied], of: Velden(), in: .knopen(.wijkpartner), stand: try proef.register.stand()
    ) { form[$0] }
    #expect(lezing.fouten == [:] && lezing.overige == [])
    #expect(lezing.wijzigingen == [.init(.naam, na: "Buurthuis"), .init(.gebied, na: "oost")])
  }

  @Test("a cell with signs that no page can hold is not taken for one that was changed")
  func unreadable() throws {
    var bouwer = Kaartbouwer()
    try bouwer.knoop(.wijkpartner, "x", "Naam", [.adres: "Plein\u{1}2\r\nhuis ", .sector: "a\tb"])
    let proef = try Bureauproef(bouwer.kaart)
    let rij = try proef.rij("x")
    let page = try proef.lees(Regelbladzijde(kader: try proef.kader(), rij: rij).bladzijde())
    var form: [String: String] = [:]
    for input in page.all("input") {
      form[input.attributes["name"] ?? ""] = input.attributes["value"]
    }
    let lezing = Veldlezing(
      [.adres, .sector], of: rij.velden, in: rij.tabel, stand: try proef.register.stand()
    ) { form[$0] }
    #expect(lezing.isGoed)
    #expect(lezing.wijzigingen == [])
    form[Veldnaam.cel(.adres)] = "Plein 3"
    let changed = Veldlezing(
      [.adres, .sector], of: rij.velden, in: rij.tabel, stand: try proef.register.stand()
    ) { form[$0] }
    #expect(changed.wijzigingen == [.init(.adres, voor: rij.velden[.adres], na: "Plein 3")])
  }
}
