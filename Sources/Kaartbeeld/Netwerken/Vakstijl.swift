/// Whether an entry stands out among the others on a picture.
enum Nadruk: Hashable, Sendable {
  /// One among others.
  case gewoon
  /// What the picture is about.
  case midden
  /// What is missing.
  case leemte
  /// Where an actor stood before.
  case eerder
}

/// How the box of an entry is drawn: by its kind, and by whether it stands out.
struct Vakstijl: Hashable, Sendable {
  let vulling: String
  let rand: String
  /// The thickness of the border in points.
  private(set) var dikte: Double
  let isRond: Bool
  /// Whether the border is dashed.
  let isGestreept: Bool
  /// Whether the border is as thick as most.
  var isGewoonDik: Bool { dikte == Stijl.randdikte }
  /// The colour of the name.
  let tekst: String
  /// The colour of the second line.
  let bijschrift: String

  init(_ soort: Beeldsoort, _ nadruk: Nadruk, isGestreept: Bool = false) {
    self.isGestreept = isGestreept
    let stijl = Stijl(soort)
    rand = stijl.rand
    isRond = stijl.isRond
    vulling =
      switch nadruk {
      case .gewoon: stijl.vulling
      case .midden: stijl.rand
      case .leemte, .eerder: Stijl.Kleur.papier
      }
    dikte = nadruk == .leemte ? 2.4 : Stijl.randdikte
    tekst = nadruk == .midden ? Stijl.Kleur.papier : Stijl.Kleur.tekst
    bijschrift =
      switch nadruk {
      case .gewoon, .eerder: Stijl.Kleur.bijschrift
      case .midden: Stijl.Kleur.papier
      case .leemte: stijl.rand
      }
  }

  /// How an actor with an attitude is drawn.
  init(_ houding: Houdingstijl, isEerder: Bool = false) {
    vulling = isEerder ? Stijl.Kleur.papier : houding.vulling
    rand = houding.rand
    dikte = Stijl.randdikte
    isRond = true
    isGestreept = houding.isGestreept || isEerder
    tekst = isEerder ? Stijl.Kleur.bijschrift : houding.tekst
    bijschrift = isEerder ? Stijl.Kleur.bijschrift : houding.bijschrift
  }

  /// How a box is drawn: by its attitude where it shows one, else by its kind.
  init(_ tile: Tile) {
    self =
      tile.houding.map { Vakstijl($0, isEerder: tile.nadruk == .eerder) }
      ?? Vakstijl(tile.soort, tile.nadruk, isGestreept: tile.isDashed)
    dikte = tile.dikte ?? dikte
  }
}
