extension SocialeKaart {
  /// Makes a map of all its entries and relations at once.
  ///
  /// It refuses what adding them one by one would refuse, in a fraction of the time: a city has a
  /// million relations.
  ///
  /// - Complexity: O(V + E).
  /// - Throws: `Afwijzing` for the first entry, kind, relation or alias that is refused.
  public init(
    gegevens: Kaartgegevens, knopen: [Knoop], eigenRelatiesoorten: [Relatiesoort] = [],
    relaties: [Relatie] = [], aliassen: [Alias] = []
  ) throws(Afwijzing) {
    self.init(gegevens: gegevens)
    numbers.reserveCapacity(knopen.count)
    for (index, knoop) in knopen.enumerated() {
      guard Knoop.isID(knoop.id) else { throw .ongeldigID(knoop.id) }
      guard !knoop.naam.isEmpty else { throw .geenNaam(id: knoop.id) }
      if let earlier = numbers.updateValue(Knoopnummer(index), forKey: knoop.id) {
        throw .dubbelID(knoop.id, knopen[earlier.index].knoopsoort)
      }
    }
    self.knopen = knopen
    var names = Set(relatiesoorten.map(\.naam))
    for soort in eigenRelatiesoorten {
      guard names.insert(soort.naam).inserted else { throw .dubbeleRelatiesoort(soort.naam) }
    }
    relatiesoorten += eigenRelatiesoorten
    try checkAll(relaties)
    self.relaties = relaties
    for alias in aliassen { try add(alias) }
  }

  private func checkAll(_ relaties: [Relatie]) throws(Afwijzing) {
    let table = Verbindingstabel(relatiesoorten)
    let kinds = knopen.map(\.knoopsoort)
    for relatie in relaties {
      let isSound =
        kinds.indices.contains(relatie.van.index) && kinds.indices.contains(relatie.naar.index)
        && relatiesoorten.indices.contains(relatie.soort.index)
        && table.joins(relatie.soort, kinds[relatie.van.index], to: kinds[relatie.naar.index])
        && relatie.endsInOrder
      // Only what looks wrong is examined closely, to say what it is.
      if !isSound { try check(relatie) }
    }
  }
}
