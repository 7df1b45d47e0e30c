import GraphCore
import Kaartgraaf
import Wijkmodel

/// What is known of a network: who is in it, what it works on and whom it reaches.
struct Netwerkprofiel {
  private let netwerk: NodeID
  private let leden: [EdgeID]
  private let themas: [EdgeID]
  private let aanspreekpunten: [EdgeID]
  /// How the network reaches groups, and how its members do.
  private let bereik: [EdgeID]

  /// Gathers what is known of a network.
  ///
  /// - Complexity: O(d) in the number of relations of the network and its members.
  init(_ netwerk: NodeID, in graaf: KaartGraph) {
    self.netwerk = netwerk
    leden = graaf.relations(.lidVan, to: netwerk)
    themas = graaf.relations(.actiefOp, from: netwerk)
    aanspreekpunten = graaf.relations(.aanspreekpuntVoor, to: netwerk)
    bereik = ([netwerk] + leden.map(graaf.van)).flatMap { graaf.relations(.bereikt, from: $0) }
  }

  /// The row before it is ranked.
  var ontwerp: Rijontwerp {
    Rijontwerp(netwerk, gebruikt: leden + themas + aanspreekpunten + bereik)
  }

  /// What is told of the network.
  ///
  /// - Complexity: O(n log n) in the number of names.
  func uitleg(in graaf: KaartGraph) -> Rijuitleg {
    let themes = themas.map(graaf.naar)
    let groups = bereik.map(graaf.naar)
    let contacts = aanspreekpunten.map(graaf.van)
    let entry = graaf.knoop(netwerk)
    let state = entry.looptijd(on: graaf.peildatum)?.rawValue ?? ""
    let updated = bijgewerkt(entry)
    var zin = "\(entry.naam) (\(entry.duur?.rawValue ?? "duur onbekend"), \(state)): "
    zin += Teksten.aantal(leden.count, "lid", "leden")
    if !themes.isEmpty { zin += "; thema's: \(graaf.opsomming(themes))" }
    if !groups.isEmpty { zin += "; bereikt \(graaf.opsomming(groups))" }
    if !contacts.isEmpty { zin += "; aanspreekpunt: \(graaf.opsomming(contacts))" }
    zin +=
      updated.map { "; bijgewerkt op \($0.dutchText)." } ?? "; niet vastgelegd wanneer bijgewerkt."
    return Rijuitleg(
      zin: zin,
      velden: [
        JSONVeld("leden", graaf.idsByName(leden.map(graaf.van))),
        JSONVeld("themas", graaf.idsByName(themes)),
        JSONVeld("doelgroepen", graaf.idsByName(groups)),
        JSONVeld("aanspreekpunten", graaf.idsByName(contacts)),
        JSONVeld("duur", .tekst(entry.duur?.rawValue ?? "")),
        JSONVeld("laatst_bijgewerkt", .tekst(updated?.isoText ?? "")),
      ])
  }

  /// The last day on which the entry was changed or confirmed.
  private func bijgewerkt(_ entry: Knoop) -> Datum? {
    [entry.laatstGewijzigd, entry.laatstBevestigd].compactMap { $0?.laatsteDag }
      .max { $0.packed < $1.packed }
  }
}
