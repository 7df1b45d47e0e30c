/// Pushes boxes apart until none overlap, each no further than needed and all within a page.
///
/// Pairs that overlap are moved apart along the axis that asks for the smallest move, round after
/// round, as in the cluster busting of Lyons, Meijer and Rappaport, "Algorithms for cluster
/// busting in anchored graph drawing", 1998.
struct OverlapRemoval {
  /// The space that stays between boxes.
  var gap: Double
  /// Where the boxes must be.
  var bounds: Rect
  /// After this many rounds the page is taken to be too small.
  var rounds = 400

  /// The boxes without overlap, or nil when the page is too small.
  ///
  /// - Parameters:
  ///   - boxes: The boxes where they would like to be.
  ///   - pinned: Boxes that stay where they are.
  /// - Returns: The boxes with the same sizes.
  /// - Complexity: O(r·n·k) for r rounds and k boxes near each box.
  func resolved(_ boxes: [Rect], pinned: Set<Int> = []) -> [Rect]? {
    guard boxes.allSatisfy({ $0.width <= bounds.width && $0.height <= bounds.height }) else {
      return nil
    }
    var boxes = boxes
    for index in boxes.indices where !pinned.contains(index) { clamp(&boxes[index]) }
    var sweep = Sweep(boxes)
    for round in 0..<rounds {
      let pairs = sweep.pairs(of: boxes, nearerThan: gap)
      if pairs.isEmpty { return boxes }
      // A little more than needed lets the push reach those behind sooner.
      let force = round < rounds / 2 ? 0.55 : 0.7
      // What does not come loose along the short way may do so along the long one.
      let isLate = round > rounds / 4 && round / 8 % 2 == 1
      for (left, right) in pairs {
        separate(
          &boxes, left, right, force, isLongWay: isLate,
          isPinned: (pinned.contains(left), pinned.contains(right)))
      }
    }
    return sweep.pairs(of: boxes, nearerThan: gap).isEmpty ? boxes : nil
  }

  private func depth(_ left: Rect, _ right: Rect) -> (Double, Double) {
    (
      (left.width + right.width) / 2 + gap - abs(left.center.x - right.center.x),
      (left.height + right.height) / 2 + gap - abs(left.center.y - right.center.y)
    )
  }

  private func separate(
    _ boxes: inout [Rect], _ left: Int, _ right: Int, _ force: Double, isLongWay: Bool,
    isPinned: (Bool, Bool)
  ) {
    let (x, y) = depth(boxes[left], boxes[right])
    guard x > Sweep.hair, y > Sweep.hair, !isPinned.0 || !isPinned.1 else { return }
    let (from, to) = (boxes[left].center, boxes[right].center)
    // Which of two boxes at the same place moves up is decided by their numbers.
    let move =
      (x < y) != isLongWay
      ? Point((to.x >= from.x ? x : -x) * force, 0) : Point(0, (to.y >= from.y ? y : -y) * force)
    // What one box cannot move, because it stays or stands at a border, the other one moves more.
    var rest = move
    if !isPinned.0 {
      let before = boxes[left].origin
      boxes[left].origin = before - move
      clamp(&boxes[left])
      rest = move + (move - (before - boxes[left].origin))
    } else {
      rest = move * 2
    }
    guard !isPinned.1 else {
      boxes[left].origin = boxes[left].origin - move
      return clamp(&boxes[left])
    }
    let before = boxes[right].origin
    boxes[right].origin = before + rest
    clamp(&boxes[right])
    let missing = rest - (boxes[right].origin - before)
    guard !isPinned.0, missing.x != 0 || missing.y != 0 else { return }
    boxes[left].origin = boxes[left].origin - missing
    clamp(&boxes[left])
  }

  private func clamp(_ box: inout Rect) {
    box.origin.x = min(max(box.origin.x, bounds.minX), bounds.maxX - box.width)
    box.origin.y = min(max(box.origin.y, bounds.minY), bounds.maxY - box.height)
  }
}

/// Finds boxes that are near each other by going from left to right.
///
/// Keeps the order from one time to the next, because boxes move little in between.
struct Sweep {
  private var order: [Int]

  /// Less overlap than this is none.
  static let hair = 0.01

  init(_ boxes: [Rect]) { order = Array(boxes.indices) }

  /// The pairs with less than a gap between them, the lower number first.
  ///
  /// - Complexity: O(n·k) for k boxes above and below each box, when the order is nearly right.
  mutating func pairs(of boxes: [Rect], nearerThan gap: Double) -> [(Int, Int)] {
    sort(boxes)
    var pairs: [(Int, Int)] = []
    for place in order.indices {
      let box = boxes[order[place]]
      let end = box.maxX + gap - Self.hair
      var next = place + 1
      while next < order.count, boxes[order[next]].minX < end {
        let other = boxes[order[next]]
        let apart = max(other.minY - box.maxY, box.minY - other.maxY)
        if apart < gap - Self.hair {
          pairs.append((min(order[place], order[next]), max(order[place], order[next])))
        }
        next += 1
      }
    }
    return pairs
  }

  /// Insertion sort by the left border, equal ones by number.
  private mutating func sort(_ boxes: [Rect]) {
    for place in order.indices.dropFirst() {
      let moving = order[place]
      var hole = place
      while hole > 0 {
        let other = order[hole - 1]
        let (left, right) = (boxes[other].minX, boxes[moving].minX)
        guard left > right || left == right && other > moving else { break }
        order[hole] = other
        hole -= 1
      }
      order[hole] = moving
    }
  }
}
