public import Kaartbeeld
import WebServer

/// Draws pictures, and keeps what was made with them as long as the register does not change.
///
/// Composing and drawing is heavy work: the server does two pieces of it at once, so that no more
/// than two pictures are drawn at the same time.
public final class Platen: Sendable {
  /// Draws a picture as SVG; nil when it cannot be drawn.
  public typealias Teken = @Sendable (Kaartplaat) -> [UInt8]?

  /// Pages and pictures, apart from the other pages: those can be made again quickly.
  let geheugen = Geheugen()
  private let teken: Teken

  init(_ teken: @escaping Teken) { self.teken = teken }

  /// The picture as an answer, or nil when it could not be drawn this time.
  func beeld(_ plaat: Kaartplaat) -> Response? {
    // A picture is looked at by itself as well; it may hold styles, and nothing else.
    teken(plaat).map { svg in
      Response.bytes(svg, type: "image/svg+xml").adding(
        .init("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox"))
    }
  }
}
