import Wijkmodel

/// The ties of a map that tell about a person what nobody may record; of a person and a group the
/// first only.
struct GevoeligeBanden {
  /// One tie.
  struct Vondst {
    /// The place of the relation among those of the map.
    let relatie: Int
    let band: GevoeligeBand
  }

  private struct Paar: Hashable {
    let van: Knoopnummer
    let naar: Knoopnummer
  }

  private var found: [Vondst] = []
  private var seen: Set<Paar> = []
  private var onderwerpen: [String: GevoeligOnderwerp?] = [:]

  /// The ties, in the order of the relations.
  ///
  /// - Complexity: O(V + E).
  static func find(in kaart: SocialeKaart) -> [Vondst] {
    var banden = GevoeligeBanden()
    let isPersoon = kaart.knopen.map { $0.knoopsoort == .sleutelfiguur }
    let relaties = kaart.relaties
    for index in relaties.indices {
      let (van, naar) = (relaties[index].van, relaties[index].naar)
      if isPersoon[van.index] != isPersoon[naar.index] {
        banden.look(at: index, van, relaties[index].soort, naar, kaart)
      }
    }
    return banden.found
  }

  private mutating func look(
    at index: Int, _ van: Knoopnummer, _ soort: Relatiesoortnummer, _ naar: Knoopnummer,
    _ kaart: SocialeKaart
  ) {
    let band = GevoeligeBand(van: kaart[van], soort: soort, naar: kaart[naar]) { groep in
      if let known = onderwerpen[groep.id] { return known }
      let onderwerp = GevoeligOnderwerp(groep: groep)
      onderwerpen[groep.id] = .some(onderwerp)
      return onderwerp
    }
    guard let band, seen.insert(Paar(van: van, naar: naar)).inserted else { return }
    found.append(Vondst(relatie: index, band: band))
  }
}

extension Controlebevinding {
  /// What is found about a tie of a map that tells too much.
  static func gevoeligeBand(
    _ vondst: GevoeligeBanden.Vondst, in kaart: SocialeKaart
  ) -> Controlebevinding {
    let relatie = kaart.relaties[vondst.relatie]
    let ends = [relatie.van, relatie.naar].map { kaart[$0] }
    let isPersonFirst = ends[0].knoopsoort == .sleutelfiguur
    return .gevoeligeBand(
      persoon: Kandidaat(ends[isPersonFirst ? 0 : 1]),
      groep: Kandidaat(ends[isPersonFirst ? 1 : 0]), vondst.band)
  }
}

extension Kaartcontrole {
  /// Ties between a person and a group that tell too much about the person.
  func gevoeligeBanden() -> [Melding] {
    let kaart = resultaat.kaart
    return GevoeligeBanden.find(in: kaart).map { vondst in
      Melding(.controle(.gevoeligeBand(vondst, in: kaart)), at: plaats(of: vondst.relatie))
    }
  }

  /// Where a relation stands: in a row of its own, or in a short column of an entry.
  private func plaats(of index: Int) -> Plaats {
    let (kaart, vindplaatsen) = (resultaat.kaart, resultaat.vindplaatsen)
    let relatie = kaart.relaties[index]
    if let kolom = relatie.korteKolom, let row = relatie.rijVanKorteKolom {
      let other = row == relatie.van ? relatie.naar : relatie.van
      return vindplaatsen.plaats(of: row.index, kaart[row], kolom, waarde: kaart[other].naam)
    }
    return vindplaatsen.plaats(
      .relaties, vindplaatsen.relaties[index], .naar, waarde: kaart[relatie.naar].naam)
  }
}

extension Bijwerker {
  /// The ties that the files add to the map and that tell too much about a person.
  func gevoeligeBanden(in kaart: SocialeKaart) -> [Melding] {
    let before = Set(
      GevoeligeBanden.find(in: oud).map { Controlebevinding.gevoeligeBand($0, in: oud) })
    return GevoeligeBanden.find(in: kaart).compactMap { vondst in
      let finding = Controlebevinding.gevoeligeBand(vondst, in: kaart)
      if before.contains(finding) { return nil }
      let relatie = kaart.relaties[vondst.relatie]
      let row = relatie.rijVanKorteKolom ?? relatie.van
      return Melding(
        .controle(finding), at: plaatsen[vondst.relatie] ?? genoemd[row.index] ?? .kaart)
    }
  }
}
