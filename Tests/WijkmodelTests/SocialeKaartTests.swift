import Testing
import Wijkmodel

@Suite("What may stand in a map")
struct SocialeKaartTests {
  func smallMap() throws -> SocialeKaart {
    var kaart = SocialeKaart()
    try kaart.add(Knoop(id: "w", naam: "Wijk", knoopsoort: .gebied))
    try kaart.add(
      Knoop(
        id: "p", naam: "Partner", knoopsoort: .wijkpartner,
        velden: Velden(ordered: [
          .init(kolom: "eigenaar", waarde: "s"), .init(kolom: "gebied", waarde: "w"),
        ])))
    try kaart.add(Knoop(id: "s", naam: "Sleutel", knoopsoort: .sleutelfiguur))
    try kaart.add(Relatie(van: Knoopnummer(2), soort: .werktBij, naar: Knoopnummer(1), sterkte: 4))
    try kaart.add(Relatie(van: Knoopnummer(1), soort: .werkzaamIn, naar: Knoopnummer(0)))
    try kaart.add(Alias(knoop: Knoopnummer(2), naam: "De sleutel"))
    return kaart
  }

  @Test("a key is taken once and must be a key")
  func keys() throws {
    var kaart = try smallMap()
    #expect(throws: Afwijzing.dubbelID("p", .wijkpartner)) {
      try kaart.add(Knoop(id: "p", naam: "Nog een", knoopsoort: .thema))
    }
    #expect(kaart.nummer(of: "p") == Knoopnummer(1))
    #expect(throws: Afwijzing.ongeldigID("a b")) {
      try kaart.add(Knoop(id: "a b", naam: "x", knoopsoort: .thema))
    }
    #expect(throws: Afwijzing.geenNaam(id: "q")) {
      try kaart.add(Knoop(id: "q", naam: "", knoopsoort: .thema))
    }
    #expect(kaart.knopen.count == 3)
  }

  @Test("a relation joins only the kinds it is meant for, in order of time")
  func relations() throws {
    var kaart = try smallMap()
    #expect(
      throws: Afwijzing.verkeerdeSoorten(relatie: "werkt_bij", van: .wijkpartner, naar: .gebied)
    ) {
      try kaart.add(Relatie(van: Knoopnummer(1), soort: .werktBij, naar: Knoopnummer(0)))
    }
    #expect(throws: Afwijzing.onbekendeKnoop(Knoopnummer(9))) {
      try kaart.add(Relatie(van: Knoopnummer(9), soort: .kent, naar: Knoopnummer(2)))
    }
    let vanaf = try #require(Datum("2024-06"))
    let tot = try #require(Datum("2023"))
    #expect(throws: Afwijzing.totVoorVanaf(vanaf: vanaf, tot: tot)) {
      try kaart.add(
        Relatie(
          van: Knoopnummer(2), soort: .werktBij, naar: Knoopnummer(1), vanaf: vanaf, tot: tot))
    }
    #expect(kaart.relaties.count == 2)
  }

  @Test(
    "a relation counts from the first day of its beginning to the last of its end",
    arguments: [
      ("2024-03", "2024-05", "2024-02-29", false), ("2024-03", "2024-05", "2024-03-01", true),
      ("2024-03", "2024-05", "2024-05-31", true), ("2024-03", "2024-05", "2024-06-01", false),
      ("2024-03", "2024-05", "2024", false), ("2024-12", "", "2024", true), ("", "", "1800", true),
    ])
  func validity(vanaf: String, tot: String, date: String, isValid: Bool) throws {
    let relatie = Relatie(
      van: Knoopnummer(0), soort: .kent, naar: Knoopnummer(1), vanaf: Datum(vanaf), tot: Datum(tot))
    #expect(relatie.isGeldig(on: try #require(Datum(date))) == isValid)
  }

  @Test("the public map holds no entry, relation, alias or mention of who is not openbaar")
  func publicMap() throws {
    let kaart = try smallMap().openbaar()
    #expect(kaart.knopen.map(\.id) == ["w", "p"])
    #expect(kaart.nummer(of: "s") == nil)
    #expect(kaart.knopen[1].eigenaar == nil)
    #expect(kaart.knopen[1].velden[.gebied] == "w")
    #expect(kaart.relaties.map(\.soort) == [.werkzaamIn])
    #expect(kaart.relaties[0].van == Knoopnummer(1))
    #expect(kaart.aliassen.isEmpty)
  }

  @Test("repeats of a relation are numbered in order of the file, both ways when symmetric")
  func relationKeys() throws {
    var kaart = SocialeKaart()
    for id in ["b", "a"] { try kaart.add(Knoop(id: id, naam: id, knoopsoort: .sleutelfiguur)) }
    let (b, a) = (Knoopnummer(0), Knoopnummer(1))
    for (van, naar) in [(b, a), (a, b)] {
      try kaart.add(Relatie(van: van, soort: .kent, naar: naar))
      try kaart.add(Relatie(van: van, soort: .mogelijkDezelfde, naar: naar))
    }
    #expect(
      kaart.relatieIDs() == [
        "a:kent:b", "a:mogelijk_dezelfde:b", "a:kent:b#2", "a:mogelijk_dezelfde:b#2",
      ])
    #expect(kaart.relatieIDs(at: [2, 1]) == ["a:kent:b#2", "a:mogelijk_dezelfde:b"])
  }

  @Test("who did not state it is seen by everybody, a person only inside")
  func visibility() throws {
    let kaart = try smallMap()
    #expect(kaart.knopen.map(\.zichtbaarheid) == [.openbaar, .openbaar, .intern])
  }

  @Test("a visibility that is not understood hides the entry")
  func unknownVisibility() {
    var velden = Velden()
    velden[.zichtbaarheid] = "alleen wij"
    let knoop = Knoop(id: "a", naam: "a", knoopsoort: .wijkpartner, velden: velden)
    #expect(knoop.zichtbaarheid == .vertrouwelijk)
  }
}
