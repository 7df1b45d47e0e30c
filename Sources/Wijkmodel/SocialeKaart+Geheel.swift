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
    for soort in eigenRelatiesoorten { try add(soort) }
    try checkAll(relaties)
    self.relaties = relaties
    for alias in aliassen { try add(alias) }
  }

  private func checkAll(_ relaties: [Relatie]) throws(Afwijzing) {
    let table = Verbindingstabel(relatiesoorten)
    let kinds = knopen.map { UInt8($0.knoopsoort.position) }
    for relatie in relaties {
      let isSound =
        kinds.indices.contains(relatie.van.index) && kinds.indices.contains(relatie.naar.index)
        && relatiesoorten.indices.contains(relatie.soort.index)
        && table.joins(relatie.soort, kinds[relatie.van.index], kinds[relatie.naar.index])
        && relatie.endsInOrder
      // Only what looks wrong is examined closely, to say what it is.
      if !isSound { try check(relatie) }
    }
  }
}

/// Which kinds of relation may join which kinds of entry, as one table.
struct Verbindingstabel {
  private let allowed: [Bool]

  init(_ relatiesoorten: [Relatiesoort]) {
    var allowed: [Bool] = []
    allowed.reserveCapacity(relatiesoorten.count * 64)
    for soort in relatiesoorten {
      for place in 0..<64 {
        let van = Knoopsoort.allCases.first { $0.position == place / 8 }
        let naar = Knoopsoort.allCases.first { $0.position == place % 8 }
        guard let van, let naar else {
          allowed.append(false)
          continue
        }
        allowed.append(soort.joins(van, to: naar))
      }
    }
    self.allowed = allowed
  }

  func joins(_ soort: Relatiesoortnummer, _ van: UInt8, _ naar: UInt8) -> Bool {
    allowed[soort.index * 64 + Int(van) * 8 + Int(naar)]
  }
}
