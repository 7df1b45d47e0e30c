extension Krachtenveldgegevens {
  /// The columns that say what was agreed with an actor, and nothing about what was thought of it.
  ///
  /// Its dates stay: without them an agreement that has ended would seem to hold.
  static let afspraken: Set<Kolomnaam> = [
    .vraagstuk, .actor, .fase, .kijk, .ring, .niveau, .verantwoordelijkheid, .inspanningBewoner,
    .inspanningGemeente, .kernboodschap, .datum, .geldigTot, .zichtbaarheid,
  ]

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
  /// and what is offered, and the message. Influences and positions are judgements and go. A text
  /// that names a person or a hidden entry is withheld as a whole: what it says is about them.
  ///
  /// - Parameters:
  ///   - isPerson: Whether the entry with a key is a person.
  ///   - verborgen: The names of persons and of entries that are not openbaar.
  /// - Returns: The rows that may be shown.
  /// - Complexity: O(n) in the size of the rows and the names.
  func openbaar(isPerson: (String) -> Bool, verborgen: Naamzoeker) -> Self {
    var result = keeping { !isPerson($0) }
    result.rijen[.invloeden] = nil
    result.rijen[.standpunten] = nil
    result.rijen[.posities] = result.rijen[.posities]?.compactMap(Self.afspraak)
    for tabel in Krachtenveldtabel.allCases {
      result.rijen[tabel] = result.rijen[tabel]?.map { Self.withheld($0, tabel, verborgen) }
    }
    return result
  }

  private static func withheld(
    _ rij: Velden, _ tabel: Krachtenveldtabel, _ verborgen: Naamzoeker
  ) -> Velden {
    // A column of the user's own may hold a judgement as well as anything else.
    let known = tabel.kolommen
    return Velden(
      ordered: rij.alle.filter { cell in
        guard let kolom = known.first(where: { $0.naam == cell.kolom }) else { return false }
        return kolom.waarde != .tekst || kolom.isVerplicht
          || !verborgen.mentionsName(cell.waarde)
      })
  }

  private static func afspraak(_ rij: Velden) -> Velden? {
    let positie = Positie(velden: rij)
    // What an actor is thought to want, or is, is a judgement; what we offer is not.
    guard positie.zichtbaarheid == .openbaar, positie.kijk == .wenselijk else { return nil }
    return Velden(ordered: rij.alle.filter { afspraken.contains($0.kolom) })
  }
}
