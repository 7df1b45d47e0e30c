/// Places boxes in rings around one in the middle, so that they fill a page.
///
/// Branches of a tree get a share of the circle by the room that they need; lines outside the tree
/// stay short (see `RingOrder`). A ring with more boxes than fit around gets several tracks.
/// Compare the radial drawing of trees in Eades, "Drawing free trees", 1992.
struct RingLayout {
  /// A box to be placed.
  struct Node {
    var size: Size
    /// 0 for the one in the middle, which comes first.
    var ring: Int
  }

  /// Where everything is.
  struct Result {
    var boxes: [Rect]
    /// The courses of each ring from 1 on, from the inside to the outside.
    var tracks: [[RingTrack]]
  }

  let nodes: [Node]
  /// Which box comes where around the middle.
  let order: RingOrder
  let bounds: Rect
  /// The space between boxes.
  let gap: Double
  /// The least space between tracks, across and down.
  var spacing = Size(26, 20)

  /// More of a page than this cannot be covered by boxes and keep room for lines.
  private static let filling = 0.62

  /// The boxes in their places, or nil where the page is too small.
  ///
  /// Rings around a place from which branches do not go in all directions leave a part of a page
  /// empty; so the rings may be larger than the page as long as all boxes are on it.
  ///
  /// - Complexity: O(n·k) for each of some fifty trials, k boxes being near each box.
  func placed() -> Result? {
    guard nodes.count > 1 else { return alone() }
    let area = nodes.reduce(0) { $0 + ($1.size.width + gap) * ($1.size.height + gap) }
    guard area < bounds.width * bounds.height * Self.filling else { return nil }
    var best: (result: Result, worth: Double)?
    for rotation in 0..<8 {
      var frame = bounds.size
      for _ in 0..<6 {
        guard let found = trial(frame, Double(rotation) / 8) else {
          frame = Size(frame.width * 1.15, frame.height * 1.15)
          continue
        }
        let extent = found.extent
        let (across, down) = (bounds.width / extent.width, bounds.height / extent.height)
        if across >= 1, down >= 1 {
          let worth = 1 / (across * down) - found.moved / (bounds.width * Double(nodes.count))
          if worth > (best?.worth ?? -.infinity) + 1e-9 {
            best = (found.centered(in: bounds), worth)
          }
          if across < 1.03, down < 1.03 { break }
        }
        frame.width *= min(max(across, 0.7), 1.4) * 0.995
        frame.height *= min(max(down, 0.7), 1.4) * 0.995
      }
    }
    return best?.result
  }

  private func alone() -> Result? {
    guard let only = nodes.first, only.size.width <= bounds.width,
      only.size.height <= bounds.height
    else { return nil }
    return Result(boxes: [Rect(center: bounds.center, size: only.size)], tracks: [])
  }

  /// One way of placing all, in rings that fill a frame.
  private struct Trial {
    var result: Result
    /// How far boxes were pushed aside, in all.
    var moved: Double

    var extent: Rect {
      result.boxes.dropFirst().reduce(result.boxes[0]) { $0.union($1) }
    }

    func centered(in bounds: Rect) -> Result {
      let move = bounds.center - extent.center
      return Result(
        boxes: result.boxes.map { $0.moved(by: move) },
        tracks: result.tracks.map { tracks in
          tracks.map { RingTrack(center: $0.center + move, radius: $0.radius) }
        })
    }
  }

