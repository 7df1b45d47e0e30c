/// A plane with two axes of classes, with tiles laid out neatly within their own cell.
///
/// Columns and rows are as large as what stands in them needs, so that no label ever comes over
/// the border of its cell; what is left of the sheet is divided over them.
struct Rastervorm: Vorm {
  let raster: Raster

  /// The widths of a tile that are tried, in parts of the type size.
  private static let breedtes = [12.0, 10.5, 13.5, 9.5, 15, 8.5, 17, 21]

  var aantal: Int { raster.aantal }

  func weggelaten(_ count: Int) -> String { Teksten.partijenWeggelaten(count) }

  var legenda: Legenda {
    let tiles = raster.punten.map(\.tegel) + raster.terzijde.flatMap(\.tegels)
    var legenda = Legenda(soorten: [], hasSolid: false, hasDashed: false)
    legenda.regels = Houdingstijl.legendaregels(tiles)
    if raster.aantalInVeld < raster.punten.count {
      legenda.regels.append(.beweging(raster.spoortekst))
    }
    return legenda
  }

  func gezet(_ letter: Int, in room: Size, most: Int) -> (any Gezet)? {
    let (shown, left) = raster.met(eerste: most)
    for (content, isBare) in [(shown, false), (shown.zonderAdvies, true)] {
      for way in Self.zettingen(letter) where !isBare || way.isDicht {
        if let inhoud = Rasterinhoud(content, left, way),
          let form = Rasteropmaak(inhoud, in: room)
        {
          return form
        }
      }
    }
    return nil
  }

  /// The ways to set text in a type size, the best first.
  ///
  /// Only in the smallest type everything may stand close together, and only then words may be
  /// broken; both before actors are left out.
  private static func zettingen(_ letter: Int) -> [Rasterinhoud.Zetting] {
    let ways = breedtes.map { Rasterinhoud.Zetting(letter: letter, breedte: $0 * Double(letter)) }
    guard letter <= kleinste else { return ways }
    let tight = ways.map { way in
      var tight = way
      tight.isDicht = true
      return tight
    }
    let cut = tight.map { way in
      var cut = way
      cut.knipt = true
      return cut
    }
    let small = breedtes.map { width in
      Rasterinhoud.Zetting(
        letter: nood, breedte: width * Double(nood), knipt: false, isDicht: true)
    }
    return ways + tight + small + cut
  }

  /// No type is smaller where words need not be broken for it.
  private static let kleinste = 9
  /// The type that is taken before words are broken or actors are left out.
  private static let nood = 8
}
