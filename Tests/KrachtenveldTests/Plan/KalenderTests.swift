import Kaartgraaf
import TestSupport
import Testing
import Wijkmodel

@testable import Krachtenveld

@Suite("The calendar")
struct KalenderTests {
  /// The calendar of a vraagstuk with talks, one per line, on 1 March 2026.
  static func kalender(
    _ gesprekken: String, vanaf: String = "", tot: String = "", isOpenbaar: Bool = false
  ) throws -> Kalender {
    Kalender(try bron(gesprekken, vanaf: vanaf, tot: tot, isOpenbaar: isOpenbaar))
  }

  private static func bron(
    _ gesprekken: String, vanaf: String = "", tot: String = "", isOpenbaar: Bool = false
  ) throws -> Planbron {
    try Proefplan.bron(
      gesprekken: gesprekken, vraagstuk: "\(vanaf);\(tot);", isOpenbaar: isOpenbaar)
  }

  private static func stiltes(_ kalender: Kalender) -> [String] {
    kalender.stiltes.map { "\($0.van.isoText) \($0.tot.isoText) \($0.weken)" }
  }

  @Test("eight weeks is no silence, one day more is")
  func limit() throws {
    let day = { (text: String) in try #require(Datum(text)) }
    #expect(Stilte(van: try day("2026-01-01"), tot: try day("2026-02-26")) == nil)
    #expect(Stilte(van: try day("2026-01-01"), tot: try day("2026-02-27"))?.weken == 8)
  }

  @Test("of a month those days count that make the silence shortest")
  func coarse() throws {
    let day = { (text: String) in try #require(Datum(text)) }
    // From 31 January to 1 April are 60 days; from 1 January to 30 April would be 119.
    #expect(Stilte(van: try day("2026-01"), tot: try day("2026-04"))?.weken == 8)
    #expect(Stilte(van: try day("2026-01"), tot: try day("2026-03")) == nil)
  }

  @Test("silences lie between talks, after the begin and before the end")
  func between() throws {
    let kalender = try Self.kalender(
      """
      plein;2025-12-01;a;;;
      plein;2025-09-01;b;;;
      plein;2026-05-01;a;;;

      """, vanaf: "2025-06-01", tot: "2026-09-01")
    #expect(
      Self.stiltes(kalender) == [
        "2025-06-01 2025-09-01 13", "2025-09-01 2025-12-01 13", "2025-12-01 2026-05-01 21",
        "2026-05-01 2026-09-01 17",
      ])
    #expect(kalender.stiltes.map(kalender.isStraks) == [false, false, false, true])
  }

  @Test("without an end it is silent until the day of the plan")
  func untilToday() throws {
    #expect(
      Self.stiltes(try Self.kalender("plein;2025-12-01;a;;;\n")) == ["2025-12-01 2026-03-01 12"])
  }

  @Test("without talks and without a begin nothing is silent")
  func nothing() throws { #expect(try Self.kalender("").stiltes.isEmpty) }

  @Test("a talk within a longer one makes no silence")
  func overlapping() throws {
    // The year covers the day: contact lasted until 31 December.
    let kalender = try Self.kalender("plein;2025;a;;;\nplein;2025-02-01;b;;;\n", tot: "2026-02-01")
    #expect(Self.stiltes(kalender).isEmpty)
  }

  @Test("a plan for everybody tells no silence: not every talk is for everybody")
  func publicly() throws {
    let talks = "plein;2025-06-01;a;;;\n"
    #expect(try Self.kalender(talks).regels.contains { $0.soort == .stilte })
    #expect(
      try !Self.kalender(talks, isOpenbaar: true).regels.contains { $0.soort == .stilte })
  }

  @Test("who spoke with a person spoke with the organisation")
  func organisation() throws {
    let bron = try Self.bron("plein;2026-02-01;p;;;\n", vanaf: "2025-06-01")
    let stand = Contactstand(bron)
    let (aap, beer) = (
      try #require(bron.graaf.node(of: "a")), try #require(bron.graaf.node(of: "b"))
    )
    #expect(stand.laatste(beer) == Datum("2026-02-01"))
    #expect(stand.stilte(beer) == nil)
    #expect(stand.laatste(aap) == nil)
    #expect(stand.stilte(aap)?.weken == 39)
  }

  @Test("a talk on the day of the plan has been, one tomorrow is planned")
  func today() throws {
    let verloop = Gespreksverloop(
      try Self.bron("plein;2026-03-01;a;;;\nplein;2026-03-02;a;;;\nplein;;a;;;\n"))
    #expect(verloop.geweest.count == 1)
    #expect(verloop.gepland.count == 1)
    #expect(verloop.zonderDatum.count == 1)
  }

  @Test(
    "silences are longer than the limit, in order, and hold no talk", .tags(.property),
    arguments: UInt64(0)..<100)
  func property(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let rows = (0..<Int.random(in: 0...6, using: &random)).map { _ in
      let month = Int.random(in: 1...12, using: &random)
      let day = Bool.random(using: &random) ? "-\(Int.random(in: 10...28, using: &random))" : ""
      return "plein;\(Int.random(in: 2025...2026, using: &random))-\(month)\(day);a;\n"
    }
    let kalender = try Self.kalender(rows.joined(), tot: "2026-10-01")
    let talks = kalender.regels.filter { $0.soort == .geweest || $0.soort == .gepland }
    #expect(talks.count == rows.count)
    for stilte in kalender.stiltes {
      #expect(stilte.van.days(until: stilte.tot) > 56)
      #expect(
        talks.allSatisfy {
          $0.van.laatsteDag.packed <= stilte.van.packed
            || $0.van.eersteDag.packed >= stilte.tot.packed
        })
    }
    #expect(
      zip(kalender.stiltes, kalender.stiltes.dropFirst()).allSatisfy {
        $0.tot.packed <= $1.van.packed
      })
  }
}
