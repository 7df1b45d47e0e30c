import DelimitedText
import Wijkmodel

/// Recognises what a file holds from its name and its headings.
struct Herkenning {
  private let koppen: Set<Kopnaam>
  private let synoniemen: Set<Kolomnaam>
  private let reader: RowReader

  /// Looks at the headings of a file; nil when it cannot be read at all.
  init?(_ bestand: Bronbestand) {
    guard let bytes = bestand.bytes, var reader = try? RowReader(bytes), reader.next() else {
      return nil
    }
    let folded = reader.strings().map { Kopnaam(FormulaGuard.restored($0)) }
    koppen = Set(folded)
    synoniemen = Set(folded.compactMap { Synoniemen.kolom(for: $0) })
    self.reader = reader
  }

  /// Every way in which a file can be read, the likeliest first.
  ///
  /// A name of the data model decides when the headings do not contradict it. Without one the
  /// headings decide; where they leave a choice all possibilities are returned.
  static func readings(of bestand: Bronbestand) -> [Bestandslezing] {
    let byName = naming(bestand.naam)
    guard let found = Herkenning(bestand) else { return byName.map { [$0] } ?? [] }
    let byHeadings = found.readings()
    if let byName, found.permits(byName) { return [byName] }
    return byHeadings
  }

  /// The way of reading that a file name asks for, or nil.
  private static func naming(_ naam: String) -> Bestandslezing? {
    let stem = naam.split(separator: ".").dropLast().joined(separator: ".")
    let wanted = Kopnaam(stem.isEmpty ? naam : stem)
    if let exact = Bestandslezing.alle.first(where: { Kopnaam($0.naam) == wanted }) { return exact }
    // A name such as `export wijkpartners 2024` holds the name of one table.
    let held = Bestandslezing.alle.filter { wanted.rawValue.contains(Kopnaam($0.naam).rawValue) }
    return held.count == 1 ? held[0] : nil
  }

  /// Whether the headings have what a way of reading needs.
  private func permits(_ lezing: Bestandslezing) -> Bool {
    switch lezing {
    case .tabel(.knopen): has(.id) || has(.naam)
    case .tabel(.relaties): has(.van) && has(.naar)
    case .tabel(let tabel): tabel.kolommen.filter(\.isVerplicht).allSatisfy { has($0.naam) }
    case .gephiKnopen, .kumuElementen: has(.naam)
    case .gephiRelaties, .kumuVerbindingen: has(.van) && has(.naar)
    case .deelnemers: isParticipants
    }
  }

  private func readings() -> [Bestandslezing] {
    if has(.sleutel) && has(.waarde) { return [.tabel(.kaart)] }
    if has(.id) && has(.alias) { return [.tabel(.aliassen)] }
    if let tabel = krachtenveld { return [.tabel(.krachtenveld(tabel))] }
    if let relations = relationReading { return [relations] }
    if has(.naam), ["heen", "terug", "symmetrisch"].contains(where: holds) {
      return [.tabel(.relatiesoorten)]
    }
    var found = distinctKinds.map { Bestandslezing.tabel(.knopen($0)) }
    if isParticipants { found.append(.deelnemers) }
    if !found.isEmpty { return found }
    if holds("label") && holds("type") { return [.kumuElementen] }
    if holds("label") && holds("id") { return [.gephiKnopen] }
    if namesKinds { return [.kumuElementen] }
    return has(.naam) || has(.id) ? bestKinds.map { .tabel(.knopen($0)) } : []
  }

  /// The kinds of entry that know most of the headings.
  private var bestKinds: [Knoopsoort] {
    let known = Knoopsoort.allCases.map { kind in
      Tabel.knopen(kind).kolommen.count { has($0.naam) }
    }
    return zip(Knoopsoort.allCases, known).filter { $0.1 == known.max() }.map(\.0)
  }

  /// The file of the krachtenveld that the headings fit, or nil.
  private var krachtenveld: Krachtenveldtabel? {
    if holds("trede") && has(.naam) { return .participatieladder }
    if has(.naam), ["speelruimte", "vaststaand"].contains(where: holds) { return .vraagstukken }
    guard holds("vraagstuk") else { return nil }
    let order: [Krachtenveldtabel] = [.standpunten, .invloeden, .gesprekken, .posities]
    let found = order.first { tabel in
      tabel.kolommen.filter(\.isVerplicht).allSatisfy { has($0.naam) }
        && (tabel != .gesprekken || holds("middel") || holds("wat_gehoord"))
    }
    return found ?? (has(.naam) ? .doelstellingen : nil)
  }

  private var relationReading: Bestandslezing? {
    let readsSourceAsStart = holds("bron") && holds("doel")
    guard has(.naar), has(.van) || readsSourceAsStart else { return nil }
    if holds("source") && holds("target") { return .gephiRelaties }
    if holds("from") && holds("to") { return .kumuVerbindingen }
    return .tabel(.relaties)
  }

  /// The kinds of entry of which a column is there that no other kind has.
  private var distinctKinds: [Knoopsoort] {
    Knoopsoort.allCases.filter { kind in
      let others = Set(
        Knoopsoort.allCases.filter { $0 != kind }.flatMap {
          Tabel.knopen($0).kolommen.map(\.naam)
        })
      return Tabel.knopen(kind).kolommen.contains { !others.contains($0.naam) && has($0.naam) }
    }
  }

  private var isParticipants: Bool {
    let columns = Deelnemerkolommen.Rol.allCases.filter { rol in
      koppen.contains { rol.fits($0) }
    }
    return Set(columns).isSuperset(of: [.persoon, .organisatie, .groep])
  }

  /// Whether every stated cell of the column that says what something is, is a kind of entry.
  private var namesKinds: Bool {
    var rows = reader
    let headings = reader.strings().map { Kopnaam($0) }
    guard has(.naam),
      let column = headings.firstIndex(where: {
        $0 == Kopnaam("soort") || Synoniemen.kolom(for: $0) == .soort
      })
    else { return false }
    var count = 0
    while rows.next() {
      guard column < rows.fieldCount, rows.byteCount(at: column) > 0 else { continue }
      guard Knoopsoortwoord(rows.string(at: column)) != nil else { return false }
      count += 1
    }
    return count > 0
  }

  private func has(_ kolom: Kolomnaam) -> Bool {
    koppen.contains(Kopnaam(kolom.rawValue)) || synoniemen.contains(kolom)
  }

  private func holds(_ kop: String) -> Bool { koppen.contains(Kopnaam(kop)) }
}
