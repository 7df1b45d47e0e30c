/// What of a network is drawn: the highest values, the lines between them, and what hangs together.
struct Analysenet {
  /// A line between two that are drawn, by their numbers.
  struct Lijn: Equatable {
    var from: Int
    var to: Int
    var gewicht: Double
    /// Whether there is one in the other direction as well.
    var isTweezijdig = false
  }

  /// Who is drawn, by position in the network.
  let punten: [Int]
  let lijnen: [Lijn]
  /// What hangs together, the largest first.
  let delen: [[Int]]
  /// Everybody, the highest value first and those without a value last.
  let ranglijst: [Int]
  let isUitsnede: Bool

  /// A network larger than this is drawn in part.
  static let grens = 300
  /// So many of the highest are always named.
  static let altijdGenoemd = 12
  /// How many are drawn of a larger network.
  static let uitsnede = 200

  /// - Complexity: O((n + m) log n).
  init(_ beeld: Analysebeeld) {
    let values = beeld.knopen.map { Self.waarde($0) ?? -.infinity }
    ranglijst = values.indices.sorted { (values[$1], $0) < (values[$0], $1) }
    isUitsnede = values.count > Self.grens
    punten = isUitsnede ? ranglijst.prefix(Self.uitsnede).sorted() : Array(values.indices)
    lijnen = Self.lijnen(beeld, among: punten)
    delen = SpringLayout.components(punten.count, lijnen.map { ($0.from, $0.to) })
      .sorted { ($1.count, $0[0]) < ($0.count, $1[0]) }
  }

  /// The numbers of those that are always named, the highest value first.
  func hoogste(_ beeld: Analysebeeld) -> [Int] {
    var numbers: [Int: Int] = [:]
    for (number, punt) in punten.enumerated() { numbers[punt] = number }
    return ranglijst.prefix(Self.altijdGenoemd)
      .filter { Self.waarde(beeld.knopen[$0]) != nil }.compactMap { numbers[$0] }
  }

  /// The value of one, or nil where there is none that can be drawn.
  static func waarde(_ punt: Analysebeeld.Knoop) -> Double? {
    punt.waarde.flatMap { $0.isFinite ? $0 : nil }
  }

  /// The lines among some, parallel ones as one with their weights together.
  private static func lijnen(_ beeld: Analysebeeld, among punten: [Int]) -> [Lijn] {
    var numbers = [Int?](repeating: nil, count: beeld.knopen.count)
    for (number, punt) in punten.enumerated() { numbers[punt] = number }
    var places: [Paar: Int] = [:]
    var lijnen: [Lijn] = []
    for band in beeld.banden {
      guard numbers.indices.contains(band.van), numbers.indices.contains(band.naar),
        let from = numbers[band.van], let to = numbers[band.naar], from != to
      else { continue }
      let gewicht = band.gewicht.isFinite ? max(band.gewicht, 0) : 1
      let paar = beeld.isGericht ? Paar(from, to) : Paar(min(from, to), max(from, to))
      if let place = places[paar] {
        lijnen[place].gewicht += gewicht
      } else {
        places[paar] = lijnen.count
        lijnen.append(Lijn(from: paar.from, to: paar.to, gewicht: gewicht))
      }
    }
    for place in lijnen.indices {
      lijnen[place].isTweezijdig = places[Paar(lijnen[place].to, lijnen[place].from)] != nil
    }
    return lijnen
  }

  private struct Paar: Hashable {
    var from: Int
    var to: Int

    init(_ from: Int, _ to: Int) { (self.from, self.to) = (from, to) }
  }
}
