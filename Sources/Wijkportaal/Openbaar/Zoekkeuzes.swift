import GraphCore
import Kaartgraaf
import Wijkmodel

/// What can be chosen on the search page: only what occurs.
struct Zoekkeuzes: Sendable {
  /// The order in which people look for kinds of entries.
  private static let volgorde: [Knoopsoort] = [
    .wijkpartner, .netwerk, .initiatief, .sleutelfiguur, .doelgroep, .thema, .gebied,
  ]

  /// The kinds of entries, those that people look for most first.
  let soorten: [Knoopsoort]
  /// The wijken and groups of wijken, by name.
  let wijken: [NodeID]
  /// The buurten, places and streets, by name.
  let buurten: [NodeID]
  /// The sectors as they are first written, by folded text.
  let sectoren: [String]
  /// The themes that somebody works on, by name.
  let themas: [NodeID]
  /// The groups that somebody reaches, by name.
  let doelgroepen: [NodeID]

  init(_ graaf: KaartGraph, _ kenmerken: [Zoekindex.Kenmerken]) {
    soorten = Self.volgorde.filter { !graaf.knopen(.init($0)).isEmpty }
    let direct = Set(kenmerken.flatMap(\.gebieden))
    let areas = graaf.sortedByName(Set(direct.flatMap { graaf.omvattende(of: $0) }))
    wijken = areas.filter { [.wijk, .gebiedsgroep, nil].contains(graaf.knoop($0).schaal) }
    buurten = areas.filter { [.buurt, .plek, .straat].contains(graaf.knoop($0).schaal) }
    themas = graaf.sortedByName(Set(kenmerken.flatMap(\.themas)))
    doelgroepen = graaf.sortedByName(Set(kenmerken.flatMap(\.doelgroepen)))
    var written: [FoldedText: String] = [:]
    for node in graaf.sortedByName(graaf.knopen(.init(.wijkpartner))) {
      guard let sector = graaf.knoop(node).sector else { continue }
      if written[FoldedText(sector)] == nil { written[FoldedText(sector)] = sector }
    }
    sectoren = written.sorted { $0.key < $1.key }.map(\.value)
  }
}
