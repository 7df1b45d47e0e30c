public import GraphCore
public import Kaartgraaf
internal import Wijkmodel

/// What somebody asks to be drawn.
public struct Beeldvraag: Sendable {
  /// The map on a day; what may not be seen is left out of it beforehand.
  public var graaf: KaartGraph
  /// The entries that the picture is about, for pictures that are about some.
  public var onderwerpen: [NodeID]
  /// Only what is at work in this area or in a wider one around it.
  public var gebied: NodeID?
  /// Only what works on this theme or a part of it.
  public var thema: NodeID?
  /// Only this kind, or this word in the own column `soort`.
  public var soort: String?
  /// The number of steps around an entry.
  public var stappen: Int
  /// The sheet.
  public var papier: Papier
  /// Whether the entry in the middle shows how it can be reached and how old that is.
  public var toontContact = false

  /// Makes a question; without limits the whole map is meant.
  public init(
    _ graaf: KaartGraph, onderwerpen: [NodeID] = [], gebied: NodeID? = nil, thema: NodeID? = nil,
    soort: String? = nil, stappen: Int = 1, papier: Papier = .a3
  ) {
    self.graaf = graaf
    self.onderwerpen = onderwerpen
    self.gebied = gebied
    self.thema = thema
    self.soort = soort
    self.stappen = stappen
    self.papier = papier
  }
}

extension Beeldvraag {
  /// The entries of some kinds that the question does not exclude, by name.
  ///
  /// - Complexity: O(V log V + E).
  func gekozen(_ soorten: Knoopsoorten) -> [NodeID] {
    let ligging = gebied.map { Gebiedsligging($0, in: graaf) }
    let themas = thema.map { graaf.themas(below: $0) }
    return graaf.byName(
      graaf.knopen(soorten).filter { node in
        isGekozen(node, ligging) && (themas.map { worksOn($0, node) } ?? true)
      })
  }

  private func isGekozen(_ node: NodeID, _ ligging: Gebiedsligging?) -> Bool {
    let entry = graaf.knoop(node)
    if let soort {
      let wanted = FoldedText(soort)
      guard
        FoldedText(entry.knoopsoort.rawValue) == wanted || FoldedText(entry.soort ?? "") == wanted
      else { return false }
    }
    guard let ligging else { return true }
    return [.binnen, .omvattend].contains(ligging.ligging(of: node).ligging)
  }

  private func worksOn(_ themas: NodeSet, _ node: NodeID) -> Bool {
    graaf.relations(.actiefOp, from: node).contains {
      themas.contains(graaf.relaties.target(of: $0))
    }
  }
}

extension KaartGraph {
  /// Entries in the order people expect: by the name they are drawn with, folded, then by key.
  func byName(_ nodes: [NodeID]) -> [NodeID] {
    let keyed = nodes.map { (name: FoldedText(beeldnaam($0)), node: $0) }
    return keyed.sorted { $0.name != $1.name ? $0.name < $1.name : $0.node < $1.node }.map(\.node)
  }

  /// A theme and all that is part of it.
  fileprivate func themas(below thema: NodeID) -> NodeSet {
    var found = NodeSet(nodeCount: relaties.nodeCount, [thema])
    var open = [thema]
    while let next = open.popLast() {
      for edge in relations(.deelVan, to: next) where found.insert(relaties.source(of: edge)) {
        open.append(relaties.source(of: edge))
      }
    }
    return found
  }
}
