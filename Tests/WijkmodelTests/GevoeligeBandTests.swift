import Testing
import Wijkmodel

@Suite("Ties that tell too much about a person")
struct GevoeligeBandTests {
  private static func partner(_ naam: String, _ soort: String = "", _ sector: String = "") -> Knoop
  {
    var velden = Velden()
    (velden[.soort], velden[.sector]) = (soort, sector)
    return Knoop(id: "groep", naam: naam, knoopsoort: .wijkpartner, velden: velden)
  }

  private static func person(
    _ soort: String = "", _ functie: String = "", _ naam: String = "Bezoeker"
  ) -> Knoop {
    var velden = Velden()
    (velden[.soort], velden[.functie]) = (soort, functie)
    return Knoop(id: "mens", naam: naam, knoopsoort: .sleutelfiguur, velden: velden)
  }

  @Test(
    "a group is known by its name",
    arguments: [
      ("Moskee Nour", .geloof), ("De Brugkerk", .geloof), ("Diaconie van de wijk", .geloof),
      ("Moskeeën (als tussenlaag)", .geloof), ("Parochiebestuur Oost", .geloof),
      ("Synagoge", .geloof), ("Hindoetempel", .geloof), ("R.-K. parochie", .geloof),
      ("GGZ-team Linderstreek", .gezondheid), ("Patiëntenvereniging", .gezondheid),
      ("Inloop voor verslaafden", .gezondheid), ("Alzheimer Café", .gezondheid),
      ("Raadsfractie Lokaal", .politiek), ("Afdeling D66", .politiek),
      ("Partij van de Arbeid", .politiek), ("FNV Lokaal", .vakbond),
      ("Vakbondscafé", .vakbond), ("LHBTI-netwerk", .geaardheid), ("COC", .geaardheid),
      ("Turkse vrouwengroep", .afkomst), ("Marokkaanse vaders", .afkomst),
      ("Hindoestaanse ouderen", .afkomst),
    ] as [(String, GevoeligOnderwerp)])
  func byName(naam: String, onderwerp: GevoeligOnderwerp) {
    #expect(GevoeligOnderwerp(groep: Self.partner(naam)) == onderwerp)
  }

  @Test(
    "a name that only looks like one of such a group is none",
    arguments: [
      "Bewonersgroep Kerkstraat", "Buurtcomité Kerkplein", "Politie Zuid", "Bewonersplatform",
      "Wijkraad Oost", "Ziekenhuis Oost", "Huisartsenpraktijk Oeverhoek", "Steunpunt Mantelzorg",
      "Christelijke basisschool", "Wijkteam Ouderkerk", "Homogene groep", "Gemeenteraad",
      "Thuiszorg", "Sportpartij", "Werkplaats", "GGD Linderstreek", "Tempelierstraat 3",
    ])
  func otherNames(naam: String) {
    #expect(GevoeligOnderwerp(groep: Self.partner(naam)) == nil)
  }

  @Test("a group is known by its kind and its sector as well")
  func byKind() {
    #expect(GevoeligOnderwerp(groep: Self.partner("Nour", "moskee")) == .geloof)
    #expect(GevoeligOnderwerp(groep: Self.partner("Nour", "", "Levensbeschouwing")) == .geloof)
    #expect(GevoeligOnderwerp(groep: Self.partner("Nour", "school", "onderwijs")) == nil)
  }

  @Test(
    "who belongs to such a group is warned for, and who works there only where that tells it",
    arguments: [
      ("Moskee Nour", .lidVan, .geloof), ("Moskee Nour", .werktBij, .geloof),
      ("Moskee Nour", .vertegenwoordigt, .geloof), ("Moskee Nour", .werktSamenMet, nil),
      ("Moskee Nour", .bereikt, nil), ("GGZ Oost", .werktBij, nil),
      ("Patiëntenvereniging", .lidVan, .gezondheid), ("Fractie Lokaal", .werktBij, .politiek),
      ("Vakbond", .werktBij, nil), ("Vakbond", .aanwezigBij, .vakbond),
      ("Welzijn Oost", .lidVan, nil),
      ("Moskee Nour", Relatiesoortnummer(rawValue: 18), .geloof),
    ] as [(String, Relatiesoortnummer, GevoeligOnderwerp?)])
  func kinds(naam: String, soort: Relatiesoortnummer, onderwerp: GevoeligOnderwerp?) {
    let (person, partner) = (Self.person(), Self.partner(naam))
    #expect(GevoeligeBand(van: person, soort: soort, naar: partner)?.onderwerp == onderwerp)
    #expect(GevoeligeBand(van: partner, soort: soort, naar: person)?.onderwerp == onderwerp)
  }

  @Test("no tie of an organisation, and none between persons, is about a person and a group")
  func others() {
    let (partner, other) = (Self.partner("Moskee Nour"), Self.partner("Welzijn"))
    #expect(GevoeligeBand(van: other, soort: .lidVan, naar: partner) == nil)
    #expect(GevoeligeBand(van: Self.person(), soort: .kent, naar: Self.person()) == nil)
  }

  @Test(
    "who comes for work is known by kind or function, unless that is work for a faith",
    arguments: [
      (Self.person("functie"), .lidVan, true), (Self.person("", "wijkagent"), .lidVan, true),
      (Self.person("bewoner", "voorzitter"), .lidVan, false), (Self.person(), .lidVan, false),
      (Self.person("professional", "imam"), .lidVan, false),
      (Self.person("functie", "", "Predikant"), .lidVan, false),
      (Self.person("professional"), .werktBij, false),
    ] as [(Knoop, Relatiesoortnummer, Bool)])
  func forWork(persoon: Knoop, soort: Relatiesoortnummer, isForWork: Bool) throws {
    let band = GevoeligeBand(van: persoon, soort: soort, naar: Self.partner("Moskee Nour"))
    #expect(try #require(band).isVoorWerk == isForWork)
  }
}
