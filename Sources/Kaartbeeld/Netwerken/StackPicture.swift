/// A picture of stacks joined by lines, with those that have no lines together at the bottom.
struct StackPicture: Sendable {
  /// A line between two rows.
  struct Lijn: Sendable {
    var from: Stapelplek
    var to: Stapelplek
    /// How it looks; its own ends do not count.
    var lijn: Netlijn
  }

  var papier: Papier
  var titleBlock: TitleBlock
  var legenda: Legenda
  /// What stands above the stacks without lines.
  var losTitel: String
  var stapels: [Stapel]
  var lijnen: [Lijn]

  private static let clearance = 4.0
  private static let gap = 10.0
  /// How many entries without lines of their own a list may have, tried one after another.
  private static let listLengths = [Int.max, 6, 3, 1, 0]

  /// A finished page, and how many entries are only counted on it.
  struct Result: Sendable {
    var sheet: Sheet
    var leftOut: Int
  }

  /// The page with the most entries and then the largest type on which everything has a place.
  ///
  /// - Parameter remark: What the title says when some entries are only counted.
  /// - Returns: The page, or nil where there is none.
  func composed(remark: (Int) -> String) -> Result? {
    for length in Self.listLengths {
      let shorter = shortened(to: length)
      let leftOut = shorter.stapels.reduce(0) { $0 + $1.meer }
      if length < .max, leftOut == 0 { continue }
      var picture = shorter
      if leftOut > 0 { picture.titleBlock.lines.append(remark(leftOut)) }
      if let sheet = picture.sheet() { return Result(sheet: sheet, leftOut: leftOut) }
    }
    return nil
  }

  private func sheet() -> Sheet? {
    let blad = Netblad(papier: papier, titleBlock: titleBlock, legenda: legenda)
    let linked = self.linked
    let links = self.links(linked)
    var layouts: [Int: [StackLayout]] = [:]
    var springs: SpringLayout?
    for (proef, filling) in proeven(blad) {
      let made = layouts[proef.letter] ?? stapels.map { StackLayout($0, letter: proef.letter) }
      layouts[proef.letter] = made
      let plan = Plan(
        blad: blad, proef: proef, layouts: made, linked: linked, strip: strip(blad, proef, linked),
        filling: filling)
      guard plan.mayFit(gap: Self.gap) else { continue }
      let map = springs ?? SpringLayout(sizes: plan.sizes, links: links, gap: Self.gap)
      springs = map
      if let sheet = sheet(plan, map) { return sheet }
    }
    return nil
  }

  /// A page with everything in its size, before the stacks have a place.
  private struct Plan {
    var blad: Netblad
    var proef: Netblad.Proef
    var layouts: [StackLayout]
    /// The stacks with lines.
    var linked: [Int]
    var strip: LooseStrip
    /// The part of the page that stacks may cover.
    var filling: Double

    var sizes: [Size] { linked.map { layouts[$0].size } }
    var body: Rect { blad.body(of: proef.size) }

    /// The space for stacks with lines.
    var room: Rect { Rect(body.minX, body.minY, body.width, body.height - strip.height) }

    /// Whether the stacks are not too large for the page taken together.
    func mayFit(gap: Double) -> Bool {
      if linked.isEmpty { return room.height >= 0 }
      let area = sizes.reduce(0) { $0 + ($1.width + gap) * ($1.height + gap) }
      return strip.height < body.height * 0.7 && area <= filling * room.width * room.height
    }
  }

  private func strip(_ blad: Netblad, _ proef: Netblad.Proef, _ linked: [Int]) -> LooseStrip {
    let isLinked = Set(linked)
    let loose = stapels.indices.filter { !isLinked.contains($0) }
    return LooseStrip(
      title: losTitel, stapels: loose.map { stapels[$0] },
      width: blad.body(of: proef.size).width, letter: proef.letter)
  }

  /// Pages with how much of them may be covered: rather smaller type than lines without room.
  private func proeven(_ blad: Netblad) -> [(Netblad.Proef, filling: Double)] {
    [0.5, 0.62, 0.7].flatMap { filling in blad.proeven.map { ($0, filling) } }
  }

