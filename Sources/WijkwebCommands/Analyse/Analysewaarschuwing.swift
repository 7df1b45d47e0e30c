import Netwerkanalyse

/// Tells that an option was given that none of the measures asked for uses.
struct Analysewaarschuwing {
  private let aanroep: Aanroep

  init(_ aanroep: Aanroep) { self.aanroep = aanroep }

  /// The options with the measures that use them.
  private static let gebruik: [(optie: String, maten: [String])] = [
    ("ego", ["constraint", "effective_size", "efficiency", "hierarchy"]),
    ("alfa", ["katz"]), ("beta", ["katz", "bonacich"]),
    ("criterium", ["sleutelspelers"]), ("k", ["sleutelspelers", "dekking"]),
  ]

  func tell(_ maten: [Maat]) {
    let asked = Set(maten.map(\.naam))
    for (option, measures) in Self.gebruik where asked.isDisjoint(with: measures) {
      guard aanroep.has(option) || aanroep.value(option) != nil else { continue }
      aanroep.kanalen.tell(
        "--\(option) is hier niet gebruikt: het hoort bij --maat "
          + "\(Teksten.opsomming(measures, "of")).")
    }
  }
}
