import Wijkmodel

/// The top of a measure, of a map apart for people and organisations and for what they take part
/// in: a meeting of one day would otherwise stand above everybody who was there.
struct Rangdeling {
  /// The top of partners and key figures, or of all nodes of a list.
  let mensen: Top?
  /// The top of the others.
  let rest: Top?
  private let net: Analysenet
  private let restsoorten: [Knoopsoort]

  init(_ waarden: [Double?], _ net: Analysenet) {
    self.net = net
    mensen = Top(waarden.indices.map { net.isIemand($0) ? waarden[$0] : nil }, of: net)
    rest = Top(waarden.indices.map { net.isIemand($0) ? nil : waarden[$0] }, of: net)
    let others = waarden.indices.filter { waarden[$0] != nil && !net.isIemand($0) }
    restsoorten = Set(others.compactMap { net.soort($0) }).sorted()
  }

  func isMens(_ node: Int) -> Bool { net.isIemand(node) }

  /// Both tops with of whom they are; none when there is only one kind of node to speak of.
  var delen: [(top: Top, wie: String)] {
    guard let mensen, let rest else { return [] }
    return [
      (mensen, "Van de wijkpartners en sleutelfiguren"),
      (rest, "Van de " + Teksten.opsomming(restsoorten.map(\.meervoud))),
    ]
  }

  /// What a table of the first top says of itself.
  var bijschrift: String { delen.isEmpty ? "" : "Alleen wijkpartners en sleutelfiguren. " }
}
