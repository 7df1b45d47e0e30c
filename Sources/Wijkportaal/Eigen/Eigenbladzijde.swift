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
  /// Whether the page is about the entry of the link.
  private var isEigen: Bool { rij.nummer == blik.eigen.nummer }

  var bladzijde: Bladzijde {
    let facts = andere + gegevens + relaties + [Bevestigdeel(verzoek: verzoek).herhaling]
    // What waits is what somebody who comes back looks for.
    let parts = verstuurd.contains(where: \.isOpen) ? verzonden + facts : facts + verzonden
    return Bladzijde(
      isEigen ? "Uw eigen pagina: \(naam)" : naam, op: Eigenpad.regel(rij, blik),
      kruimels: isEigen ? [] : [.init("Uw eigen pagina", .eigen())],
      bezoeker: .groep(blik.eigen.velden[.naam] ?? ""), melding: melding ?? dank,
      inhoud: [
        soort, Bevestigdeel(verzoek: verzoek).vraag, .heading(2, "Wat u kunt doen"),
        .list(acties, kind: "lijst"),
      ] + parts)
  }

  private var dank: Melding? {
    guard isNetBevestigd, blik.knoop(of: rij)?.laatstBevestigd == blik.vandaag else { return nil }
    return Melding(.gelukt, "Dank u wel. U hebt gezegd dat alles nog klopt, en dat is opgeslagen.")
  }

  private var soort: HTMLFragment {
    guard case .knopen(let kind) = rij.tabel else { return .empty }
    return .paragraph(HTMLFragment(kind.enkelvoud), kind: "soort")
  }

  private var acties: [HTMLFragment] {
    Eigenpad.acties(voor: rij, blik).map { .link(HTMLFragment($0.tekst), to: naar($0.adres)) }
  }

  private var andere: [HTMLFragment] {
    let others = blik.machtiging.ids.filter { $0 != rij.id }
    guard !others.isEmpty else { return [] }
    let links = others.compactMap { id in
      blik.stand.rij(of: id).map { other in
        HTMLFragment.link(
          HTMLFragment(other.velden[.naam] ?? id), to: naar(Eigenpad.regel(other, blik)))
          + HTMLFragment(bevestigd(other))
      }
    }
    return [.heading(2, "Wat u ook bijhoudt"), .list(links, kind: "lijst")]
  }

  private func bevestigd(_ other: Registerrij) -> String {
    guard let knoop = blik.knoop(of: other) else { return "" }
    let words = Ouderdom(knoop, on: blik.vandaag).kort
    return ": " + (knoop.laatstBevestigd == nil ? "nog " : "") + words
  }

  private var gegevens: [HTMLFragment] {
    [
      .heading(
        2, HTMLFragment(isEigen ? "Wat er over u is vastgelegd" : "Wat er over \(naam) staat"),
        id: "gegevens"),
      .paragraph(
        "‘Niet vermeld’ betekent: het is niet vastgelegd. Het betekent nooit ‘nee’."),
    ] + Eigenvelden(blik: blik, rij: rij).inhoud
  }

  private var relaties: [HTMLFragment] {
    let heading = isEigen ? "Met wie u verbonden bent" : "Met wie \(naam) verbonden is"
    return [.heading(2, HTMLFragment(heading), id: "relaties")]
      + Eigenrelaties(blik: blik, rij: rij).inhoud
  }

  /// What was sent in, newest first.
  private var verstuurd: [Voorstel] {
    blik.voorstellen.reversed().filter { isEigen || $0.rij == rij.nummer }
  }

  private var verzonden: [HTMLFragment] {
    let heading = HTMLFragment.heading(2, "Wat u hebt verstuurd", id: "verstuurd")
    let sent = verstuurd
    guard !sent.isEmpty else {
      return [heading, .paragraph("U hebt nog geen wijziging doorgegeven.")]
    }
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
