import Foundation
import GraphCore

/// Burt's measures of one node, as their definitions read.
struct SlowHoles {
  let constraint: Double
  let effectiveSize: Double
  let efficiency: Double
  let hierarchy: Double

  /// The measures of `ego`; nil without contacts.
  init?(_ arcs: [[Double]], _ ego: Int, _ scope: StructuralHoles.Scope) {
    let nodes = Array(arcs.indices)
    func tie(_ left: Int, _ right: Int) -> Double { arcs[left][right] + arcs[right][left] }
    let contacts = nodes.filter { $0 != ego && tie(ego, $0) > 0 }
    guard !contacts.isEmpty else { return nil }
    let known = scope == .wholeNetwork ? nodes : contacts + [ego]
    func share(_ left: Int, _ right: Int) -> Double {
      tie(left, right) / known.reduce(0) { $0 + tie(left, $1) }
    }
    func strength(_ left: Int, _ right: Int) -> Double {
      tie(left, right) / known.reduce(0) { max($0, tie(left, $1)) }
    }
    let pulls = contacts.map { contact in
      let others = contacts.filter { $0 != contact }
      let indirect = others.reduce(0) { $0 + share(ego, $1) * share($1, contact) }
      return pow(share(ego, contact) + indirect, 2)
    }
    let redundancy = contacts.reduce(0) { sum, contact in
      contacts.filter { $0 != contact }
        .reduce(sum) { $0 + share(ego, $1) * strength(contact, $1) }
    }
    let count = Double(contacts.count)
    let total = pulls.reduce(0, +)
    let ratios = pulls.map { $0 * count / total }
    constraint = total
    effectiveSize = count - redundancy
    efficiency = effectiveSize / count
    hierarchy = count == 1 ? 1 : ratios.reduce(0) { $0 + $1 * log($1) } / (count * log(count))
  }
}
