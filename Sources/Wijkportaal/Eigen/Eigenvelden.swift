import DocumentText
import Kaartopslag
import Wijkmodel

/// Everything that is recorded of an own entry, field by field: what it says, since when and by
/// whom, and who can see it.
struct Eigenvelden {
  let blik: Eigenblik
  let rij: Registerrij

  var markup: HTMLFragment { .terms(kolommen.map { (HTMLFragment(label($0)), regels($0)) }) }

  /// The columns of the table, then those of the user's own; the key means nothing to people.
  private var kolommen: [Kolomnaam] {
    let known = (rij.tabel.kolommen + rij.tabel.ookBegrepen).map(\.naam)
    let own = rij.velden.alle.map(\.kolom).filter { !known.contains($0) }
    // Nobody misses an empty column of another table.
    let shown = known.filter { kolom in
      rij.velden[kolom] != nil || rij.tabel.kolommen.contains { $0.naam == kolom }
    }
    return (shown + own).filter { $0 != .id }
  }

  private func label(_ kolom: Kolomnaam) -> String {
    Veldtekst(rij.tabel, in: blik.zicht).label(kolom)
  }

  private func regels(_ kolom: Kolomnaam) -> [HTMLFragment] {
    let text =
      kolom == .zichtbaarheid
      ? ingang.woorden.beginningWithCapital
      : blik.tekst(rij.velden[kolom], of: kolom, in: rij.tabel)
    let words = HTMLFragment(text)
    guard rij.velden[kolom] != nil || kolom == .zichtbaarheid else {
      return [.element("span", ["class": "bron"], words)]
    }
    let origin = blik.stand.herkomst(kolom, of: rij).map { $0.herkomstzin + " " } ?? ""
    let seen = "Te zien voor \(zichtbaarheid(kolom).woorden)."
    return [words, .element("span", ["class": "bron"], HTMLFragment(origin + seen))]
  }

  /// An empty cell under visibility has a meaning, which depends on the kind of entry.
  private var ingang: Zichtbaarheid { blik.knoop(of: rij)?.zichtbaarheid ?? .vertrouwelijk }

  private func zichtbaarheid(_ kolom: Kolomnaam) -> Zichtbaarheid {
    rij.tabel.zichtbaarheid(of: kolom).strenger(ingang)
  }
}
