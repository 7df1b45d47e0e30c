import DOTLanguage
import Foundation
import Kaartbeeld
import Kaartgraaf
import Kaartimport
import TestSupport
import Testing
import Wijkmodel

@testable import WijkwebCommands

/// What stands in Visuals is what the program draws from the maps in Data.
@Suite("The gallery")
struct VisualsTests {
  static let maps = ["utrecht-2011", "voorbeeldwijk"]

  static func pieces(of map: String) throws -> [Galerijstuk] {
    let kaart = try Kaartlezer.read(folder: Project.path("Data/" + map)).kaart
    let peildatum = try #require(kaart.gegevens.peildatum)
    return Galerijstuk.alle(of: KaartGraph(kaart, peildatum: peildatum), papier: .a3)
  }

  @Test("is up to date (draw it again with .ci/visuals)", arguments: maps)
  func freshness(map: String) throws {
    for piece in try Self.pieces(of: map) {
      let dot = try piece.plaat().document.text
      #expect(dot == (try? Project.text("Visuals/\(map)/\(piece.naam).dot")), "\(piece.naam)")
    }
  }

  @Test("holds each drawing in three forms and nothing else", arguments: maps)
  func completeness(map: String) throws {
    let names = try Self.pieces(of: map).flatMap { piece in
      ["dot", "png", "svg"].map { "\(piece.naam).\($0)" }
    }
    let files = try FileManager.default.contentsOfDirectory(atPath: Project.path("Visuals/" + map))
    #expect(files.sorted() == names.sorted())
  }

  @Test("shows every kind of drawing on its page", arguments: Plaatsoort.alle.map(\.naam))
  func page(soort: String) throws {
    #expect(try Project.text("Visuals/README.md").contains("`teken \(soort)"))
  }

  @Test("shows every picture on its page", arguments: maps)
  func pictures(map: String) throws {
    let page = try Project.text("Visuals/README.md")
    let missing = try Self.pieces(of: map).map { "\(map)/\($0.naam).png" }
      .filter { !page.contains("(\($0))") }
    #expect(missing.isEmpty)
  }
}
