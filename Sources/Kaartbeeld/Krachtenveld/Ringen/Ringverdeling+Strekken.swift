extension Ringverdeling {
  /// The rings stretched to fill the space, with the names of sectors in its corners or else above
  /// and below; nil where something has no room.
  func stretched(_ reaches: [Ringreik]) -> [Ringrand]? {
    if let rings = stretched(reaches, in: ruimte),
      Ringsector.allCases.allSatisfy({ sectornaam($0, rings) != nil })
    {
      return rings
    }
    let band = inhoud.sectornamen.map { $0[0].height }.max() ?? 0
    let widths = inhoud.sectornamen.map { $0[0].width }
    guard widths[0] + widths[1] < ruimte.width, widths[2] + widths[3] < ruimte.width else {
      return nil
    }
    let between = Rect(
      ruimte.minX, ruimte.minY + band, ruimte.width, ruimte.height - 2 * band)
    return stretched(reaches, in: between)
  }

  private func stretched(_ reaches: [Ringreik], in room: Rect) -> [Ringrand]? {
    guard let outer = reaches.last else { return nil }
    let across = room.width / (outer.links + outer.rechts)
    let along = room.height / (outer.boven + outer.onder)
    guard across >= 1, along >= 1 else { return nil }
    let middle = Point(room.minX + outer.links * across, room.minY + outer.boven * along)
    let rings = reaches.map { reach in
      Ringrand(
        midden: middle, links: reach.links * across, rechts: reach.rechts * across,
        boven: reach.boven * along, onder: reach.onder * along)
    }
    return rings.indices.allSatisfy { holdsName($0, rings[$0]) } ? rings : nil
  }

  /// The first of the sizes of the name of a sector for which its corner has room.
  func sectornaam(_ sector: Ringsector, _ randen: [Ringrand]) -> Int? {
    let kwart = randen[randen.count - 1].kwart(sector)
    return inhoud.sectornamen[sector.rawValue].firstIndex { size in
      kwart.breedte(bij: kwart.b - size.height) + size.width + 4 <= kwart.a
    }
  }
}
