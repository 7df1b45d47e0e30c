/// How far a ring reaches to its four sides.
struct Ringreik: Equatable, Sendable {
  var links: Double
  var rechts: Double
  var boven: Double
  var onder: Double

  /// No side of a ring reaches further than the opposite one by more than this factor: more would
  /// not look like a ring.
  private static let scheefst = 2.2

  /// The four sides, each of which may be looked at or changed.
  static var zijden: [WritableKeyPath<Ringreik, Double>] { [\.links, \.rechts, \.boven, \.onder] }

  /// The reach with no side further than allowed beside the opposite one.
  var recht: Ringreik {
    let most = Self.scheefst
    return Ringreik(
      links: max(links, rechts / most), rechts: max(rechts, links / most),
      boven: max(boven, onder / most), onder: max(onder, boven / most))
  }

  /// The reach after the two sides of a sector have grown.
  func grown(_ sector: Ringsector, _ across: Double, _ along: Double) -> Ringreik {
    Ringreik(
      links: links + (sector.isLinks ? across : 0),
      rechts: rechts + (sector.isLinks ? 0 : across),
      boven: boven + (sector.isBoven ? along : 0), onder: onder + (sector.isBoven ? 0 : along)
    ).recht
  }

  func rand(_ midden: Point) -> Ringrand {
    Ringrand(midden: midden, links: links, rechts: rechts, boven: boven, onder: onder)
  }
}
