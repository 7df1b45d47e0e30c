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

  /// The entries of some kinds that may be seen, by name.
  ///
  /// - Complexity: O(n log n) in the number of entries.
  func knopen(_ soorten: Knoopsoorten) -> [Knoop] {
    let found = zicht.knopen.filter { soorten.contains($0.knoopsoort) }
      .map { (FoldedText($0.naam), $0) }
    return found.sorted { ($0.0, $0.1.id) < ($1.0, $1.1.id) }.map(\.1)
  }

  /// What a cell says, in words: names instead of keys, dates as people write them, and "niet
  /// vermeld" for nothing.
  func tekst(_ waarde: String?, of kolom: Kolomnaam, in tabel: Tabel) -> String {
    guard let waarde, !waarde.isEmpty else { return "niet vermeld" }
    switch tabel.kolom(kolom)?.waarde {
    case .datum: return Datum(waarde)?.dutchLongText ?? waarde
    case .keuze where kolom == .zichtbaarheid:
      return Zichtbaarheid(rawValue: waarde)?.woorden ?? waarde
    case .verwijzing, .verwijzingen: return namen(Velden.values(in: waarde))
    default:
      guard tabel == .relaties, kolom == .relatie else { return waarde }
      return zicht.relatiesoort(named: waarde).map { zicht[$0].heen } ?? waarde
    }
  }

  /// The names of what may be seen, and how many there are of what may not.
  private func namen(_ ids: [String]) -> String {
    let names = ids.compactMap { naam(of: $0) }
    let hidden = ids.count - names.count
    let rest = hidden == 0 ? [] : ["\(hidden) die niet openbaar \(hidden == 1 ? "is" : "zijn")"]
    return (names + rest).joined(separator: ", ")
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
