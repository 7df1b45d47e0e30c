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
    // By position, because a million copies of relations take time.
    for index in relaties.indices {
      let (van, naar) = (relaties[index].van.index, relaties[index].naar.index)
      let soort = relaties[index].soort
      let isSound =
        kinds.indices.contains(van) && kinds.indices.contains(naar)
        && relatiesoorten.indices.contains(soort.index)
        && table.joins(soort, kinds[van], to: kinds[naar]) && relaties[index].endsInOrder
      // Only what looks wrong is examined closely, to say what it is.
      if !isSound { try check(relaties[index]) }
    }
  }
}
