import GraphCore

/// A role of brokers as a sentence and a column tell it.
///
/// Without directions every pair stands twice in the counts of the field, once each way: here it
/// counts once, and what only differs in direction is one role.
struct Bemiddelaarsrol {
  /// The heading of its column.
  let kolomkop: String
  private let wat: String
  /// The places of its counts in the order of the field.
  private let plaatsen: [Int]
  private let deler: Double

  private init(
    _ kolomkop: String, _ wat: String, _ plaatsen: [Int], _ isDirected: Bool
  ) {
    self.kolomkop = kolomkop
    self.wat = wat
    self.plaatsen = plaatsen
    deler = isDirected ? 1 : 2
  }

  /// How many pairs somebody with these counts stands between.
  func aantal(_ row: [Double]) -> Int {
    guard !row.isEmpty else { return 0 }
    return Int(plaatsen.map { row[$0] }.reduce(0, +) / deler)
  }

  /// Among whom somebody stands: `Bij 21 daarvan hoort …`.
  func zin(_ row: [Double], _ pairs: Int) -> String {
    let own = aantal(row)
    let which = own == pairs ? "Steeds" : "Bij \(Teksten.geheel(own)) daarvan"
    return "\(which) \(wat)."
  }

  /// The roles there are: gatekeeper and representative are one without directions.
  static func alle(_ net: Analysenet) -> [Bemiddelaarsrol] {
    func role(_ kop: String, _ zin: String, _ places: [Int]) -> Bemiddelaarsrol {
      Bemiddelaarsrol(kop, zin, places, net.graph.isDirected)
    }
    let between =
      net.graph.isDirected
      ? [
        role(
          "van een andere naar de eigen",
          "gaat het van een andere groep naar de eigen groep", [2]),
        role(
          "van de eigen naar een andere",
          "gaat het van de eigen groep naar een andere groep", [3]),
      ]
      : [
        role(
          "een eigen, een andere",
          "hoort de een bij de eigen groep en de ander niet", [2, 3])
      ]
    return [
      role(
        "beide de eigen", "horen zij allebei bij de eigen groep", [0]),
      role(
        "beide één andere", "horen zij allebei bij dezelfde andere groep",
        [1]),
    ] + between + [
      role(
        "twee andere",
        "horen zij bij twee verschillende andere groepen", [4])
    ]
  }
}
