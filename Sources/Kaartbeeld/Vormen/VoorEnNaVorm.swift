/// The party that stops at the left, with broken lines to what it leaves; beside those what comes
/// apart, and below it the ways around.
struct VoorEnNaVorm: Vorm {
  var partij: Tile
  var links: Blokkenvorm
  var rechts: Blokkenvorm
  var onder: Blokkenvorm

  private var vormen: [Blokkenvorm] { [links, rechts, onder] }

  var aantal: Int { vormen.reduce(0) { $0 + $1.aantal } }

  func weggelaten(_ count: Int) -> String { links.weggelaten(count) }

  var legenda: Legenda {
    var legenda = Blokkenvorm(blokken: vormen.flatMap(\.blokken)).legenda
    legenda.soorten.insert(partij.soort)
    if links.aantal > 0, !legenda.regels.contains(.schakel(.verbroken)) {
      legenda.regels.append(.schakel(.verbroken))
    }
    return legenda
  }

  func gezet(_ letter: Int, in room: Size, most: Int) -> (any Gezet)? {
    for share in [0.52, 0.42, 0.62] {
      if let found = gezet(letter, in: room, most: most, share: share) { return found }
    }
    return links.aantal > 0 && rechts.aantal > 0
      ? gestapeld.gezet(letter, in: room, most: most, share: 1) : nil
  }

  /// The same with nothing beside what the party leaves: all else stands below.
  private var gestapeld: Self {
    var other = self
    other.rechts.blokken = []
    other.onder.blokken = rechts.blokken + onder.blokken
    return other
  }

  private func gezet(
    _ letter: Int, in room: Size, most: Int, share wanted: Double
  ) -> VoorEnNaOpmaak? {
    let type = Typography(name: letter, detail: 2)
    let own = min(room.width * 0.19, 15 * Double(letter)).rounded()
    let stopped = TileLayout(partij, width: own, type)
    // On a page without an end nothing more can be gained by smaller type.
    guard partij.wordWidth(type) <= own, stopped.isLeesbaar || room.height == .infinity
    else { return nil }
    let gap = (links.aantal > 0 ? 4.2 : 1.5) * Double(letter)
    let share = links.aantal == 0 ? 0 : rechts.aantal == 0 ? 1 : wanted
    let between = share > 0 && share < 1 ? Blokkenstroom.tussen : 0
    let rest = room.width - own - gap - between
    let kept = quota(most)
    let widths = [rest * share, rest * (1 - share), room.width]
    var parts: [Blokkenopmaak?] = []
    for (number, form) in vormen.enumerated() {
      guard form.aantal > 0 else {
        parts.append(nil)
        continue
      }
      let found = form.gezet(letter, in: Size(widths[number], room.height), most: kept[number])
      guard var part = found as? Blokkenopmaak else { return nil }
      part.naam = ["voor", "na", "om"][number]
      parts.append(part)
    }
    let form = VoorEnNaOpmaak(
      partij: stopped, links: parts[0], rechts: parts[1],
      onder: parts[2], gat: gap, tussen: between)
    return form.size.height <= room.height ? form : nil
  }

  /// How many rows of each part stay where not all do.
  private func quota(_ most: Int) -> [Int] {
    guard most < aantal else { return vormen.map { _ in .max } }
    return Quota.verdeeld(most, over: vormen.map(\.aantal))
  }
}
