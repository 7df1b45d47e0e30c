/// Cuts an axis of numbers into classes: on each side of the dividing line at most three, of equal
/// width, as far as somebody stands in them.
struct Klassenas: Sendable {
  let schaal: Rasteras
  private let grenzen: [ClosedRange<Double>]

  private static let meeste = 3

  /// Makes classes of the numbers that occur.
  ///
  /// - Parameters:
  ///   - titel: What is measured.
  ///   - uitleg: What that means.
  ///   - numbers: The numbers that occur.
  ///   - grens: The value that parts low from high; a number above it is high.
  ///   - decimalen: How many decimals a number is written with, 0 or 1.
  /// - Complexity: O(n log n).
  init(_ titel: String, uitleg: String, _ numbers: [Double], grens: Double, decimalen: Int) {
    let sorted = numbers.sorted()
    let sides = [sorted.filter { $0 <= grens }, sorted.filter { $0 > grens }]
    var ranges: [ClosedRange<Double>] = []
    var klassen: [Rasteras.Klasse] = []
    for (band, side) in sides.enumerated() {
      for range in Self.ranges(side) {
        ranges.append(range)
        klassen.append(
          .init(
            cijfer: Self.text(range, decimalen), woorden: band == 0 ? "minder" : "meer", band: band)
        )
      }
      if side.isEmpty {
        ranges.append(Double.infinity...Double.infinity)
        klassen.append(.init(cijfer: "", woorden: "niemand", band: band))
      }
    }
    grenzen = ranges
    schaal = Rasteras(titel: titel, uitleg: uitleg, klassen: klassen)
  }

  /// The classes of one side, each from the least to the largest number in it.
  private static func ranges(_ sorted: [Double]) -> [ClosedRange<Double>] {
    guard let low = sorted.first, let high = sorted.last else { return [] }
    let width = (high - low) / Double(meeste)
    var classes: [[Double]] = Array(repeating: [], count: meeste)
    for number in sorted {
      let place = width > 0 ? Int((number - low) / width) : 0
      classes[min(place, meeste - 1)].append(number)
    }
    return classes.compactMap { own in
      guard let first = own.first, let last = own.last else { return nil }
      return first...last
    }
  }

  /// The class of a number that occurs.
  func klasse(_ number: Double) -> Int {
    grenzen.firstIndex { $0.contains(number) } ?? 0
  }

  private static func text(_ range: ClosedRange<Double>, _ decimals: Int) -> String {
    let (low, high) = (
      number(range.lowerBound, decimals), number(range.upperBound, decimals)
    )
    return low == high ? low : "\(low) – \(high)"
  }

  /// A number as it is written in Dutch.
  static func number(_ value: Double, _ decimals: Int) -> String {
    guard decimals > 0 else { return "\(Int(value.rounded()))" }
    let tenths = Int((value * 10).rounded())
    return "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10),\(abs(tenths) % 10)"
  }
}
