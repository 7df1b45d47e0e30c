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

  /// A part of a picture shows at most so many actors, tried one after another.
  private static let lengths = [Int.max, 24, 16, 11, 7, 4, 2, 1, 0]

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
    for length in Self.lengths {
      let (shorter, leftOut) = shortened(to: length)
      if length < .max, leftOut == 0 { continue }
      let remark = leftOut > 0 ? " " + Teksten.ringenWeggelaten(leftOut) : ""
      let blad = Netblad(papier: papier, titleBlock: title(remark), legenda: legenda)
      let proeven = length < .max ? Array(blad.proeven.suffix(1)) : blad.proeven
      for proef in proeven {
        if let opmaak = Ringenopmaak(shorter, blad, proef) {
          return Result(sheet: opmaak.sheet(), leftOut: leftOut)
        }
      }
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
  private func shortened(to length: Int) -> (Ringenbeeld, leftOut: Int) {
    var shorter = self
    shorter.totalen = terzijde.mapValues(\.count)
    var leftOut = 0
    for ring in cellen.indices {
      for sector in cellen[ring].indices {
        let tiles = cellen[ring][sector]
        // A count in place of only one actor would save nothing.
        guard length < .max, tiles.count > length + 1 else { continue }
        let rest = Tile(
          id: ".meer-\(ring)-\(sector)", soort: .overig,
          name: Teksten.enAndere(tiles.count - length))
        shorter.cellen[ring][sector] = tiles.prefix(length) + [rest]
        leftOut += tiles.count - length
      }
    }
    for (missing, tiles) in terzijde where tiles.count > length {
      shorter.terzijde[missing] = Array(tiles.prefix(length))
      leftOut += tiles.count - length
    }
    return (shorter, leftOut)
  }
}
