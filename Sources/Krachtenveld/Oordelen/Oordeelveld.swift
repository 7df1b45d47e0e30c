public import GraphCore
public import Kaartgraaf
public import Wijkmodel

/// The judgements that count in one vraagstuk, one phase and one view on one day.
///
/// Views and phases are never mixed: an actor that was judged only in another one is here without
/// a judgement. A judgement past its end is not used and is listed; so is one that was made after
/// the day. Of several that hold, the newest counts as a whole: cells of different judgements are
/// not combined.
public struct Oordeelveld: Sendable {
  /// The map on the day that is looked at.
  public let graaf: KaartGraph
  /// What is at stake.
  public let vraagstuk: Vraagstuk
  /// The phase; nil where the vraagstuk states none.
  public let fase: Fase?
  /// The view.
  public let kijk: Kijk
  /// Every actor of the vraagstuk, in the order of their names.
  public let actoren: [Actoroordeel]
  /// Judgements of this phase and view that are past their end, in the order of the file.
  public let verlopen: [Positie]
  /// Judgements of this phase and view that were made after the day.
  public let toekomstig: [Positie]
  /// Judgements that hold but are older than another about the same actor.
  public let ouder: [Positie]

  /// Selects the judgements of a vraagstuk.
  ///
  /// - Parameters:
  ///   - graaf: The map on the day that is looked at.
  ///   - vraagstuk: What is at stake.
  ///   - fase: The phase; nil stands for the phase that the vraagstuk is in now.
  ///   - kijk: The view.
  /// - Complexity: O(n log n) in the number of judgements of the map.
  public init(
    _ graaf: KaartGraph, _ vraagstuk: Vraagstuk, fase: Fase? = nil, kijk: Kijk = .feitelijk
  ) {
    self.graaf = graaf
    self.vraagstuk = vraagstuk
    let phase = fase ?? vraagstuk.fase
    self.fase = phase
    self.kijk = kijk
    let all = graaf.kaart.krachtenveld.posities(of: vraagstuk.id)
    let here = all.filter { ($0.fase ?? vraagstuk.fase) == phase && $0.kijk == kijk }
    let day = graaf.peildatum
    verlopen = here.filter { $0.isVerlopen(on: day) }
    toekomstig = here.filter { !$0.isVerlopen(on: day) && $0.isToekomstig(on: day) }
    let held = here.filter { !$0.isVerlopen(on: day) && !$0.isToekomstig(on: day) }
    let (newest, older) = Self.newest(of: held)
    ouder = older
    let nodes = Set(all.compactMap { graaf.node(of: $0.actor) })
    actoren = graaf.sortedByName(Array(nodes)).map { node in
      Actoroordeel(knoop: node, positie: newest[graaf.knoop(node).id])
    }
  }

  /// The judgement that counts per actor, and those that it replaces.
  ///
  /// One without a date is older than any with one; of equally old ones the last in the file
  /// counts.
  private static func newest(
    of held: [Positie]
  ) -> (newest: [String: Positie], older: [Positie]) {
    var newest: [String: Positie] = [:]
    var older: [Positie] = []
    for positie in held {
      guard let other = newest[positie.actor] else {
        newest[positie.actor] = positie
        continue
      }
      let isOlder = age(positie) < age(other)
      older.append(isOlder ? positie : other)
      if !isOlder { newest[positie.actor] = positie }
    }
    return (newest, older)
  }

  private static func age(_ positie: Positie) -> Int32 { positie.datum?.laatsteDag.packed ?? 0 }

  /// The actors with a judgement that counts.
  public var beoordeeld: [Actoroordeel] { actoren.filter { $0.positie != nil } }

  /// The judgement about an entry, or nil when none counts.
  ///
  /// - Complexity: O(log n) in the number of actors.
  public func positie(of node: NodeID) -> Positie? {
    let places = graaf.naamplaatsen
    let wanted = places[node.index]
    var (low, high) = (0, actoren.count)
    while low < high {
      let middle = (low + high) / 2
      if places[actoren[middle].knoop.index] < wanted { low = middle + 1 } else { high = middle }
    }
    return low < actoren.count && actoren[low].knoop == node ? actoren[low].positie : nil
  }

  /// The roles of those who judged, each once, in the order of the alphabet.
  public var beoordelaars: [String] {
    Set(beoordeeld.compactMap { $0.positie?.beoordelaar }).sorted { $0.precedesByCodePoint($1) }
  }

  /// The first and the last date on which what counts was judged, nil when none states a date.
  public var oordeeldata: (eerste: Datum, laatste: Datum)? {
    let dates = beoordeeld.compactMap { $0.positie?.datum }.sorted {
      $0.laatsteDag.packed < $1.laatsteDag.packed
    }
    guard let first = dates.first, let last = dates.last else { return nil }
    return (first, last)
  }
}

/// An actor of a vraagstuk with the judgement that counts.
public struct Actoroordeel: Hashable, Sendable {
  /// The entry.
  public let knoop: NodeID
  /// The judgement; nil when none counts in this phase and view on this day.
  public let positie: Positie?
}
