import DocumentText
import Kaartopslag
import Wijkmodel

/// The work list with what can be done about every entry on it.
struct Werklijstbladzijde {
  let kader: Bureaukader
  let keuze: Werklijst.Keuze

  func bladzijde(melding: Melding? = nil) -> Bladzijde {
    let posten = Werklijst(kader, keuze).posten
    let balk = Bladerbalk(keuze.bladzijde, aantal: posten.count)
    var zonder = keuze
    zonder.bladzijde = nil
    return kader.blad(
      "Werklijst", op: .bureau("werklijst"), melding: melding,
      [
        .paragraph(
          "Hier staat wat al lang niet is bevestigd. Alleen de eigenaar kan zeggen dat iets klopt. "
            + "Hebt u de eigenaar gesproken? Dan legt u hier vast wat die zei."),
        filter, .paragraph(HTMLFragment(telling(posten.count))),
        .list(balk.bereik.map { post(posten[$0]) }, kind: "uitslag"), balk.markup(zonder.adres),
      ])
  }

  private func telling(_ count: Int) -> String {
    count == 0
      ? "Met deze keuze hoeft niets te worden nagekeken."
      : Teksten.aantal(count, "regel moet", "regels moeten")
        + " worden nagekeken. Eerst wat nooit is bevestigd, daarna het oudste."
  }

  private var filter: HTMLFragment {
    let names = Werklijst.Keuze.veldnamen
    let months = Werklijst.Keuze.drempels.map {
      Invoerveld.Keuze(String($0), "\($0) maanden")
    }
    let kinds =
      [Invoerveld.Keuze("", "Alle partijen")]
      + Knoopsoort.allCases.map { .init($0.rawValue, $0.meervoud.beginningWithCapital) }
    let fields = [
      Invoerveld(
        names[0], "Langer niet bevestigd dan", .keuze(months), waarde: String(keuze.maanden)),
      Invoerveld(names[1], "Wijk", .keuze(wijken), waarde: keuze.wijk),
      Invoerveld(names[2], "Soort", .keuze(kinds), waarde: keuze.soort?.rawValue ?? ""),
    ]
    return .box(
      "zoekvak",
      [
        Formulier.zoeken(
          naar: Adres.bureau("werklijst").serverpad, label: "Werklijst kiezen",
          .box("filters", fields.map(\.markup)), Formulier.knoppen(Knop("Toon", .gewoon)))
      ])
  }

  private var wijken: [Invoerveld.Keuze] {
    let ids = Ingangnamen(kader.kaart).ids(.init(.gebied))
    let known = ids.compactMap { id in kader.stand.rij(of: id) }
    let wijken = known.filter { $0.velden[.schaal] == Schaal.wijk.rawValue }
    return [.init("", "Alle wijken")]
      + (wijken.isEmpty ? known : wijken).map { .init($0.id, kader.namen.naam($0)) }
  }

  private func post(_ post: Werklijst.Post) -> HTMLFragment {
    let eigenaar = post.rij.velden[.eigenaar].flatMap { kader.stand.rij(of: $0) }
    let age = Ouderdom(post.knoop, on: kader.nu.datum).zinnen.first ?? ""
    let keeper =
      eigenaar.map { " Eigenaar: \(kader.namen.naam($0))." }
      ?? " Wie dit bijhoudt, is niet vermeld."
    return .lines([
      .paragraph(kader.link(post.rij), kind: "naam"),
      .paragraph(HTMLFragment(age + keeper)),
      Regelacties(kader: kader, rij: post.rij, terug: keuze).markup,
    ])
  }
}
