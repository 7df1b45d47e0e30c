import Kaartgraaf
import Kaartvraag
import TestSupport
import Testing
import Wijkmodel

@Suite("Asking with words")
struct VraaginvoerTests {
  @Test(
    "a number outside its range is refused with the range",
    arguments: [
      ("wie-bereikt", "via", "4", 1...3), ("wie-bereikt", "via", "0", 1...3),
      ("wie-bereikt", "min-sterkte", "6", 1...5), ("wie-bereikt", "min-sterkte", "x", 1...5),
      ("via-wie", "max-stappen", "7", 1...6), ("route", "max-stappen", "11", 1...10),
      ("route", "max-stappen", "", 1...10), ("onbereikt", "top", "0", 1...Int.max),
      ("onbereikt", "top", "-1", 1...Int.max), ("onbereikt", "top", "٣", 1...Int.max),
    ])
  func range(naam: String, optie: String, waarde: String, range: ClosedRange<Int>) throws {
    let invoer = Vraaginvoer(["a", "b"], opties: [optie: waarde])
    let soort = try Vragen.named(naam)
    #expect(throws: Vraagfout.buitenBereik(optie: optie, waarde: waarde, range)) {
      try Vraagstelling(soort, invoer)
    }
  }

  @Test("says what is wrong in one sentence", arguments: Self.zinnen)
  func sentences(fout: Vraagfout, zin: String) {
    #expect(fout.zin == zin)
  }

  private static let zinnen: [(Vraagfout, String)] = [
    (
      .onbekendeVraag("wie", nearest: ["via-wie", "wie-bereikt"]),
      "De vraag ‘wie’ bestaat niet. Bedoelt u via-wie of wie-bereikt?"
    ),
    (.ontbreekt("PARTIJ"), "Er ontbreekt iets: vul PARTIJ in."),
    (
      .buitenBereik(optie: "via", waarde: "9", 1...3),
      "--via kan geen ‘9’ zijn. Geef een heel getal van 1 tot en met 3."
    ),
    (
      .buitenBereik(optie: "top", waarde: "0", 1...Int.max),
      "--top kan geen ‘0’ zijn. Geef een heel getal vanaf 1."
    ),
    (
      .geenDatum(optie: "peildatum", waarde: "gisteren"),
      "--peildatum kan geen ‘gisteren’ zijn. Schrijf een datum als 2026-03-01, 01-03-2026, "
        + "2026-03 of 2026."
    ),
    (
      .alleenMet(optie: "strikt", ander: "in"),
      "--strikt werkt alleen samen met --in. Geef ook --in mee."
    ),
    (
      .zelfdePartij("Wijkbureau"),
      "Begin en eind zijn allebei Wijkbureau. Kies twee verschillende partijen."
    ),
    (
      .geenQuery("route"),
      "Voor deze vorm van de vraag route bestaat geen zoekvraag in de vraagtaal."
    ),
  ]

  @Test("names the kind and the nearest names when a name is unknown")
  func unknownName() throws {
    let graaf = try Voorbeeldkaart.graaf()
    #expect {
      try WieBereikt("Taal").antwoord(on: graaf)
    } throws: { error in
      (error as? Vraagfout)?.zin == "Er is geen doelgroep met de naam ‘Taal’ op deze kaart; "
        + "‘Taal’ is wel een thema. Lijkt erop: ‘Ouderen’, ‘Jongeren’ of ‘Kwetsbare migranten’."
    }
  }

  @Test("lists the candidates when a name means more than one entry")
  func severalCandidates() throws {
    var bouwer = Kaartbouwer()
    try bouwer.knoop(.doelgroep, "d1", "Ouderen")
    try bouwer.knoop(.doelgroep, "d2", "ouderen")
    let graaf = KaartGraph(bouwer.kaart, peildatum: try #require(Datum("2026")))
    #expect {
      try WieBereikt("OUDEREN").antwoord(on: graaf)
    } throws: { error in
      (error as? Vraagfout)?.zin == "‘OUDEREN’ kan meer dan één ding zijn: d1 (doelgroep "
        + "Ouderen) of d2 (doelgroep ouderen). Geef het id."
    }
  }

  @Test("every question is described with an example and without double options")
  func descriptions() {
    let descriptions = Vragen.alle.map { $0.beschrijving }
    #expect(Set(descriptions.map(\.naam)).count == descriptions.count)
    for beschrijving in descriptions {
      #expect(!beschrijving.samenvatting.isEmpty && !beschrijving.uitleg.isEmpty)
      #expect(beschrijving.voorbeelden.allSatisfy { $0.aanroep.hasPrefix(beschrijving.naam) })
      #expect(!beschrijving.voorbeelden.isEmpty)
      let names = beschrijving.opties.map(\.naam)
      #expect(Set(names).count == names.count)
    }
  }
}
