/// Prints a document: attributes, defaults, clusters, nodes, edges, always in that order.
enum DOTPrinter {
  /// The document as DOT text.
  ///
  /// - Complexity: O(n) in the length of the text.
  static func text(of document: DOTDocument) -> String {
    var printer = Lines()
    printer.open((document.isDirected ? "digraph " : "graph ") + DOTQuoting.name(document.name))
    printer.add("graph", document.attributes)
    printer.add("node", document.nodeDefaults)
    printer.add("edge", document.edgeDefaults)
    for cluster in document.clusters { add(cluster, to: &printer) }
    for node in document.nodes { add(node, to: &printer) }
    for edge in document.edges {
      let ends = [edge.tail, edge.head].map(DOTQuoting.name)
      printer.add(
        ends.joined(separator: document.isDirected ? " -> " : " -- "), edge.attributes,
        isNeeded: true)
    }
    printer.close()
    return printer.text
  }

  private static func add(_ cluster: DOTCluster, to printer: inout Lines) {
    printer.open("subgraph " + DOTQuoting.name("cluster_" + cluster.name))
    printer.add("graph", cluster.attributes)
    for inner in cluster.clusters { add(inner, to: &printer) }
    for node in cluster.nodes { add(node, to: &printer) }
    printer.close()
  }

  private static func add(_ node: DOTNode, to printer: inout Lines) {
    printer.add(DOTQuoting.name(node.name), node.attributes, isNeeded: true)
  }

  static func text(of value: DOTValue) -> String {
    switch value {
    case .keyword(let word): DOTQuoting.name(word)
    case .number(let number): DOTNumber.text(number)
    case .flag(let flag): flag ? "true" : "false"
    case .label(let text, let alignment): DOTQuoting.label(text, alignment)
    case .tooltip(let text): DOTQuoting.tooltip(text)
    case .link(let address): DOTQuoting.link(address)
    case .html(let label): "<" + label.markup + ">"
    case .point(let point, let isPinned): "\"\(DOTNumber.text(point))\(isPinned ? "!" : "")\""
    case .box(let box): "\"\(DOTNumber.text(box.low)),\(DOTNumber.text(box.high))\""
    case .spline(let points, let tip): text(of: points, tip: tip)
    }
  }

  private static func text(of points: [DOTPoint], tip: DOTPoint?) -> String {
    precondition(points.count % 3 == 1, "a B-spline has 1 + 3n points")
    let end = tip.map { ["e," + DOTNumber.text($0)] } ?? []
    return "\"" + (end + points.map { DOTNumber.text($0) }).joined(separator: " ") + "\""
  }
}

/// Lines of text with indentation.
private struct Lines {
  var text = ""
  private var depth = 0

  mutating func open(_ heading: String) {
    line(heading + " {")
    depth += 1
  }

  mutating func close() {
    depth -= 1
    line("}")
  }

  mutating func add(_ heading: String, _ attributes: DOTAttributes, isNeeded: Bool = false) {
    guard isNeeded || !attributes.isEmpty else { return }
    let list = attributes.sorted.map { "\($0.name)=\(DOTPrinter.text(of: $0.value))" }
    line(heading + (list.isEmpty ? "" : " [" + list.joined(separator: ", ") + "]") + ";")
  }

  private mutating func line(_ content: String) {
    text += String(repeating: "  ", count: depth) + content + "\n"
  }
}
