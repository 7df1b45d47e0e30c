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
    guard let method = LayoutMethod(rawValue: plaat.plaatsing.rawValue) else {
      preconditionFailure("Graphviz has no placement \(plaat.plaatsing)")
    }
    let request = RenderRequest(dot: plaat.document.text, method: method, format: format)
    var bytes = try Voortgang(aanroep).during("De tekening wordt gemaakt") {
      () throws(Mislukking) in try Tekenaar(aanroep.omgeving).draw(request)
    }
    if format == .svg { bytes = finishing(plaat).finished(bytes) }
    try Bestanden.write(bytes, to: aanroep.omgeving.path(target))
  }

  private func finishing(_ plaat: Kaartplaat) -> SVGFinishing {
    let fallback = ", 'Liberation Sans', 'DejaVu Sans', Arial, sans-serif"
    return SVGFinishing(
      title: plaat.titel, description: plaat.omschrijving,
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
