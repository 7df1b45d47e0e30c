extension SocialeKaart {
  /// The keys of all relations: `van:relatie:naar`, with `#2`, `#3` … for repeats in file order.
  ///
  /// Of a symmetric kind the smaller key comes first.
  ///
  /// - Complexity: O(E) time and space.
  public func relatieIDs() -> [String] {
    var seen: [String: Int] = [:]
    seen.reserveCapacity(relaties.count)
    return relaties.map { relatie in
      let base = relatiebasis(relatie)
      let repeats = seen[base, default: 0] + 1
      seen[base] = repeats
      return repeats == 1 ? base : "\(base)#\(repeats)"
    }
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
