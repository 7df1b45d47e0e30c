import DOTLanguage
import TestSupport
import Testing

@testable import Kaartbeeld

/// The forms in which answers are drawn: nothing overlaps, everything is there or counted.
@Suite struct VormenTests {
  private static let moskee = Beeldvak("mo", .overig, "Moskeeplatform")
  private static let kerk = Beeldvak("ke", .welzijn, "Kerkinloop", isAfgeleid: true)
  private static let sleutel = Beeldvak("sb", .sleutelfiguur, "Sleutelfiguur B")
  private static let jongeren = Beeldvak("jo", .doelgroep, "Jongeren")
  private static let taal = Beeldvak("ta", .thema, "Taal")
  private static let zin = Beeldregel("Zo staat het er.", bronnen: ["Een lijst", "Een gesprek"])

  /// One small picture of each form.
  static let klein: [String: Kaartplaat] = [
    "ranglijst": Ranglijst(
      Voorbeeldkop.kop(.a4),
      groepen: [
        .init(
          "Tussenpositie",
          [
            .init(
              rang: 1, moskee, balk: .init(5, "5,00"), noten: ["lid van 2 netwerken"],
              waarschuwing: "scharnier", regel: zin),
            .init(rang: 2, kerk, balk: .init(0, "0,00"), regel: zin),
          ]),
        .init(
          "Kwetsbaar", [.init(jongeren, erbij: [moskee, sleutel], isBereikt: true, regel: zin)]),
      ], uitleg: ["balk: tussenpositie"]
    ).plaat(),
    "paren": Paren(
      Voorbeeldkop.kop(.a4),
      lijsten: [
        (
          "Nog niet samen",
          [
            .init(
              moskee, kerk, gedeeld: [jongeren, taal], tekst: "een gebied", score: 3,
              verbinder: .iemand(sleutel), regel: zin)
          ]
        ),
        (
          "Werkt al samen",
          [.init(kerk, moskee, gedeeld: [taal], score: 1, isSamen: true, regel: zin)]
        ),
      ]
    ).plaat(),
    "verschil": Verschil(
      Voorbeeldkop.kop(.a4),
      begonnen: [.init(moskee, "bereikt", jongeren, toelichting: "sterkte 3", regel: zin)],
      gestopt: [.init(kerk, "is lid van", moskee, regel: zin)],
      gewijzigd: [
        .init(sleutel, "bereikt", jongeren, toelichting: "sterkte van 3 naar 5", regel: zin)
      ], tellingen: [.init(jongeren, eerst: 1, laatst: 0)]
    ).plaat(),
    "voor-en-na": VoorEnNa(
      Voorbeeldkop.kop(.a4), partij: sleutel,
      verlies: [
        .nul: [.init([jongeren], regel: zin)],
        .een: [.init([jongeren], over: [moskee], regel: zin)],
        .paar: [.init([moskee, kerk], regel: zin)], .los: [.init([kerk], regel: zin)],
        .weg: [
          .init(
            [jongeren],
            weg: Weg([moskee, jongeren], [.init("bereikt", .bereik)], sterkte: "0,48"), regel: zin)
        ],
      ]
    ).plaat(),
    "wegen": Wegen(
      Voorbeeldkop.kop(.a4),
      lijsten: [
        (
          "",
          [
            .init(
              Weg(
                [sleutel, moskee, jongeren],
                [.init("nieuw contact", .nieuw), .init("bereikt", .bereik)]),
              noot: "van 0,20 naar 0,60", regel: zin)
          ]
        )
      ]
    ).plaat(),
    "teamster": Teamster(
      Voorbeeldkop.kop(.a4), gevraagd: [jongeren, taal],
      leden: [
        .init(sleutel, dekt: ["jo"], alleen: ["jo"], regel: zin),
        .init(moskee, dekt: [], alleen: [], regel: zin),
      ]
    ).plaat(),
  ]

  @Test("small pictures are drawn as they always were", arguments: klein.keys.sorted())
  func golden(naam: String) throws {
    let plaat = try #require(Self.klein[naam])
    expectGolden(plaat.document.text, "Kaartbeeld/\(naam).dot")
    let check = try SheetCheck(plaat)
    check.all()
    #expect(plaat.weggelaten == 0)
    #expect(plaat.omschrijving.contains("Zo staat het er."))
    #expect(plaat.tabel.rijen.allSatisfy { $0.count == plaat.tabel.kolommen.count })
    #expect(plaat.tabel.rijen.contains { $0.contains("Een lijst • Een gesprek") })
  }

