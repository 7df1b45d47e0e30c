/// How large circles and names are on one sheet.
struct Analyseopmaak {
  /// The circle of each that is drawn, in points.
  let diameters: [Double]
  /// The type size of names.
  let letter: Double
  /// The width of a list at the side.
  let kolombreedte: Double
  private let namen: [String]

  /// The room around a name for signs that are larger than letters.
  static let marge = 4.0
  /// From so many on a sheet is full.
  private static let vol = 70.0
  /// From so many on names are as small as can be read.
  private static let bomvol = 120.0
  /// More characters of a name than this nobody reads.
  private static let langst = 300

  init(_ beeld: Analysebeeld, _ net: Analysenet, room: Size, papier: Papier) {
    let values = net.punten.map { Analysenet.waarde(beeld.knopen[$0]) }
    let count = Double(max(net.punten.count, 1))
    let own = (room.width * room.height / count).squareRoot()
    diameters = Self.diameters(
      values,
      least: papier == .a4 && count > Self.vol ? Cirkelstijl.kleinsteVol : Cirkelstijl.kleinste,
      most: min(max(own * 0.42, min(own * 0.6, 34)), 60))
    letter = Self.letter(count, papier)
    kolombreedte = papier == .a4 ? 162 : 186
    namen = net.punten.map {
      let naam = beeld.knopen[$0].naam
      return Self.isZichtbaar(naam) ? String(naam.prefix(Self.langst)) : Teksten.zonderNaam
    }
  }

  /// The more names, the smaller; on the wall they are read from further away than on a table.
  private static func letter(_ count: Double, _ papier: Papier) -> Double {
    switch papier {
    case .a4: count > bomvol ? 7.5 : count > vol ? 8 : 9
    case .a3, .scherm: count > vol ? 9 : count > 40 ? 10 : 12
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
  private static func diameters(
    _ values: [Double?], least: Double, most: Double
  ) -> [Double] {
    let known = values.compactMap(\.self)
    let low = min(known.min() ?? 0, 0)
    let high = known.max() ?? 0
    return values.map { value in
      guard let value, high > low else { return least }
      let part = value / (high - low) - low / (high - low)
      return (least * least + (most * most - least * least) * part).squareRoot()
    }
  }
}
