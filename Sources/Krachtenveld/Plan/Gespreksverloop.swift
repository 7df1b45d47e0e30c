import GraphCore
import Kaartgraaf
import Wijkmodel

/// The talks about a vraagstuk in order of time, seen from the day of the plan.
struct Gespreksverloop {
  /// A talk as the plan tells it.
  struct Moment {
    let gesprek: Gesprek
    let deelnemers: [NodeID]
    /// Those who took part, and the organisations of the persons among them.
    let bereikt: Set<NodeID>
    /// Who took part and how, in words.
    let omschrijving: String

    /// The date in words.
    var wanneer: String { gesprek.datum?.dutchLongText ?? "datum niet vermeld" }
  }

  /// Talks that were, the oldest first; a talk in a period that has begun counts as one.
  let geweest: [Moment]
  /// Talks that are still to come, the first one first.
  let gepland: [Moment]
  /// Talks without a date, in the order of the file.
  let zonderDatum: [Moment]

  init(_ bron: Planbron) {
    let all = bron.gesprekken.map { gesprek in
      let nodes = bron.graaf.sortedByName(gesprek.actoren.compactMap { bron.graaf.node(of: $0) })
      let names = nodes.isEmpty ? "deelnemers niet vermeld" : bron.opsomming(nodes)
      return Moment(
        gesprek: gesprek, deelnemers: nodes, bereikt: Self.bereikt(nodes, in: bron.graaf),
        omschrijving: "\(gesprek.middel ?? "vorm niet vermeld"), met \(names)")
    }
    let dated = all.enumerated().compactMap { place, moment in
      moment.gesprek.datum.map { (day: $0.eersteDag.packed, place: place, moment: moment) }
    }.sorted { ($0.day, $0.place) < ($1.day, $1.place) }
    let today = bron.graaf.peildatum.packed
    geweest = dated.filter { $0.day <= today }.map(\.moment)
    gepland = dated.filter { $0.day > today }.map(\.moment)
    zonderDatum = all.filter { $0.gesprek.datum == nil }
  }

  private static func bereikt(_ nodes: [NodeID], in graaf: KaartGraph) -> Set<NodeID> {
    let ties = nodes.flatMap { graaf.organisatiebanden(of: $0) }
    return Set(nodes + ties.map { graaf.relaties.target(of: $0) })
  }

  /// Every talk with a date, in order of time.
  var momenten: [Moment] { geweest + gepland }
}
