import DocumentText
import Kaartgraaf
import Kaartimport
import Krachtenveld
import TestSupport
import Testing
import Wijkmodel

/// The worked example in `Tests/Reference/krachtenveld/advies`.
enum Adviesvoorbeeld {
  static let folder = "Tests/Reference/krachtenveld/advies"

  static func graaf(alleenOpenbaar: Bool = false) throws -> KaartGraph {
    let result = try Kaartlezer.read(folder: Project.path(folder + "/kaart"))
    let day = try #require(result.kaart.gegevens.peildatum)
    return KaartGraph(
      result.kaart, peildatum: nil, vandaag: day, alleenOpenbaar: alleenOpenbaar)
  }

  static func veld(
    _ vraagstuk: String = "park", alleenOpenbaar: Bool = false
  ) throws -> Oordeelveld {
    let graaf = try graaf(alleenOpenbaar: alleenOpenbaar)
    return Oordeelveld(graaf, try #require(graaf.kaart.krachtenveld.vraagstuk(vraagstuk)))
  }

  /// The rows of a file with what must come out, without the heading.
  static func expected(_ name: String) throws -> [[String]] {
    let text = try Project.text(folder + "/" + name)
    let rows = text.split(separator: "\n").dropFirst()
    return rows.map { line in
      line.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
    }
  }
}

extension [DocumentBlock] {
  /// The blocks as plain text, to compare with a file.
  var plainText: String {
    map { block in
      switch block {
      case .heading(let level, let text): String(repeating: "#", count: level) + " " + text
      case .paragraph(let text): text
      case .note(let text): "! " + text
      case .list(let items): items.map { "- " + $0 }.joined(separator: "\n")
      case .figure(let figure): "[\(figure.name)]"
      case .pageBreak: ""
      case .table(let table):
        ([table.caption, table.columns.joined(separator: " | ")]
          + table.rows.map { $0.joined(separator: " | ") }).joined(separator: "\n")
      }
    }.joined(separator: "\n\n") + "\n"
  }
}