  private func trial(_ frame: Size, _ rotation: Double) -> Trial? {
    let frame = Rect(center: Point(0, 0), size: frame)
    guard let plan = TrackPlan(self, frame) else { return nil }
    let shares = plan.shares
    var wanted = nodes.map { Rect(center: frame.center, size: $0.size) }
    for (ring, tracks) in plan.tracks.enumerated() {
      let members = nodes.indices.filter { nodes[$0].ring == ring + 1 }
        .sorted { (shares[$0], $0) < (shares[$1], $1) }
      for (place, node) in members.enumerated() {
        let turn = plan.scale.turn(at: shares[node] + rotation)
        wanted[node] = Rect(
          center: tracks[place % tracks.count].point(at: turn), size: nodes[node].size)
      }
    }
    let removal = OverlapRemoval(gap: gap, bounds: frame, rounds: 120)
    guard let boxes = removal.resolved(wanted, pinned: [0]) else { return nil }
    let moved = zip(wanted, boxes).reduce(0) { $0 + $1.0.center.distance(to: $1.1.center) }
    return Trial(result: Result(boxes: boxes, tracks: plan.tracks), moved: moved)
  }
}

/// How many tracks each ring gets and how far they lie from the middle.
private struct TrackPlan {
  let tracks: [[RingTrack]]
  /// The middle of the share of the circle of each box.
  let shares: [Double]
  let scale: RingScale

  /// The part of a track that boxes may take; the rest is for lines that pass.
  private static let filling = 0.8

  init?(_ layout: RingLayout, _ frame: Rect) {
    let rings = layout.nodes.reduce(0) { max($0, $1.ring) }
    let members = (1...rings).map { ring in layout.nodes.filter { $0.ring == ring }.map(\.size) }
    var rows = [Int](repeating: 1, count: rings)
    while rows.reduce(0, +) <= 9 {
      guard let tracks = Self.tracks(layout, frame, members, rows) else { return nil }
      let fill = (0..<rings).map { Self.fill(members[$0], tracks[$0], layout.gap) }
      guard let full = fill.firstIndex(where: { $0 > Self.filling }) else {
        self.tracks = tracks
        let needs = zip(fill, members).map { $0 / Double(max($1.count, 1)) }
        shares = layout.order.shares(
          needs: layout.nodes.map { $0.ring == 0 ? 0 : needs[$0.ring - 1] })
        let outer = tracks[rings - 1][rows[rings - 1] - 1]
        scale = RingScale(outer, for: Self.mean(members.flatMap(\.self), layout.gap))
        return
      }
      rows[full] += 1
    }
    return nil
  }

  private static func mean(_ all: [Size], _ gap: Double) -> Size {
    let count = Double(max(all.count, 1))
    return Size(
      all.reduce(0) { $0 + $1.width } / count + gap, all.reduce(0) { $0 + $1.height } / count + gap)
  }

  /// How much of its tracks a ring takes.
  private static func fill(_ sizes: [Size], _ tracks: [RingTrack], _ gap: Double) -> Double {
    let room = tracks.reduce(0) { $0 + $1.capacity(for: mean(sizes, gap)) }
    return Double(sizes.count) / max(room, 1e-9)
  }

  /// Tracks at even distances from the middle to the border of the page.
  private static func tracks(
    _ layout: RingLayout, _ frame: Rect, _ members: [[Size]], _ rows: [Int]
  ) -> [[RingTrack]]? {
    let middle = layout.nodes[0].size
    let largest = members.map { sizes in
      Size(sizes.map(\.width).max() ?? 0, sizes.map(\.height).max() ?? 0)
    }
    var (width, height) = (middle.width, middle.height)
    for (size, count) in zip(largest, rows) {
      width += 2 * size.width * Double(count)
      height += 2 * size.height * Double(count)
    }
    let count = Double(2 * rows.reduce(0, +))
    let across = (frame.width - width) / count
    let down = (frame.height - height) / count
    guard across >= layout.spacing.width, down >= layout.spacing.height else { return nil }
    var reach = Size(middle.width / 2, middle.height / 2)
    return zip(largest, rows).map { size, count in
      (0..<count).map { _ in
        let radius = Size(
          reach.width + across + size.width / 2, reach.height + down + size.height / 2)
        reach = Size(radius.width + size.width / 2, radius.height + size.height / 2)
        return RingTrack(center: frame.center, radius: radius)
      }
    }
  }
}
