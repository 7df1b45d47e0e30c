import Wijkmodel

extension SocialeKaart {
  /// The map as whoever keeps some of its entries may see it: what everybody sees, and the own
  /// entries with what ties them to it.
  ///
  /// It never holds anything of the krachtenveld. Of the own entries too it lacks the cells that not
  /// everybody may see; those are read from the register.
  ///
  /// - Parameter eigen: The keys of the own entries.
  /// - Returns: The map.
  /// - Complexity: O(V + E) in the size of the map.
  func zicht(opEigen eigen: [String]) -> SocialeKaart {
    let own = Set(eigen)
    var shown = SocialeKaart(gegevens: gegevens)
    shown.reserveCapacity(knopen: knopen.count, relaties: relaties.count)
    do {
      for soort in eigenRelatiesoorten { try shown.add(soort) }
      for var knoop in knopen {
        if own.contains(knoop.id) {
          knoop.velden[.zichtbaarheid] = Zichtbaarheid.openbaar.rawValue
        }
        try shown.add(knoop)
      }
      for relatie in relaties { try shown.add(relatie) }
      for alias in aliassen { try shown.add(alias) }
    } catch {
      preconditionFailure("a map refuses what is in it: \(error)")
    }
    return shown.openbaar().keepingRelaties {
      !OpenbareKaart.nietVoorIedereen.contains($0.soort)
    }
  }
}
