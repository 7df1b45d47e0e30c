/// Those who hang together with few or none, as lists in columns at the side: nothing is strewn
/// about.
struct Analysestrook {
  /// What stands in a column: a heading, or some who hang together.
  enum Stuk {
    case kop([String])
    case deel([Lid])
  }

  /// One in a list, with the space of its circle and its ring.
  struct Lid {
    var nummer: Int
    var diameter: Double
    var naam: [String]
  }

  private(set) var kolommen: [[(stuk: Stuk, y: Double)]] = [[]]
  /// How many found no place.
  private(set) var weggelaten = 0
  /// Who stands in which place of a list.
  private(set) var rijen: [Int: Int] = [:]
  private let letter: Double
  /// The space between two lines.
  private let regelruimte: Double
  /// The widest circle.
  private let breedste: Double

  static let kolombreedte = 186.0
  static let tussen = 14.0
  private static let kopmaat = 11.0

  /// The room at the left of a list for lines around others.
  private static let bocht = 14.0

  /// The width that the columns take, with the space before them.
  var breedte: Double {
    rijen.isEmpty ? 0 : Double(kolommen.count) * Self.kolombreedte + Self.tussen
  }

  /// Fills columns of a height.
  init(
    groepjes: [[Int]], los: [Int], losTitel: String, kolommen most: Int, hoogte: Double,
    regelruimte: Double, ruimtes: [Double], opmaak: Analyseopmaak
  ) {
    self.regelruimte = regelruimte
    letter = opmaak.letter
    breedste = (groepjes.joined() + los).map { ruimtes[$0] }.max() ?? 0
    let width = Self.kolombreedte - breedste - Self.bocht - 13
    func lid(_ nummer: Int) -> Lid {
      Lid(
        nummer: nummer, diameter: ruimtes[nummer],
        naam: WrappedText(
          opmaak.naam(nummer), size: opmaak.letter, width: width, maxLines: 2
        ).lines)
    }
    func kop(_ text: String) -> Stuk {
      .kop(
        WrappedText(
          text, font: .halfvet, size: Self.kopmaat, width: Self.kolombreedte - 14, maxLines: 3
        ).lines)
    }
    add(
      kop(Teksten.losseGroepjes(groepjes.count)), groepjes.map { $0.map(lid) }, most, hoogte)
    add(kop(losTitel), los.map { [lid($0)] }, most, hoogte)
  }

  private mutating func add(_ kop: Stuk, _ delen: [[Lid]], _ most: Int, _ height: Double) {
    guard let first = delen.first else { return }
    // A heading never stands alone at the foot of a column.
    var needed = self.height(kop) + self.height(.deel(first))
    var isFirst = true
    for deel in delen {
      let stukken: [Stuk] = (isFirst ? [kop] : []) + [.deel(deel)]
      if !isFirst { needed = self.height(.deel(deel)) }
      if !(kolommen.last ?? []).isEmpty, end + needed > height {
        guard kolommen.count < most else {
          weggelaten += deel.count
          continue
        }
        kolommen.append([])
      }
      for (rij, lid) in deel.enumerated() { rijen[lid.nummer] = rij }
      for stuk in stukken { kolommen[kolommen.count - 1].append((stuk, end)) }
      isFirst = false
    }
  }

  /// Where the last column ends.
  private var end: Double {
    (kolommen.last ?? []).last.map { $0.y + height($0.stuk) } ?? 0
  }

  private func height(_ stuk: Stuk) -> Double {
    switch stuk {
    case .kop(let lines): Double(lines.count) * Self.kopmaat.regel + 10
    case .deel(let leden): leden.reduce(0) { $0 + height($1) } + (leden.count > 1 ? 9 : 0)
    }
  }

  private func height(_ lid: Lid) -> Double {
    max(lid.diameter, Double(lid.naam.count) * letter.regel) + regelruimte
  }

  /// Draws the columns with their upper left corner at a place; returns where the circles stand.
  func draw(on sheet: inout Sheet, at origin: Point) -> [Int: Point] {
    var centers: [Int: Point] = [:]
    for (number, kolom) in kolommen.enumerated() {
      let x = origin.x + Double(number) * Self.kolombreedte
      for (place, (stuk, y)) in kolom.enumerated() {
        switch stuk {
        case .kop(let lines):
          sheet.add(
            lines, named: "strook-\(number + 1)-\(place + 1)",
            in: Rect(x, origin.y + y, Self.kolombreedte - 10, height(stuk) - 6),
            size: Self.kopmaat, font: .halfvet, kind: "kaarttitel")
        case .deel(let leden):
          draw(leden, on: &sheet, at: Point(x, origin.y + y), &centers)
        }
      }
    }
    return centers
  }

  private func draw(
    _ leden: [Lid], on sheet: inout Sheet, at origin: Point, _ centers: inout [Int: Point]
  ) {
    var y = origin.y
    let x = origin.x + Self.bocht + breedste / 2
    for lid in leden {
      let high = height(lid)
      let center = Point(x, y + high / 2)
      centers[lid.nummer] = center
      sheet.add(
        lid.naam, named: "naam-\(lid.nummer + 1)",
        in: Rect(
          x + breedste / 2 + 9, y, Self.kolombreedte - breedste - Self.bocht - 13, high),
        size: letter, marge: Analyseopmaak.marge, kind: "naam")
      y += high
    }
  }
}

extension Analysestrook {
  /// Where the line between two in one list goes around those between them, measured from their
  /// centres; nil where nobody stands between.
  func bocht(_ lijn: Analysenet.Lijn) -> Double? {
    guard let from = rijen[lijn.from], let to = rijen[lijn.to], abs(from - to) > 1 else {
      return nil
    }
    // Lines of different lengths do not lie on one another.
    return -breedste / 2 - 3 - Double(abs(from - to) % 4) * 3
  }
}

extension Double {
  /// The distance between lines of type of this size.
  var regel: Double { (self * 1.25).rounded(.up) }
}
