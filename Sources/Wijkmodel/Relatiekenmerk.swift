extension SocialeKaart {
  /// The keys of all relations: `van:relatie:naar`, with `#2`, `#3` … for repeats in file order.
  ///
  /// Of a symmetric kind the smaller key comes first.
  ///
  /// - Complexity: O(E) time and space.
  public func relatieIDs() -> [String] {
    relatieIDs(at: Array(relaties.indices))
  }

  /// The keys of the relations at some positions.
  ///
  /// - Complexity: O(E) time and space, and a text only for every position asked for.
  public func relatieIDs(at positions: [Int]) -> [String] {
    var repeats: [Verbinding: Int32] = [:]
    repeats.reserveCapacity(positions.count)
    for position in positions { repeats[verbinding(at: position)] = 0 }
    var numbers = [Int32](repeating: 0, count: relaties.count)
    for position in relaties.indices {
      let key = verbinding(at: position)
      guard let earlier = repeats[key] else { continue }
      repeats[key] = earlier + 1
      numbers[position] = earlier + 1
    }
    return positions.map { position in
      let base = relatiebasis(relaties[position])
      return numbers[position] == 1 ? base : "\(base)#\(numbers[position])"
    }
  }

  /// What relations have in common that differ in their number only.
  private struct Verbinding: Hashable {
    let van: Knoopnummer
    let naar: Knoopnummer
    let soort: Relatiesoortnummer
  }

  private func verbinding(at position: Int) -> Verbinding {
    let (van, naar) = (relaties[position].van, relaties[position].naar)
    let soort = relaties[position].soort
    return relatiesoorten[soort.index].isSymmetrisch && naar < van
      ? Verbinding(van: naar, naar: van, soort: soort)
      : Verbinding(van: van, naar: naar, soort: soort)
  }

  /// The key of a relation without its number among repeats.
  public func relatiebasis(_ relatie: Relatie) -> String {
    var van = self[relatie.van].id
    var naar = self[relatie.naar].id
    let soort = self[relatie.soort]
    if soort.isSymmetrisch, naar.precedesByCodePoint(van) { swap(&van, &naar) }
    return "\(van):\(soort.naam):\(naar)"
  }
}
