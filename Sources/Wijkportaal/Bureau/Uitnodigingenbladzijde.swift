import DocumentText
import Kaartopslag
import Wijkmodel

/// The personal links: of whom, until when, and whether they were used; never the link itself.
struct Uitnodigingenbladzijde {
  /// The name of the field with the entry for which a link is made.
  static let ingangveld = "ingang"
  /// The name of the field with a part of the name of an entry, to show only its links.
  static let naamveld = "naam"

  let kader: Bureaukader
  /// The links, newest first.
  let links: [Uitnodiging]
  var bladzijde: String?
  /// Only the links of entries with this in their name.
  var naam = ""
  /// What was typed to make a link, and what is wrong with it.
  var ingang = ""
  var fout: String?

  static let adres = Adres.bureau("uitnodigingen")

  func blad(melding: Melding? = nil) -> Bladzijde {
    let valid = links.filter { $0.isGeldig(op: kader.nu) }
    let shown = getoond
    let balk = Bladerbalk(bladzijde, aantal: shown.count)
    return kader.blad(
      "Persoonlijke links", op: Self.adres, melding: melding, heeftFouten: fout != nil,
      [
        melding == nil ? Formulier.fouten([veld]) : .empty,
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
                  : Teksten.aantal(valid.count, "link werkt nu.", "links werken nu.")
                    + " Eerst de links die werken en nog niet zijn gebruikt.")),
            filter, shown.isEmpty ? .paragraph("Er zijn geen links met deze keuze.") : .empty,
            .list(balk.bereik.map { regel(shown[$0]) }, kind: "uitslag"),
            balk.markup(Self.adres.met([.init(Self.naamveld, naam)])),
          ]),
      ])
  }

  /// The links as chosen: first what works and was never used, then what works, each newest first.
  private var getoond: [Uitnodiging] {
    let wanted = FoldedText(naam).rawValue
    let chosen = links.filter { link in
      wanted.isEmpty
        || kader.stand.rij(link.rij).map {
          FoldedText(kader.namen.naam($0)).rawValue.contains(wanted)
        } ?? false
    }
    func rang(_ link: Uitnodiging) -> Int {
      link.isGeldig(op: kader.nu) ? (link.gebruikt == nil ? 0 : 1) : 2
    }
    return (0...2).flatMap { rank in chosen.filter { rang($0) == rank } }
  }

  private var filter: HTMLFragment {
    guard !links.isEmpty else { return .empty }
    var veld = Invoerveld(Self.naamveld, "Naam van de regel", .regel("search"), waarde: naam)
    veld.grens = 100
    return .box(
      "zoekvak",
      [
        Formulier.zoeken(
          naar: Self.adres.serverpad, label: "Links kiezen", veld.markup,
          Formulier.knoppen(Knop("Toon", .gewoon)))
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
        .paragraph(
          .element(
            "a",
            [
              "href": Intrekvraag.adres(link).serverpad,
              "aria-label": "Intrekken: link \(link.nummer) van \(naam)",
            ], "Intrekken"))
      ])
  }

  func stand(_ link: Uitnodiging) -> String {
    if let revoked = link.ingetrokken { return "Ingetrokken op \(revoked.tekst)." }
    return link.isGeldig(op: kader.nu)
      ? "Werkt tot en met \(link.verloopt.tekst)." : "Verlopen op \(link.verloopt.tekst)."
  }
}
