/// The values of all nodes, summed up as other programs do.
struct TopScores: Encodable {
  let sum: Double
  /// The ten nodes with the highest values rounded to six decimals, then by number.
  let top10: [Int]
  let top: Double

  init(_ values: [Double]) {
    let rounded = values.map { ($0 * 1e6).rounded(.toNearestOrEven) / 1e6 }
    let order = values.indices.sorted {
      rounded[$0] != rounded[$1] ? rounded[$0] > rounded[$1] : $0 < $1
    }
    sum = values.reduce(0, +)
    top10 = Array(order.prefix(10))
    top = order.first.map { values[$0] } ?? 0
  }
}
