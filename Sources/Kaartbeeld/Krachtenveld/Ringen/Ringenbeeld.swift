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

  /// A finished page, and how many actors are only counted on it.
  struct Result: Sendable {
    var sheet: Sheet
    var leftOut: Int
  }

  /// The page with the largest type on which everything has a place, else the smallest with as
  /// many actors as have one.
  ///
  /// - Parameter title: What stands above it, given a remark on who is only counted.
  /// - Returns: The page, or nil where there is none.
  func composed(_ title: @escaping (String) -> TitleBlock) -> Result? {
    let blad = Netblad(papier: papier, titleBlock: title(""), legenda: legenda)
    for proef in blad.proeven {
      if let opmaak = Ringenopmaak(self, blad, proef) {
        return Result(sheet: opmaak.sheet(), leftOut: 0)
      }
    }
    return Ringenkeuze(beeld: self, title: title).result()
  }

  /// The attitudes that occur.
  var legenda: Legenda {
    let tiles = Array(cellen.joined().joined()) + Array(terzijde.values.joined())
    return Legenda(
      soorten: [], hasSolid: false, hasDashed: false,
      regels: Houdingstijl.legendaregels(tiles))
  }

  /// The picture with only some of the actors of each part, and how many are only counted.
  func shortened(to maat: Ringenkeuze.Maat) -> (beeld: Ringenbeeld, leftOut: Int) {
    var shorter = self
    shorter.totalen = terzijde.mapValues(\.count)
    var leftOut = 0
    for ring in cellen.indices {
      for sector in cellen[ring].indices {
        let most = maat.cellen[ring][sector]
        let tiles = cellen[ring][sector]
        // A count beside others in place of only one actor would save nothing.
        guard tiles.count > most, tiles.count > most + 1 || most == 0 else { continue }
        let rest = tiles.count - most
        let name =
          most == 0 ? Teksten.aantal(rest, "partij", "partijen") : Teksten.enAndere(rest)
        shorter.cellen[ring][sector] =
          tiles.prefix(most) + [Tile(id: ".meer-\(ring)-\(sector)", soort: .overig, name: name)]
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
