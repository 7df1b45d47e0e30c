import DocumentText
import Wijkmodel

/// The page that tells what the map is, how old it is, and how to have something put right.
public struct OverDezeKaart: Sendable {
  private let kader: Kader

  /// Makes the page for one portal.
  public init(_ kader: Kader) { self.kader = kader }

  /// The page.
  public var bladzijde: Bladzijde {
    Bladzijde(
      "Over deze kaart", op: .over, inhoud: wat + herkomst + ouderdom + privacy + verbeteren)
  }

  private var wat: [HTMLFragment] {
    let toelichting = kader.gegevens.waarden["toelichting"].map(\.asSentence)
    return [
      .paragraph(
        "Op deze sociale kaart vindt u wie er in de wijk actief is: organisaties, netwerken, "
          + "initiatieven en vaste contactpersonen. Ook ziet u wie met wie samenwerkt, en wie "
          + "welke groep bewoners bereikt.", kind: "inleiding"),
      toelichting.map { .paragraph(HTMLFragment($0)) } ?? .empty,
      .heading(2, "Wat betekent ‘niet vermeld’?"),
      .paragraph(
        "Staat iets er niet? Dan is het niet vastgelegd. Dat is iets anders dan: het bestaat "
          + "niet. Leeg betekent dus nooit ‘nee’."),
    ]
  }

  private var herkomst: [HTMLFragment] {
    var facts: [(term: HTMLFragment, content: [HTMLFragment])] = [
      ("Beheerder", [HTMLFragment(kader.beheerder)]),
      ("Stand van", [HTMLFragment(kader.peildatum.dutchLongText)]),
    ]
    if let bron = kader.gegevens.bron { facts.append(("Bron", [HTMLFragment(bron)])) }
    if let licentie = kader.gegevens.waarden["licentie"] {
      facts.append(("Hergebruik", [HTMLFragment(Self.hergebruik(licentie))]))
    }
    return [
      .heading(2, "Waar komen de gegevens vandaan?"), .terms(facts),
      .paragraph("Bij elk gegeven staat de bron, als die bekend is."),
    ]
  }

  /// What people may do under a licence, for the one that allows everything.
  static func hergebruik(_ licentie: String) -> String {
    let isFree = FoldedText(licentie).rawValue.hasPrefix("cc0")
    return isFree ? "Iedereen mag deze gegevens gebruiken (\(licentie))." : licentie
  }

  private var ouderdom: [HTMLFragment] {
    [
      .heading(2, "Hoe oud zijn de gegevens?"),
      .paragraph(
        "Op elke bladzijde staat wanneer de eigenaar het laatst heeft gezegd: dit klopt. Is dat "
          + "nooit gebeurd, dan staat er ‘nooit bevestigd’. Een bevestiging is iets anders dan een "
          + "wijziging: wie één regel verandert, heeft de rest niet nagekeken."),
    ]
  }

  private var privacy: [HTMLFragment] {
    [
      .heading(2, "Wat laten we niet zien?"),
      .list([
        "Personen die niet zelf een openbare rol hebben. Wie wel openbaar is, staat er als rol in, "
          + "zoals ‘wijkagent’.",
        "Telefoonnummers en e-mailadressen van personen.",
        "Alles wat de beheerder intern of vertrouwelijk heeft genoemd.",
        "Wat mensen van elkaar vinden.",
      ]),
      .paragraph(
        "Deze bladzijden gebruiken geen volgcookies en geen statistiek van andere bedrijven."),
    ]
  }

  private var verbeteren: [HTMLFragment] {
    [
      .heading(2, "Iets laten verbeteren of verwijderen", id: "verbeteren"),
      .paragraph(Contactzin(kader: kader).markup),
      .paragraph("U kunt vragen om:"),
      .list([
        "te verbeteren wat niet klopt;", "te horen wat er over u is vastgelegd;",
        "te verwijderen wat over u gaat.",
      ]),
      .paragraph(
        "Dat is uw recht volgens de privacywet (AVG). U krijgt binnen een maand antwoord. Bent u "
          + "het niet eens met het antwoord? Dan kunt u een klacht indienen bij de Autoriteit "
          + "Persoonsgegevens."),
    ]
  }
}
