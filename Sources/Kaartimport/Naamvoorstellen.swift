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
  private static let budget = 20_000_000
  private var known: [Vraag: [Kandidaat]] = [:]
  private var spent = 0

  /// The three entries of some kinds whose names look most like a text.
  mutating func nearest(
    to tekst: String, in mag: Knoopsoorten, among knopen: [Knoop]
  ) -> [Kandidaat] {
    guard tekst.utf8.count <= Self.longest else { return [] }
    let question = Vraag(tekst: FoldedText(tekst), mag: mag)
    if let answer = known[question] { return answer }
    guard spent < Self.budget else { return [] }
    spent += knopen.count * 20
    let possible = knopen.filter { mag.contains($0.knoopsoort) }
    var answer: [Kandidaat] = []
    for naam in Gelijkenis.nearest(to: tekst, among: possible.map(\.naam)) {
      answer += possible.filter { $0.naam == naam }.map { Kandidaat($0) }
    }
    known[question] = Array(answer.prefix(3))
    return Array(answer.prefix(3))
  }
}

extension Kandidaat {
  init(_ knoop: Knoop) {
    self.init(id: knoop.id, naam: knoop.naam, soort: knoop.knoopsoort.rawValue)
  }
}
