import Wijkmodel

/// Finds entries by name or other spelling.
struct Naamregister {
  /// What a text that should name an entry turned out to be.
  enum Uitkomst: Equatable {
    /// One entry.
    case gevonden(Int)
    /// More than one entry.
    case meerdere([Int])
    /// No entry.
    case geen
  }

  private var exact: [String: [Int32]] = [:]
  private var folded: [FoldedText: [Int32]] = [:]
  private var kinds: [Knoopsoort]

  /// Makes the register of some entries.
  ///
  /// - Complexity: O(n) in the length of all names.
  init(of knopen: [Knoop], with aliassen: [Alias] = []) {
    kinds = knopen.map(\.knoopsoort)
    exact.reserveCapacity(knopen.count)
    folded.reserveCapacity(knopen.count)
    for (index, knoop) in knopen.enumerated() { addNames(of: knoop, number: index) }
    for alias in aliassen { add(alias) }
  }

  /// Adds the entry that comes after those that are known.
  mutating func add(_ knoop: Knoop, number: Int) {
    kinds.append(knoop.knoopsoort)
    addNames(of: knoop, number: number)
  }

  private mutating func addNames(of knoop: Knoop, number: Int) {
    exact[knoop.naam, default: []].append(Int32(number))
    addFolded(knoop.naam, number)
  }

  /// Adds another spelling of the name of an entry.
  mutating func add(_ alias: Alias) { addFolded(alias.naam, alias.knoop.index) }

  /// Finds an entry of one of some kinds: by exact name first, else by folded name or alias.
  ///
  /// - Complexity: O(n) in the length of the text.
  func find(_ text: String, in soorten: Knoopsoorten) -> Uitkomst {
    let byName = candidates(exact[text], in: soorten)
    if !byName.isEmpty { return Self.outcome(byName) }
    return Self.outcome(candidates(folded[FoldedText(text)], in: soorten))
  }

  private mutating func addFolded(_ text: String, _ index: Int) {
    let number = Int32(index)
    let key = FoldedText(text)
    if folded[key]?.contains(number) == true { return }
    folded[key, default: []].append(number)
  }

  private func candidates(_ numbers: [Int32]?, in soorten: Knoopsoorten) -> [Int] {
    (numbers ?? []).map(Int.init).filter { soorten.contains(kinds[$0]) }
  }

  private static func outcome(_ candidates: [Int]) -> Uitkomst {
    switch candidates.count {
    case 0: .geen
    case 1: .gevonden(candidates[0])
    default: .meerdere(candidates)
    }
  }
}
