/// How wide the columns of a raster are, how high its rows, and how many tiles stand beside one
/// another in each column.
struct Rasterverdeling: Sendable {
  /// The number of tiles beside one another, per column; at least 1.
  private(set) var naastElkaar: [Int]
  /// The widths of the columns.
  private(set) var kolommen: [Double] = []
  /// The heights of the rows, from low to high.
  private(set) var rijen: [Double] = []
  /// The height of what is said above each band of rows, from low to high.
  private(set) var koppen: [Double] = []

  private let inhoud: Rasterinhoud
  private let room: Size

  /// What an empty column or row gets of the space that is left, beside one that is not empty.
  private static let leeg = 0.35

  private var raster: Raster { inhoud.raster }

  /// Divides a room; nil when it is too small.
  ///
  /// Begins with one tile in each column and puts more beside one another where that makes the
  /// plane lowest, until it fits, and then as long as there is more room beside than below.
  ///
  /// - Complexity: O(k n) for n tiles and k tiles that fit beside one another.
  init?(_ inhoud: Rasterinhoud, in room: Size) {
    self.inhoud = inhoud
    self.room = room
    naastElkaar = inhoud.raster.x.klassen.map { _ in 1 }
    guard spareWidth(naastElkaar) >= 0 else { return nil }
    divideWidth()
    while spareHeight < 0 || isWide {
      guard let better = oneMore() else { break }
      naastElkaar = better
      divideWidth()
    }
    guard spareHeight >= 0 else { return nil }
    divideHeight()
  }

  private var spareHeight: Double {
    room.height - height(naastElkaar).rows - koppen.reduce(0, +) - gaps(raster.y)
  }

  /// Whether more is left of the width than of the height.
  private var isWide: Bool {
    room.height.isFinite
      && spareWidth(naastElkaar) / room.width > spareHeight / room.height + 0.05
  }

  private func gaps(_ axis: Rasteras) -> Double {
    Double(axis.banden - 1) * Rasterinhoud.tussen
  }

  /// The choice with one tile more beside the others that makes the plane lowest.
  private func oneMore() -> [Int]? {
    let now = height(naastElkaar)
    var best: (choice: [Int], rows: Double, cells: Double)?
    for column in naastElkaar.indices {
      var choice = naastElkaar
      choice[column] += 1
      guard spareWidth(choice) >= 0 else { continue }
      let (rows, cells) = height(choice)
      guard cells < now.cells - 0.01 else { continue }
      if best == nil || (rows, cells) < (best?.rows ?? 0, best?.cells ?? 0) {
        best = (choice, rows, cells)
      }
    }
    return best?.choice
  }

  /// The height of the rows, and of all cells together.
  private func height(_ choice: [Int]) -> (rows: Double, cells: Double) {
    var (rows, cells) = (0.0, 0.0)
    for y in raster.y.klassen.indices {
      let heights = raster.x.klassen.indices.map {
        inhoud.hoogte($0, y, naastElkaar: choice[$0])
      }
      rows += leastHeight(heights.max() ?? 0)
      cells += heights.reduce(0, +)
    }
    return (rows, cells)
  }

  private func leastHeight(_ cell: Double) -> Double {
    max(cell + 2 * Rasterinhoud.rand, Rasterschaal(inhoud).rijhoogte)
  }

  private func isEmpty(column: Int) -> Bool { inhoud.cellen.allSatisfy { $0[column].isEmpty } }

  private func isEmpty(row: Int) -> Bool { inhoud.cellen[row].allSatisfy(\.isEmpty) }

  private func leastWidth(_ column: Int, _ choice: [Int]) -> Double {
    let klasse = raster.x.klassen[column]
    let band = Double(raster.x.klassen(in: klasse.band).count)
    let least = max(
      Rasterschaal(inhoud).kolombreedte(klasse), 11 * Double(inhoud.type.name) / band)
    guard !isEmpty(column: column) else { return least }
    return max(
      least, inhoud.breedte(naastElkaar: choice[column], in: column) + 2 * Rasterinhoud.rand)
  }

  private func spareWidth(_ choice: [Int]) -> Double {
    let least = choice.indices.map { leastWidth($0, choice) }
    return room.width - gaps(raster.x) - least.reduce(0, +)
  }

  private mutating func divideWidth() {
    let least = naastElkaar.indices.map { leastWidth($0, naastElkaar) }
    kolommen = Self.divided(
      spareWidth(naastElkaar), over: least, naastElkaar.indices.map { isEmpty(column: $0) })
    koppen = (0..<raster.y.banden).map { band in
      (0..<raster.x.banden).map { place in
        let width = raster.x.klassen(in: place).reduce(0) { $0 + kolommen[$1] }
        return Rasterkop(raster.vakken[band][place], width: width, inhoud.type).height
      }.max() ?? 0
    }
  }

  private mutating func divideHeight() {
    let least = raster.y.klassen.indices.map { y in
      leastHeight(
        raster.x.klassen.indices.map { inhoud.hoogte($0, y, naastElkaar: naastElkaar[$0]) }.max()
          ?? 0)
    }
    let spare = spareHeight.isFinite ? spareHeight : 0
    rijen = Self.divided(spare, over: least, raster.y.klassen.indices.map { isEmpty(row: $0) })
  }

  private static func divided(
    _ spare: Double, over least: [Double], _ isEmpty: [Bool]
  ) -> [Double] {
    let weights = isEmpty.map { $0 ? leeg : 1 }
    let unit = spare / weights.reduce(0, +)
    return zip(least, weights).map { $0 + unit * $1 }
  }
}

extension Rasterverdeling {
  /// The places of the columns from the left, with the space between bands.
  var x: [ClosedRange<Double>] {
    var x = 0.0
    return kolommen.indices.map { column in
      if column > 0, raster.x.klassen[column].band != raster.x.klassen[column - 1].band {
        x += Rasterinhoud.tussen
      }
      defer { x += kolommen[column] }
      return x...(x + kolommen[column])
    }
  }

  /// The places of the rows from the top, in the order of the classes from low to high.
  var y: [ClosedRange<Double>] {
    var y = 0.0
    var places: [ClosedRange<Double>] = []
    for row in rijen.indices.reversed() {
      let band = raster.y.klassen[row].band
      let isFirst = row == rijen.count - 1 || raster.y.klassen[row + 1].band != band
      if isFirst { y += (row == rijen.count - 1 ? 0 : Rasterinhoud.tussen) + koppen[band] }
      places.append(y...(y + rijen[row]))
      y += rijen[row]
    }
    return places.reversed()
  }
}
