import CommandLineParsing
import Glibc
import GraphvizLayout
import Wijkmodel
import Wijkportaal

/// `wijkweb publiceer`: the public pages of a map as a site that needs no server.
struct Publiceer: Opdracht {
  let beschrijving = CommandDescription(
    name: "publiceer",
    summary: "Maak van de openbare kaart een website in een map.",
    discussion: "Er komt een bladzijde per partij, netwerk, initiatief, thema, gebied en "
      + "doelgroep, met tekeningen. De website werkt zonder server: open index.html, of zet de map "
      + "op uw eigen website. Alleen wat iedereen mag weten, komt erin. Doet u het opnieuw, dan "
      + "vervangt Wijkweb alleen zijn eigen bestanden.",
    options: [
      .init("uit", value: "MAP", summary: "De map waarin de website komt.", completion: .folder),
      .init(
        "contact", value: "TEKST",
        summary: "Hoe mensen u bereiken om iets te laten verbeteren, zoals een e-mailadres."),
      Kaartkeuze.peildatum, Kaartkeuze.kaart,
    ],
    examples: [
      .init(
        "wijkweb publiceer --kaart Data/voorbeeldwijk --uit website",
        summary: "Maakt een website van de voorbeeldkaart.")
    ])

  func run(_ aanroep: Aanroep) throws(Mislukking) -> ExitCode {
    guard let target = aanroep.value("uit") else {
      throw .verkeerdGebruik("Zeg in welke map de website komt, met --uit MAP.")
    }
    let date = try Kaartkeuze.date(aanroep)
    let kaart = OpenbareKaart(
      try Kaartlading.kaart(aanroep), vandaag: aanroep.omgeving.vandaag, peildatum: date)
    try write(try site(kaart, aanroep), to: target, aanroep)
    return .good
  }

  private func site(_ kaart: OpenbareKaart, _ aanroep: Aanroep) throws(Mislukking) -> Site {
    let tekenaar = Tekenaar(aanroep.omgeving).plaattekenaar
    var broken: LayoutError?
    let site = Voortgang(aanroep).during("De bladzijden en tekeningen worden gemaakt") {
      Site(kaart, contact: aanroep.value("contact")) { plaat in
        guard broken == nil else { return nil }
        do throws(LayoutError) {
          return try tekenaar.bytes(plaat, as: .svg)
        } catch {
          if !Self.isTooMuch(error) { broken = error }
          return nil
        }
      }
    }
    if let broken { throw .mislukt(Teksten.zin(broken)) }
    return site
  }

  /// Whether a picture alone is the matter, and not drawing itself.
  private static func isTooMuch(_ error: LayoutError) -> Bool {
    switch error {
    case .pageTooLarge, .tooSlow, .tooLarge: true
    default: false
    }
  }

  private func write(_ site: Site, to target: String, _ aanroep: Aanroep) throws(Mislukking) {
    // Who interrupts now would be left with pages of which one says this and the other that.
    let before = signal(SIGINT, SIG_IGN)
    defer { _ = signal(SIGINT, before) }
    do {
      let result = try Siteschrijver.write(site, to: aanroep.omgeving.path(target))
      aanroep.kanalen.tell(Self.zin(site, result, target))
    } catch {
      throw .mislukt(Self.zin(error, target))
    }
  }

  private static func zin(
    _ site: Site, _ result: (geschreven: Int, verwijderd: Int), _ target: String
  ) -> String {
    var text =
      "De website staat in de map \(target). Open \(target)/index.html. Van de "
      + "\(site.bestanden.count) bestanden zijn er \(result.geschreven) nieuw of veranderd, en "
      + "\(result.verwijderd) oude zijn weggehaald."
    let missing = site.zonderPlaat
    if !missing.isEmpty {
      let some = missing.count > 5 ? missing.prefix(4) + ["\(missing.count - 4) andere"] : missing
      text +=
        " Zonder tekening, omdat er te veel op zou staan: \(Teksten.opsomming(some, "en"))."
    }
    return text
  }

  private static func zin(_ fout: Siteschrijver.Fout, _ target: String) -> String {
    switch fout {
    case .nietVanOns(let path):
      "In de map \(target) staat al \(path), en dat is niet door Wijkweb gemaakt. Kies een andere "
        + "map, of haal het daar weg."
    case .nietTeSchrijven:
      "De website kan niet worden geschreven in de map \(target). Mag u daar schrijven, en is er "
        + "nog plaats op de schijf? Er is niets veranderd."
    }
  }
}
