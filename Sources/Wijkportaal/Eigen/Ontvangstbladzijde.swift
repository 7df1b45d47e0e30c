import DocumentText
import Kaartopslag
import Wijkmodel

/// The receipt of what a group sent in.
struct Ontvangstbladzijde {
  let blik: Eigenblik
  let voorstel: Voorstel
  let naar: Verwijzer

  /// The receipt of a proposal; nil when it was not sent in on behalf of the own entry.
  init?(_ nummer: Int, _ blik: Eigenblik, _ naar: Verwijzer) {
    guard let voorstel = blik.voorstellen.first(where: { $0.nummer == nummer }) else { return nil }
    self.blik = blik
    self.voorstel = voorstel
    self.naar = naar
  }

  /// Where the receipt stands.
  static func adres(_ nummer: Int) -> Adres { .eigen("ontvangen", String(nummer)) }

  /// The number of the proposal of which the register remembers what was done.
  static func nummer(of uitkomst: String) -> Int? {
    let words = uitkomst.split(separator: " ")
    return words.count == 2 && words[0] == "voorstel" ? Int(words[1]) : nil
  }

  var bladzijde: Bladzijde {
    let words = Voorstelwoorden(blik: blik, voorstel: voorstel)
    return Bladzijde(
      "Ontvangen", op: Self.adres(voorstel.nummer),
      kruimels: [.init("Uw eigen pagina", .eigen())],
      bezoeker: .groep(blik.eigen.velden[.naam] ?? ""),
      melding: Melding(.gelukt, "Wij hebben ontvangen wat u stuurde, en het is opgeslagen."),
      inhoud: [
        .heading(2, HTMLFragment(words.titel)), .paragraph(HTMLFragment(words.moment)),
        words.bericht, words.regels, .heading(2, "Hoe gaat het verder?"),
        .list(vervolg.map { HTMLFragment($0) }),
        .paragraph(.link("Naar uw eigen pagina", to: naar(.eigen()))),
      ])
  }

  private var vervolg: [String] {
    let first =
      voorstel.isOpen
      ? "Het wijkbureau bekijkt dit. Tot die tijd verandert er niets op de kaart."
      : "Het wijkbureau heeft hierover beslist."
    let request =
      voorstel.soort == .verwijdering ? ["U krijgt binnen een maand antwoord."] : []
    return [first] + request
      + ["Op uw eigen pagina ziet u wat het wijkbureau beslist, en waarom."]
  }
}
