import GraphCore
import Kaartgraaf
import Wijkmodel

extension Kaartselectie {
  /// What is known of the entries.
  var achtergrond: Netachtergrond {
    let (graaf, nodes) = (graaf, knopen)
    return Netachtergrond(
      isKaart: true, soorten: nodes.map(graaf.knoopsoort),
      tijdelijk: nodes.map { [.eenmalig, .tijdelijk].contains(graaf.knoop($0).duur) },
      banden: Teksten.banden(soortnamen)
    ) {
      let stated = Set(nodes.flatMap { graaf.knoop($0).velden.alle.map(\.kolom) })
      let known = stated.subtracting(["id", "naam", "omschrijving", "bron", "soort"])
      return ["soort"] + known.map(\.rawValue).sorted { $0.precedesByCodePoint($1) }
    }
  }

  /// The kinds of some entries, as they can be asked for.
  static func soortnamen(_ entries: [NodeID], in graaf: KaartGraph) -> [String] {
    let kinds = Set(entries.map(graaf.knoopsoort)).sorted().map(\.rawValue)
    let own = Set(entries.flatMap { graaf.knoop($0).velden.values(of: .soort) }).subtracting(kinds)
    return kinds + own.sorted { $0.precedesByCodePoint($1) }
  }
}