  /// The picture with lists of at most so many entries; the others are only counted.
  private func shortened(to length: Int) -> StackPicture {
    guard length < .max else { return self }
    let ends = Set(lijnen.flatMap { [$0.from, $0.to] })
    var picture = self
    var moved: [Stapelplek: Stapelplek] = [:]
    for number in stapels.indices {
      let rows = stapels[number].tegels
      var kept: [Tile] = []
      var free = length
      for (place, tile) in rows.enumerated() {
        let own = Stapelplek(stapel: number, rij: place)
        let isNeeded = place == 0 || carries(own, ends)
        guard isNeeded || free > 0 else { continue }
        if !isNeeded { free -= 1 }
        moved[own] = Stapelplek(stapel: number, rij: kept.count)
        kept.append(tile)
      }
      picture.stapels[number].tegels = kept
      picture.stapels[number].meer = rows.count - kept.count
    }
    picture.lijnen = lijnen.compactMap { lijn in
      guard let from = moved[lijn.from], let to = moved[lijn.to] else { return nil }
      return Lijn(from: from, to: to, lijn: lijn.lijn)
    }
    return picture
  }

  /// Whether a row, or one folded under it, has a line.
  private func carries(_ place: Stapelplek, _ ends: Set<Stapelplek>) -> Bool {
    if ends.contains(place) { return true }
    let rows = stapels[place.stapel].tegels
    let below = rows[(place.rij + 1)...].prefix { $0.indent > rows[place.rij].indent }
    return below.indices.contains { ends.contains(Stapelplek(stapel: place.stapel, rij: $0)) }
  }

  /// The stacks that have a line.
  private var linked: [Int] { lijnen.flatMap { [$0.from.stapel, $0.to.stapel] }.sortedUnique }

  private func links(_ linked: [Int]) -> [(Int, Int)] {
    let numbers = Dictionary(uniqueKeysWithValues: linked.enumerated().map { ($1, $0) })
    let pairs = lijnen.compactMap { lijn -> [Int]? in
      guard let from = numbers[lijn.from.stapel], let to = numbers[lijn.to.stapel] else {
        return nil
      }
      return from == to ? nil : [min(from, to), max(from, to)]
    }
    return Set(pairs).sorted { ($0[0], $0[1]) < ($1[0], $1[1]) }.map { ($0[0], $0[1]) }
  }

  private func sheet(_ plan: Plan, _ springs: SpringLayout) -> Sheet? {
    guard let boxes = springs.placed(plan.sizes, in: plan.room) else {
      return nil
    }
    guard let courses = courses(plan, boxes) else { return nil }
    var sheet = plan.blad.sheet(plan.proef.size)
    sheet.add(courses, around: boxes, letter: plan.proef.letter)
    for (stack, box) in zip(plan.linked, boxes) {
      plan.layouts[stack].draw(on: &sheet, at: box.origin)
    }
    plan.strip.draw(on: &sheet, at: Point(plan.body.minX, plan.body.maxY - plan.strip.height))
    return sheet
  }

  /// The courses of all lines, or nil where one has none.
  private func courses(_ plan: Plan, _ boxes: [Rect]) -> [Sheet.Verbinding]? {
    let router = LineRouter(
      boxes: boxes, clearance: Self.clearance, bounds: plan.room.inset(-6))
    let places = Dictionary(uniqueKeysWithValues: zip(plan.linked, boxes.indices))
    let fine = fineStacks
    var found: [Sheet.Verbinding] = []
    for lijn in lijnen {
      guard let from = places[lijn.from.stapel], let to = places[lijn.to.stapel] else { continue }
      let start = end(lijn.from, from, boxes, plan.layouts, towards: boxes[to], fine)
      let end = end(lijn.to, to, boxes, plan.layouts, towards: boxes[from], fine)
      guard let course = router.route(from: start, to: end) else { return nil }
      found.append(
        .init(lijn: lijn.lijn, from: tile(lijn.from), to: tile(lijn.to), course: course))
    }
    return found
  }

  private func tile(_ place: Stapelplek) -> Tile { stapels[place.stapel].tegels[place.rij] }

  /// The stacks of which more rows than the head have lines, so that a line must say which.
  private var fineStacks: Set<Int> {
    Set(lijnen.flatMap { [$0.from, $0.to] }.filter { $0.rij > 0 }.map(\.stapel))
  }

  private func end(
    _ place: Stapelplek, _ box: Int, _ boxes: [Rect], _ layouts: [StackLayout],
    towards other: Rect, _ fine: Set<Int>
  ) -> LineRouter.End {
    guard fine.contains(place.stapel) else { return .box(box) }
    let rect = layouts[place.stapel].rects(at: boxes[box].origin)[place.rij]
    let isLeft = other.center.x < rect.center.x
    return .side(box, Point(isLeft ? rect.minX : rect.maxX, rect.center.y))
  }
}
