import TestSupport
import Testing
import Wijkmodel

@Suite("What of a krachtenveld everybody may know")
struct KrachtenveldOpenbaarTests {
  /// A map with an organisation, a person and a hidden organisation, and rows about all of them.
  private static func kaart(_ rows: [(Krachtenveldtabel, [Kolomnaam: String])]) throws
    -> SocialeKaart
  {
    var kaart = SocialeKaart()
    var hidden = Velden()
    hidden[.zichtbaarheid] = "vertrouwelijk"
    var person = Velden()
    person[.zichtbaarheid] = "openbaar"
    try kaart.add(Knoop(id: "club", naam: "De Club", knoopsoort: .wijkpartner))
    try kaart.add(
      Knoop(id: "huis", naam: "Huis Zeester", knoopsoort: .wijkpartner, velden: hidden))
    try kaart.add(
      Knoop(id: "mens", naam: "Wijkagent Oost", knoopsoort: .sleutelfiguur, velden: person))
    try kaart.add(velden([.id: "v", .naam: "Het plein"]), to: .vraagstukken)
    try kaart.add(velden([.id: "d", .naam: "Groen", .vraagstuk: "v"]), to: .doelstellingen)
    for (tabel, cells) in rows {
      try kaart.add(velden(cells.merging([.vraagstuk: "v"]) { first, _ in first }), to: tabel)
    }
    return kaart
  }

  private static func velden(_ cells: [Kolomnaam: String]) -> Velden {
    var velden = Velden()
    for (kolom, waarde) in cells { velden[kolom] = waarde }
    return velden
  }

  @Test("no judgement remains, and of what was agreed openly nothing but the agreement")
  func judgements() throws {
    let agreed: [Kolomnaam: String] = [
      .actor: "club", .kijk: "wenselijk", .zichtbaarheid: "openbaar", .belang: "5",
      .invloed: "4", .houding: "-2", .rol: "beslisser", .niveau: "adviseren", .ring: "meedenken",
      .beoordelaar: "wijkregisseur", .toelichting: "lastig", "eigen": "geheim",
    ]
    let kaart = try Self.kaart([
      (.posities, agreed), (.posities, agreed.merging([.kijk: "feitelijk"]) { $1 }),
      (.posities, agreed.merging([.zichtbaarheid: "intern"]) { $1 }),
      (.posities, agreed.merging([.actor: "mens"]) { $1 }),
      (.posities, agreed.merging([.actor: "huis"]) { $1 }),
      (.invloeden, [.van: "club", .naar: "huis", .waarde: "3"]),
      (.standpunten, [.actor: "club", .doelstelling: "d", .waarde: "-4"]),
    ])
    let rijen = kaart.openbaar().krachtenveld.rijen
    let kept: Set<Kolomnaam> = [.vraagstuk, .actor, .kijk, .zichtbaarheid, .niveau, .ring]
    #expect(rijen[.posities]?.map { Set($0.alle.map(\.kolom)) } == [kept])
    #expect(rijen[.invloeden] == nil)
    #expect(rijen[.standpunten] == nil)
    #expect(rijen[.vraagstukken]?.count == 1)
  }

  @Test("a talk with a person goes, and of a talk with more the person goes")
  func talks() throws {
    let kaart = try Self.kaart([
      (.gesprekken, [.actor: "mens", .watGehoord: "iets"]),
      (.gesprekken, [.actor: "club|mens|huis", .watGehoord: "iets anders", "eigen": "lastig"]),
    ])
    let talks = kaart.openbaar().krachtenveld.gesprekken
    #expect(talks.map(\.actoren) == [["club"]])
    #expect(talks.first?.watGehoord == "iets anders")
    #expect(talks.first?.velden["eigen"] == nil)
  }

  @Test(
    "a text that names a person or a hidden entry is withheld",
    arguments: [
      ("Wij spraken ook de wijkagent Oost.", nil), ("WIJKAGENT  OOST kwam langs", nil),
      ("Bij huis-zeester is het vol", nil), ("De wijkagent van West", "De wijkagent van West"),
      ("Het huis is oud", "Het huis is oud"), ("De Club wil groen", "De Club wil groen"),
    ] as [(String, String?)])
  func texts(written: String, shown: String?) throws {
    let kaart = try Self.kaart([(.gesprekken, [.actor: "club", .watGehoord: written])])
    #expect(kaart.krachtenveld.gesprekken.first?.watGehoord == written)
    #expect(kaart.openbaar().krachtenveld.gesprekken.first?.watGehoord == shown)
  }

  @Test(
    "a row with a cell that may not stand there is refused",
    arguments: [
      (.posities, [.actor: "niemand"], .actor),
      (.posities, [.actor: "club", .belang: "6"], .belang),
      (.posities, [.actor: "club", .houding: "3"], .houding),
      (.posities, [.actor: "club", .niveau: "zwijgen"], .niveau),
      (.posities, [.actor: "club", .datum: "ooit"], .datum),
      (.posities, [.actor: "club", .kijk: "half"], .kijk),
      (.invloeden, [.van: "club", .naar: "huis", .waarde: "5"], .waarde),
      (.standpunten, [.actor: "club", .doelstelling: "x"], .doelstelling),
      (.vraagstukken, [.id: "v", .naam: "Weer het plein"], .id),
    ] as [(Krachtenveldtabel, [Kolomnaam: String], Kolomnaam)])
  func refused(tabel: Krachtenveldtabel, cells: [Kolomnaam: String], kolom: Kolomnaam) {
    #expect(throws: Afwijzing.krachtenveld(tabel, kolom, waarde: cells[kolom] ?? "")) {
      try Self.kaart([(tabel, cells)])
    }
  }

  @Test("the rungs are those of the map, from low to high, and else the built-in ones")
  func ladder() throws {
    #expect(try Self.kaart([]).krachtenveld.ladder(.voor).map(\.trede) == [1, 2, 3, 4, 5])
    let own = try Self.kaart([
      (.participatieladder, [.trede: "2", .naam: "samen"]),
      (.participatieladder, [.trede: "1", .naam: "alleen"]),
    ])
    #expect(own.krachtenveld.ladder(.voor).map(\.naam) == ["alleen", "samen"])
    #expect(
      own.krachtenveld.ladder(.achter).map(\.naam)
        == ["beleid ondergaan", "moreel eigenaarschap"])
  }
}
