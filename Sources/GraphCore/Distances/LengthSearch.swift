/// The working memory of searches for the nearest nodes by length.
///
/// Whole lengths go through a ring of buckets: Dial, "Algorithm 360: shortest-path forest with
/// topological ordering", Communications of the ACM 12(11), 1969. Other lengths go through a binary
/// heap: Dijkstra, "A note on two problems in connexion with graphs", Numerische Mathematik 1, 1959.
struct LengthSearch: ~Copyable {
  /// What a search from one node found.
  struct Sums: Sendable {
    var count = 0
    var harmonic = 0.0
    var total = 0.0
    var farthest = 0.0

    mutating func add(_ distance: Double) {
      count += 1
      harmonic += 1 / distance
      total += distance
      farthest = distance
    }
  }

  private let rows: LengthRows
  private let distances: Workspace<Double>
  private var met: [Int32] = []
  private var heap = DistanceHeap()
  private var buckets: [[Int32]]

  init(_ rows: LengthRows) {
    self.rows = rows
    distances = Workspace(repeating: .infinity, count: rows.nodeCount)
    buckets = Array(repeating: [], count: rows.longest.map { $0 + 1 } ?? 0)
  }

  /// Returns the sums over the nodes that `source` reaches, itself left out.
  mutating func sums(from source: Int) -> Sums {
    var sums = Sums()
    distances[source] = 0
    met.append(Int32(source))
    if buckets.isEmpty { searchHeap(source, &sums) } else { searchBuckets(source, &sums) }
    for node in met { distances[Int(node)] = .infinity }
    met.removeAll(keepingCapacity: true)
    return sums
  }

  private mutating func searchHeap(_ source: Int, _ sums: inout Sums) {
    heap.insert(Int32(source), at: 0)
    while let (distance, node) = heap.removeNearest() {
      guard distance == distances[Int(node)] else { continue }
      if distance > 0 { sums.add(distance) }
      for arc in Int(rows.offsets[Int(node)])..<Int(rows.offsets[Int(node) + 1]) {
        let further = distance + rows.lengths[arc]
        if shorten(rows.targets[arc], to: further) { heap.insert(rows.targets[arc], at: further) }
      }
    }
  }

  private mutating func searchBuckets(_ source: Int, _ sums: inout Sums) {
    var waiting = 1
    buckets[0].append(Int32(source))
    var distance = 0
    while waiting > 0 {
      let place = distance % buckets.count
      // No arc leads back into the bucket: all are at least 1 and at most as long as the ring.
      let bucket = buckets[place]
      buckets[place].removeAll(keepingCapacity: true)
      waiting -= bucket.count
      for node in bucket where distances[Int(node)] == Double(distance) {
        if distance > 0 { sums.add(Double(distance)) }
        for arc in Int(rows.offsets[Int(node)])..<Int(rows.offsets[Int(node) + 1]) {
          let further = Double(distance) + rows.lengths[arc]
          if shorten(rows.targets[arc], to: further) {
            buckets[Int(further) % buckets.count].append(rows.targets[arc])
            waiting += 1
          }
        }
      }
      distance += 1
    }
  }

  /// Keeps a distance when it is smaller than what was known, and returns whether it is.
  private mutating func shorten(_ node: Int32, to distance: Double) -> Bool {
    let known = distances[Int(node)]
    guard distance < known else { return false }
    if known == .infinity { met.append(node) }
    distances[Int(node)] = distance
    return true
  }
}
