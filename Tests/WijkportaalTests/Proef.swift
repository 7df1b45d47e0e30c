import Testing
import Wijkmodel

/// What the tests of the portal share.
enum Proef {
  /// The first of March 2026, the day that the maps of these tests are about.
  static func peildatum() throws -> Datum { try #require(Datum(jaar: 2026, maand: 3, dag: 1)) }
}
