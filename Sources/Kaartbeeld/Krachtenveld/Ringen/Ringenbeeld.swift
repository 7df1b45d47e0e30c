internal import Wijkmodel

/// Actors in rings and sectors, with those beside them of whom one of the two is not known.
struct Ringenbeeld: Sendable {
  /// What was not judged of an actor beside the rings.
  enum Ontbreekt: String, Hashable, Sendable, CaseIterable {
    case ring, rol, beide

    var titel: String {
      switch self {
      case .ring: Teksten.ringOnbekend
      case .rol: Teksten.rolOnbekend
      case .beide: Teksten.ringEnRolOnbekend
      }
    }
  }

  var papier: Papier
  /// The actors per ring from the middle and in it per sector.
  var cellen = [[[Tile]]](
    repeating: [[Tile]](repeating: [], count: Ringsector.allCases.count), count: Ringrand.aantal)
  var terzijde: [Ontbreekt: [Tile]] = [:]
  /// How many stand beside the rings, those included that are only counted.
  private(set) var totalen: [Ontbreekt: Int] = [:]

  /// How many stand beside the rings.
  var aantalTerzijde: Int { terzijde.values.reduce(0) { $0 + $1.count } }

  /// How many actors a part of a ring, or a list beside the rings, may show.
  private struct Maat: Hashable {
    var cel: Int
    var lijst: Int

    static let alle: [Maat] = [Int.max, 24, 16, 11, 7, 5, 4, 3, 2, 1, 0].flatMap { cell in
      [Int.max, 12, 6, 3, 1, 0].map { Maat(cel: cell, lijst: $0) }
    }
  }

  /// A finished page, and how many actors are only counted on it.
  struct Result: Sendable {
    var sheet: Sheet
    var leftOut: Int
  }

  /// The page with the most actors and then the largest type on which everything has a place.
  ///
  /// - Parameter title: What stands above it, given a remark on who is only counted.
  /// - Returns: The page, or nil where there is none.
  func composed(_ title: (String) -> TitleBlock) -> Result? {
    if let sheet = sheet(title(""), isSmall: false) { return Result(sheet: sheet, leftOut: 0) }
    let tries = Maat.alle.map { shortened(to: $0) }.filter { $0.leftOut > 0 }
    let order = tries.indices.sorted { (tries[$0].leftOut, $0) < (tries[$1].leftOut, $1) }
    // What fits with fewer left out is found by halving, as if less always took less room.
    var (low, high) = (-1, order.count)
    var best: Result?
    while high - low > 1 {
      let middle = (low + high) / 2
      let (shorter, leftOut) = tries[order[middle]]
      let above = title(" " + Teksten.ringenWeggelaten(leftOut))
      if let sheet = shorter.sheet(above, isSmall: true) {
        (best, high) = (Result(sheet: sheet, leftOut: leftOut), middle)
      } else {
        low = middle
      }
    }
    return best
  }

  /// The page with the largest type on which everything has a place; or with the smallest only.
  private func sheet(_ title: TitleBlock, isSmall: Bool) -> Sheet? {
    let blad = Netblad(papier: papier, titleBlock: title, legenda: legenda)
    let proeven = isSmall ? Array(blad.proeven.suffix(1)) : blad.proeven
    for proef in proeven {
      if let opmaak = Ringenopmaak(self, blad, proef) { return opmaak.sheet() }
    }
    return nil
  }

  private var legenda: Legenda {
    let tiles = Array(cellen.joined().joined()) + Array(terzijde.values.joined())
    return Legenda(
      soorten: [], hasSolid: false, hasDashed: false,
      regels: Houdingstijl.legendaregels(tiles))
  }

  /// The picture with at most so many actors in each part, and how many are only counted.
  private func shortened(to maat: Maat) -> (beeld: Ringenbeeld, leftOut: Int) {
    var shorter = self
    shorter.totalen = terzijde.mapValues(\.count)
    var leftOut = 0
    for ring in cellen.indices {
      for sector in cellen[ring].indices {
        let tiles = cellen[ring][sector]
        // A count beside others in place of only one actor would save nothing.
        guard tiles.count > maat.cel, tiles.count > maat.cel + 1 || maat.cel == 0 else { continue }
        let rest = tiles.count - maat.cel
        shorter.cellen[ring][sector] =
          tiles.prefix(maat.cel) + [
            Tile(
              id: ".meer-\(ring)-\(sector)", soort: .overig,
              name: maat.cel == 0
                ? Teksten.aantal(rest, "partij", "partijen") : Teksten.enAndere(rest))
          ]
        leftOut += rest
      }
    }
    for (missing, tiles) in terzijde where tiles.count > maat.lijst {
      shorter.terzijde[missing] = Array(tiles.prefix(maat.lijst))
      leftOut += tiles.count - maat.lijst
    }
    return (shorter, leftOut)
  }
}
