import DocumentText
import Kaartopslag
import Wijkmodel

/// The question whether what is recorded of an own entry is right, with the button that says so.
struct Bevestigdeel {
  let verzoek: Eigenverzoek

  private var blik: Eigenblik { verzoek.blik }

  /// The day on which the entry was last confirmed.
  private var bevestigd: Datum? { blik.knoop(of: verzoek.rij)?.laatstBevestigd }

  private var isVandaag: Bool { bevestigd == blik.vandaag }

  /// Whether somebody of the group itself said so last.
  private var isZelfGezegd: Bool {
    blik.stand.herkomst(.laatstBevestigd, of: verzoek.rij)?.soort == .bevestiging
  }

  /// What stands at the top of the page.
  var vraag: HTMLFragment {
    .box("zoekvak", isVandaag ? [.heading(2, "Alles klopt"), vandaag] : gevraagd)
  }

  /// The button once more, for who has read everything; nothing when it is confirmed already.
  var herhaling: HTMLFragment {
    guard !isVandaag else { return .empty }
    return .box("zoekvak", [.paragraph("Klopt wat u hierboven leest?"), formulier(.gewoon)])
  }

  private var vandaag: HTMLFragment {
    let day = blik.vandaag.dutchLongText
    let words =
      isZelfGezegd
      ? "U zei vandaag, \(day), dat dit klopt." : "Vandaag, \(day), is vastgelegd dat dit klopt."
    return .paragraph(HTMLFragment(words + " U hoeft nu niets te doen."))
  }

  private var gevraagd: [HTMLFragment] {
    let tie = verzoek.rij.tabel == .knopen(.sleutelfiguur) ? "deze persoon" : "het"
    let question = "Klopt wat er over \(verzoek.naam) staat, en met wie \(tie) verbonden is?"
    return [
      .heading(2, HTMLFragment(question)), .paragraph(HTMLFragment(laatst)),
      .paragraph("Kijk hieronder wat er staat. Klopt het? Dan bent u met één klik klaar."),
      formulier(.hoofd),
    ]
  }

  private var laatst: String {
    guard let bevestigd else { return "Nog niemand van u heeft gezegd dat dit klopt." }
    let when = Ouderdom.moment(bevestigd)
    return isZelfGezegd
      ? "U zei het laatst \(when) dat dit klopt." : "Dit is het laatst bevestigd \(when)."
  }

  private func formulier(_ soort: Knop.Soort) -> HTMLFragment {
    Formulier.versturen(
      naar: verzoek.naar(.eigen("bevestig", verzoek.rij.id)), verzoek.bewijs,
      [Formulier.knoppen(Knop("Klopt nog", soort, uitgebreid: "Klopt nog: \(verzoek.naam)"))])
  }
}
