/// Makes rings that are as wide as what must be in them, from the middle outwards.
///
/// Each ring begins thin. As long as labels in it have no place it grows on two sides: those and
/// the distances that find a place for most at the least cost, as in greedy covering (Chvátal, "A
/// greedy heuristic for the set-covering problem", 1979), for several prices of width beside height
/// of which the best few are kept (beam search). What is left of the space is then shared out by
/// stretching everything.
struct Ringverdeling: Sendable {
  /// What must be in the rings.
  struct Inhoud: Sendable {
    /// The sizes of the labels, per ring from the middle and in it per sector.
    var labels: [[[Size]]]
    /// The sizes of the names of the rings.
    var ringnamen: [Size]
    /// The sizes that the name of each sector may have, the one liked best first.
    var sectornamen: [[Size]]
  }

  let inhoud: Inhoud
  let ruimte: Rect

  /// No side of a ring is thinner than this.
  private static let dunst = 15.0
  /// The distances over which a side may grow in one step.
  private static let groei = [0.0, 5, 10, 18, 28, 42, 62, 92, 135, 190]
  /// What growing across costs beside growing along, each of which is tried.
  private static let gewichten = [1.0, 0.5, 2]
  /// Labels never cover more of the space than this: corners and borders take the rest.
  private static let volst = 0.42
  /// So many ways to make the rings so far are tried further.
  private static let breedte = 3

  /// The borders of the rings from the innermost out, or nil where not every label has a place.
  ///
  /// - Complexity: O(s·p) for some hundreds of steps s, each of which lays out labels anew.
  func randen() -> [Ringrand]? {
    let area = inhoud.labels.joined().joined().reduce(0) { sum, size in
      sum + (size.width + Ringcel.tussen) * (size.height + Ringcel.tussen)
    }
    guard area < Self.volst * ruimte.width * ruimte.height else { return nil }
    var ways: [[Ringreik]] = [[]]
    for ring in inhoud.ringnamen.indices {
      let longer = ways.flatMap { way in
        Self.gewichten.compactMap { weight in
          grown(ring, around: way.last, weight).map { way + [$0] }
        }
      }
      ways = narrowed(longer)
    }
    for way in ways {
      if let rings = stretched(way) { return rings }
    }
    return nil
  }

  /// The few ways to go on with, those first that take the least of the space.
  private func narrowed(_ ways: [[Ringreik]]) -> [[Ringreik]] {
    let uses = ways.map(use)
    var kept: [[Ringreik]] = []
    for index in ways.indices.sorted(by: { (uses[$0], $0) < (uses[$1], $1) })
    where kept.count < Self.breedte && !kept.contains(where: { $0.last == ways[index].last }) {
      kept.append(ways[index])
    }
    return kept
  }

  private func use(of way: [Ringreik]) -> Double {
    guard let outer = way.last else { return 0 }
    let across = (outer.links + outer.rechts) / ruimte.width
    let along = (outer.boven + outer.onder) / ruimte.height
    // Early on the area counts, in the end what is nearest to the border.
    return way.count < Ringrand.aantal ? across * along : max(across, along)
  }

  /// A ring in which every label has a place, or nil where the space is too small.
  private func grown(_ ring: Int, around inner: Ringreik?, _ weight: Double) -> Ringreik? {
    let least = thinnest(ring, around: inner)
    var reach = least
    var over = unplaced(ring, reach, inner)
    while over > 0 {
      guard let next = best(ring, reach, inner, over, weight) else { return nil }
      (reach, over) = next
    }
    return isWithin(reach) ? tightened(ring, reach, inner, least) : nil
  }

  /// The ring without what it grew too far.
  private func tightened(_ ring: Int, _ reach: Ringreik, _ inner: Ringreik?, _ least: Ringreik)
    -> Ringreik
  {
    var reach = reach
    for side in Ringreik.zijden {
      while reach[keyPath: side] - 4 >= least[keyPath: side] {
        var tighter = reach
        tighter[keyPath: side] -= 4
        guard tighter.recht == tighter, unplaced(ring, tighter, inner) == 0,
          holdsName(ring, tighter.rand(Point(0, 0)))
        else { break }
        reach = tighter
      }
    }
    return reach
  }

