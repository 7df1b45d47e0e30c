import DOTLanguage
public import GraphvizLayout
public import Kaartbeeld

/// Draws pictures of a map as files, each in a process of its own so that no drawing can stop the
/// program that asks.
public struct Plaattekenaar: Sendable {
  private let process: RenderProcess

  /// Makes a way of drawing; nothing is started yet.
  public init(_ process: RenderProcess) { self.process = process }

  /// Draws a picture.
  ///
  /// - Parameters:
  ///   - plaat: The picture.
  ///   - format: As what kind of file.
  ///   - idPrefix: What the ids in an SVG begin with, so that several can stand in one page.
  /// - Returns: The bytes of the file; of the same picture always the same.
  /// - Throws: `LayoutError` when it cannot be drawn.
  public func bytes(
    _ plaat: Kaartplaat, as format: OutputFormat, idPrefix: String = ""
  ) throws(LayoutError) -> [UInt8] {
    guard let method = LayoutMethod(rawValue: plaat.plaatsing.rawValue) else {
      preconditionFailure("Graphviz has no placement \(plaat.plaatsing)")
    }
    let request = RenderRequest(dot: plaat.document.text, method: method, format: format)
    let bytes = try process.render(request).bytes
    return format == .svg ? finishing(plaat, idPrefix).finished(bytes) : bytes
  }

  private func finishing(_ plaat: Kaartplaat, _ idPrefix: String) -> SVGFinishing {
    let fallback = ", 'Liberation Sans', 'DejaVu Sans', Arial, sans-serif"
    return SVGFinishing(
      title: plaat.titel, description: plaat.omschrijving, idPrefix: idPrefix,
      fonts: [
        Lettertype.gewoon.familie: .init(families: "'Open Sans'" + fallback),
        Lettertype.halfvet.familie: .init(
          families: "'Open Sans Semibold', 'Open Sans SemiBold', 'Open Sans'" + fallback,
          weight: 600),
      ],
      width: { text, family, size in
        Lettertype(rawValue: family).flatMap { TextMeasure.exactWidth(text, $0, size: size) }
      })
  }
}
