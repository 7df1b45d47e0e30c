extension SocialeKaart {
  /// The map as the public sees it.
  ///
  /// Without entries that are not openbaar, their relations, their other spellings and every mention
  /// of them in the cells of others; without the cells whose class in ``Tabel/veldklassen`` is not
  /// openbaar; without any judgement of the krachtenveld, and without what the krachtenveld says
  /// about persons. A text that names a hidden entry is withheld as a whole; the name that an entry
  /// for everybody has itself is shown whatever words are in it.
  ///
  /// - Complexity: O(V + E) in the size of the map.
  public func openbaar() -> SocialeKaart {
    var result = keeping { $0.zichtbaarheid == .openbaar }
    result.withhold(Naamzoeker(verborgenNamen { $0.zichtbaarheid != .openbaar }))
    if result.krachtenveld.isEmpty { return result }
    let verborgen = verborgenNamen { knoop in
      knoop.zichtbaarheid != .openbaar || knoop.knoopsoort == .sleutelfiguur
    }
    result.krachtenveld = result.krachtenveld.openbaar(
      isPerson: { id in
        result.nummer(of: id).map { result[$0].knoopsoort == .sleutelfiguur } ?? true
      }, verborgen: Naamzoeker(verborgen))
    return result
  }

  /// The names, other spellings and keys of some entries; a name that one of the others has is no
  /// secret, and a key of one word may be any word.
  private func verborgenNamen(_ isVerborgen: (Knoop) -> Bool) -> [String] {
    let isHidden = knopen.map(isVerborgen)
    let known = Set(zip(knopen, isHidden).filter { !$0.1 }.map { FoldedText($0.0.naam) })
    let hidden = zip(knopen, isHidden).filter(\.1).map(\.0)
    let names =
      hidden.map(\.naam) + aliassen.filter { isHidden[$0.knoop.index] }.map(\.naam)
      + hidden.map(\.id).filter { FoldedText($0).words.count > 1 }
    return names.filter { !known.contains(FoldedText($0)) }
  }

  /// The map with only some of its entries, as if the others had never been recorded.
  ///
  /// - Complexity: O(V + E).
  public func keeping(_ isKept: (Knoop) -> Bool) -> SocialeKaart {
    var result = SocialeKaart(gegevens: gegevens)
    result.relatiesoorten = relatiesoorten
    var moved = [Knoopnummer?](repeating: nil, count: knopen.count)
    for (index, knoop) in knopen.enumerated() where isKept(knoop) {
      moved[index] = Knoopnummer(result.knopen.count)
      result.numbers[knoop.id] = moved[index]
      result.knopen.append(knoop)
    }
    let verwijzend = Dictionary(
      uniqueKeysWithValues: Knoopsoort.allCases.map { ($0, Tabel.knopen($0).verwijzend) })
    for index in result.knopen.indices {
      for kolom in verwijzend[result.knopen[index].knoopsoort] ?? [] {
        guard let cell = result.knopen[index].velden[kolom] else { continue }
        let kept = Velden.values(in: cell).filter { result.numbers[$0] != nil }
        result.knopen[index].velden[kolom] = kept.joined(separator: "|")
      }
    }
    for relatie in relaties {
      guard let van = moved[relatie.van.index], let naar = moved[relatie.naar.index] else {
        continue
      }
      result.relaties.append(relatie.moved(van: van, naar: naar))
    }
    for alias in aliassen {
      guard let knoop = moved[alias.knoop.index] else { continue }
      result.aliassen.append(Alias(knoop: knoop, naam: alias.naam, velden: alias.velden))
    }
    result.krachtenveld = krachtenveld.keeping { result.numbers[$0] != nil }
    return result
  }
}

extension Tabel {
  /// The columns whose cells mention entries.
  fileprivate var verwijzend: [Kolomnaam] {
    (kolommen + ookBegrepen).filter { kolom in
      switch kolom.waarde {
      case .verwijzing, .verwijzingen: true
      default: false
      }
    }.map(\.naam)
  }
}
