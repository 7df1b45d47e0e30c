import CommandLineParsing
import DocumentText
import Foundation

/// A document on the screen, or in the file that `--uit` names.
enum Documentuitvoer {
  /// The option, with the endings that a command can write.
  static func optie(_ endings: [String]) -> CommandDescription.Option {
    .init(
      "uit", value: "BESTAND",
      summary: "Schrijf het in dit bestand in plaats van op het scherm: "
        + "\(Teksten.opsomming(endings.map { "." + $0 })).", completion: .file)
  }

  /// Writes the document where the call asks for it.
  static func write(
    _ document: Document, _ endings: [String], _ aanroep: Aanroep
  ) throws(Mislukking) {
    guard let name = aanroep.value("uit") else {
      let all = [.heading(level: 1, document.title)] + lowered(document.blocks)
      aanroep.kanalen.write(Blokkenuitvoer.text(all, vorm: nil, breedte: aanroep.breedte))
      return
    }
    let ending = (name.lowercased() as NSString).pathExtension
    guard endings.contains(ending) else {
      throw .verkeerdGebruik(
        "--uit kan niet ‘\(name)’ zijn. Laat de naam eindigen op "
          + "\(Teksten.opsomming(endings.map { "." + $0 })).")
    }
    try Bestanden.write(Array(text(document, ending).utf8), to: aanroep.omgeving.path(name))
    aanroep.kanalen.tell("Dit staat nu in \(name).")
  }

  private static func text(_ document: Document, _ ending: String) -> String {
    switch ending {
    case "html": HTMLWriter().html(document)
    case "md": MarkdownWriter().markdown(document)
    // Excel takes a file without the mark for the old Windows encoding.
    case "csv": "\u{FEFF}" + Blokkenuitvoer.text(document.blocks, vorm: "csv", breedte: 80)
    default:
      Blokkenuitvoer.text(
        [.heading(level: 1, document.title)] + lowered(document.blocks), vorm: "json", breedte: 80)
    }
  }

  /// The blocks with their headings below that of the document.
  private static func lowered(_ blocks: [DocumentBlock]) -> [DocumentBlock] {
    blocks.map { block in
      if case .heading(let level, let text) = block {
        .heading(level: level + 1, text)
      } else {
        block
      }
    }
  }
}
