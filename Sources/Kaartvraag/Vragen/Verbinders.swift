import GraphCore
import Kaartgraaf
import Synchronization
import Wijkmodel

/// A sleutelfiguur who can bring two networks together.
struct Verbinder {
  let persoon: NodeID
  /// The best way to the first network and the best way to the second.
  let routes: [Pad]

  /// As it stands in JSON.
  func json(in graaf: KaartGraph) -> JSONWaarde {
    let score = routes.dropFirst().reduce(routes[0].sterkte) { $0 * $1.sterkte }
    return .object([
      JSONVeld("id", .tekst(graaf.knoop(persoon).id)), JSONVeld("score", .tekst(score.breuk)),
      JSONVeld("routes", .lijst(routes.map { .teksten($0.knopen.map { graaf.knoop($0).id }) })),
    ])
  }
}

/// Finds for two networks the sleutelfiguur who can best bring them together.
///
/// Of every network it is looked up once who gets there within two contacts, with the two best
/// ways over different people: when the first goes over the other network, the second counts.
/// A class, because what was looked up serves every pair, told at the same time or not.
final class Verbinders: Sendable {
  private let graaf: KaartGraph
  private let net: Contactnet
  private let isPerson: [Bool]
  private let names: [Int32]
  private let found = Mutex<[NodeID: [Kandidaat]]>([:])

  init(in graaf: KaartGraph) {
    self.graaf = graaf
    net = graaf.contactnet
    isPerson = graaf.relaties.nodes.map { graaf.knoopsoort($0) == .sleutelfiguur }
    names = graaf.naamplaatsen
  }

  /// Who connects two networks best; nil when nobody does.
  ///
  /// - Complexity: O(c) in the number of people within two contacts of either network.
  func beste(_ eerste: NodeID, _ tweede: NodeID) -> Verbinder? {
    let (first, second) = (kandidaten(of: eerste), kandidaten(of: tweede))
    var best: (waarde: Verbindwaarde, persoon: NodeID, wegen: [Weg])?
    var rest = second[...]
    for one in first {
      rest = rest.drop { $0.persoon < one.persoon }
      guard let other = rest.first, other.persoon == one.persoon,
        let wayToFirst = one.weg(avoiding: tweede), let wayToSecond = other.weg(avoiding: eerste)
      else { continue }
      let waarde = Verbindwaarde(
        wayToFirst, wayToSecond, name: names[one.persoon.index])
      if let best, !(waarde < best.waarde) { continue }
      best = (waarde, one.persoon, [wayToFirst, wayToSecond])
    }
    guard let best else { return nil }
    return Verbinder(
      persoon: best.persoon,
      routes: zip(best.wegen, [eerste, tweede]).map { pad(from: best.persoon, $0, to: $1) })
  }

  /// Whether a step to or from one of the people who connect pairs has a stated strength.
  func hebbenBekendeSterkte(_ paren: [Partijpaar]) -> Bool {
    guard net.contacten.contains(where: { graaf.sterkte($0).isBekend }) else { return false }
    for paar in paren {
      let edges = beste(paar.eerste, paar.tweede)?.routes.flatMap(\.relaties) ?? []
      if edges.contains(where: { graaf.sterkte($0).isBekend }) { return true }
    }
    return false
  }

  private func pad(from persoon: NodeID, _ weg: Weg, to netwerk: NodeID) -> Pad {
    let nodes = [persoon] + [weg.via].compactMap(\.self) + [netwerk]
    let edges = zip(nodes, nodes.dropFirst()).compactMap { from, target in
      net.graph.firstEdge(from: from, to: target).map(net.relatie)
    }
    return Pad(from: persoon, over: edges, contactstappen: edges.count, in: graaf)
  }

