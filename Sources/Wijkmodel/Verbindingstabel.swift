/// Which kinds of relation may join which kinds of entry, as one table, for who has to know it a
/// million times.
public struct Verbindingstabel: Sendable {
  private var allowed: [Bool]

  /// Makes the table of the kinds of relation of a map.
  public init(_ relatiesoorten: [Relatiesoort]) {
    allowed = [Bool](repeating: false, count: relatiesoorten.count << 6)
    for (number, soort) in relatiesoorten.enumerated() {
      for van in Knoopsoort.allCases {
        for naar in Knoopsoort.allCases where soort.joins(van, to: naar) {
          allowed[Self.place(number, van, naar)] = true
        }
      }
    }
  }

  /// Whether a relation of a kind may join an entry of one kind to an entry of another.
  public func joins(
    _ soort: Relatiesoortnummer, _ van: Knoopsoort, to naar: Knoopsoort
  ) -> Bool {
    allowed[Self.place(soort.index, van, naar)]
  }

  private static func place(_ number: Int, _ van: Knoopsoort, _ naar: Knoopsoort) -> Int {
    number << 6 | van.position << 3 | naar.position
  }
}
