import GraphvizLayout
import Kaartbeeld
import Wijkportaal

/// Turns a drawing into a file, in a process of its own so that no drawing can stop the program.
struct Tekenaar: Sendable {
  /// The first word by which the program knows that it is a drawing process itself.
  static let kindwoord = "--tekenproces"

  /// The kinds of file, by the end of their name.
  static let uitgangen: [String: OutputFormat] = [
    "svg": .svg, "pdf": .pdf, "png": .png, "dot": .dot, "gv": .dot,
  ]

  /// Draws in the child processes.
  let plaattekenaar: Plaattekenaar

  init(_ omgeving: Omgeving) {
    plaattekenaar = Plaattekenaar(
      RenderProcess(executable: omgeving.programma, command: [Self.kindwoord]))
  }

  /// The kind of file that a name asks for.
  static func format(of path: String, option: String) throws(Mislukking) -> OutputFormat {
    let ending = path.split(separator: "/").last.flatMap { name in
      name.contains(".") ? name.split(separator: ".").last.map { $0.lowercased() } : nil
    }
    guard let format = uitgangen[ending ?? ""] else {
      throw .verkeerdGebruik(
        "‘\(path)’ kan niet worden getekend: de naam achter --\(option) moet eindigen op .svg, "
          + ".pdf, .png of .dot.")
    }
    return format
  }

  /// Draws a picture.
  ///
  /// The ids in an SVG begin with the prefix, so that several can stand in one page.
  func draw(
    _ plaat: Kaartplaat, as format: OutputFormat, idPrefix: String = ""
  ) throws(Mislukking) -> [UInt8] {
    do {
      return try plaattekenaar.bytes(plaat, as: format, idPrefix: idPrefix)
    } catch {
      throw .mislukt(Teksten.zin(error))
    }
  }
}
