/// The strong components of a directed graph, each after those that lead to it.
struct FlowOrder {
  /// The nodes, component after component.
  let nodes: [Int32]
  /// Where each component begins in ``nodes``; one more than there are components.
  let starts: [Int]
  /// By node the number of its component in this order.
  let numbers: [Int32]

  /// Takes components that lead nowhere but to those before them.
  ///
  /// - Parameters:
  ///   - closed: The nodes, component after component.
  ///   - ends: Where each component ends.
  init(reversing closed: [Int32], ends: [Int]) {
    nodes = closed.reversed()
    starts =
      [0] + ends.dropLast().reversed().map { closed.count - $0 }
      + (ends.isEmpty ? [] : [closed.count])
    var numbers = [Int32](repeating: 0, count: closed.count)
    for number in 0..<starts.count - 1 {
      for node in nodes[starts[number]..<starts[number + 1]] { numbers[Int(node)] = Int32(number) }
    }
    self.numbers = numbers
  }

  /// The numbers of the components.
  var parts: Range<Int> { 0..<starts.count - 1 }

  /// The nodes of a component.
  func members(_ part: Int) -> ArraySlice<Int32> { nodes[starts[part]..<starts[part + 1]] }
}
