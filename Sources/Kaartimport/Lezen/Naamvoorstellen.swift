import Wijkmodel

/// The names that look like an unknown one.
///
/// Comparing with every name of a city takes time, and a wrong name seldom comes alone: answers
/// are kept, and when more different mistakes have been looked up than is reasonable no more
/// proposals are made.
struct Naamvoorstellen {
  private struct Vraag: Hashable {
    let tekst: FoldedText
    let mag: Knoopsoorten
  }

  /// The longest text, in bytes, for which proposals are made.
  static let longest = 200
  private static let budget = 40_000_000
  private var known: [Vraag: [Kandidaat]] = [:]
  private var lists: [UInt8: (names: Namenlijst, entries: [Int])] = [:]
  private var spent = 0

  /// The three entries of some kinds whose names or other spellings look most like a text.
  mutating func nearest(
    to tekst: String, in mag: Knoopsoorten, among knopen: [Knoop], _ aliassen: [Alias]
  ) -> [Kandidaat] {
    guard tekst.utf8.count <= Self.longest else { return [] }
    let question = Vraag(tekst: FoldedText(tekst), mag: mag)
    if let answer = known[question] { return answer }
    guard spent < Self.budget else { return [] }
    spent += (knopen.count + aliassen.count) * 20
    let list = list(of: mag, knopen, aliassen)
    var seen: Set<Int> = []
    // A name that only happens to be the nearest would be followed as advice, and spoil the map.
    let found = list.names.nearest(to: tekst, count: 9)
      .filter { list.names.isNear($0, to: tekst) }.map { list.entries[$0] }
      .filter { seen.insert($0).inserted }.prefix(3)
    let answer = found.map { Kandidaat(knopen[$0]) }
    known[question] = answer
    return answer
  }

  /// Forgets the names, because entries or other spellings have come.
  mutating func forgetNames() {
    known = [:]
    lists = [:]
  }

  private mutating func list(
    of mag: Knoopsoorten, _ knopen: [Knoop], _ aliassen: [Alias]
  ) -> (names: Namenlijst, entries: [Int]) {
    if let made = lists[mag.rawValue] { return made }
    let entries = knopen.indices.filter { mag.contains(knopen[$0].knoopsoort) }
    let others = aliassen.filter { mag.contains(knopen[$0.knoop.index].knoopsoort) }
    let names = entries.map { knopen[$0].naam } + others.map(\.naam)
    let made = (Namenlijst(names), entries + others.map(\.knoop.index))
    lists[mag.rawValue] = made
    return made
  }
}

extension Kandidaat {
  init(_ knoop: Knoop) {
    self.init(id: knoop.id, naam: knoop.naam, soort: knoop.knoopsoort.rawValue)
  }
}
