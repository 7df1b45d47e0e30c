extension Krachtenveldgegevens {
  /// What remains when only some entries of the map do: no row says anything about another.
  func keeping(_ isKept: (String) -> Bool) -> Self {
    var result = Krachtenveldgegevens()
    for tabel in Krachtenveldtabel.allCases {
      let rows = rijen[tabel, default: []].compactMap { kept($0, tabel, isKept) }
      if !rows.isEmpty { result.rijen[tabel] = rows }
    }
    return result
  }

  /// The row without mention of others, or nil when it is about one of them.
  private func kept(
    _ rij: Velden, _ tabel: Krachtenveldtabel, _ isKept: (String) -> Bool
  ) -> Velden? {
    var result = rij
    for kolom in tabel.kolommen {
      guard let cell = rij[kolom.naam] else { continue }
      switch kolom.waarde {
      case .verwijzing:
        if isKept(cell) { continue }
        if kolom.isVerplicht { return nil }
        result[kolom.naam] = nil
      case .verwijzingen:
        let left = Velden.values(in: cell).filter(isKept)
        // A talk with somebody who is hidden cannot be told without telling who it was.
        if left.isEmpty, kolom.naam == .actor { return nil }
        result[kolom.naam] = left.joined(separator: "|")
      default: continue
      }
    }
    return result
  }

  /// What everybody may know: no judgement at all, and nothing about a person.
  ///
  /// Of a judgement whose row is marked openbaar the agreements remain: ring, level, what is asked
  /// and what is offered, and the message. Influences and positions are judgements and go. Which
  /// columns remain, ``Tabel/veldklassen`` says. A text that names a person or a hidden entry is
  /// withheld as a whole: what it says is about them.
  ///
  /// - Parameters:
  ///   - isPerson: Whether the entry with a key is a person.
  ///   - verborgen: The names of persons and of entries that are not openbaar.
  /// - Returns: The rows that may be shown.
  /// - Complexity: O(n) in the size of the rows and the names.
  func openbaar(isPerson: (String) -> Bool, verborgen: Naamzoeker) -> Self {
    var result = keeping { !isPerson($0) }
    result.rijen[.posities] = result.rijen[.posities]?.filter(Self.isAfspraak)
    for tabel in Krachtenveldtabel.allCases {
      let zeef = Rijzeef(.krachtenveld(tabel))
      result.rijen[tabel] =
        zeef.isGesloten
        ? nil : result.rijen[tabel]?.map { zeef.shown($0, verborgen: verborgen) }
    }
    return result
  }

  private static func isAfspraak(_ rij: Velden) -> Bool {
    let positie = Positie(velden: rij)
    // What an actor is thought to want, or is, is a judgement; what we offer is not.
    return positie.zichtbaarheid == .openbaar && positie.kijk == .wenselijk
  }
}
