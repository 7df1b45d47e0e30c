internal import Synchronization

/// Draws documents with the Graphviz library, within this process.
///
/// The library is not safe for concurrent use, cannot be stopped and can crash on odd input, so
/// at most one call runs at a time; use ``RenderProcess`` for documents of any size or origin.
public enum LayoutEngine {
  private static let gate = Mutex<Void>(())

  /// Draws a document.
  ///
  /// - Throws: ``LayoutError``, with what Graphviz said; any error of the library counts, also
  ///   where it would have drawn on with half a label.
  public static func render(_ request: RenderRequest) throws(LayoutError) -> Rendering {
    guard request.format != .dot else { return Rendering(bytes: Array(request.dot.utf8)) }
    return try gate.withLock { _ throws(LayoutError) in
      var drawing = try read(request.dot)
      try place(&drawing, request)
      let bytes = drawing.bytes(request.format)
      let messages = GraphvizDrawing.messages()
      guard let bytes, !GraphvizDrawing.hasErrors else {
        if messages.contains(where: { $0.contains("unavailable") || isUnrecognised($0) }) {
          throw .missingPlugin(name: request.format.rawValue)
        }
        throw .renderFailed(format: request.format, messages: messages)
      }
      return Rendering(bytes: finished(bytes, request.format), messages: messages)
    }
  }

  /// Reads a document, places it if a method is given, and tells what Graphviz made of it.
  public static func inspect(
    _ dot: String, placedBy method: LayoutMethod? = nil
  ) throws(LayoutError) -> InspectedGraph {
    try gate.withLock { _ throws(LayoutError) in
      var drawing = try read(dot)
      if let method { try layOut(&drawing, method) }
      return drawing.contents()
    }
  }

  private static func read(_ dot: String) throws(LayoutError) -> GraphvizDrawing {
    guard !dot.utf8.contains(0) else { throw .unreadableDOT(messages: []) }
    guard let drawing = GraphvizDrawing(dot) else {
      throw .unreadableDOT(messages: GraphvizDrawing.messages())
    }
    return drawing
  }

  /// Places the drawing; a picture in pixels again where its page does not fit the limit, since
  /// the library reads the resolution while placing.
  private static func place(
    _ drawing: inout GraphvizDrawing, _ request: RenderRequest
  ) throws(LayoutError) {
    if request.format == .png { drawing.set("dpi", String(Int(request.resolution))) }
    try layOut(&drawing, request.method)
    let fitting = try drawing.resolution(for: request)
    guard fitting < request.resolution else { return }
    drawing.set("dpi", String(Int(fitting)))
    try layOut(&drawing, request.method)
  }

  private static func layOut(
    _ drawing: inout GraphvizDrawing, _ method: LayoutMethod
  ) throws(LayoutError) {
    let isPlaced = drawing.layOut(method)
    let messages = GraphvizDrawing.messages()
    guard isPlaced, !GraphvizDrawing.hasErrors else {
      if messages.contains(where: isUnrecognised) { throw .missingPlugin(name: method.rawValue) }
      throw .layoutFailed(method: method, messages: messages)
    }
  }

  private static func isUnrecognised(_ message: String) -> Bool {
    message.contains("not recognized")
  }

  private static func finished(_ bytes: [UInt8], _ format: OutputFormat) -> [UInt8] {
    format == .pdf ? PDFDates.fixed(bytes) : bytes
  }
}
