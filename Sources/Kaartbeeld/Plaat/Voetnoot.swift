internal import GraphCore
internal import Kaartgraaf
internal import Wijkmodel

/// What many entries of a picture have in common, said once below it and marked at each of them.
struct Voetnoot: Hashable {
  /// The kind of relation.
  let soort: Relatiesoortnummer
  /// Where the relations of that kind end.
  let naar: NodeID
  /// Whether they are derived.
  let isDerived: Bool

  /// From so many entries on a statement is made once for all.
  static let least = 4
  /// The marks, in order; more notes than this nobody looks up.
  static let marks = ["\u{B9}", "\u{B2}", "\u{B3}"]

  init(_ edge: EdgeID, in graaf: KaartGraph) {
    soort = graaf.soort(edge)
    naar = graaf.naar(edge)
    isDerived = graaf.relatie(edge).zekerheid == .afgeleid
  }

  /// The statements that most entries share, the most shared one first.
  ///
  /// - Complexity: O(d) in the number of relations of the entries.
  static func shared(
    by nodes: [NodeID], soorten: Set<Relatiesoortnummer>, in graaf: KaartGraph
  ) -> [Voetnoot] {
    var counts: [Voetnoot: Int] = [:]
    for node in nodes {
      for edge in graaf.relaties.outgoingEdges(of: node) where graaf.isCounted(edge) {
        let kind = graaf.soort(edge)
        guard soorten.contains(kind), !graaf.kaart[kind].isSymmetrisch else { continue }
        counts[Voetnoot(edge, in: graaf), default: 0] += 1
      }
    }
    let often = counts.filter { $0.value >= least }.keys
    return Array(
      often.sorted { left, right in
        let (first, second) = (counts[left, default: 0], counts[right, default: 0])
        if first != second { return first > second }
        if left.naar != right.naar { return left.naar < right.naar }
        if left.soort != right.soort { return left.soort.rawValue < right.soort.rawValue }
        return !left.isDerived && right.isDerived
      }.prefix(marks.count))
  }

  /// The note as it stands below the picture.
  func text(in graaf: KaartGraph) -> String {
    let derived = isDerived ? " " + Teksten.afgeleidHaakjes : ""
    return graaf.kaart[soort].heen + " " + graaf.beeldnaam(naar) + derived
  }
}
