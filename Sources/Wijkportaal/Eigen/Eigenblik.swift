import Kaartopslag
import Wijkmodel

/// What somebody who came in through the link of an entry may see: the own entries wholly, of all
/// others what everybody sees.
struct Eigenblik: Sendable {
  /// What the register says; pages take only the rows of own entries from it.
  let stand: Registerstand
  /// The entry of the link.
  let eigen: Registerrij
  /// For which entries changes may be proposed.
  let machtiging: Machtiging
  /// Everything else that may be seen.
  let zicht: SocialeKaart
  /// What was sent in on behalf of the entry of the link, oldest first.
  let voorstellen: [Voorstel]
  /// What is still to be decided about the own entries, whoever sent it in.
  let open: [Voorstel]
  /// The day.
  let vandaag: Datum

  /// Looks on behalf of the entry with a row number; nil when it is not there any more.
  ///
  /// - Parameters:
  ///   - nummer: The row of the entry of the link.
  ///   - stand: What the register says.
  ///   - voorstellen: What was sent in on behalf of the entry.
  ///   - open: Every proposal that is still to be decided.
  ///   - vandaag: The day.
  init?(
    rij nummer: Int, in stand: Registerstand, voorstellen: [Voorstel], open: [Voorstel],
    vandaag: Datum
  ) {
    guard let eigen = stand.rij(nummer), let machtiging = Machtiging(rij: nummer, in: stand) else {
      return nil
    }
    let own = Set(machtiging.ids.compactMap { stand.rij(of: $0)?.nummer })
    self.stand = stand
    self.eigen = eigen
    self.machtiging = machtiging
    zicht = stand.kaart.zicht(opEigen: machtiging.ids)
    self.voorstellen = voorstellen
    self.open = open.filter { $0.rij.map(own.contains) ?? false }
    self.vandaag = vandaag
  }

  /// The row of an own entry; nil for an entry of somebody else, and for one that does not exist.
  func rij(of id: String) -> Registerrij? { machtiging.mag(id) ? stand.rij(of: id) : nil }

  /// An own entry.
  func knoop(of rij: Registerrij) -> Knoop? {
    guard machtiging.mag(rij.id) else { return nil }
    return stand.kaart.nummer(of: rij.id).map { stand.kaart[$0] }
  }

  /// The name of an entry that may be seen, or nil.
  func naam(of id: String) -> String? { zicht.nummer(of: id).map { zicht[$0].naam } }

  /// What a cell says, in words: of the entries that it mentions the names of those that may be
  /// seen, and how many the others are.
  func tekst(_ waarde: String?, of kolom: Kolomnaam, in tabel: Tabel) -> String {
    let words = Veldtekst(tabel, in: zicht)
    guard let waarde, tabel.isVerwijzend(kolom) else { return words.tekst(waarde, in: kolom) }
    let shown = zichtbaar(waarde)
    let hidden = Velden.values(in: waarde).count - Velden.values(in: shown).count
    guard hidden > 0 else { return words.tekst(waarde, in: kolom) }
    let rest = "\(hidden) die niet openbaar \(hidden == 1 ? "is" : "zijn")"
    return shown.isEmpty ? rest : words.tekst(shown, in: kolom) + ", en \(rest)"
  }

  /// The row with only those mentions of others that may be seen.
  func zichtbaar(_ rij: Registerrij) -> Velden {
    var row = rij.velden
    for cell in row.alle where rij.tabel.isVerwijzend(cell.kolom) {
      row[cell.kolom] = zichtbaar(cell.waarde)
    }
    return row
  }

  /// A cell of a row as the register must have it, out of one with only what may be seen: what is
  /// hidden stays as it is.
  func volledig(_ waarde: String?, of kolom: Kolomnaam, in rij: Registerrij) -> String? {
    guard rij.tabel.isVerwijzend(kolom) else { return waarde }
    let hidden = rij.velden.values(of: kolom).filter { zicht.nummer(of: $0) == nil }
    guard !hidden.isEmpty else { return waarde }
    return (Velden.values(in: waarde ?? "") + hidden).joined(separator: "|")
  }

  private func zichtbaar(_ cell: String) -> String {
    Velden.values(in: cell).filter { zicht.nummer(of: $0) != nil }.joined(separator: "|")
  }
}

extension Tabel {
  /// Whether the cells of a column mention entries.
  fileprivate func isVerwijzend(_ kolom: Kolomnaam) -> Bool {
    switch self.kolom(kolom)?.waarde {
    case .verwijzing, .verwijzingen: true
    default: false
    }
  }
}

extension Zichtbaarheid {
  /// Who may see something, as people say it.
  var woorden: String {
    switch self {
    case .openbaar: "iedereen"
    case .intern: "alleen het wijkbureau"
    case .vertrouwelijk: "alleen het wijkbureau (vertrouwelijk)"
    }
  }

  /// The stricter of two.
  func strenger(_ other: Zichtbaarheid) -> Zichtbaarheid {
    let order = Zichtbaarheid.allCases
    let places = [self, other].compactMap { order.firstIndex(of: $0) }
    return places.max().map { order[$0] } ?? .vertrouwelijk
  }
}
