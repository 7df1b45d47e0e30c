extension StepSearch {
  /// The sums of all nodes, in parts that are to be added up.
  static func sumsTogether(_ rows: StepRows, _ threads: Int) -> [[StepSums]] {
    let count = rows.nodeCount
    return FixedPieces.map(0..<count, threads: threads, pieces: pieces(count)) {
      StepSearch(rows)
    } _: { piece, search in
      var sums = [StepSums](repeating: StepSums(), count: count)
      let batches = batches(piece.count)
      for batch in 0..<batches {
        let start = piece.lowerBound + piece.count * batch / batches
        let end = piece.lowerBound + piece.count * (batch + 1) / batches
        search.run(from: start..<end, adding: &sums)
      }
      return sums
    }
  }

  /// In how many pieces to cut a number of nodes so that all batches together are few; an even
  /// number, so that two threads have as much to do each.
  ///
  /// Every piece has sums of its own for every node, so large graphs have fewer.
  private static func pieces(_ count: Int) -> Int {
    guard count > 2 * SourceMask.width else { return batches(count) }
    let most = max(2, min(32, 2_000_000 / count))
    return stride(from: 2, through: most, by: 2).min {
      // Of equally good numbers the largest.
      ($0 * batches(count / $0 + 1), $1) < ($1 * batches(count / $1 + 1), $0)
    } ?? 2
  }

  private static func batches(_ count: Int) -> Int {
    (count + SourceMask.width - 1) / SourceMask.width
  }

  /// The sums of all nodes, from a search onward from each.
  static func sumsOneByOne(_ rows: StepRows, _ threads: Int) -> [StepSums] {
    FixedPieces.map(0..<rows.nodeCount, threads: threads) {
      OneSearch(rows.nodeCount)
    } _: { piece, search in
      piece.map { search.sums(from: $0, in: rows.onward) }
    }.flatMap { $0 }
  }

  /// The working memory of searches one after another.
  private struct OneSearch {
    private var side: SearchSide
    private var marks: [UInt32]

    init(_ count: Int) {
      side = SearchSide(nodeCount: count)
      marks = Array(repeating: 0, count: count)
    }

    mutating func sums(from node: Int, in rows: Adjacency) -> StepSums {
      var sums = StepSums()
      side.begin(at: node, mark: side.mark + 1, &marks)
      while side.layerSize > 0 {
        if side.depth > 0 {
          sums.add(side.layerSize, at: side.depth, inverse: 1 / Double(side.depth))
        }
        _ = side.advance(in: rows, to: .max, &marks)
      }
      return sums
    }
  }
}
