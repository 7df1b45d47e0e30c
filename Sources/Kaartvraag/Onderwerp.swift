import GraphCore
import Kaartgraaf
import Wijkmodel

/// What a row of an answer is about.
enum Onderwerp {
  /// An entry of the map.
  case knoop(NodeID)
  /// Two entries, the first by name first.
  case paar(NodeID, NodeID)
  /// A relation, with the key and the name under which it is shown.
  case relatie(Relatienummer, id: String, naam: String)
  /// A channel, as it is written.
  case kanaal(String)

  /// The key of a row about it.
  func id(in graaf: KaartGraph) -> String {
    switch self {
    case .knoop(let node): graaf.knoop(node).id
    case .paar(let first, let second): "\(graaf.knoop(first).id)|\(graaf.knoop(second).id)"
    case .relatie(_, let id, _): id
    case .kanaal(let kanaal): kanaal
    }
  }

  /// The name of a row about it.
  func naam(in graaf: KaartGraph) -> String {
    switch self {
    case .knoop(let node): graaf.naam(node)
    case .paar(let first, let second): "\(graaf.naam(first)) | \(graaf.naam(second))"
    case .relatie(_, _, let naam): naam
    case .kanaal(let kanaal): kanaal
    }
  }

  /// The kind of a row about it.
  func soort(in graaf: KaartGraph) -> String {
    switch self {
    case .knoop(let node): graaf.knoopsoort(node).rawValue
    case .paar: "paar"
    case .relatie: "relatie"
    case .kanaal: "kanaal"
    }
  }

  /// The entries that the row shows, of a relation its two ends.
  func knopen(in graaf: KaartGraph) -> [NodeID] {
    switch self {
    case .knoop(let node): [node]
    case .paar(let first, let second): [first, second]
    case .relatie(let nummer, _, _):
      [graaf.kaart.relaties[nummer.index].van, graaf.kaart.relaties[nummer.index].naar]
        .map(graaf.node)
    case .kanaal: []
    }
  }
}

extension KaartGraph {
  /// Two entries, the first by name first.
  func paar(_ one: NodeID, _ other: NodeID) -> (eerste: NodeID, tweede: NodeID) {
    precedesByName(one, other) ? (one, other) : (other, one)
  }

  /// A relation in words that its key has too: name, kind as in the file, name.
  func relatienaam(_ van: NodeID, _ soort: Relatiesoortnummer, _ naar: NodeID) -> String {
    "\(naam(van)) \(kaart[soort].naam) \(naam(naar))"
  }

  /// A relation in words as people say it: name, wording forwards, name.
  func relatiezin(_ van: NodeID, _ soort: Relatiesoortnummer, _ naar: NodeID) -> String {
    "\(naam(van)) \(kaart[soort].heen) \(naam(naar))"
  }
}
