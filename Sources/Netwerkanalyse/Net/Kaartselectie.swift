import GraphCore
import Kaartgraaf
import Kaartvraag
import Wijkmodel

/// The entries and relations of a map that take part in an analysis.
struct Kaartselectie {
  /// A tie between two nodes of the analysis.
  struct Band {
    let van: Int32
    let naar: Int32
    let sterkte: Int
    let isBekend: Bool
  }

  let knopen: [NodeID]
  let graaf: KaartGraph
  private let relaties: [EdgeID]
  /// The relation kinds by name, empty for contacts.
  let soortnamen: [String]
  private let buitenGebied: Int
  private let zonderGebied: Int

  init(_ graaf: KaartGraph, _ keuze: Netkeuze) throws(Netfout) {
    self.graaf = graaf
    let kinds = try Self.kinds(keuze.relaties, in: graaf)
    soortnamen = kinds.map { graaf.kaart[$0].naam }
    let wanted = Set(kinds)
    relaties =
      kinds.isEmpty
      ? graaf.contactnet.contacten
      : graaf.relaties.edges.filter { graaf.isCounted($0) && wanted.contains(graaf.soort($0)) }
    let entries = try Self.entries(keuze.soorten, kinds, in: graaf)
    let (kept, outside, unknown) = try Self.inArea(entries, keuze.gebied, in: graaf)
    knopen = kept
    buitenGebied = outside
    zonderGebied = unknown
  }

  /// The ties between the nodes, of parallel ones the strongest.
  func banden(gericht: Bool, _ places: [Int32]) -> [Band] {
    var best: [Int64: Band] = [:]
    for edge in relaties {
      let ends = [graaf.van(edge), graaf.naar(edge)].map { places[$0.index] }
      guard ends[0] >= 0, ends[1] >= 0, ends[0] != ends[1] else { continue }
      let strength = graaf.sterkte(edge)
      var ways = [(ends[0], ends[1])]
      if gericht, graaf.kaart[graaf.soort(edge)].isSymmetrisch { ways.append((ends[1], ends[0])) }
      for (from, target) in ways {
        let pair = gericht || from < target ? (from, target) : (target, from)
        let key = Int64(pair.0) << 32 | Int64(pair.1)
        let band = Band(
          van: pair.0, naar: pair.1, sterkte: strength.getal, isBekend: strength.isBekend)
        if let known = best[key], known.sterkte >= band.sterkte { continue }
        best[key] = band
      }
    }
    return best.sorted { $0.key < $1.key }.map(\.value)
  }

  /// On which side each entry stands, when the relations all go from one side to the other.
  func zijden(_ places: [Int32]) -> [Bool?]? {
    let begins = Set(relaties.map { graaf.knoopsoort(graaf.van($0)) })
    let ends = Set(relaties.map { graaf.knoopsoort(graaf.naar($0)) })
    guard !relaties.isEmpty, begins.isDisjoint(with: ends) else { return nil }
    return knopen.map { node in
      let kind = graaf.knoopsoort(node)
      return ends.contains(kind) ? true : begins.contains(kind) ? false : nil
    }
  }

  /// What was counted, in sentences.
  func herkomst(_ banden: [Band], _ keuze: Netkeuze) -> [String] {
    var zinnen = [Teksten.geteld(knopen.map(graaf.knoopsoort), soortnamen, graaf.peildatum)]
    if keuze.gebied != nil {
      zinnen.append(Teksten.gebied(buiten: buitenGebied, zonder: zonderGebied))
    }
    if soortnamen.isEmpty, knopen.contains(where: { graaf.knoopsoort($0) == .netwerk }) {
      zinnen.append(Teksten.viaOverleg)
    }
    zinnen.append(Teksten.richting(keuze.gericht, tweekanten: tweekanten))
    zinnen.append(
      Teksten.sterkte(
        keuze.gewogen, onbekend: banden.count { !$0.isBekend }, outOf: banden.count))
    zinnen.append(Teksten.watErStaat)
    return zinnen
  }

  /// A kind of relation that goes both ways by itself, when there is one among those counted.
  private var tweekanten: String? {
    relaties.lazy.map { graaf.kaart[graaf.soort($0)] }.first { $0.isSymmetrisch }?.naam
  }

  private static func kinds(
    _ namen: [String], in graaf: KaartGraph
  ) throws(Netfout) -> [Relatiesoortnummer] {
    var found: [Relatiesoortnummer] = []
    for naam in namen {
      let wanted = FoldedText(naam)
      guard
        let number = graaf.kaart.relatiesoorten.indices.first(where: {
          FoldedText(graaf.kaart.relatiesoorten[$0].naam) == wanted
        })
      else {
        throw .onbekendeRelatie(naam, bekend: graaf.kaart.relatiesoorten.map(\.naam))
      }
      found.append(Relatiesoortnummer(rawValue: Int16(number)))
    }
    return found
  }

  /// The entries of the kinds asked for; without any, of those that the relations can join.
  private static func entries(
    _ soorten: [String], _ kinds: [Relatiesoortnummer], in graaf: KaartGraph
  ) throws(Netfout) -> [NodeID] {
    let joined: Knoopsoorten =
      kinds.isEmpty
      ? .partij
      : kinds.reduce(into: Knoopsoorten()) { kinds, kind in
        kinds.formUnion(graaf.kaart[kind].van)
        kinds.formUnion(graaf.kaart[kind].naar)
      }
    let possible = graaf.knopen(joined)
    guard !soorten.isEmpty else { return possible }
    var kept = NodeSet(nodeCount: graaf.relaties.nodeCount)
    for soort in soorten {
      let filter = Soortfilter(soort)
      let found = possible.filter { filter.keeps(graaf.knoop($0)) }
      guard !found.isEmpty else {
        throw .onbekendeSoort(soort, bekend: Self.soortnamen(possible, in: graaf))
      }
      for node in found { kept.insert(node) }
    }
    return Array(kept)
  }

  /// The entries in an area, and how many parties work elsewhere or state no area.
  private static func inArea(
    _ entries: [NodeID], _ gebied: String?, in graaf: KaartGraph
  ) throws(Netfout) -> (kept: [NodeID], outside: Int, unknown: Int) {
    guard let gebied else { return (entries, 0, 0) }
    let ligging: Gebiedsligging
    do {
      ligging = Gebiedsligging(try graaf.find(gebied, among: .init(.gebied)), in: graaf)
    } catch {
      throw .naam(error)
    }
    let places = entries.map { node -> Ligging in
      switch graaf.knoopsoort(node) {
      case .gebied: ligging.binnen.contains(node) ? .binnen : .elders
      case .doelgroep: ligging.takesPart(node) ? .binnen : .elders
      case .thema: .binnen
      default: ligging.ligging(of: node).ligging
      }
    }
    let kept = zip(entries, places).filter { $1 == .binnen || $1 == .omvattend }.map(\.0)
    return (kept, places.count { $0 == .elders }, places.count { $0 == .onbekend })
  }
}