  private func isWithin(_ reach: Ringreik) -> Bool {
    reach.links + reach.rechts <= ruimte.width && reach.boven + reach.onder <= ruimte.height
  }

  /// The least that a ring must be: wide enough for its name.
  private func thinnest(_ ring: Int, around inner: Ringreik?) -> Ringreik {
    let name = inhoud.ringnamen[ring]
    let inner = inner ?? Ringreik(links: 0, rechts: 0, boven: 0, onder: 0)
    var reach = Ringreik(
      links: inner.links + Self.dunst, rechts: inner.rechts + Self.dunst,
      boven: inner.boven + name.height + Ringrand.boven + 2, onder: inner.onder + Self.dunst
    ).recht
    while !holdsName(ring, reach.rand(Point(0, 0))) {
      reach.links += 4
      reach.rechts += 4
    }
    return reach
  }

  func holdsName(_ ring: Int, _ rand: Ringrand) -> Bool {
    [Ringsector.beslissers, .beinvloeders].allSatisfy { sector in
      let kwart = rand.kwart(sector)
      let width = inhoud.ringnamen[ring].width / 2 + 1
      return kwart.breedte(bij: kwart.b - Ringrand.boven) >= width
    }
  }

  /// The growth that finds a place for most labels at the least cost: of the two sides of a sector
  /// in which labels have none.
  private func best(
    _ ring: Int, _ reach: Ringreik, _ inner: Ringreik?, _ over: Double, _ weight: Double
  ) -> (Ringreik, Double)? {
    var best: (value: Double, reach: Ringreik, over: Double)?
    for sector in Ringsector.allCases {
      let own = unplaced(ring, reach, inner, [sector])
      guard own > 0 else { continue }
      for across in Self.groei {
        for along in Self.groei {
          let wider = reach.grown(sector, across, along)
          guard isWithin(wider) else { break }
          let cost = cost(from: reach, to: wider, weight)
          // Nothing can be worth more than a place for all.
          guard cost > 0, over / cost > best?.value ?? 0 else { continue }
          let rest = unplaced(ring, wider, inner, [sector])
          guard rest < own else { continue }
          let left = unplaced(ring, wider, inner)
          if (over - left) / cost > best?.value ?? 0 {
            best = ((over - left) / cost, wider, left)
          }
          // Growing further would only cost more.
          if rest == 0 { break }
        }
      }
    }
    return best.map { ($0.reach, $0.over) }
  }

  private func cost(from reach: Ringreik, to wider: Ringreik, _ weight: Double) -> Double {
    let across = wider.links + wider.rechts - reach.links - reach.rechts
    let along = wider.boven + wider.onder - reach.boven - reach.onder
    return across / ruimte.width * weight + along / ruimte.height
  }

  /// The area of the labels of a ring that find no place.
  private func unplaced(
    _ ring: Int, _ reach: Ringreik, _ inner: Ringreik?,
    _ sectors: [Ringsector] = Ringsector.allCases
  ) -> Double {
    let zero = Point(0, 0)
    let rings = [inner?.rand(zero), reach.rand(zero)].compactMap(\.self)
    return sectors.reduce(0) { sum, sector in
      let sizes = inhoud.labels[ring][sector.rawValue]
      guard !sizes.isEmpty else { return sum }
      let over = cel(rings[rings.count - 1], inner.map { _ in rings[0] }, ring, sector)
        .rijen(sizes).over
      return over.reduce(sum) { $0 + sizes[$1].width * sizes[$1].height }
    }
  }

  /// The part of a ring in a sector.
  func cel(_ randen: [Ringrand], _ ring: Int, _ sector: Ringsector) -> Ringcel {
    cel(randen[ring], ring > 0 ? randen[ring - 1] : nil, ring, sector)
  }

  private func cel(
    _ outer: Ringrand, _ inner: Ringrand?, _ ring: Int, _ sector: Ringsector
  ) -> Ringcel {
    let name = inhoud.ringnamen[ring]
    return Ringcel(
      buiten: outer.kwart(sector), binnen: inner?.kwart(sector),
      naam: sector.isBoven ? Size(name.width / 2, name.height + Ringrand.boven) : nil)
  }
}

extension Ringrand {
  /// The number of rings.
  static let aantal = 4
  /// The space between the border of a ring and its name.
  static let boven = 4.0
}
