public import GraphCore
import Wijkmodel

extension KaartGraph {
  /// Whether an entry comes before another by folded name, and then by key.
  public func precedesByName(_ one: NodeID, _ other: NodeID) -> Bool {
    naamplaatsen[one.index] < naamplaatsen[other.index]
  }

  /// Entries by folded name and then by key, each once.
  ///
  /// - Complexity: O(n log n).
  public func sortedByName(_ nodes: some Sequence<NodeID>) -> [NodeID] {
    let places = naamplaatsen
    let ordered = nodes.sorted { places[$0.index] < places[$1.index] }
    var once: [NodeID] = []
    once.reserveCapacity(ordered.count)
    for node in ordered where once.last != node { once.append(node) }
    return once
  }

  /// The place of each entry when all stand by folded name and then by key.
  ///
  /// The first bytes of a name are compared as one number, which decides most of the time.
  static func naamplaatsen(of kaart: SocialeKaart, _ nummers: [Knoopnummer]) -> [Int32] {
    let names = nummers.map { FoldedText(kaart.knopen[$0.index].naam) }
    let keys = names.map { $0.rawValue.leadingBytes }
    let order = names.indices.sorted { left, right in
      if keys[left] != keys[right] { return keys[left] < keys[right] }
      return names[left] == names[right] ? left < right : names[left] < names[right]
    }
    var places = [Int32](repeating: 0, count: order.count)
    for (place, node) in order.enumerated() { places[node] = Int32(place) }
    return places
  }
}

extension String {
  /// The first eight bytes as one number, of which the order is that of the text.
  var leadingBytes: UInt64 {
    var packed: UInt64 = 0
    var shift: UInt64 = 64
    for byte in utf8.prefix(8) {
      shift -= 8
      packed |= UInt64(byte) << shift
    }
    return packed
  }
}
