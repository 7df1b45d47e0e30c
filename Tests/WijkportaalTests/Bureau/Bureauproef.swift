import Kaartopslag
import Synchronization
import TestSupport
import Testing
import Wijkmodel

@testable import Wijkportaal

/// A register with a few entries in a folder of its own, on a clock that a test moves.
final class Bureauproef: Sendable {
  let folder: TemporaryFolder
  let register: Register
  private let seconds: Klok

  /// Seconds since 1970 that a test adds to.
  private final class Klok: Sendable {
    let value = Mutex(1_772_355_600)
    var nu: Tijdstip { Tijdstip(seconden: value.withLock { $0 }) }
  }

  /// A register of a map, on 1 March 2026, 10:00 in the Netherlands.
  init(_ kaart: SocialeKaart? = nil) throws {
    let klok = Klok()
    seconds = klok
    folder = try TemporaryFolder()
    register = try Register.maak(
      pad: folder.path("wijk.register"), kaart: try kaart ?? Self.kaart(), klok: { klok.nu })
  }

  var nu: Tijdstip { seconds.nu }

  /// Lets days pass.
  func verzet(dagen: Int) { seconds.value.withLock { $0 += dagen * 86_400 } }

  /// The row of an entry.
  func rij(_ id: String) throws -> Registerrij {
    try #require(try register.stand().rij(of: id), "no row \(id)")
  }

  /// Sends in a proposal on behalf of an entry and gives its number.
  func dienIn(_ invoer: Voorstelinvoer, namens id: String) throws -> Int {
    let sent = try register.dienIn(invoer, door: .eigenaar(rij: try rij(id).nummer))
    return try #require(Int(sent.tekst.dropFirst("voorstel ".count)))
  }

  /// Proposes another value for one cell of an entry on behalf of that entry.
  func wijziging(_ id: String, _ kolom: Kolomnaam, _ na: String?) throws -> Int {
    let rij = try rij(id)
    return try dienIn(
      Voorstelinvoer(
        .wijziging, rij: rij.nummer, tabel: rij.tabel,
        velden: [.init(kolom, voor: rij.velden[kolom], na: na)]), namens: id)
  }

  /// What pages of the desk know now.
  func kader() throws -> Bureaukader {
    Bureaukader(stand: try register.stand(), gebruiker: "regisseur", nu: nu) {
      Formulier.Bewijs(token: "bewijs", inzending: "nummer")
    }
  }

  /// The page as a strict reader sees it; its faults are recorded.
  func lees(
    _ bladzijde: Bladzijde, sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> PageReading {
    let gegevens = try register.stand().kaart.gegevens
    let page = PageReading(
      bladzijde.html(in: Kader(gegevens: gegevens, peildatum: nu.datum, wijze: .server)))
    #expect(page.faults == [], sourceLocation: sourceLocation)
    return page
  }

  /// The page of a proposal.
  func voorstelblad(_ nummer: Int, _ gekozen: Besluitlezing = .init()) throws -> Bladzijde {
    let voorstel = try #require(try register.voorstel(nummer))
    return Voorstelbladzijde(
      kader: try kader(), voorstel: voorstel, open: try register.openVoorstellen(),
      gekozen: gekozen
    ).bladzijde()
  }

  /// Two groups that may be the same, a library, a person, a network, themes and areas.
  static func kaart() throws -> SocialeKaart {
    var bouwer = Kaartbouwer(peildatum: "2026-03-01")
    try bouwer.knoop(.gebied, "oost", "Wijk Oost", [.schaal: "wijk"])
    try bouwer.knoop(.gebied, "buurt", "Vissersbuurt", [.schaal: "buurt", .deelVan: "oost"])
    try bouwer.knopen(.thema, "groen", "eenzaamheid")
    try bouwer.knoop(.doelgroep, "ouderen", "Ouderen", [.gebied: "buurt"])
    try bouwer.knoop(
      .wijkpartner, "a", "Buurthuis",
      [
        .telefoon: "030-1", .gebied: "oost|buurt", .zichtbaarheid: "openbaar",
        .laatstBevestigd: "2024-05-01", "eigen kolom": "eigen waarde",
      ])
    try bouwer.knoop(.wijkpartner, "b", "Buurthuis De Brink", [.website: "https://b.nl"])
    try bouwer.knoop(.wijkpartner, "c", "Bibliotheek", [.laatstBevestigd: "2026-02-01"])
    try bouwer.knoop(.wijkpartner, "kerk", "Sint-Jozefkerk", [.soort: "kerk"])
    try bouwer.knoop(
      .sleutelfiguur, "p", "Anna Jansen", [.organisatie: "c", .email: "anna@example.nl"])
    try bouwer.knoop(.netwerk, "n", "Tafel van Oost", [.vanaf: "2020-01-01"])
    try bouwer.relatie("a", "werkt_samen_met", "c")
    try bouwer.relatie("b", "werkt_samen_met", "c")
    try bouwer.relatie("a", "bereikt", "ouderen")
    try bouwer.relatie("a", "mogelijk_dezelfde", "b")
    try bouwer.relatie("c", "lid_van", "n")
    return bouwer.kaart
  }
}
