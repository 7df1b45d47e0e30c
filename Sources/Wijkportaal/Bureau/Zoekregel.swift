import DocumentText
import Kaartgraaf
import Kaartopslag
import Wijkmodel

/// The field with which somebody at the desk looks for an entry.
struct Zoekregel {
  static let veld = "zoek"

  let tekst: String

  var markup: HTMLFragment {
    var veld = Invoerveld(
      Self.veld, "Zoek een regel", .regel("search"), waarde: tekst,
      hulp: "Zoek op naam, andere schrijfwijze of kenmerk. Ook wat niet openbaar is, staat erbij.")
    veld.grens = 100
    return .box(
      "zoekvak",
      [
        Formulier.zoeken(
          naar: Adres.bureau("zoek").serverpad, label: "Zoek een regel", veld.markup,
          Formulier.knoppen(Knop("Zoeken")))
      ])
  }
}

/// The entries in which somebody's words occur, also those that are not for everybody.
struct Bureauzoeken {
  let kader: Bureaukader
  let tekst: String
  let bladzijde: String?

  /// The page with what was found.
  var blad: Bladzijde {
    let found = gevonden
    let balk = Bladerbalk(bladzijde, aantal: found.count)
    let adres = Adres.bureau("zoek").met([.init(Zoekregel.veld, tekst)])
    let count =
      found.isEmpty
      ? "Niets gevonden. Probeer een deel van de naam."
      : Teksten.aantal(found.count, "regel", "regels") + " gevonden."
    return kader.blad(
      "Zoeken", op: .bureau("zoek"),
      [
        Zoekregel(tekst: tekst).markup, .paragraph(HTMLFragment(count)),
        .list(balk.bereik.map { regel(found[$0]) }, kind: "uitslag"), balk.markup(adres),
      ])
  }

  private func regel(_ rij: Registerrij) -> HTMLFragment {
    guard let nummer = kader.kaart.nummer(of: rij.id) else { return kader.link(rij) }
    let knoop = kader.kaart[nummer]
    return .lines([
      .paragraph(kader.link(rij), kind: "naam"),
      .paragraph(
        HTMLFragment(
          "\(Teksten.soort(knoop)). \(knoop.zichtbaarheid.rawValue.beginningWithCapital)."),
        kind: "klein"),
    ])
  }

  /// What begins with the words comes first, then by name and key.
  private var gevonden: [Registerrij] {
    let wanted = FoldedText(tekst).rawValue
    guard !wanted.isEmpty else { return [] }
    var spellings: [String: [String]] = [:]
    for rij in kader.stand.rijen where rij.tabel == .aliassen {
      spellings[rij.id, default: []].append(FoldedText(rij.velden[.alias] ?? "").rawValue)
    }
    let hits = kader.stand.rijen.compactMap { rij -> (rang: Int, naam: String, rij: Registerrij)? in
      guard rij.tabel.isKnopen else { return nil }
      let naam = FoldedText(rij.velden[.naam] ?? "").rawValue
      let all = [naam, FoldedText(rij.id).rawValue] + (spellings[rij.id] ?? [])
      guard all.contains(where: { $0.contains(wanted) }) else { return nil }
      return (naam.hasPrefix(wanted) ? 0 : 1, naam, rij)
    }
    return hits.sorted { ($0.rang, $0.naam, $0.rij.nummer) < ($1.rang, $1.naam, $1.rij.nummer) }
      .map(\.rij)
  }
}
