/// How large circles and names are on one sheet.
struct Analyseopmaak {
  /// The circle of each that is drawn, in points.
  let diameters: [Double]
  /// The type size of names.
  let letter: Double
  private let namen: [String]

  /// The room around a name for signs that are larger than letters.
  static let marge = 4.0
  /// More characters of a name than this nobody reads.
  private static let langst = 300

  init(_ beeld: Analysebeeld, _ net: Analysenet, room: Size, papier: Papier) {
    let values = net.punten.map { Analysenet.waarde(beeld.knopen[$0]) }
    let count = Double(max(net.punten.count, 1))
    let own = (room.width * room.height / count).squareRoot()
    diameters = Self.diameters(values, most: min(max(own * 0.42, min(own * 0.6, 34)), 60))
    letter = papier == .a4 || count > 70 ? 9 : count > 40 ? 10 : 12
    namen = net.punten.map {
      let naam = beeld.knopen[$0].naam
      return Self.isZichtbaar(naam) ? String(naam.prefix(Self.langst)) : Teksten.zonderNaam
    }
  }

  /// Whether anything of a name can be seen.
  private static func isZichtbaar(_ naam: String) -> Bool {
    naam.unicodeScalars.contains { scalar in
      !scalar.properties.isWhitespace && TextMeasure.width(of: scalar, .gewoon) > 0
    }
  }

  /// The name of one that is drawn.
  func naam(_ nummer: Int) -> String { namen[nummer] }

  /// Circles whose area grows with the value, from the smallest in which a letter can stand.
  private static func diameters(_ values: [Double?], most: Double) -> [Double] {
    let known = values.compactMap(\.self)
    let low = min(known.min() ?? 0, 0)
    let high = known.max() ?? 0
    let least = Cirkelstijl.kleinste
    return values.map { value in
      guard let value, high > low else { return least }
      let part = value / (high - low) - low / (high - low)
      return (least * least + (most * most - least * least) * part).squareRoot()
    }
  }
}
