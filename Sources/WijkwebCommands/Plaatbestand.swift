import DOTLanguage
import GraphvizLayout
import Kaartbeeld

/// Writes a picture as a file.
struct Plaatbestand {
  private let aanroep: Aanroep

  init(_ aanroep: Aanroep) { self.aanroep = aanroep }

  /// Draws the picture and writes it; the end of the name says as what.
  func write(
    _ plaat: Kaartplaat, to target: String, option: String = "uit"
  ) throws(Mislukking) {
    let format = try Tekenaar.format(of: target, option: option)
    try Bestanden.write(try bytes(plaat, as: format), to: aanroep.omgeving.path(target))
  }

  /// Draws the picture.
  ///
  /// The ids in an SVG begin with the prefix, so that several can stand in one page.
  func bytes(
    _ plaat: Kaartplaat, as format: OutputFormat, idPrefix: String = ""
  ) throws(Mislukking) -> [UInt8] {
    guard let method = LayoutMethod(rawValue: plaat.plaatsing.rawValue) else {
      preconditionFailure("Graphviz has no placement \(plaat.plaatsing)")
    }
    let request = RenderRequest(dot: plaat.document.text, method: method, format: format)
    let bytes = try Voortgang(aanroep).during("De tekening wordt gemaakt") {
      () throws(Mislukking) in try Tekenaar(aanroep.omgeving).draw(request)
    }
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
