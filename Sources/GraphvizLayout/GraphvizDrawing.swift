internal import CGraphviz
internal import Synchronization

/// One graph inside the C library, from reading to freeing; the only file that calls C.
///
/// Not safe for concurrent use, not even with separate drawings: see ``LayoutEngine``.
@safe struct GraphvizDrawing: ~Copyable {
  private let context: OpaquePointer
  private let graph: UnsafeMutablePointer<Agraph_t>
  private var isLaidOut = false

  /// Reads a document, or returns nil where it is not one.
  init?(_ dot: String) {
    unsafe wijkweb_set_message_handler(collect)
    _ = agreseterrors()
    messageBytes.withLock { $0.removeAll() }
    // The context first: it declares the attributes that every graph read later starts with.
    guard let context = unsafe sharedContext, let graph = unsafe agmemread(dot) else { return nil }
    unsafe self.graph = unsafe graph
    unsafe self.context = unsafe context
  }

  deinit {
    if isLaidOut { unsafe gvFreeLayout(context, graph) }
    unsafe agclose(graph)
  }

  /// Places nodes and edges; false where Graphviz could not.
  mutating func layOut(_ method: LayoutMethod) -> Bool {
    if isLaidOut { unsafe gvFreeLayout(context, graph) }
    isLaidOut = false
    guard unsafe gvLayout(context, graph, method.rawValue) == 0 else { return false }
    isLaidOut = true
    return true
  }

  /// Sets an attribute of the graph itself.
  func set(_ name: String, _ value: String) {
    _ = unsafe wijkweb_set_graph_attribute(graph, name, value)
  }

  /// The drawing as the bytes of a file, or nil where Graphviz could not make it.
  func bytes(_ format: OutputFormat) -> [UInt8]? {
    var start: UnsafeMutablePointer<CChar>?
    var count = 0
    let result = unsafe wijkweb_render(context, graph, format.rawValue, &start, &count)
    defer { if let start = unsafe start { unsafe gvFreeRenderData(start) } }
    guard result == 0, let start = unsafe start else { return nil }
    return unsafe Array(UnsafeRawBufferPointer(start: start, count: count))
  }

  /// What the library holds: every element with its attributes, positions included once placed.
  func contents() -> InspectedGraph {
    if isLaidOut { unsafe attach_attrs(graph) }
    var result = InspectedGraph(attributes: unsafe attributes(of: graph, kind: 0))
    var node = unsafe agfstnode(graph)
    while let current = unsafe node {
      result.nodes.append(
        .init(
          name: unsafe text(wijkweb_name(current)),
          attributes: unsafe attributes(of: current, kind: 1)))
      var edge = unsafe agfstout(graph, current)
      while let line = unsafe edge {
        result.edges.append(
          .init(
            tail: unsafe text(wijkweb_name(wijkweb_tail(line))),
            head: unsafe text(wijkweb_name(wijkweb_head(line))),
            attributes: unsafe attributes(of: line, kind: 2)))
        unsafe edge = unsafe agnxtout(graph, line)
      }
      unsafe node = unsafe agnxtnode(graph, current)
    }
    return result
  }

  /// The box of the whole drawing as Graphviz wrote it, once placed.
  func boundingBox() -> String {
    unsafe attach_attrs(graph)
    return unsafe text(wijkweb_attribute(graph, "bb"))
  }

  private func attributes(
    of element: UnsafeMutableRawPointer, kind: Int32
  ) -> [String: String] {
    var result: [String: String] = [:]
    var symbol = unsafe wijkweb_next_attribute(graph, kind, nil)
    while let current = unsafe symbol {
      let value = unsafe text(wijkweb_value(element, current))
      if !value.isEmpty { result[unsafe text(wijkweb_attribute_name(current))] = value }
      unsafe symbol = unsafe wijkweb_next_attribute(graph, kind, current)
    }
    return result
  }

  private func text(_ start: UnsafePointer<CChar>?) -> String {
    guard let start = unsafe start else { return "" }
    return unsafe String(cString: start)
  }
}

extension GraphvizDrawing {
  /// What the library said since the last document was read, one line each.
  static func messages() -> [String] {
    let bytes = messageBytes.withLock { $0 }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n")
      .map { $0.trimmingSpaces() }.filter { !$0.isEmpty }
  }

  /// Whether one of the messages was an error and not a warning.
  static var hasErrors: Bool { agerrors() >= 1 }
}

/// One context for all drawings: the text plugin remembers a font by the address of its name, and
/// freeing the context frees that name.
nonisolated(unsafe) private let sharedContext: OpaquePointer? = unsafe gvContext()

/// What the library said; it speaks in pieces, without saying to whom.
private let messageBytes = Mutex<[UInt8]>([])

private let collect: @convention(c) (UnsafePointer<CChar>?) -> Int32 = { piece in
  guard let piece = unsafe piece else { return 0 }
  let bytes = unsafe String(cString: piece).utf8
  messageBytes.withLock { if $0.count < 65_536 { $0 += bytes } }
  return 0
}

extension Substring {
  fileprivate func trimmingSpaces() -> String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
