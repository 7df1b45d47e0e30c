import DocumentText
import Kaartopslag
import Wijkmodel

/// The personal links: of whom, until when, and whether they were used; never the link itself.
struct Uitnodigingenbladzijde {
  /// The name of the field with the entry for which a link is made.
  static let ingangveld = "ingang"

  let kader: Bureaukader
  /// The links, newest first.
  let links: [Uitnodiging]
  var bladzijde: String?
  /// What was typed to make a link, and what is wrong with it.
  var ingang = ""
  var fout: String?

  static let adres = Adres.bureau("uitnodigingen")

  func blad(melding: Melding? = nil) -> Bladzijde {
    let valid = links.filter { $0.isGeldig(op: kader.nu) }
    let balk = Bladerbalk(bladzijde, aantal: links.count)
    return kader.blad(
      (fout == nil ? "" : "Fout: ") + "Persoonlijke links", op: Self.adres, melding: melding,
      [
        Formulier.fouten([veld]),
        .paragraph(
          "Met een persoonlijke link ziet en verandert een groep de eigen regel. De link zelf staat "
            + "hier niet: die is nergens bewaard."),
        maken,
        .deel(
          "Gemaakte links",
          [
            .paragraph(
              HTMLFragment(
                valid.isEmpty
                  ? "Er zijn geen links die nu werken."
                  : Teksten.aantal(valid.count, "link werkt nu.", "links werken nu."))),
            .list(balk.bereik.map { regel(links[$0]) }, kind: "uitslag"), balk.markup(Self.adres),
          ]),
      ])
  }

  private var veld: Invoerveld {
    var veld = Invoerveld(
      Self.ingangveld, "Voor welke regel?", waarde: ingang,
      hulp: "Typ de naam of het kenmerk.", fout: fout)
    veld.isVerplicht = true
    return veld
  }

  private var maken: HTMLFragment {
    .deel(
      "Een link maken",
      [
        kader.formulier(
          naar: Self.adres, isHoofd: true,
          [veld.markup, Formulier.knoppen(Knop("Maak een link"))])
      ])
  }

  private func regel(_ link: Uitnodiging) -> HTMLFragment {
    let wie = kader.link(rij: link.rij, anders: "Een regel die er niet meer is")
    let used = link.gebruikt.map { "Het laatst gebruikt op \($0.tekst)." } ?? "Nog niet gebruikt."
    let lines: [HTMLFragment] = [
      .paragraph(wie, kind: "naam"),
      .paragraph(
        HTMLFragment("Gemaakt op \(link.gemaakt.tekst). \(stand(link)) \(used)"), kind: "klein"),
    ]
    guard link.isGeldig(op: kader.nu) else { return .lines(lines) }
    let naam = kader.stand.rij(link.rij).map(kader.namen.naam) ?? "deze regel"
    return .lines(
      lines + [
        kader.formulier(
          naar: .bureau("uitnodigingen", String(link.nummer), "intrekken"),
          [
            Formulier.knoppen(
              Knop(
                "Intrekken", .gevaar,
                uitgebreid: "Intrekken: link \(link.nummer) van \(naam)"))
          ])
      ])
  }

  private func stand(_ link: Uitnodiging) -> String {
    if let revoked = link.ingetrokken { return "Ingetrokken op \(revoked.tekst)." }
    return link.isGeldig(op: kader.nu)
      ? "Werkt tot en met \(link.verloopt.tekst)." : "Verlopen op \(link.verloopt.tekst)."
  }
}
