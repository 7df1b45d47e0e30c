public import Wijkmodel

extension Importresultaat {
  /// The report with everything that the map itself gives reason for: what is missing, what looks
  /// like a mistake, and what asks for a decision on a date.
  ///
  /// - Complexity: O(V + E).
  public func controle(op datum: Datum) -> Importrapport {
    var rapport = rapport
    rapport.meldingen += Kaartcontrole(resultaat: self, datum: datum).meldingen()
    rapport.sort(vindplaatsen)
    return rapport
  }
}

/// The checks on a map that was read.
struct Kaartcontrole {
  let resultaat: Importresultaat
  let datum: Datum

  private var kaart: SocialeKaart { resultaat.kaart }
  private var vindplaatsen: Vindplaatsen { resultaat.vindplaatsen }

  func meldingen() -> [Melding] {
    gegevens() + regels() + dubbelen() + aliassen() + relaties() + gevoeligeBanden() + oordelen()
  }

  private func gegevens() -> [Melding] {
    guard kaart.gegevens.peildatum == nil else { return [] }
    let file = vindplaatsen.bestanden[.kaart] ?? Tabel.kaart.bestandsnaam
    return [Melding(.controle(.geenPeildatum), at: Plaats(bestand: file))]
  }

  /// What the rows of entries lack, one by one.
  private func regels() -> [Melding] {
    var found: [Melding] = []
    var withoutOwner = 0
    for (index, knoop) in kaart.knopen.enumerated() {
      if knoop.eigenaar == nil { withoutOwner += 1 }
      switch knoop.knoopsoort {
      case .gebied where knoop.velden[.schaal] == nil:
        found.append(melding(.geenSchaal, index, .schaal))
      case .doelgroep where knoop.velden[.moeilijkBereikbaar] == nil:
        found.append(melding(.moeilijkBereikbaarOnbekend, index, .moeilijkBereikbaar))
      case .sleutelfiguur: found += persoonsgegevens(index, knoop)
      default: continue
      }
    }
    if withoutOwner > 0 {
      found.append(Melding(.controle(.geenEigenaar(aantal: withoutOwner)), at: .kaart))
    }
    return found
  }

  private func persoonsgegevens(_ index: Int, _ knoop: Knoop) -> [Melding] {
    if knoop.velden.alle.isEmpty { return [] }
    var found: [Melding] = []
    let contact = [Kolomnaam.email, .telefoon].first { knoop.velden[$0] != nil }
    if let contact, knoop.velden[.grondslag] == nil {
      found.append(melding(.geenGrondslag, index, contact, waarde: knoop.naam))
    }
    if let text = knoop.velden[.bewarenTot], let end = Datum(text),
      end.laatsteDag.packed < datum.laatsteDag.packed
    {
      found.append(melding(.bewaartermijnVoorbij(end), index, .bewarenTot, waarde: text))
    }
    return found
  }

  /// Names that look so much alike that they may mean the same.
  private func dubbelen() -> [Melding] {
    let known = Set(
      kaart.relaties.lazy.filter { $0.soort == .mogelijkDezelfde }
        .map {
          Naamgelijkenis.Paar(
            eerder: min($0.van.index, $0.naar.index), later: max($0.van.index, $0.naar.index))
        })
    return Naamgelijkenis.pairs(in: kaart.knopen).filter { !known.contains($0) }.map { pair in
      melding(
        .mogelijkDubbel(Kandidaat(kaart.knopen[pair.eerder])), pair.later, .naam,
        waarde: kaart.knopen[pair.later].naam)
    }
  }

  /// Other spellings that are also the name or a spelling of something else.
  private func aliassen() -> [Melding] {
    guard !kaart.aliassen.isEmpty else { return [] }
    var owners: [FoldedText: [Int]] = [:]
    for alias in kaart.aliassen { owners[FoldedText(alias.naam), default: []] = [] }
    for (index, knoop) in kaart.knopen.enumerated() {
      owners[FoldedText(knoop.naam)]?.append(index)
    }
    for alias in kaart.aliassen { owners[FoldedText(alias.naam)]?.append(alias.knoop.index) }
    return kaart.aliassen.enumerated().compactMap { index, alias in
      let other = owners[FoldedText(alias.naam)]?.first { $0 != alias.knoop.index }
      guard let other else { return nil }
      return Melding(
        .controle(.aliasVanAnder(Kandidaat(kaart.knopen[other]))),
        at: vindplaatsen.plaats(
          .aliassen, vindplaatsen.aliassen[index], .alias, waarde: alias.naam))
    }
  }

  private func relaties() -> [Melding] {
    let ends = kaart.knopen.map { knoop -> Datum? in
      knoop.knoopsoort == .netwerk || knoop.knoopsoort == .initiatief ? knoop.tot : nil
    }
    let hasEnds = ends.contains { $0 != nil }
    var found: [Melding] = []
    var ended = 0
    let relaties = kaart.relaties
    let lastDay = datum.laatsteDag.packed
    for index in relaties.indices {
      if let tot = relaties[index].tot, tot.laatsteDag.packed < lastDay { ended += 1 }
      guard hasEnds, let vanaf = relaties[index].vanaf, index < vindplaatsen.relaties.count else {
        continue
      }
      let relatie = relaties[index]
      for end in [relatie.van, relatie.naar] {
        guard let tot = ends[end.index], tot.laatsteDag.packed < vanaf.eersteDag.packed else {
          continue
        }
        found.append(
          Melding(
            .controle(.relatieNaAfloop(naam: kaart[end].naam, tot: tot)),
            at: vindplaatsen.plaats(
              .relaties, vindplaatsen.relaties[index], .vanaf, waarde: vanaf.isoText)))
        break
      }
    }
    if ended > 0 {
      found.append(
        Melding(
          .controle(.afgelopenRelaties(aantal: ended, peildatum: datum)),
          at: Plaats(bestand: vindplaatsen.bestanden[.relaties] ?? "")))
    }
    return found
  }

  private func oordelen() -> [Melding] {
    let expired = kaart.krachtenveld.posities.count { $0.isVerlopen(on: datum) }
    guard expired > 0 else { return [] }
    let table = Tabel.krachtenveld(.posities)
    return [
      Melding(
        .controle(.verlopenOordelen(aantal: expired, peildatum: datum)),
        at: Plaats(bestand: vindplaatsen.bestanden[table] ?? table.bestandsnaam))
    ]
  }

  private func melding(
    _ bevinding: Controlebevinding, _ index: Int, _ kolom: Kolomnaam, waarde: String? = nil
  ) -> Melding {
    Melding(
      .controle(bevinding),
      at: vindplaatsen.plaats(of: index, kaart.knopen[index], kolom, waarde: waarde))
  }
}
