public import Wijkmodel

/// What is really held about persons, in numbers: the facts for a register of processing activities
/// (GDPR, article 30).
public struct Verwerkingsgegevens: Sendable {
  /// How often a column of persons is filled in.
  public struct Kolomtelling: Hashable, Sendable {
    /// The column.
    public let kolom: Kolomnaam
    /// Of how many persons it is stated.
    public let aantal: Int
    /// Who may see it, of a person whom everybody may see.
    public let zichtbaarheid: Zichtbaarheid
  }

  /// Who is responsible, as `kaart.csv` says; nil when not stated.
  public let beheerder: String?
  /// How many persons there are.
  public let personen: Int
  /// How many persons may be seen, by whom.
  public let zichtbaar: [Zichtbaarheid: Int]
  /// Every column of persons that is filled in, in the order of the template, then own columns.
  public let kolommen: [Kolomtelling]
  /// The stated grounds with how many persons, by ground.
  public let grondslagen: [(grondslag: String, aantal: Int)]
  /// How many persons have no ground.
  public let zonderGrondslag: Int
  /// How many persons have no day until which they are kept.
  public let zonderBewarenTot: Int
  /// How many persons should have been removed.
  public let verlopen: Int
  /// How many rows are about persons, per table: spellings, relations, judgements, talks.
  public let regels: [(tabel: Tabel, aantal: Int)]
  /// How many organisations state an e-mail address or telephone number, which may be somebody's.
  public let organisatiesMetContact: Int

  /// Counts what a map holds.
  ///
  /// - Complexity: O(n) in the number of cells.
  public init(_ stand: Registerstand, op dag: Datum) {
    let kaart = stand.kaart
    let persons = kaart.knopen.filter { $0.knoopsoort == .sleutelfiguur }
    beheerder = kaart.gegevens.waarden["beheerder"]
    personen = persons.count
    zichtbaar = Dictionary(persons.map { ($0.zichtbaarheid, 1) }, uniquingKeysWith: +)
    kolommen = Self.columns(stand)
    let grounds = Dictionary(
      persons.compactMap { $0.velden[.grondslag] }.map { ($0, 1) }, uniquingKeysWith: +)
    grondslagen = grounds.sorted { $0.key.precedesByCodePoint($1.key) }
      .map { (grondslag: $0.key, aantal: $0.value) }
    zonderGrondslag = persons.filter { $0.velden[.grondslag] == nil }.count
    zonderBewarenTot = persons.filter { $0.velden[.bewarenTot] == nil }.count
    verlopen = Opschoonverslag.personen(in: kaart, op: dag).count
    regels = Self.rows(stand, Set(persons.map(\.id)))
    organisatiesMetContact =
      kaart.knopen.filter {
        $0.knoopsoort == .wijkpartner
          && ($0.velden[.email] != nil || $0.velden[.telefoon] != nil)
      }.count
  }

  private static func columns(_ stand: Registerstand) -> [Kolomtelling] {
    let tabel = Tabel.knopen(.sleutelfiguur)
    var counts: [Kolomnaam: Int] = [:]
    for rij in stand.rijen where rij.tabel == tabel {
      for cel in rij.velden.alle { counts[cel.kolom, default: 0] += 1 }
    }
    let known = (tabel.kolommen + tabel.ookBegrepen).map(\.naam).filter { counts[$0] != nil }
    let own = Set(counts.keys).subtracting(known).sorted()
    return (known + own).map {
      Kolomtelling(
        kolom: $0, aantal: counts[$0] ?? 0, zichtbaarheid: tabel.zichtbaarheid(of: $0))
    }
  }

  private static func rows(
    _ stand: Registerstand, _ ids: Set<String>
  ) -> [(tabel: Tabel, aantal: Int)] {
    var counts: [Tabel: Int] = [:]
    for rij in stand.rijen {
      let isAbout = rij.velden.alle.contains { cel in
        rij.tabel.isAbout(cel.kolom) && Velden.values(in: cel.waarde).contains(where: ids.contains)
      }
      if isAbout { counts[rij.tabel, default: 0] += 1 }
    }
    return Tabel.allCases.compactMap { tabel in counts[tabel].map { (tabel, $0) } }
  }
}
