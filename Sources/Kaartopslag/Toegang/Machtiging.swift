import Wijkmodel

/// Which entries somebody who keeps an entry may propose changes for.
public struct Machtiging: Hashable, Sendable {
  /// The keys of the entries: the own one first, then those whose `eigenaar` it is, by name.
  public let ids: [String]

  /// What whoever keeps the entry with a row number may do; nil when it is not there any more.
  public init?(rij nummer: Int, in stand: Registerstand) {
    guard let rij = stand.rij(nummer), case .knopen = rij.tabel else { return nil }
    let owned = stand.kaart.knopen.filter { $0.eigenaar == rij.id && $0.id != rij.id }
    ids = [rij.id] + owned.map(\.id).sorted { $0.precedesByCodePoint($1) }
  }

  /// Whether changes of an entry may be proposed.
  public func mag(_ id: String) -> Bool { ids.contains(id) }
}
