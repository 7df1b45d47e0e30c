/// A sociale kaart: entries, relations and other spellings of one map.
///
/// A value; reading is free, changing goes through methods that refuse what would break it.
/// Entries and relations keep the order in which they were added.
public struct SocialeKaart: Hashable, Sendable {
  /// Title, reference date, source and whatever else is said of the whole.
  public var gegevens: Kaartgegevens
  /// The entries; an entry's `Knoopnummer` is its position here.
  public internal(set) var knopen: [Knoop] = []
  /// The relations, in the order of the file; those of short columns follow.
  public internal(set) var relaties: [Relatie] = []
  /// Other spellings of names.
  public internal(set) var aliassen: [Alias] = []
  /// The kinds of relation, built-in ones first; see `Relatiesoortnummer`.
  public internal(set) var relatiesoorten = Relatiesoort.ingebouwd
  /// What is at stake in the neighbourhood, and what people judged about it.
  public internal(set) var krachtenveld = Krachtenveldgegevens()
  var numbers: [String: Knoopnummer] = [:]

  /// Makes an empty map.
  public init(gegevens: Kaartgegevens = Kaartgegevens()) { self.gegevens = gegevens }

  /// Makes room for a known number of entries and relations.
  public mutating func reserveCapacity(knopen nodeCount: Int, relaties relationCount: Int) {
    knopen.reserveCapacity(nodeCount)
    numbers.reserveCapacity(nodeCount)
    relaties.reserveCapacity(relationCount)
  }

  /// The number of the entry with a key, or nil.
  ///
  /// - Complexity: O(1).
  public func nummer(of id: String) -> Knoopnummer? { numbers[id] }

  /// The entry with a number.
  public subscript(nummer: Knoopnummer) -> Knoop { knopen[nummer.index] }

  /// The kind of relation with a number.
  public subscript(soort: Relatiesoortnummer) -> Relatiesoort { relatiesoorten[soort.index] }

  /// The kinds of relation that this map adds to the built-in ones.
  public var eigenRelatiesoorten: ArraySlice<Relatiesoort> {
    relatiesoorten[Relatiesoort.ingebouwd.count...]
  }

  /// The number of the kind of relation with a name, as written in the file, or nil.
  public func relatiesoort(named naam: String) -> Relatiesoortnummer? {
    relatiesoorten.firstIndex { $0.naam == naam }.map { Relatiesoortnummer(rawValue: Int16($0)) }
  }

  /// Adds an entry and returns its number.
  ///
  /// - Throws: `Afwijzing` when its key is invalid or taken, or its name is empty.
  @discardableResult
  public mutating func add(_ knoop: Knoop) throws(Afwijzing) -> Knoopnummer {
    guard Knoop.isID(knoop.id) else { throw .ongeldigID(knoop.id) }
    guard !knoop.naam.isEmpty else { throw .geenNaam(id: knoop.id) }
    let number = Knoopnummer(knopen.count)
    if let earlier = numbers.updateValue(number, forKey: knoop.id) {
      numbers[knoop.id] = earlier
      throw .dubbelID(knoop.id, self[earlier].knoopsoort)
    }
    knopen.append(knoop)
    return number
  }

  /// Adds a kind of relation and returns its number.
  ///
  /// - Throws: `Afwijzing.dubbeleRelatiesoort` when the name is taken.
  @discardableResult
  public mutating func add(_ soort: Relatiesoort) throws(Afwijzing) -> Relatiesoortnummer {
    guard relatiesoort(named: soort.naam) == nil else { throw .dubbeleRelatiesoort(soort.naam) }
    relatiesoorten.append(soort)
    return Relatiesoortnummer(rawValue: Int16(relatiesoorten.count - 1))
  }

  /// Adds a relation.
  ///
  /// - Throws: `Afwijzing` when an end does not exist, the kind does not join these kinds, or it
  ///   ends before it begins.
  public mutating func add(_ relatie: Relatie) throws(Afwijzing) {
    try check(relatie)
    relaties.append(relatie)
  }

  /// Adds another spelling.
  ///
  /// - Throws: `Afwijzing.onbekendeKnoop` when the entry does not exist.
  public mutating func add(_ alias: Alias) throws(Afwijzing) {
    guard knopen.indices.contains(alias.knoop.index) else { throw .onbekendeKnoop(alias.knoop) }
    aliassen.append(alias)
  }

  func check(_ relatie: Relatie) throws(Afwijzing) {
    for end in [relatie.van, relatie.naar] where !knopen.indices.contains(end.index) {
      throw .onbekendeKnoop(end)
    }
    guard relatiesoorten.indices.contains(relatie.soort.index) else {
      throw .onbekendeRelatiesoort(relatie.soort)
    }
    let from = knopen[relatie.van.index].knoopsoort
    let target = knopen[relatie.naar.index].knoopsoort
    guard relatiesoorten[relatie.soort.index].joins(from, to: target) else {
      throw .verkeerdeSoorten(relatie: self[relatie.soort].naam, van: from, naar: target)
    }
    if let vanaf = relatie.vanaf, let tot = relatie.tot, !relatie.endsInOrder {
      throw .totVoorVanaf(vanaf: vanaf, tot: tot)
    }
  }
}
