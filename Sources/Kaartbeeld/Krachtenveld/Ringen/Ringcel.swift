/// The part of one ring that lies in one sector, and how labels lie in it.
///
/// Distances are from the middle outwards, as in ``Ringkwart``.
struct Ringcel: Equatable, Sendable {
  var buiten: Ringkwart
  /// The border of the ring within; nil for the innermost ring.
  var binnen: Ringkwart?
  /// The part along the vertical axis that the name of the ring takes: half its width, its height.
  var naam: Size?

  /// The space that stays between labels and borders.
  static let rand = 5.0
  /// The least space between labels.
  static let tussen = 5.0

  /// The area between the borders.
  var oppervlak: Double { buiten.oppervlak - (binnen?.oppervlak ?? 0) }

  /// Labels beside one another at one height.
  struct Rij: Equatable, Sendable {
    /// The labels by number, from the vertical axis outwards.
    var labels: [Int]
    /// Where the row is, the upper border first.
    var boven: Double
    var onder: Double
    /// Between what distances from the vertical axis labels may lie.
    var van: Double
    var tot: Double
  }

  /// How loosely rows are filled.
  struct Ruimte: Equatable, Sendable {
    /// The space between the outer border and the first row.
    var begin = Ringcel.rand
    /// The space between rows.
    var rijen = Ringcel.tussen
    /// The part of a row that may be covered.
    var vulling = 1.0
  }

  /// Lays labels in rows, from the outer border inwards.
  ///
  /// - Parameters:
  ///   - sizes: The sizes of the labels.
  ///   - ruimte: How loosely rows are filled.
  /// - Returns: The rows, and the labels that found no place.
  /// - Complexity: O(r·n) for r heights that are tried.
  func rijen(_ sizes: [Size], _ ruimte: Ruimte = Ruimte()) -> (rijen: [Rij], over: [Int]) {
    var over = Array(sizes.indices)
    var rows: [Rij] = []
    var top = buiten.b - ruimte.begin
    while !over.isEmpty, top > Self.rand {
      guard let row = row(of: over, sizes, at: top, ruimte.vulling) else {
        top -= 4
        continue
      }
      rows.append(row)
      over.removeAll { row.labels.contains($0) }
      top = row.onder - ruimte.rijen
    }
    return (rows, over)
  }

  /// The first of the labels that fit at a height, and those that fit beside it.
  private func row(of over: [Int], _ sizes: [Size], at top: Double, _ vulling: Double) -> Rij? {
    var row: Rij?
    var covered = 0.0
    // Labels are of few heights, most often that of the one before.
    var known: (height: Double, range: (Double, Double)?) = (0, nil)
    for label in over {
      let height = max(sizes[label].height, row.map { $0.boven - $0.onder } ?? 0)
      if height != known.height { known = (height, grenzen(van: top - height, tot: top)) }
      guard let (van, tot) = known.range else { continue }
      let wide = covered + sizes[label].width + (row == nil ? 0 : Self.tussen)
      guard wide <= (row == nil ? 1 : vulling) * (tot - van) else { continue }
      covered = wide
      let labels = (row?.labels ?? []) + [label]
      row = Rij(labels: labels, boven: top, onder: top - height, van: van, tot: tot)
    }
    return row
  }

  /// Between what distances from the vertical axis a label may lie at a height.
  func grenzen(van onder: Double, tot boven: Double) -> (Double, Double)? {
    let rand = Self.rand
    guard onder >= rand else { return nil }
    let outer = Ringkwart(a: buiten.a - rand, b: buiten.b - rand).breedte(bij: boven)
    var inner = rand
    if let binnen {
      let wall = Ringkwart(a: binnen.a + rand, b: binnen.b + rand).breedte(bij: onder)
      inner = max(inner, wall)
    }
    if let naam, boven > buiten.b - naam.height { inner = max(inner, naam.width + rand) }
    return inner < outer ? (inner, outer) : nil
  }

  /// The places of labels with as much space between them as there is, or nil where there is too
  /// little.
  ///
  /// - Parameter sizes: The sizes of the labels.
  /// - Returns: For each label the corner nearest to the middle.
  func plaatsen(_ sizes: [Size]) -> [Point]? {
    guard !sizes.isEmpty else { return [] }
    let arm = buiten.b - (binnen?.b ?? 0)
    let first = max((arm - (sizes[0].height)) / 2, Self.rand)
    var best: (score: Double, rows: [Rij])?
    for begin in [first, (first + Self.rand) / 2, Self.rand] {
      for gap in [44.0, 32, 24, 18, 13, 9, Self.tussen] {
        for filled in [0.4, 0.55, 0.7, 0.85, 1] {
          let found = rijen(sizes, Ruimte(begin: begin, rijen: gap, vulling: filled))
          guard found.over.isEmpty else { continue }
          let score = self.score(found.rijen, sizes, gap)
          if score > best?.score ?? -1 { best = (score, found.rijen) }
        }
      }
    }
    return best.map { places($0.rows, sizes) }
  }

  /// The least space between two things, beyond which more makes no difference.
  private func score(_ rows: [Rij], _ sizes: [Size], _ gap: Double) -> Double {
    let across = rows.map { Self.space($0, sizes) }
    let along = rows.count > 1 ? [gap] : []
    let least = (across + along).reduce(20) { min($0, $1) }
    // Of equal ones the one whose space is spread most evenly.
    return least + across.reduce(0) { $0 + min($1, 40) } / Double(across.count) / 100
  }

  /// The space on each side of the labels of a row.
  private static func space(_ row: Rij, _ sizes: [Size]) -> Double {
    let covered = row.labels.reduce(0) { $0 + sizes[$1].width }
    return (row.tot - row.van - covered) / Double(row.labels.count + 1)
  }

  private func places(_ rows: [Rij], _ sizes: [Size]) -> [Point] {
    var places = [Point](repeating: Point(0, 0), count: sizes.count)
    for row in rows {
      let covered = row.labels.reduce(0) { $0 + sizes[$1].width }
      let most = row.labels.count > 1 ? Self.tussen : 0
      // At the borders there may be less space than between labels, never less there.
      let space = max(Self.space(row, sizes), most)
      var u = row.van + (row.tot - row.van - covered - space * Double(row.labels.count - 1)) / 2
      for label in row.labels {
        let rest = row.boven - row.onder - sizes[label].height
        places[label] = Point(u, row.onder + rest / 2)
        u += sizes[label].width + space
      }
    }
    return places
  }
}
