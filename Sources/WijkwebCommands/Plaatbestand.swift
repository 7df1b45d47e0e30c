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
    try Voortgang(aanroep).during("De tekening wordt gemaakt") {
      () throws(Mislukking) in
      try Tekenaar(aanroep.omgeving).draw(plaat, as: format, idPrefix: idPrefix)
    }
  }
}
