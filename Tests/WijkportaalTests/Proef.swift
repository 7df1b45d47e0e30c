import Foundation
import Kaartbeeld
import Kaartimport
import TestSupport
import Testing
import Wijkmodel

@testable import Wijkportaal

/// What the tests of the portal share.
enum Proef {
  /// The first of March 2026, the day that the maps of these tests are about.
  static func peildatum() throws -> Datum { try #require(Datum(jaar: 2026, maand: 3, dag: 1)) }

  /// A map that comes with the project, as everybody may see it.
  static func openbaar(_ naam: String) throws -> OpenbareKaart {
    OpenbareKaart(
      try Kaartlezer.read(folder: Project.path("Data/" + naam)).kaart,
      vandaag: try peildatum())
  }

  /// The site of the invented neighbourhood, made once.
  static let voorbeeldsite = Result { site(try openbaar("voorbeeldwijk")) }

  /// The site of a map, with pictures that only hold their description.
  static func site(_ kaart: OpenbareKaart) -> Site {
    Site(kaart, contact: "wijk@example.nl") { Array($0.omschrijving.utf8) }
  }
}

extension Site {
  /// The pages by their place.
  var pages: [String: PageReading] {
    Dictionary(
      bestanden.filter { $0.pad.hasSuffix(".html") }
        .map { ($0.pad, PageReading(String(decoding: $0.bytes, as: UTF8.self))) },
      uniquingKeysWith: { $1 })
  }
}
