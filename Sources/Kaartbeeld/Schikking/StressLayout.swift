/// Places the nodes of a connected graph so that distances on the page are like distances over
/// the lines.
///
/// Stochastic gradient descent on the stress of all pairs: Zheng, Pawar and Goodman, "Graph drawing
/// by stochastic gradient descent", IEEE TVCG 25(9), 2019.
struct StressLayout {
  /// A line that wants to be about as long as this.
  struct Spring {
    var from: Int
    var to: Int
    var length: Double
  }

  let count: Int
  let springs: [Spring]

  private static let rounds = 18

  /// The places of the nodes, around no place in particular.
  ///
  /// - Complexity: O(n·(n + m)·log n) to measure, O(r·n²) to place in r rounds.
  func placed() -> [Point] {
    var random = SteadyRandom(seed: 2_011)
    var points = (0..<count).map { _ in Point(random.fraction() * 100, random.fraction() * 100) }
    var terms = self.terms()
    guard let longest = terms.map(\.distance).max(), let least = terms.map(\.distance).min() else {
      return points
    }
    // The first step is as large as the longest pair allows, the last a tenth of the shortest.
    let (first, last) = (longest * longest, 0.1 * least * least)
    for round in 0..<Self.rounds {
      let part = Double(round) / Double(Self.rounds - 1)
      let step = first * Self.decay(last / first, part)
      random.shuffle(&terms)
      for term in terms { move(&points, term, step) }
    }
    return points
  }

  private struct Term {
    var from: Int32
    var to: Int32
    var distance: Double
  }

  private func move(_ points: inout [Point], _ term: Term, _ step: Double) {
    let (from, to) = (Int(term.from), Int(term.to))
    let rate = min(step / (term.distance * term.distance), 1)
    let (dx, dy) = (points[from].x - points[to].x, points[from].y - points[to].y)
    let apart = max((dx * dx + dy * dy).squareRoot(), 1e-6)
    let pull = rate * (apart - term.distance) / 2 / apart
    points[from].x -= dx * pull
    points[from].y -= dy * pull
    points[to].x += dx * pull
    points[to].y += dy * pull
  }

  /// A number between 1 and `end`, falling evenly by factors, without logarithms: those differ
  /// from machine to machine in their last bits.
  private static func decay(_ end: Double, _ part: Double) -> Double {
    var (value, root, rest) = (1.0, end, part)
    for _ in 0..<24 {
      root = root.squareRoot()
      rest *= 2
      if rest >= 1 {
        value *= root
        rest -= 1
      }
    }
    return value
  }

  /// Every pair with its distance over the lines.
  private func terms() -> [Term] {
    var neighbours = [[(to: Int, length: Double)]](repeating: [], count: count)
    for spring in springs {
      neighbours[spring.from].append((spring.to, spring.length))
      neighbours[spring.to].append((spring.from, spring.length))
    }
    var terms: [Term] = []
    terms.reserveCapacity(count * (count - 1) / 2)
    for node in 0..<count {
      let distances = Self.distances(from: node, neighbours)
      for other in 0..<node where distances[other].isFinite {
        terms.append(
          Term(from: Int32(node), to: Int32(other), distance: distances[other]))
      }
    }
    return terms
  }

  /// Dijkstra with a binary heap.
  private static func distances(
    from start: Int, _ neighbours: [[(to: Int, length: Double)]]
  ) -> [Double] {
    var distances = [Double](repeating: .infinity, count: neighbours.count)
    distances[start] = 0
    var heap = DistanceHeap()
    heap.insert(0, start)
    while let (distance, node) = heap.popLeast() {
      guard distance <= distances[node] else { continue }
      for edge in neighbours[node] where distance + edge.length < distances[edge.to] {
        distances[edge.to] = distance + edge.length
        heap.insert(distance + edge.length, edge.to)
      }
    }
    return distances
  }
}

/// A binary heap of nodes by distance, then by number.
private struct DistanceHeap {
  private var items: [(distance: Double, node: Int)] = []

  mutating func insert(_ distance: Double, _ node: Int) {
    items.append((distance, node))
    var place = items.count - 1
    while place > 0, items[place] < items[(place - 1) / 2] {
      items.swapAt(place, (place - 1) / 2)
      place = (place - 1) / 2
    }
  }

  mutating func popLeast() -> (distance: Double, node: Int)? {
    guard let least = items.first else { return nil }
    items.swapAt(0, items.count - 1)
    items.removeLast()
    var place = 0
    while true {
      let children = [2 * place + 1, 2 * place + 2].filter { $0 < items.count }
      guard let smallest = children.min(by: { items[$0] < items[$1] }),
        items[smallest] < items[place]
      else { return least }
      items.swapAt(place, smallest)
      place = smallest
    }
  }
}
