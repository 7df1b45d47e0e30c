import GraphCore
import Kaartgraaf
import Wijkmodel

/// A party with a relation to what is asked for, at one level.
struct Niveaurij {
  /// The relation, of parallel ones of this level the one that counts.
  let relatie: EdgeID
  /// The level; nil when it is not stated.
  let niveau: Niveau?
  /// Where the party works; nil where no area is asked for.
  let ligging: Ligging?
  /// Whether that is known through its organisation; nil where no area is asked for.
  let viaOrganisatie: Bool?

  /// The row before it is ranked.
  func ontwerp(in graaf: KaartGraph) -> Rijontwerp {
    Rijontwerp(graaf.van(relatie), gebruikt: [relatie], viaOrganisatie: viaOrganisatie)
  }

  /// What JSON tells of the row beside what it is about.
  func velden(in graaf: KaartGraph) -> [JSONVeld] {
    [
      JSONVeld("niveau", .tekst(niveau.woord)),
      JSONVeld("ligging", .tekst(ligging?.rawValue ?? "")),
      JSONVeld("sterkte", .getal(graaf.sterkte(relatie).getal)),
    ]
  }

  /// Where the party works, as a sentence; nil where no area is asked for.
  func noot(_ grens: Gebiedsgrens?) -> String? {
    guard let grens, let ligging else { return nil }
    return Teksten.kop(ligging, grens.naam) + "."
  }

  /// The level and the strength in words, as they stand between brackets.
  func kenmerken(in graaf: KaartGraph) -> String {
    "niveau \(niveau.woord), sterkte \(Teksten.sterkte(graaf.relatie(relatie).sterkte))"
  }
}

extension KaartGraph {
  /// Parties with a relation to entries, one row per party, entry and level.
  ///
  /// - Parameters:
  ///   - soort: The kind of relation.
  ///   - targets: The entries at which it ends.
  ///   - niveaus: The levels in the order of the rows.
  ///   - grens: The area in which the parties must work, if any.
  ///   - filter: The parties to keep.
  /// - Returns: The rows by level, area, strength, name of the party and name of the entry.
  /// - Complexity: O(d + n log n) for d relations of the entries and n rows.
  func niveaurijen(
    _ soort: Relatiesoortnummer, to targets: [NodeID], _ niveaus: [Niveau?],
    _ grens: Gebiedsgrens?, _ filter: Soortfilter
  ) -> [Niveaurij] {
    let rows = targets.flatMap { relationsPerLevel(soort, to: $0) }.compactMap {
      edge, niveau -> Niveaurij? in
      guard filter.keeps(knoop(van(edge))) else { return nil }
      guard let grens else {
        return Niveaurij(relatie: edge, niveau: niveau, ligging: nil, viaOrganisatie: nil)
      }
      let place = grens.ligging.ligging(of: van(edge))
      guard grens.secties.contains(place.ligging) else { return nil }
      return Niveaurij(
        relatie: edge, niveau: niveau, ligging: place.ligging, viaOrganisatie: place.viaOrganisatie)
    }
    return sorted(rows, niveaus)
  }

  private func sorted(_ rows: [Niveaurij], _ niveaus: [Niveau?]) -> [Niveaurij] {
    let names = naamplaatsen
    let keys = rows.map { row in
      [
        niveaus.firstIndex(of: row.niveau) ?? 0,
        row.ligging.flatMap(Ligging.allCases.firstIndex) ?? 0,
        -sterkte(row.relatie).getal, Int(names[van(row.relatie).index]),
        Int(names[naar(row.relatie).index]),
      ]
    }
    return rows.indices.sorted { keys[$0].lexicographicallyPrecedes(keys[$1]) }.map { rows[$0] }
  }
}
