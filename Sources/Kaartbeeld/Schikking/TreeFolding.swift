/// Finds what hangs on a graph by one line only, so that it can be told under the name of the node
/// on which it hangs.
///
/// Leaves are taken off one after another, as when the 2-core of a graph is found (Batagelj and
/// Zaveršnik, "An O(m) algorithm for cores decomposition of networks", 2003), and each is put
/// under the one to which it was still tied, as long as the list there stays short.
struct TreeFolding {
  /// A node in the list under another one, or at its head.
  struct Row: Equatable {
    var node: Int
    /// How deep it is folded; 0 is the head.
    var depth: Int
  }

  /// The lists, in order of the number of their head.
  let lists: [[Row]]

  /// Folds the nodes of a graph.
  ///
  /// - Parameters:
  ///   - links: The lines, each pair once.
  ///   - rows: How many rows each node takes, itself included.
  ///   - most: How many rows a list may have under its head.
  ///   - depth: How deep rows may be folded.
  /// - Complexity: O(n log n + m).
  init(links: [(Int, Int)], rows: [Int], most: Int, depth: Int) {
    var folder = Folder(links: links, rows: rows, most: most, depth: depth)
    folder.fold()
    lists = folder.lists()
  }
}

private struct Folder {
  private var neighbours: [Set<Int>]
  private var children: [[Int]]
  private var sizes: [Int]
  private var depths: [Int]
  private var isFolded: [Bool]
  private let degrees: [Int]
  private let most: Int
  private let depth: Int

  init(links: [(Int, Int)], rows: [Int], most: Int, depth: Int) {
    let count = rows.count
    neighbours = [Set<Int>](repeating: [], count: count)
    for (from, to) in links where from != to {
      neighbours[from].insert(to)
      neighbours[to].insert(from)
    }
    degrees = neighbours.map(\.count)
    children = [[Int]](repeating: [], count: count)
    sizes = rows
    depths = [Int](repeating: 0, count: count)
    isFolded = [Bool](repeating: false, count: count)
    self.most = most
    self.depth = depth
  }

  mutating func fold() {
    var leaves = neighbours.indices.filter { neighbours[$0].count == 1 }
    var next = 0
    while next < leaves.count {
      let leaf = leaves[next]
      next += 1
      guard !isFolded[leaf], neighbours[leaf].count == 1, let host = neighbours[leaf].first,
        !isBetterHead(leaf, than: host)
      else { continue }
      let grown = sizes[host] + sizes[leaf]
      guard grown <= most + 1, depths[leaf] + 1 <= depth else { continue }
      isFolded[leaf] = true
      sizes[host] = grown
      depths[host] = max(depths[host], depths[leaf] + 1)
      children[host].append(leaf)
      neighbours[host].remove(leaf)
      neighbours[leaf] = []
      if neighbours[host].count == 1 { leaves.append(host) }
    }
  }

  /// Of two nodes that hang on each other only, the one with most lines heads the list.
  private func isBetterHead(_ node: Int, than other: Int) -> Bool {
    guard neighbours[other].count == 1 else { return false }
    return (degrees[node], other) > (degrees[other], node)
  }

  func lists() -> [[TreeFolding.Row]] {
    isFolded.indices.filter { !isFolded[$0] }.map { head in
      var rows: [TreeFolding.Row] = []
      var open = [TreeFolding.Row(node: head, depth: 0)]
      while let row = open.popLast() {
        rows.append(row)
        open += children[row.node].sorted(by: >).map { .init(node: $0, depth: row.depth + 1) }
      }
      return rows
    }
  }
}
