import DelimitedText
import Wijkmodel

extension Bijwerker {
  /// Takes over a file of the krachtenveld: a row about something that the map has already only
  /// changes the cells that it states, any other row is added.
  ///
  /// A judgement of another day or by somebody else is another judgement, so that the earlier one
  /// is kept.
  mutating func leesKrachtenveld(_ invoer: inout Tabelinvoer, _ tabel: Krachtenveldtabel) {
    let begin = invoer
    let read = opbouw.krachtenveldrijen(&invoer, tabel)
    var rows = opbouw.krachtenveld[tabel, default: []]
    var places = Dictionary(
      rows.enumerated().map { (tabel.sleutel(of: $0.element), $0.offset) },
      uniquingKeysWith: { _, last in last })
    let unchanged = verschil.ongewijzigd
    for (row, _) in read {
      let rij = withKnownKey(row, tabel, rows)
      let sleutel = tabel.sleutel(of: rij)
      guard let place = places[sleutel] else {
        places[sleutel] = rows.count
        rows.append(rij)
        continue
      }
      let old = rows[place]
      for cell in rij.alle { rows[place][cell.kolom] = cell.waarde }
      if rows[place] == old { verschil.ongewijzigd += 1 }
    }
    let before = opbouw.krachtenveld[tabel]
    opbouw.krachtenveld[tabel] = rows
    if tabel == .participatieladder, let missing = opbouw.ontbrekendeTreden {
      opbouw.krachtenveld[tabel] = before
      verschil.ongewijzigd = unchanged
      return keurAf(begin, .tredeInGebruik(missing))
    }
    opbouw.vindplaatsen.krachtenveld[tabel] = [Int32](repeating: 0, count: rows.count)
  }

  /// Sets all rows of a file aside for one reason.
  private mutating func keurAf(_ invoer: Tabelinvoer, _ bevinding: Overnamebevinding) {
    opbouw.meld(.overname(bevinding), Plaats(bestand: invoer.bestand))
    opbouw.rapport.afgekeurd.removeAll { $0.bestand == invoer.bestand }
    var rest = invoer
    while rest.next() { opbouw.keurAf(rest) }
  }

  /// The row with the key that the map gave to the row of the same name, where its key is not one
  /// that the map has.
  private func withKnownKey(
    _ rij: Velden, _ tabel: Krachtenveldtabel, _ rows: [Velden]
  ) -> Velden {
    guard tabel.isGenoemd, !rows.contains(where: { $0[.id] == rij[.id] }) else { return rij }
    let naam = FoldedText(rij[.naam] ?? "")
    let same = rows.first {
      FoldedText($0[.naam] ?? "") == naam && $0[.vraagstuk] == rij[.vraagstuk]
    }
    guard let same, rij[.id] == Knoop.id(fromName: rij[.naam] ?? "") else { return rij }
    var result = rij
    result[.id] = same[.id]
    return result
  }

  mutating func vergelijkKrachtenveld() {
    for tabel in Krachtenveldtabel.allCases {
      let before = oud.krachtenveld.rijen[tabel, default: []]
      for (index, rij) in opbouw.krachtenveld[tabel, default: []].enumerated() {
        let isNew = index >= before.count
        let cells = Kaartverschil.cells(from: isNew ? Velden() : before[index], to: rij)
        guard isNew || !cells.isEmpty else { continue }
        add(
          .krachtenveld(tabel), tabel.sleutel(of: rij).joined(separator: " "), naam(rij, tabel),
          isNew: isNew, cells)
      }
    }
  }

  /// The name of the vraagstuk or doelstelling with a key, or nil for any other column.
  private func rijnaam(_ sleutel: String, _ kolom: Kolomnaam) -> String? {
    let tables: [Kolomnaam: Krachtenveldtabel] = [
      .vraagstuk: .vraagstukken, .doelstelling: .doelstellingen,
    ]
    guard let tabel = tables[kolom] else { return nil }
    return opbouw.krachtenveld[tabel, default: []].first { $0[.id] == sleutel }?[.naam]
  }

  /// How people call a row.
  private func naam(_ rij: Velden, _ tabel: Krachtenveldtabel) -> String {
    let words = tabel.sleutelkolommen.compactMap { kolom -> String? in
      guard let cell = rij[kolom] else { return nil }
      if let name = rijnaam(cell, kolom) { return name }
      let number = opbouw.nummer(of: cell)
      return number >= 0 ? opbouw.knopen[number].naam : cell
    }
    return tabel.isGenoemd ? rij[.naam] ?? "" : words.joined(separator: ", ")
  }
}

extension Kaartopbouw {
  /// The rungs that judgements of the map mention and its ladder lacks, in order of the
  /// judgements, or nil when there are none.
  fileprivate var ontbrekendeTreden: [String]? {
    let known = Set(treden)
    var missing: [String] = []
    for rij in krachtenveld[.posities, default: []] {
      guard let naam = rij[.niveau], !known.contains(naam), !missing.contains(naam) else {
        continue
      }
      missing.append(naam)
    }
    return missing.isEmpty ? nil : missing
  }
}
