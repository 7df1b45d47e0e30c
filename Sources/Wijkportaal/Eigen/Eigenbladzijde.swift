import DocumentText
import Kaartopslag
import Wijkmodel

/// The page of a group about one of the entries that it keeps.
struct Eigenbladzijde {
  /// The name under which the address says that the entry was just confirmed.
  static let bevestigd = "bevestigd"

  let verzoek: Eigenverzoek
  /// Something to say first.
  var melding: Melding?
  /// Whether somebody just said that the entry is right.
  var isNetBevestigd = false

  private var blik: Eigenblik { verzoek.blik }
  private var rij: Registerrij { verzoek.rij }
  private var naar: Verwijzer { verzoek.naar }
  private var naam: String { verzoek.naam }

  var bladzijde: Bladzijde {
    Bladzijde(
      naam, op: Eigenpad.regel(rij, blik),
      kruimels: rij.nummer == blik.eigen.nummer ? [] : [.init("Uw eigen pagina", .eigen())],
      bezoeker: .groep(blik.eigen.velden[.naam] ?? ""), melding: melding ?? dank,
      inhoud: [soort, bevestiging, .heading(2, "Wat u kunt doen"), .list(acties, kind: "lijst")]
        + andere + gegevens + relaties + verzonden)
  }

  private var dank: Melding? {
    guard isNetBevestigd, blik.knoop(of: rij)?.laatstBevestigd == blik.vandaag else { return nil }
    return Melding(.gelukt, "Dank u wel. U hebt gezegd dat alles nog klopt, en dat is opgeslagen.")
  }

  private var soort: HTMLFragment {
    guard case .knopen(let kind) = rij.tabel else { return .empty }
    return .paragraph(HTMLFragment(kind.enkelvoud), kind: "soort")
  }

  private var bevestiging: HTMLFragment {
    let when =
      blik.knoop(of: rij)?.laatstBevestigd.map {
        "U zei het laatst \(Ouderdom.moment($0)) dat dit klopt."
      } ?? "Nog niemand van u heeft gezegd dat dit klopt."
    return .box(
      "zoekvak",
      [
        .heading(2, "Klopt alles nog?"),
        .paragraph(HTMLFragment(when)),
        .paragraph("Kijk hieronder wat er staat. Klopt het? Dan bent u met één klik klaar."),
        Formulier.versturen(
          naar: naar(.eigen("bevestig", rij.id)), verzoek.bewijs,
          [Formulier.knoppen(Knop("Klopt nog", uitgebreid: "Klopt nog: \(naam)"))]),
      ])
  }

  private var acties: [HTMLFragment] {
    Eigenpad.acties(voor: rij).map { .link(HTMLFragment($0.tekst), to: naar($0.adres)) }
  }

  private var andere: [HTMLFragment] {
    let others = blik.machtiging.ids.filter { $0 != rij.id }
    guard !others.isEmpty else { return [] }
    let links = others.compactMap { id in
      blik.stand.rij(of: id).map { other in
        HTMLFragment.link(
          HTMLFragment(other.velden[.naam] ?? id), to: naar(Eigenpad.regel(other, blik)))
      }
    }
    return [.heading(2, "Wat u ook bijhoudt"), .list(links, kind: "lijst")]
  }

  private var gegevens: [HTMLFragment] {
    [
      .heading(2, "Wat er over u is vastgelegd", id: "gegevens"),
      .paragraph(
        "‘Niet vermeld’ betekent: het is niet vastgelegd. Het betekent nooit ‘nee’."),
    ] + Eigenvelden(blik: blik, rij: rij).inhoud
  }

  private var relaties: [HTMLFragment] {
    [.heading(2, "Met wie u verbonden bent", id: "relaties")]
      + Eigenrelaties(blik: blik, rij: rij).inhoud
  }

  private var verzonden: [HTMLFragment] {
    let heading = HTMLFragment.heading(2, "Wat u hebt verstuurd", id: "verstuurd")
    let sent = blik.voorstellen.reversed().filter { voorstel in
      rij.nummer == blik.eigen.nummer || voorstel.rij == rij.nummer
    }
    guard !sent.isEmpty else { return [heading, .paragraph("U hebt nog niets verstuurd.")] }
    return [heading]
      + sent.flatMap { voorstel in
        let words = Voorstelwoorden(blik: blik, voorstel: voorstel)
        return [
          .heading(3, HTMLFragment(words.titel)), .paragraph(HTMLFragment(words.moment)),
          words.bericht, words.regels,
        ]
      }
  }
}