  /// Who gets to a network within two contacts, by key.
  private func kandidaten(of netwerk: NodeID) -> [Kandidaat] {
    if let known = found.withLock({ $0[netwerk] }) { return known }
    var all = Kandidatenlijst(nodeCount: graaf.relaties.nodeCount)
    for step in net.graph.outgoingEdges(of: netwerk) {
      let via = net.graph.target(of: step)
      let (strength, trust) = waarde(of: step)
      add(
        Weg(via: nil, product: strength * Routesterkte.basis, vertrouwen: trust), of: via, to: &all)
      for next in net.graph.outgoingEdges(of: via) where net.graph.target(of: next) != netwerk {
        let (other, otherTrust) = waarde(of: next)
        add(
          Weg(via: via, product: strength * other, vertrouwen: min(trust, otherTrust)),
          of: net.graph.target(of: next), to: &all)
      }
    }
    let sorted = all.kandidaten.sorted { $0.persoon < $1.persoon }
    found.withLock { $0[netwerk] = sorted }
    return sorted
  }

  private func waarde(of step: EdgeID) -> (sterkte: Int, vertrouwen: Int) {
    let edge = net.relatie(of: step)
    return (graaf.sterkte(edge).getal, graaf.vertrouwen(edge))
  }

  private func add(_ weg: Weg, of persoon: NodeID, to all: inout Kandidatenlijst) {
    if isPerson[persoon.index] { all.add(weg, of: persoon) }
  }
}

/// The people who get to one network, each once.
private struct Kandidatenlijst {
  private(set) var kandidaten: [Kandidaat] = []
  /// The place of a person in the list, or -1.
  private var places: [Int32]

  init(nodeCount: Int) { places = Array(repeating: -1, count: nodeCount) }

  mutating func add(_ weg: Weg, of persoon: NodeID) {
    guard places[persoon.index] >= 0 else {
      places[persoon.index] = Int32(kandidaten.count)
      kandidaten.append(Kandidaat(persoon: persoon, beste: weg, tweede: nil))
      return
    }
    kandidaten[Int(places[persoon.index])].add(weg)
  }
}

/// A way of one or two contacts from a person to a network.
private struct Weg: Comparable {
  /// Who stands between; nil when the person has contact with the network itself.
  let via: NodeID?
  /// The strength, in parts of 25.
  let product: Int
  /// The least trust on the way.
  let vertrouwen: Int

  /// The number of contacts.
  var stappen: Int { via == nil ? 1 : 2 }

  /// The better way comes first: the strongest, the shortest, the most trusted, the smallest key.
  static func < (left: Self, right: Self) -> Bool {
    if left.product != right.product { return left.product > right.product }
    if left.stappen != right.stappen { return left.stappen < right.stappen }
    if left.vertrouwen != right.vertrouwen { return left.vertrouwen > right.vertrouwen }
    guard let one = left.via, let other = right.via else { return false }
    return one < other
  }
}

/// A person with the two best ways to a network, over different people.
private struct Kandidaat {
  let persoon: NodeID
  private(set) var beste: Weg
  private(set) var tweede: Weg?

  init(persoon: NodeID, beste: Weg, tweede: Weg?) {
    self.persoon = persoon
    self.beste = beste
    self.tweede = tweede
  }

  /// Keeps one more way, if it is good enough.
  ///
  /// No two ways go over the same party.
  mutating func add(_ weg: Weg) {
    if weg < beste {
      tweede = beste
      beste = weg
    } else if tweede.map({ weg < $0 }) ?? true {
      tweede = weg
    }
  }

  /// The best way that does not go over a network.
  func weg(avoiding netwerk: NodeID) -> Weg? { beste.via == netwerk ? tweede : beste }
}

/// What two ways together are worth; the better comes first.
private struct Verbindwaarde: Comparable {
  private let product: Int
  private let stappen: Int
  private let vertrouwen: Int
  private let name: Int32

  init(_ one: Weg, _ other: Weg, name: Int32) {
    product = one.product * other.product
    stappen = one.stappen + other.stappen
    vertrouwen = min(one.vertrouwen, other.vertrouwen)
    self.name = name
  }

  static func < (left: Self, right: Self) -> Bool {
    if left.product != right.product { return left.product > right.product }
    if left.stappen != right.stappen { return left.stappen < right.stappen }
    if left.vertrouwen != right.vertrouwen { return left.vertrouwen > right.vertrouwen }
    return left.name < right.name
  }
}
