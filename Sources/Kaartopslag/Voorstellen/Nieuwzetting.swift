import Wijkmodel

/// Carries out a proposal for an entry that is not there yet.
struct Nieuwzetting {
  private let voorstel: Voorstel
  private let today: Datum

  init(_ voorstel: Voorstel, _ today: Datum) {
    self.voorstel = voorstel
    self.today = today
  }

  /// The entry, kept by whoever proposed it and tied to them in the way of its kind.
  func changes(_ stand: Registerstand) throws(Registerfout) -> [Rijwijziging] {
    guard case .knopen(let soort) = voorstel.tabel else {
      throw .onbekend("voorstel \(voorstel.nummer)")
    }
    var row = voorstel.cellen
    guard let naam = row[.naam] else {
      throw .afgewezen(["Zonder naam kan er niets op de kaart komen."])
    }
    let id = Self.freeID(naam, stand)
    row[.id] = id
    row[.laatstGewijzigd] = today.isoText
    let owner = voorstel.door.namens.flatMap { stand.rij($0) }
    if row[.eigenaar] == nil { row[.eigenaar] = owner?.id }
    var changes: [Rijwijziging] = []
    if let owner, case .knopen(let kind) = owner.tabel {
      tie(&row, soort, to: owner.id, kind, &changes)
    }
    return [.nieuw(voorstel.tabel, row)] + changes
  }

  /// Ties the new entry to who proposed it, where the model has a tie for these kinds.
  private func tie(
    _ row: inout Velden, _ soort: Knoopsoort, to owner: String, _ kind: Knoopsoort,
    _ changes: inout [Rijwijziging]
  ) {
    switch (soort, kind) {
    case (.sleutelfiguur, .wijkpartner): if row[.organisatie] == nil { row[.organisatie] = owner }
    case (.initiatief, _) where kind.isPartij: if row[.trekker] == nil { row[.trekker] = owner }
    case (.netwerk, .wijkpartner), (.netwerk, .sleutelfiguur):
      var relation = Velden()
      relation[.van] = owner
      relation[.relatie] = "lid_van"
      relation[.naar] = row[.id]
      relation[.bron] = row[.bron]
      changes.append(.nieuw(.relaties, relation))
    default: return
    }
  }

  /// The key that the name gives, with a number behind it when that is taken.
  private static func freeID(_ naam: String, _ stand: Registerstand) -> String {
    let base = Knoop.id(fromName: naam)
    let wanted = base.isEmpty ? "nieuw" : base
    if stand.rij(of: wanted) == nil { return wanted }
    let numbered = (2...).lazy.map { "\(wanted)-\($0)" }
    return numbered.first { stand.rij(of: $0) == nil } ?? wanted
  }
}
