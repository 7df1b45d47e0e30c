internal import GraphCore
internal import Kaartgraaf
internal import Wijkmodel

/// Gathers the boxes and lines of a picture of a network, and the same facts as rows.
struct Netbouwer {
  let graaf: KaartGraph
  /// The boxes; one may stand for several people with one role.
  private(set) var vakken: [Tile] = []
  /// The lines, at most one between two boxes.
  private(set) var lijnen: [Netlijn] = []
  /// A row for every relation, and for every gap.
  private(set) var rijen: [[String]] = []

  private var places: [NodeID: Int] = [:]
  private var linePlaces: [Set<Int>: Int] = [:]

  /// The headings of the rows.
  static let kolommen = ["van", "relatie", "naar", "sterkte", "zekerheid", "bron"]

  init(_ graaf: KaartGraph) { self.graaf = graaf }

  /// The box of an entry, or nil when it is not on the picture.
  func place(of node: NodeID) -> Int? { places[node] }

  /// Whether an entry is on the picture.
  func contains(_ node: NodeID) -> Bool { places[node] != nil }

  /// Adds a box that is no entry of the map.
  @discardableResult
  mutating func add(_ tile: Tile) -> Int {
    vakken.append(tile)
    return vakken.count - 1
  }

  /// Adds a box for an entry, or for people who are drawn as one.
  @discardableResult
  mutating func add(_ nodes: [NodeID], nadruk: Nadruk = .gewoon, notes: [String] = []) -> Int {
    precondition(!nodes.isEmpty, "a box stands for an entry")
    let knoop = graaf.knoop(nodes[0])
    let name = graaf.beeldnaam(nodes[0])
    var tile = Tile(
      id: knoop.id, soort: Beeldsoort(knoop),
      name: nodes.count > 1 ? Teksten.keer(nodes.count, name) : name, notes: notes,
      facts: nodes.flatMap { Verbanden(graaf: graaf).alle($0) }, bron: knoop.bron ?? "",
      isDashed: nodes.allSatisfy { graaf.knoop($0).zekerheid == .afgeleid })
    tile.nadruk = nadruk
    if nadruk == .leemte {
      tile.isDashed = true
      tile.isGap = true
      tile.notes = [Teksten.geenBereik] + notes
      rijen.append(["", Teksten.geenBereik, name, "", "", ""])
    }
    for node in nodes { places[node] = vakken.count }
    return add(tile)
  }

  /// Tells people in the box of their organisation: below its name, or in a list behind it.
  mutating func join(_ nodes: [NodeID], to place: Int, isHead: Bool) {
    let role = graaf.beeldnaam(nodes[0])
    let words = nodes.count > 1 ? Teksten.keer(nodes.count, role) : Teksten.kleineLetter(role)
    if isHead {
      vakken[place].notes.append(words)
    } else {
      vakken[place].name += " · " + words
    }
    vakken[place].facts += nodes.flatMap { Verbanden(graaf: graaf).alle($0) }
    for node in nodes { places[node] = place }
  }

  /// Adds a line between two boxes for a relation; nothing where an end is not on the picture.
  mutating func add(_ edge: EdgeID, _ soort: Lijnsoort) {
    guard let from = places[graaf.van(edge)], let to = places[graaf.naar(edge)] else { return }
    let kind = graaf.kaart[graaf.soort(edge)]
    let relatie = graaf.relatie(edge)
    let names = (graaf.rolnaam(graaf.van(edge)), graaf.rolnaam(graaf.naar(edge)))
    let line =
      Netlijn(
        from: from, to: to, soort: soort, isDashed: relatie.zekerheid == .afgeleid,
        hasArrow: soort.hasArrow && !kind.isSymmetrisch, sterkte: relatie.sterkte,
        tooltip: "\(names.0) \(kind.heen) \(names.1)", relatie: kind.naam)
    if from != to { add(line) }
    addRow(edge)
  }

  /// Adds a relation to the rows.
  mutating func addRow(_ edge: EdgeID) {
    let relatie = graaf.relatie(edge)
    addRow([
      graaf.rolnaam(graaf.van(edge)), graaf.kaart[graaf.soort(edge)].heen,
      graaf.rolnaam(graaf.naar(edge)), relatie.sterkte.map { "\($0)" } ?? "",
      relatie.zekerheid?.rawValue ?? "", relatie.bron ?? "",
    ])
  }

  /// Adds a fact to the rows.
  mutating func addRow(_ cells: [String]) { rijen.append(cells) }

  /// Adds a line; where there is one between the same boxes already, that stands for both.
  mutating func add(_ lijn: Netlijn) {
    guard let place = linePlaces[lijn.paar] else {
      linePlaces[lijn.paar] = lijnen.count
      lijnen.append(lijn)
      return
    }
    lijnen[place].merge(lijn)
  }

  /// How many other parties there are, and what else is left out, in one sentence.
  func nietGetekend(ook parts: [String] = []) -> String {
    let others = graaf.knopen(.partij).count { !contains($0) }
    let count = others > 0 ? [Teksten.aantal(others, "andere partij", "andere partijen")] : []
    return Teksten.weggelaten(parts + count)
  }

  /// Adds a note to a box.
  mutating func addNote(_ note: String, to place: Int) { vakken[place].notes.append(note) }

  /// A legend of what occurs.
  var legenda: Legenda {
    let isThicker = lijnen.contains { $0.sterkte != nil }
    let leemten = Set(vakken.filter { $0.nadruk == .leemte }.map(\.soort)).sorted()
    let kinds = Lijnsoort.allCases.filter { kind in lijnen.contains { $0.soort == kind } }
    let isDashed = lijnen.contains(where: \.isDashed)
    var legenda = Legenda(
      soorten: Set(vakken.map(\.soort)), hasSolid: isDashed, hasDashed: isDashed,
      hasDashedBorder: vakken.contains { $0.isDashed && $0.nadruk != .leemte })
    legenda.hasArrows = lijnen.contains(where: \.hasArrow)
    legenda.regels =
      leemten.map { .leemte($0) } + kinds.map { .lijn($0) } + (isThicker ? [.sterkte] : [])
    return legenda
  }
}

extension Netlijn {
  /// The two boxes, which have one line between them whatever it stands for.
  var paar: Set<Int> { [from, to] }

  /// Takes over what another line between the same boxes says.
  ///
  /// The one with the most important meaning decides how both look.
  mutating func merge(_ other: Netlijn) {
    let words = tooltip + "\n" + other.tooltip
    let name = relatie == other.relatie ? relatie : ""
    if other.soort.rawValue < soort.rawValue {
      self = other
    } else if other.soort == soort {
      isDashed = isDashed && other.isDashed
      sterkte = [sterkte, other.sterkte].compactMap(\.self).max()
      // Of lines in both directions no arrow is the right one.
      hasArrow = hasArrow && other.hasArrow && from == other.from
    }
    tooltip = words
    relatie = name
  }
}
