import Foundation
import Kaartopslag
import TestSupport
import Wijkmodel

/// A person of whom everything can be recognised, in a map of others.
struct Kanarie {
  static let id = "xqvogel-geel"
  static let naam = "Xqvogel Geel"
  static let sporen = [
    "xqvogel", "xqveer", "xqtwee", "xqmail", "xqfunctie", "xqdubbel", "71717171",
  ]

  /// A random map of others, in which the person is everywhere where a person can be.
  static func kaart(seed: UInt64) throws -> SocialeKaart {
    var random = SplitMix64(seed: seed)
    let others = try RandomKrachtenveld(seed: seed)
    var kaart = try others.kaart()
    func knoop(_ soort: Knoopsoort, _ id: String, _ naam: String, _ cells: [Kolomnaam: String])
      throws
    {
      var velden = Velden()
      for (kolom, waarde) in cells { velden[kolom] = waarde }
      try kaart.add(Knoop(id: id, naam: naam, knoopsoort: soort, velden: velden))
    }
    try knoop(
      .sleutelfiguur, id, naam,
      [
        .email: "xqmail@voorbeeld.nl", .telefoon: "06-71717171", .functie: "xqfunctie",
        .bewarenTot: "2026-02",
      ])
    try knoop(
      .sleutelfiguur, "xqdubbel", "Xqdubbel Vogel", [.email: "xqmail@ander.nl", .functie: "b"])
    let other = others.actoren.randomElement(using: &random) ?? "p0"
    try knoop(
      .initiatief, "buurttuin", "Buurttuin",
      [
        .eigenaar: id, .omschrijving: "Vraag naar XQVOGEL  Geel, (06) 7171 7171.",
        .plek: "Bij \(naam)",
      ])
    try knoop(.wijkpartner, "alleen", "Alleen", ["eigen": id])
    for target in others.actoren + ["p0"] {
      try? relatie(&kaart, id, "kent", target)
      try? relatie(&kaart, target, "werkt_samen_met", id)
    }
    try? relatie(&kaart, "xqdubbel", "kent", other)
    guard let nummer = kaart.nummer(of: id) else { return kaart }
    try kaart.add(Alias(knoop: nummer, naam: "Xqveertje"))
    for rij in judgements(other, others) { try kaart.add(rij.velden, to: rij.tabel) }
    return kaart
  }

  private static func judgements(
    _ other: String, _ others: RandomKrachtenveld
  ) -> [(tabel: Krachtenveldtabel, velden: Velden)] {
    func row(_ cells: [Kolomnaam: String]) -> Velden {
      var velden = Velden()
      velden[.vraagstuk] = RandomKrachtenveld.vraagstuk
      for (kolom, waarde) in cells { velden[kolom] = waarde }
      return velden
    }
    return [
      (.posities, row([.actor: id, .belang: "4", .toelichting: "xqtwee"])),
      (.invloeden, row([.van: id, .naar: other, .waarde: "2"])),
      (.standpunten, row([.actor: id, .doelstelling: "groen", .waarde: "1"])),
      (.gesprekken, row([.actor: id, .datum: "2026-02-01", .watGehoord: "xqtwee"])),
      (.gesprekken, row([.actor: "\(other)|\(id)", .datum: "2026-02-02", .middel: "thee"])),
      (.gesprekken, row([.actor: other, .datum: "2026-02-03", .middel: "Bij xqveertje"])),
    ]
  }

  private static func relatie(
    _ kaart: inout SocialeKaart, _ van: String, _ soort: String, _ naar: String
  ) throws {
    guard let from = kaart.nummer(of: van), let target = kaart.nummer(of: naar),
      let kind = kaart.relatiesoort(named: soort)
    else { return }
    try kaart.add(Relatie(van: from, soort: kind, naar: target))
  }

  /// What of the person stands in the bytes of the files in a folder.
  static func sporen(in folder: String) throws -> [String] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    return names.flatMap { name -> [String] in
      let bytes = FileManager.default.contents(atPath: folder + "/" + name) ?? Data()
      let lower = Data(bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 })
      return sporen.filter { lower.range(of: Data($0.utf8)) != nil }.map { "\(name): \($0)" }
    }
  }
}

extension Proefregister {
  /// A register in which the person has a history, proposals, a link and a session.
  convenience init(kanarie seed: UInt64) throws {
    try self.init(Kanarie.kaart(seed: seed))
    let stand = try register.stand()
    guard let own = stand.rij(of: Kanarie.id), let tuin = stand.rij(of: "buurttuin") else { return }
    let door = Uitvoerder.eigenaar(rij: own.nummer)
    klok.verzet(dagen: 1)
    _ = try register.zet(
      rij: own.nummer,
      [.init(.email, voor: "xqmail@voorbeeld.nl", na: "nieuw@voorbeeld.nl")], door: .beheer)
    _ = try register.zet(
      rij: tuin.nummer, [.init(.plek, voor: "Bij \(Kanarie.naam)", na: "Op het plein")],
      door: .beheer)
    _ = try register.voegSamen("xqdubbel", met: Kanarie.id, door: .beheer)
    try register.bevestig(
      Kanarie.id, door: door, inzending: Inzending(nummer: "f1", van: Kanarie.id))
    let tabel = Tabel.knopen(.sleutelfiguur)
    _ = try register.dienIn(
      Voorstelinvoer(
        .wijziging, rij: own.nummer, tabel: tabel, bericht: "Van mij, xqveer.",
        velden: [.init(.telefoon, voor: "06-71717171", na: "030-71717171")]), door: door)
    _ = try register.dienIn(
      Voorstelinvoer(
        .wijziging, rij: tuin.nummer, tabel: tuin.tabel, bericht: "Zegt Xqvogel Geel.",
        velden: [
          .init(.plek, voor: "Op het plein", na: "Bij \(Kanarie.naam) thuis"),
          .init(.duur, na: "vast"),
        ]), door: .beheer)
    _ = try register.dienIn(
      Voorstelinvoer(
        .dubbel, rij: nil, tabel: tabel,
        velden: [.init(.van, na: Kanarie.id), .init(.naar, na: "p1")]),
      door: .beheer)
    let link = try register.nodigUit(Kanarie.id, dagen: 30, door: .beheer)
    _ = try register.wissel(geheim: link.geheim, minuten: 60)
  }
}
