extension SocialeKaart {
  /// Takes away every cell that not everybody may see, and every text that names who is hidden.
  mutating func withhold(_ verborgen: Naamzoeker) {
    withholdInData(verborgen)
    let zeven = Dictionary(
      uniqueKeysWithValues: Knoopsoort.allCases.map { ($0, Rijzeef(.knopen($0))) })
    for index in knopen.indices {
      guard let zeef = zeven[knopen[index].knoopsoort] else { continue }
      knopen[index].velden = zeef.shown(knopen[index].velden, verborgen: verborgen)
    }
    withholdInRelations(verborgen)
    withholdInAliases(verborgen)
    relatiesoorten = relatiesoorten.map { $0.openbaar(verborgen) }
  }

  private mutating func withholdInData(_ verborgen: Naamzoeker) {
    gegevens.waarden = Velden(
      ordered: gegevens.waarden.alle.filter { cell in
        Kaartgegevens.zichtbaarheid(of: cell.kolom) == .openbaar
          && (cell.kolom == Kaartgegevens.titelsleutel || !verborgen.mentionsName(cell.waarde))
      })
  }

  private mutating func withholdInRelations(_ verborgen: Naamzoeker) {
    let own = Rijzeef(.relaties)
    let cleared = Relatie.kolommenMetPlek.filter { !own.shows($0) }
    // The relation of a short column has the source of the row that it stands in.
    let short = Dictionary(
      uniqueKeysWithValues: Knoopsoort.allCases.map {
        ($0, Rijzeef(.relaties, over: .knopen($0)))
      })
    let kinds = knopen.map(\.knoopsoort)
    for index in relaties.indices {
      for kolom in cleared { relaties[index].clear(kolom) }
      if relaties[index].velden.alle.isEmpty { continue }
      let row = relaties[index].rijVanKorteKolom
      let zeef = row.flatMap { short[kinds[$0.index]] } ?? own
      relaties[index].velden = zeef.shown(relaties[index].velden, verborgen: verborgen)
    }
  }

  /// Another spelling is a text as well, and what is said of it is said of its entry.
  private mutating func withholdInAliases(_ verborgen: Naamzoeker) {
    let zeven = Dictionary(
      uniqueKeysWithValues: Knoopsoort.allCases.map {
        ($0, Rijzeef(.aliassen, over: .knopen($0)))
      })
    aliassen = aliassen.compactMap { alias in
      guard let zeef = zeven[knopen[alias.knoop.index].knoopsoort],
        !verborgen.mentionsName(alias.naam)
      else { return nil }
      var shown = alias
      shown.velden = zeef.shown(alias.velden, verborgen: verborgen)
      return shown
    }
  }
}

extension Relatiesoort {
  /// The kind with its name, which every row uses, and without what else names who is hidden.
  fileprivate func openbaar(_ verborgen: Naamzoeker) -> Relatiesoort {
    let heen = verborgen.mentionsName(heen) ? naam : heen
    return Relatiesoort(
      naam: naam, van: van, naar: naar, contact: contact, heen: heen,
      terug: verborgen.mentionsName(terug) ? heen : terug, isSymmetrisch: isSymmetrisch,
      vraagtGelijkeSoort: vraagtGelijkeSoort, standaardsterkte: standaardsterkte,
      velden: Rijzeef(.relatiesoorten).shown(velden, verborgen: verborgen))
  }
}
