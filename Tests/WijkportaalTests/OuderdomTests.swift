import Testing
import Wijkmodel

@testable import Wijkportaal

@Suite("The age of an entry")
struct OuderdomTests {
  static func ouderdom(_ bevestigd: String?, _ gewijzigd: String? = nil) throws -> Ouderdom {
    var velden = Velden()
    velden[.laatstBevestigd] = bevestigd
    velden[.laatstGewijzigd] = gewijzigd
    return Ouderdom(
      Knoop(id: "x", naam: "X", knoopsoort: .thema, velden: velden), on: try Proef.peildatum())
  }

  @Test(
    "is told in words, and whether it is old",
    arguments: [
      (nil, "nooit bevestigd", true), ("2026-02-20", "bevestigd op 20 februari 2026", false),
      ("2026-03", "bevestigd in maart 2026", false), ("2025", "bevestigd in 2025", false),
      ("2025-03-01", "bevestigd op 1 maart 2025", true),
      ("2025-03-02", "bevestigd op 2 maart 2025", false), ("2022", "bevestigd in 2022", true),
      ("geen datum", "nooit bevestigd", true),
    ] as [(String?, String, Bool)])
  func words(date: String?, text: String, isOld: Bool) throws {
    let age = try Self.ouderdom(date)
    #expect(age.kort == text)
    #expect(age.isOud == isOld)
  }

  @Test(
    "counts whole months, and of a coarse date the last day",
    arguments: [
      ("2026-02-20", "minder dan een maand geleden"), ("2026-02-01", "een maand geleden"),
      ("2026-01-20", "een maand geleden"), ("2025-11", "3 maanden geleden"),
      ("2025-03-01", "een jaar geleden"), ("2024-12-01", "ruim een jaar geleden"),
      ("2024-03-01", "2 jaar geleden"), ("2022", "ruim 3 jaar geleden"),
      ("2026-03", "minder dan een maand geleden"), ("2026", "hooguit een jaar geleden"),
    ])
  func ago(date: String, text: String) throws {
    let datum = try #require(Datum(date))
    #expect(Ouderdom.geleden(datum, on: try Proef.peildatum()) == text)
  }

  @Test("says nothing about how long ago a date in the future is")
  func future() throws {
    #expect(try Self.ouderdom("2026-04-01").zinnen == ["Bevestigd op 1 april 2026."])
  }

  @Test("keeps a change apart from a confirmation")
  func changed() throws {
    let sentences = try Self.ouderdom(nil, "2026-02").zinnen
    #expect(sentences.last == "Gewijzigd in februari 2026.")
    #expect(sentences.first == "Nooit bevestigd: niemand heeft vastgelegd dat dit klopt.")
  }
}
