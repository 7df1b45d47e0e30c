/// What stands in a raster, with its text broken into lines for one width.
struct Rasterinhoud: Sendable {
  let raster: Raster
  let weg: Raster.Weggelaten
  let type: Typography
  /// The width of the tiles in each column.
  let breedtes: [Double]
  /// The width of the tiles beside the plane.
  let breedteTerzijde: Double
  /// The tiles of `raster.punten`.
  let tegels: [TileLayout]
  /// The tiles beside the plane, per list.
  let terzijde: [[TileLayout]]
  /// The numbers of the tiles in each cell, by attitude: per class of the vertical axis and within
  /// it per class of the horizontal one.
  let cellen: [[[Int]]]

  /// The space between a tile and the border of its cell.
  static let rand = 6.0
  /// The space between two parts of the plane.
  static let tussen = 6.0

  /// How wide a tile becomes for a name of many words, in parts of the type size.
  private static let meesteBreedte = 21.0

  /// The space between two tiles; lines need more of it.
  var afstand: Double {
    raster.aantalInVeld == raster.punten.count ? type.gap : type.isCompact ? 9.5 : 13
  }

  /// How the text of a raster is set.
  struct Zetting {
    var letter: Int
    /// The width of a tile, which it passes only for a long word.
    var breedte: Double
    /// Whether words may be broken and names cut.
    var knipt = false
    /// Whether everything stands close together.
    var isDicht = false
  }

  /// Breaks texts into lines; nil where a name would be cut that may not be.
  init?(_ raster: Raster, _ weg: Raster.Weggelaten, _ zetting: Zetting) {
    var type = Typography(
      name: zetting.letter, detail: zetting.isDicht ? 0 : Typography.mostDetail)
    type.isCompact = zetting.isDicht
    var layouts = [TileLayout?](repeating: nil, count: raster.punten.count)
    var widths: [Double] = []
    for column in raster.x.klassen.indices {
      let own = raster.punten.indices.filter { raster.punten[$0].x == column }
      guard let set = Self.gezet(own.map { raster.punten[$0].tegel }, type, zetting) else {
        return nil
      }
      for (index, layout) in zip(own, set) { layouts[index] = layout }
      widths.append(set.first?.size.width ?? 0)
    }
    guard let beside = Self.gezet(raster.terzijde.flatMap(\.tegels), type, zetting) else {
      return nil
    }
    self.raster = raster
    self.weg = weg
    self.type = type
    breedtes = widths
    breedteTerzijde = beside.first?.size.width ?? zetting.breedte
    tegels = layouts.compactMap(\.self)
    var rest = beside[...]
    terzijde = raster.terzijde.map { lijst in
      defer { rest = rest.dropFirst(lijst.tegels.count) }
      return Array(rest.prefix(lijst.tegels.count))
    }
    cellen = Self.cellen(of: raster)
  }

  /// Tiles of one width: no wider than the longest word or the widest text needs.
  private static func gezet(
    _ tiles: [Tile], _ type: Typography, _ zetting: Zetting
  ) -> [TileLayout]? {
    let words = zetting.knipt ? 0 : tiles.map { $0.wordWidth(type) }.max() ?? 0
    var width = max(zetting.breedte, words.rounded(.up))
    var first = tiles.map { TileLayout($0, width: width, type) }
    // One long name needs more room in its own column only.
    while !zetting.knipt, !first.allSatisfy(\.isLeesbaar) {
      width += Double(type.name)
      guard width <= meesteBreedte * Double(type.name) else { return nil }
      first = tiles.map { TileLayout($0, width: width, type) }
    }
    let own = first.map { $0.natuurlijk(most: width) }.max() ?? width
    return own < width ? tiles.map { TileLayout($0, width: own, type) } : first
  }

  private static func cellen(of raster: Raster) -> [[[Int]]] {
    let row = [[Int]](repeating: [], count: raster.x.klassen.count)
    var cells = [[[Int]]](repeating: row, count: raster.y.klassen.count)
    let order = raster.punten.indices.sorted { left, right in
      let (one, other) = (raster.punten[left].tegel.houding, raster.punten[right].tegel.houding)
      guard let one, let other, one != other else { return left < right }
      return one < other
    }
    for index in order {
      cells[raster.punten[index].y][raster.punten[index].x].append(index)
    }
    return cells
  }

  /// The heights of the rows of tiles in a cell with so many beside one another.
  func rijhoogtes(_ x: Int, _ y: Int, naastElkaar columns: Int) -> [Double] {
    let cell = cellen[y][x]
    return stride(from: 0, to: cell.count, by: columns).map { start in
      cell[start..<min(start + columns, cell.count)].map { tegels[$0].size.height }.max() ?? 0
    }
  }

  /// The height of the tiles of a cell, with what is said of those that were left out.
  func hoogte(_ x: Int, _ y: Int, naastElkaar columns: Int) -> Double {
    let rows = rijhoogtes(x, y, naastElkaar: max(columns, 1))
    let note = weg.cellen[[x, y]] == nil ? 0 : type.notePitch
    let gaps = Double(max(rows.count - 1, 0)) * afstand
    return rows.reduce(0, +) + gaps + note
  }

  /// The width of so many tiles beside one another in a column.
  func breedte(naastElkaar count: Int, in column: Int) -> Double {
    Double(count) * (breedtes[column] + afstand) - afstand
  }
}

extension TileLayout {
  /// The width that the text takes when broken as it is, no more than asked for.
  ///
  /// Of characters that another font will supply the width is a guess, which needs room.
  fileprivate func natuurlijk(most width: Double) -> Double {
    let (name, note) = (Double(type.name), Double(type.note))
    let texts = nameLines.map { ($0, name) } + noteLines.map { ($0, note) }
    let isKnown = texts.allSatisfy { TextMeasure.exactWidth($0, .gewoon, size: $1) != nil }
    guard isKnown else { return width }
    let widest = texts.map { TextMeasure.width($0, .gewoon, size: $1) }.max() ?? 0
    return min(width, (widest + type.signSpace + type.right + 2).rounded(.up))
  }
}
