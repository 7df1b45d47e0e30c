internal import GraphCore
internal import Kaartgraaf
internal import Wijkmodel

/// Gathers a picture in rings: one in the middle, then ring after ring who is tied to the last.
struct Kringbouwer {
  /// A relation between an entry of a ring and another one.
  struct Band {
    var from: NodeID
    var to: NodeID
    var edge: EdgeID
  }

  let vraag: Beeldvraag
  var net: Netbouwer
  private var plekken: [(ring: Int, parent: Int?)] = []

  /// More entries than this are too many for rings.
  static let most = 120

  init(_ vraag: Beeldvraag) {
    self.vraag = vraag
    net = Netbouwer(vraag.graaf)
  }

  /// How many boxes there are in a ring.
  func count(inRing ring: Int) -> Int { plekken.count { $0.ring == ring } }

  /// The ring of an entry, or nil when it is not on the picture.
  func ring(of node: NodeID) -> Int? { net.place(of: node).map { plekken[$0].ring } }

  /// Adds the one in the middle, or an entry that belongs right under it.
  mutating func add(_ place: Int, ring: Int, parent: Int?) {
    assert(place == plekken.count, "boxes get their place when they are added")
    plekken.append((ring, parent))
  }

  /// Adds entries to a ring, each with the entry within that it has the strongest tie to.
  ///
  /// - Parameters:
  ///   - nodes: The entries, in their order around the middle.
  ///   - ring: The number of the ring, from 1.
  ///   - ties: The ties that the entries have.
  ///   - note: The words below the name of an entry.
  mutating func addRing(
    _ nodes: [NodeID], _ ring: Int, ties: [Band],
    note: (NodeID, [Band]) -> String? = { _, _ in nil }
  ) {
    let graaf = net.graaf
    let own = Dictionary(grouping: ties, by: \.from)
    let inward = own.mapValues { bands in bands.filter { self.ring(of: $0.to) == ring - 1 } }
    let groups = graaf.rolgroepen(nodes) { Set(own[$0, default: []].map(\.to)) }
    for group in groups {
      let bands = inward[group[0], default: []]
      let best = bands.max { graaf.sterkte($0.edge).getal < graaf.sterkte($1.edge).getal }
      guard let parent = best.flatMap({ net.place(of: $0.to) }) else { continue }
      let notes = [note(group[0], bands)].compactMap(\.self)
      add(net.add(group, notes: notes), ring: ring, parent: parent)
    }
  }

  /// The finished picture.
  ///
  /// - Parameters:
  ///   - naam: The name of the kind of picture.
  ///   - titel: The title.
  ///   - telling: What there is to see, in one sentence or two.
  ///   - weggelaten: What belongs on the picture and is not on it, in words.
  /// - Returns: The picture with its table.
  /// - Throws: `KaartbeeldError` when not everything has a place.
  func plaat(
    naam: String, titel: String, telling: String, weggelaten: [String]
  ) throws(KaartbeeldError) -> Kaartplaat {
    guard plekken.count <= Self.most else {
      throw .teGroot(aantal: plekken.count, grens: Self.most)
    }
    let picture = RingPicture(
      papier: vraag.papier,
      titleBlock: TitleBlock(
        title: titel,
        lines: [
          vraag.graaf.bijschrift(vraag), telling + " " + net.nietGetekend(ook: weggelaten),
        ]),
      legenda: net.legenda,
      plekken: zip(net.vakken, plekken).map { .init(tile: $0, ring: $1.ring, parent: $1.parent) },
      lijnen: net.lijnen)
    guard let sheet = picture.composed() else {
      throw .pastNiet(aantal: plekken.count, papier: vraag.papier)
    }
    return Kaartplaat(
      titel: titel, omschrijving: telling, document: sheet.document(name: naam),
      tabel: Beeldtabel(kolommen: Netbouwer.kolommen, rijen: net.rijen))
  }
}
