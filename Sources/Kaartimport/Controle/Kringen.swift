import Wijkmodel

/// Finds where `deel_van` goes round in a circle.
enum Kringen {
  /// One circle per group of entries that are, directly or not, part of each other on one and the
  /// same day: the numbers of relations, each beginning where the one before it ends.
  ///
  /// The groups are the strongly connected components (Tarjan, Depth-first search and linear graph
  /// algorithms, 1972), found without recursion, so that no depth of nesting can exhaust the
  /// stack.
  ///
  /// - Complexity: O(V + E), and O(d · n) for every group of n relations with d different dates
  ///   that goes round when dates play no part.
  static func find(in relaties: [Relatie]) -> [[Int]] {
    let edges = outgoing(relaties.indices.filter { relaties[$0].soort == .deelVan }, relaties)
    if edges.isEmpty { return [] }
    return components(edges, relaties).flatMap { members -> [[Int]] in
      guard let circle = circle(through: members, edges, relaties) else { return [] }
      let among = members.sorted().flatMap { edges[$0] ?? [] }
        .filter { members.contains(relaties[$0].naar.index) }
      let days = days(of: among, relaties)
      return days.isEmpty ? [circle] : circles(on: days, among, relaties)
    }
  }

  private static func outgoing(_ numbers: [Int], _ relaties: [Relatie]) -> [Int: [Int]] {
    Dictionary(grouping: numbers) { relaties[$0].van.index }
  }

  /// The days on which relations begin or end: those that hold together on some day do so on one
  /// of these.
  private static func days(of numbers: [Int], _ relaties: [Relatie]) -> [Datum] {
    let days = numbers.flatMap { number in
      [relaties[number].vanaf?.eersteDag, relaties[number].tot?.laatsteDag].compactMap(\.self)
    }
    return Set(days).sorted { $0.packed < $1.packed }
  }

  /// The circles that there are on one of some days, those with an entry of an earlier one left
  /// out.
  private static func circles(
    on days: [Datum], _ numbers: [Int], _ relaties: [Relatie]
  ) -> [[Int]] {
    var found: [[Int]] = []
    var seen: Set<Int> = []
    for day in days {
      let edges = outgoing(numbers.filter { relaties[$0].isGeldig(on: day) }, relaties)
      for members in components(edges, relaties) where seen.isDisjoint(with: members) {
        guard let circle = circle(through: members, edges, relaties) else { continue }
        found.append(circle)
        seen.formUnion(members)
      }
    }
    return found
  }

  private static func components(_ edges: [Int: [Int]], _ relaties: [Relatie]) -> [Set<Int>] {
    var search = Zoektocht()
    for start in edges.keys.sorted() where search.order[start] == nil {
      var path = [(node: start, next: 0)]
      search.enter(start)
      while let (node, next) = path.last {
        let outgoing = edges[node] ?? []
        guard next < outgoing.count else {
          path.removeLast()
          search.leave(node, parent: path.last?.node)
          continue
        }
        path[path.count - 1].next += 1
        let target = relaties[outgoing[next]].naar.index
        if search.order[target] == nil {
          search.enter(target)
          path.append((target, 0))
        } else {
          search.see(target, from: node)
        }
      }
    }
    return search.found.sorted { ($0.min() ?? 0) < ($1.min() ?? 0) }
  }

  /// The shortest circle through the first of some entries that stays among them, or nil.
  private static func circle(
    through members: Set<Int>, _ edges: [Int: [Int]], _ relaties: [Relatie]
  ) -> [Int]? {
    guard let start = members.min() else { return nil }
    var reachedBy: [Int: Int] = [:]
    var queue = [start]
    var head = 0
    while head < queue.count {
      let node = queue[head]
      head += 1
      for edge in edges[node] ?? [] {
        let target = relaties[edge].naar.index
        guard members.contains(target), reachedBy[target] == nil else { continue }
        reachedBy[target] = edge
        if target == start { return path(to: start, reachedBy, relaties) }
        queue.append(target)
      }
    }
    return nil
  }

  private static func path(to start: Int, _ reachedBy: [Int: Int], _ relaties: [Relatie]) -> [Int] {
    var result: [Int] = []
    var node = start
    repeat {
      guard let edge = reachedBy[node] else { break }
      result.append(edge)
      node = relaties[edge].van.index
    } while node != start
    return result.reversed()
  }

  /// The state of Tarjan's search.
  private struct Zoektocht {
    var order: [Int: Int] = [:]
    var lowest: [Int: Int] = [:]
    var stack: [Int] = []
    var onStack: Set<Int> = []
    var found: [Set<Int>] = []

    mutating func enter(_ node: Int) {
      lowest[node] = order.count
      order[node] = order.count
      stack.append(node)
      onStack.insert(node)
    }

    mutating func see(_ target: Int, from node: Int) {
      guard onStack.contains(target) else { return }
      lowest[node] = min(lowest[node] ?? 0, order[target] ?? 0)
    }

    mutating func leave(_ node: Int, parent: Int?) {
      if let parent { lowest[parent] = min(lowest[parent] ?? 0, lowest[node] ?? 0) }
      guard lowest[node] == order[node] else { return }
      var members: Set<Int> = []
      while let last = stack.popLast() {
        onStack.remove(last)
        members.insert(last)
        if last == node { break }
      }
      found.append(members)
    }
  }
}
