import Kaartimport
import Kaartopslag
import TestSupport
import Testing
import Wijkmodel

@testable import Wijkportaal

/// A register with a group that keeps an entry, its neighbours, and what it may not see.
struct Eigenproef {
  /// Every text with this word belongs to somebody else and is not for everybody.
  static let kanarie = "Kanarie"

  let folder: TemporaryFolder
  let register: Register

  init(_ kaart: SocialeKaart? = nil) throws {
    folder = try TemporaryFolder()
    register = try Register.maak(
      pad: folder.path("wijk.register"), kaart: try kaart ?? Self.kaart()
    ) {
      // 1 March 2026, 10:00 in the Netherlands.
      Tijdstip(seconden: 1_772_355_600)
    }
  }

  static func kaart() throws -> SocialeKaart {
    var bouwer = Kaartbouwer()
    try bouwer.knoop(.gebied, "oost", "Wijk Oost")
    try bouwer.knoop(.gebied, "west", "Wijk West")
    try bouwer.knoop(.thema, "taal", "Taal")
    try bouwer.knoop(.doelgroep, "ouderen", "Ouderen")
    try bouwer.knoop(
      .wijkpartner, "huis", "Buurthuis <De> Brink",
      [
        .telefoon: "030-1234567", .sector: "welzijn", .gebied: "oost",
        .omschrijving: "Open huis.\nElke dag.",
      ])
    try bouwer.knoop(.wijkpartner, "bieb", "Bibliotheek")
    try bouwer.knoop(
      .wijkpartner, "geheim", "KanarieOpvang", [.zichtbaarheid: "vertrouwelijk"])
    try bouwer.knoop(.sleutelfiguur, "jan", "KanarieJan", [.email: "kanariejan@x.nl"])
    try bouwer.knoop(
      .sleutelfiguur, "piet", "Piet Beheer",
      [.eigenaar: "huis", .email: "piet@brink.nl", .functie: "beheerder"])
    try bouwer.knoop(
      .netwerk, "kring", "Buurtkring", [.eigenaar: "huis", .vanaf: "2020", .duur: "vast"])
    try bouwer.relatie("huis", "werkt_samen_met", "bieb", nil, [.toelichting: "KanarieRuzie"])
    try bouwer.relatie("huis", "werkt_samen_met", "geheim")
    try bouwer.relatie("jan", "lid_van", "huis")
    try bouwer.relatie("huis", "bereikt", "ouderen", vertrouwen: 2, [.kanaal: "KanarieJan|koffie"])
    try bouwer.relatie("bieb", "ondersteunt", "huis")
    return bouwer.kaart
  }

  /// The row of an entry.
  func rij(_ id: String) throws -> Registerrij {
    try #require(try register.stand().rij(of: id))
  }

  /// What the group of an entry sees now.
  func blik(_ id: String = "huis", vandaag: Datum? = nil) throws -> Eigenblik {
    let nummer = try rij(id).nummer
    return try #require(
      Eigenblik(
        rij: nummer, in: try register.stand(),
        voorstellen: try register.voorstellen(namens: nummer),
        open: try register.openVoorstellen(), vandaag: try vandaag ?? Proef.peildatum()))
  }

  /// A form of the group about one of its entries: opened, or sent with some fields.
  func verzoek(
    _ id: String = "huis", _ velden: [String: String]? = nil, vandaag: Datum? = nil
  ) throws -> Eigenverzoek {
    let blik = try blik(vandaag: vandaag)
    return Eigenverzoek(
      blik: blik, rij: try #require(blik.rij(of: id)), naar: Verwijzer(.server, op: .eigen()),
      bewijs: Self.bewijs, isVerstuurd: velden != nil, veld: { velden?[$0] })
  }

  static let bewijs = Formulier.Bewijs(token: "t", inzending: "n")

  /// The page as the server sends it.
  static func lees(_ bladzijde: Bladzijde) throws -> PageReading {
    PageReading(bladzijde.html(in: try BladzijdeTests.kader()))
  }
}
