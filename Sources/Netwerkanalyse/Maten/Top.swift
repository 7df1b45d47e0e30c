/// Who stand at the top of a measure, and with how much.
struct Top {
  /// Every node with a value, from high to low; equal ones by name.
  let volgorde: [Int]
  /// The highest value.
  let waarde: Double
  /// The nodes that have it.
  let bovenaan: [Int]
  private let net: Analysenet

  /// Ranks the nodes; nil when none has a value.
  ///
  /// - Parameters:
  ///   - waarden: The value of each node, nil where it has none.
  ///   - net: The network.
  ///   - laagsteEerst: Whether the lowest value is what matters.
  init?(_ waarden: [Double?], of net: Analysenet, laagsteEerst: Bool = false) {
    let keys = waarden.map { $0.map { Self.key($0, laagsteEerst) } }
    let order = net.naamvolgorde.filter { keys[$0] != nil }
      .enumerated().sorted {
        let (left, right) = (keys[$0.element] ?? 0, keys[$1.element] ?? 0)
        return left != right ? left > right : $0.offset < $1.offset
      }.map(\.element)
    guard let first = order.first, let value = waarden[first] else { return nil }
    volgorde = order
    waarde = value
    bovenaan = Array(order.prefix { keys[$0] == keys[first] })
    self.net = net
  }

  /// Whether more than one node has a value, and all have the same.
  var isGelijk: Bool { bovenaan.count > 1 && bovenaan.count == volgorde.count }

  /// Who stand at the top, in words: up to three names, else how many.
  var wie: String { net.opgesomd(bovenaan) }

  /// Each of them, when there are more: ` elk`.
  var elk: String { bovenaan.count > 1 ? " elk" : "" }

  /// The word that goes with the number of those at the top.
  func werkwoord(_ one: String, _ more: String) -> String { bovenaan.count == 1 ? one : more }

  /// What differs only by rounding counts as equal.
  static func key(_ value: Double, _ laagsteEerst: Bool = false) -> Double {
    let sign = laagsteEerst ? -1.0 : 1
    guard value != 0, value.isFinite else { return sign * value }
    let scale = Double(sign: .plus, exponent: value.exponent - 33, significand: 1)
    return sign * (value / scale).rounded() * scale
  }
}