  @Test("what differs is told by a sign beside the colour")
  func signs() throws {
    let verschil = try SheetCheck(#require(Self.klein["verschil"])).svg.lines
    #expect(["+", "–", "~"].allSatisfy(verschil.contains))
    #expect(verschil.contains("1 → 0 (–1)"))
    let weg = try SheetCheck(#require(Self.klein["voor-en-na"])).svg.lines
    #expect(weg.contains("×") && weg.contains("stopt"))
  }

  @Test("what nobody in a team brings is a gap in the picture")
  func gap() throws {
    let lines = try SheetCheck(#require(Self.klein["teamster"])).svg.lines.joined(separator: " ")
    #expect(lines.contains(Teksten.ongedekt) && lines.contains("dekt niets"))
  }

  // MARK: Random pictures

  private static func lijst(_ random: inout SplitMix64, _ kop: Beeldkop) -> Kaartplaat {
    let groups = (0..<Int.random(in: 1...4, using: &random)).map { _ in
      let rows = Voorbeeldkop.vakken(1...20, &random).enumerated().map { place, vak in
        Ranglijst.Rij(
          rang: Bool.random(using: &random) ? place + 1 : nil, vak,
          balk: Bool.random(using: &random) ? .init(Double(place), "\(place) partijen") : nil,
          noten: Bool.random(using: &random) ? ["lid van 2 netwerken"] : [],
          waarschuwing: place % 3 == 0 ? RandomKaart.name(&random) : "",
          erbij: Voorbeeldkop.vakken(0...5, &random), isBereikt: true, regel: zin)
      }
      return Ranglijst.Groep(RandomKaart.name(&random), rows)
    }
    return Ranglijst(kop, groepen: groups).plaat()
  }

  private static func paren(_ random: inout SplitMix64, _ kop: Beeldkop) -> Kaartplaat {
    let pairs = (0..<Int.random(in: 1...30, using: &random)).map { place in
      let ends = Voorbeeldkop.vakken(3...3, &random)
      return Paren.Paar(
        ends[0], ends[1], gedeeld: Voorbeeldkop.vakken(1...6, &random),
        tekst: RandomKaart.name(&random), score: Int.random(in: 1...12, using: &random),
        isSamen: place % 2 == 0,
        verbinder: [.geen, .niemand, .iemand(ends[2])].randomElement(using: &random) ?? .geen,
        regel: zin)
    }
    return Paren(kop, lijsten: [("Samen", pairs)]).plaat()
  }

  private static func verschil(_ random: inout SplitMix64, _ kop: Beeldkop) -> Kaartplaat {
    func changes() -> [Verschil.Wijziging] {
      (0..<Int.random(in: 0...25, using: &random)).map { _ in
        let ends = Voorbeeldkop.vakken(2...2, &random)
        return .init(
          ends[0], "is aanspreekpunt voor", ends[1], toelichting: RandomKaart.name(&random),
          regel: zin)
      }
    }
    let (new, old, other) = (changes(), changes(), changes())
    return Verschil(
      kop, begonnen: new, gestopt: old, gewijzigd: other,
      tellingen: Voorbeeldkop.vakken(1...20, &random, .doelgroep).map {
        .init(
          $0, eerst: Int.random(in: 0...9, using: &random),
          laatst: Int.random(in: 0...9, using: &random))
      }
    ).plaat()
  }

  private static func verlies(_ random: inout SplitMix64, _ kop: Beeldkop) -> Kaartplaat {
    var losses: [VoorEnNa.Soort: [VoorEnNa.Verlies]] = [:]
    for soort in VoorEnNa.Soort.allCases {
      losses[soort] = (0..<Int.random(in: 0...9, using: &random)).map { _ in
        let all = Voorbeeldkop.vakken(5...5, &random)
        let length = Int.random(in: 2...5, using: &random)
        return .init(
          Array(all.prefix(soort == .paar ? 2 : 1)), over: Array(all.suffix(2)),
          weg: Weg(
            Array(all.prefix(length)), (1..<length).map { _ in .init("is lid van") },
            sterkte: "0,48"), regel: zin)
      }
    }
    losses[.los, default: []].append(.init(Voorbeeldkop.vakken(1...1, &random), regel: zin))
    return VoorEnNa(kop, partij: Voorbeeldkop.vakken(1...1, &random)[0], verlies: losses).plaat()
  }

  private static func team(_ random: inout SplitMix64, _ kop: Beeldkop) -> Kaartplaat {
    let asked = Voorbeeldkop.vakken(1...14, &random, .doelgroep)
    let members = Voorbeeldkop.vakken(1...7, &random, .sleutelfiguur).map { vak in
      let covers = asked.map(\.id).filter { _ in Int.random(in: 0...3, using: &random) == 0 }
      return Teamster.Lid(vak, dekt: covers, alleen: Array(covers.prefix(1)), regel: zin)
    }
    return Teamster(kop, gevraagd: asked, leden: members).plaat()
  }

  private typealias Maker = @Sendable (inout SplitMix64, Beeldkop) -> Kaartplaat
  private static let makers: [String: Maker] = [
    "ranglijst": { lijst(&$0, $1) }, "paren": { paren(&$0, $1) },
    "verschil": { verschil(&$0, $1) }, "voor-en-na": { verlies(&$0, $1) },
    "teamster": { team(&$0, $1) },
  ]

  @Test(
    "random pictures with nasty names have everything on the page and apart", .tags(.property),
    arguments: makers.keys.sorted(), UInt64(0)..<6)
  func random(vorm: String, seed: UInt64) throws {
    let maker = try #require(Self.makers[vorm])
    let papier = Papier.allCases[Int(seed) % 3]
    var random = SplitMix64(seed: seed)
    let plaat = maker(&random, Voorbeeldkop.kop(papier))
    let check = try SheetCheck(plaat)
    check.all()
    #expect(papier != .scherm || plaat.weggelaten == 0)
    #expect(!check.tiles.isEmpty)
    #expect(plaat.weggelaten < plaat.tabel.rijen.count)
    let told = check.svg.lines.joined(separator: " ")
    #expect(plaat.weggelaten == 0 || told.contains("Niet getekend: \(plaat.weggelaten) "))
    var again = SplitMix64(seed: seed)
    #expect(maker(&again, Voorbeeldkop.kop(papier)).document.text == plaat.document.text)
  }
}
