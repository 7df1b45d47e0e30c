import DocumentText
import Kaartopslag
import Wijkmodel

/// Everything that is recorded of an own entry, field by field: what it says, since when and by
/// whom, and who can see it.
///
/// What holds for most fields is said once above them, so that what differs is seen.
struct Eigenvelden {
  private let blik: Eigenblik
  private let rij: Registerrij
  private let velden: [Veld]
  private let herkomst: String?
  private let zichtbaarheid: String?

  /// One field in words.
  private struct Veld {
    let label: String
    let tekst: String
    /// Nil for a field that is not stated.
    let herkomst: String?
    /// Nil for a field that is not stated.
    let zichtbaarheid: String?
    /// What was sent in for it and waits, as sentences.
    let wachtend: [String]
  }

  init(blik: Eigenblik, rij: Registerrij) {
    self.blik = blik
    self.rij = rij
    velden = Self.kolommen(rij).map { Self.veld($0, rij, blik) }
    herkomst = Self.meest(velden.compactMap(\.herkomst))
    zichtbaarheid = Self.meest(velden.compactMap(\.zichtbaarheid))
  }

  var inhoud: [HTMLFragment] {
    let common = [herkomst, zichtbaarheid].compactMap(\.self).joined(separator: " ")
    return [
      .paragraph(HTMLFragment("Voor alles waar niets anders bij staat, geldt dit. " + common)),
      .terms(velden.map { (HTMLFragment($0.label), regels($0)) }),
    ]
  }

  private func regels(_ veld: Veld) -> [HTMLFragment] {
    let other = [
      veld.herkomst == herkomst ? nil : veld.herkomst,
      veld.zichtbaarheid == zichtbaarheid ? nil : veld.zichtbaarheid,
    ].compactMap(\.self)
    let isStated = veld.zichtbaarheid != nil
    let words = HTMLFragment(veld.tekst)
    let value = isStated ? words : .element("span", ["class": "bron"], words)
    return [value] + veld.wachtend.map { .element("strong", [:], HTMLFragment($0)) }
      + (other.isEmpty
        ? [] : [.element("span", ["class": "bron"], HTMLFragment(other.joined(separator: " ")))])
  }

  /// The columns of the table, then those of the user's own; the key means nothing to people.
  private static func kolommen(_ rij: Registerrij) -> [Kolomnaam] {
    let known = (rij.tabel.kolommen + rij.tabel.ookBegrepen).map(\.naam)
    // Nobody misses an empty column of another table.
    let shown = known.filter { kolom in
      rij.velden[kolom] != nil || rij.tabel.kolommen.contains { $0.naam == kolom }
    }
    return (shown + rij.eigenKolommen).filter { $0 != .id }
  }

  private static func veld(_ kolom: Kolomnaam, _ rij: Registerrij, _ blik: Eigenblik) -> Veld {
    // An empty cell under visibility has a meaning, which depends on the kind of entry.
    let entry = blik.knoop(of: rij)?.zichtbaarheid ?? .vertrouwelijk
    let isStated = rij.velden[kolom] != nil || kolom == .zichtbaarheid
    let seen = rij.tabel.zichtbaarheid(of: kolom).strenger(entry)
    return Veld(
      label: Veldtekst(rij.tabel, in: blik.zicht).label(kolom),
      tekst: kolom == .zichtbaarheid
        ? entry.woorden.beginningWithCapital
        : blik.tekst(rij.velden[kolom], of: kolom, in: rij.tabel),
      herkomst: blik.stand.herkomst(kolom, of: rij)?.herkomstzin,
      zichtbaarheid: isStated ? "Te zien voor \(seen.woorden)." : nil,
      wachtend: blik.wachtzinnen(kolom, of: rij))
  }

  /// The text that occurs most, of several the first.
  private static func meest(_ texts: [String]) -> String? {
    let counts = Dictionary(texts.map { ($0, 1) }, uniquingKeysWith: +)
    let most = counts.values.max()
    return texts.first { counts[$0] == most }
  }
}
