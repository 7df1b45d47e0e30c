import DOTLanguage
import Krachtenveld
import TestSupport
import Testing
import Wijkmodel

@testable import Kaartbeeld

/// The pictures of a krachtenveld with two axes.
@Suite struct KrachtenveldAssenTests {
  private static let platen = [
    Assenplaat.invloedBelang, .invloedHouding, .belangVertrouwen,
  ]

  private static func isFigure(_ box: SheetCheck.Box) -> Bool {
    box.name.hasPrefix("vak-") && !box.name.contains(".")
  }

  @Test(
    "nothing overlaps, nobody is lost, and everybody stands in the own part",
    arguments: 0..<9 as Range<UInt64>, [Papier.a4, .a3])
  func property(seed: UInt64, papier: Papier) throws {
    let veld = try Assenveld.make(seed: seed)
    let soort = Self.platen[Int(seed) % Self.platen.count]
    let vraag = Krachtbeeldvraag(veld, papier: papier)
    guard let plaat = try? soort.plaat(vraag) else {
      #expect(soort.raster(vraag).aantalInVeld == 0)
      return
    }
    let check = try SheetCheck(plaat)
    check.all()
    let drawn = check.boxes.filter(Self.isFigure)
    #expect(drawn.count + plaat.weggelaten == veld.actoren.count)
    #expect(plaat.tabel.rijen.count == veld.actoren.count)
    expectPlaces(soort.raster(vraag), check)
  }

  private func expectPlaces(_ raster: Raster, _ check: SheetCheck) {
    let parts = check.boxes.filter { $0.name.hasPrefix("vlak-") && $0.kind == "kaart" }
    let points = Dictionary(
      uniqueKeysWithValues: raster.punten.map { (Sheet.name(of: $0.tegel), $0) })
    for box in check.boxes where Self.isFigure(box) {
      let inside = parts.filter { $0.rect.inset(-0.01).contains(box.rect) }.map(\.name)
      let touched = parts.filter { $0.rect.intersects(box.rect.inset(0.1)) }.map(\.name)
      let own = points[box.name].map { point in
        "vlak-\(raster.x.klassen[point.x].band + 1)-\(raster.y.klassen[point.y].band + 1)"
      }
      #expect(inside == [own].compactMap(\.self), "\(box.name) stands in \(inside)")
      #expect(touched == inside, "\(box.name) comes over a border")
    }
  }

  @Test("movements show everybody too", arguments: 0..<6 as Range<UInt64>)
  func movements(seed: UInt64) throws {
    let veld = try Assenveld.make(seed: seed, most: 30)
    let vraag = Krachtbeeldvraag(veld, papier: seed.isMultiple(of: 2) ? .a3 : .a4)
    let plaat = try Bewegingsplaat(vraag).plaat()
    let check = try SheetCheck(plaat)
    check.all()
    #expect(
      check.boxes.filter(Self.isFigure).count + plaat.weggelaten == veld.actoren.count)
  }

  @Test("each quadrant has its own actors, and who was not judged has none")
  func quadrants() throws {
    let raster = Assenplaat.invloedBelang.raster(Krachtbeeldvraag(try Assenveld.klein()))
    #expect(
      raster.zinnen == [
        "Tevreden houden (1): Gemeente.", "Nauw betrekken (1): Wijkraad.",
        "Volgen (1): Eetcafé De Kromme Dissel.",
        "Informeren en versterken (1): Basisschool De Vlieger.",
        "Niet beoordeeld: Biljartclub en Jongeren op het plein.",
      ])
  }

  @Test("who is for the plan and trusted is a friend, and who cannot be told stands apart")
  func trust() throws {
    let raster = Assenplaat.belangVertrouwen.raster(Krachtbeeldvraag(try Assenveld.klein()))
    #expect(
      raster.zinnen == [
        "Nog geen kant (1): Wijkraad.", "Vrienden (2): Basisschool De Vlieger en Gemeente.",
        "Onvoorspelbaar (1): Eetcafé De Kromme Dissel.",
        "Niet beoordeeld: Biljartclub en Jongeren op het plein.",
      ])
  }

  @Test("a score of 3 is not yet much", arguments: [(1, 0), (3, 0), (4, 1), (5, 1)])
  func bands(score: Int, band: Int) {
    #expect(Beeldas.belang.schaal.klassen[score - 1].band == band)
  }

  @Test("what another phase or view says is not in the picture")
  func neverMixed() throws {
    let plaat = try Assenplaat.invloedBelang.plaat(Krachtbeeldvraag(try Assenveld.klein()))
    let club = plaat.tabel.rijen.first { $0[0] == "Biljartclub" }
    #expect(
      club?.prefix(5)
        == [
          "Biljartclub", "niet beoordeeld", "niet beoordeeld", "niet beoordeeld", "niet beoordeeld",
        ]
    )
  }

  @Test("without judgements a sentence tells what is missing")
  func nothing() throws {
    var builder = Kaartbouwer()
    try builder.knoop(.wijkpartner, "a", "A")
    let veld = try RandomVeld.veld(builder.kaart, [.init(actor: "a", houding: "1")])
    let vraag = Krachtbeeldvraag(veld)
    #expect(throws: KaartbeeldError.nietBeoordeeld(wat: "invloed en belang")) {
      try Krachtplaatsoort.invloedBelang.plaat(vraag)
    }
    for soort in [Krachtplaatsoort.beweging, .micmac, .mactorInvloed, .mactorAfstand] {
      #expect(throws: KaartbeeldError.self) { try soort.plaat(vraag) }
    }
  }

  @Test("the movement is from the nearest earlier phase that was judged")
  func earlierPhase() throws {
    let plaat = try Bewegingsplaat(Krachtbeeldvraag(try Assenveld.klein())).plaat()
    #expect(plaat.titel == "Het plein: van fase initiatief naar fase voorbereiding")
    #expect(plaat.omschrijving.contains("Wijkraad: invloed van 2 (weinig) naar 4 (veel)."))
    #expect(!plaat.omschrijving.contains("Gemeente: "))
    let names = plaat.document.nodes.map(\.name)
    #expect(names.contains("vak-raad.eerder"))
    #expect(!names.contains("vak-gem.eerder"))
  }

  @Test("what is asked for to compare with counts, and what is wanted comes last")
  func askedFor() throws {
    let veld = try Assenveld.klein()
    let wanted = Oordeelveld(veld.graaf, veld.vraagstuk, fase: veld.fase, kijk: .wenselijk)
    let beweging = try Beweging(Krachtbeeldvraag(wanted, tegenover: veld))
    #expect(beweging.eerst.kijk == .feitelijk)
    #expect(beweging.daarna.kijk == .wenselijk)
    #expect(beweging.woorden == ("hoe het nu is", "wat de gemeente wenst"))
  }

  @Test("small pictures stay as they are", arguments: ["invloed-belang", "beweging"])
  func golden(naam: String) throws {
    let soort = try #require(Krachtplaatsoort.named(naam))
    let plaat = try soort.plaat(Krachtbeeldvraag(try Assenveld.klein(), papier: .a4))
    try SheetCheck(plaat).all()
    expectGolden(plaat.document.text, "Kaartbeeld/\(naam)-klein.dot")
  }
}
