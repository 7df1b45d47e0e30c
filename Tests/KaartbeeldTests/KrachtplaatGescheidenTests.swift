import DOTLanguage
import Kaartgraaf
import Krachtenveld
import TestSupport
import Testing
import Wijkmodel

@testable import Kaartbeeld

@Suite("Pictures of judgements show only what holds, of one view")
struct KrachtplaatGescheidenTests {
  private static let platen = Krachtplaatsoort.alle.map(\.naam)

  static func veld(_ proef: RandomKrachtenveld, _ kijk: Kijk) throws -> Oordeelveld {
    let kaart = try proef.kaart()
    let day = try #require(Datum(RandomKrachtenveld.dag))
    let stuk = try #require(kaart.krachtenveld.vraagstuk(RandomKrachtenveld.vraagstuk))
    return Oordeelveld(KaartGraph(kaart, peildatum: day), stuk, kijk: kijk)
  }

  /// The bytes and the table of a picture, or why it is not there.
  private static func beeld(_ naam: String, _ veld: Oordeelveld) throws -> [[String]] {
    let soort = try #require(Krachtplaatsoort.named(naam))
    do {
      let plaat = try soort.plaat(Krachtbeeldvraag(veld, papier: .a4))
      return [[plaat.document.text, plaat.omschrijving], plaat.tabel.kolommen] + plaat.tabel.rijen
    } catch {
      return [[error.tekst]]
    }
  }

  @Test(
    "other rows of two views change no byte of a picture of the third", .tags(.property),
    arguments: UInt64(0)..<4)
  func views(seed: UInt64) throws {
    let proef = try RandomKrachtenveld(seed: seed)
    var random = SplitMix64(seed: seed + 1000)
    for kijk in Kijk.allCases {
      let other = proef.replacing(allBut: kijk, using: &random)
      let (before, after) = (try Self.veld(proef, kijk), try Self.veld(other, kijk))
      // A movement is there to show two views.
      for naam in Self.platen where naam != "beweging" {
        #expect(try Self.beeld(naam, before) == Self.beeld(naam, after), "\(naam) \(kijk)")
      }
    }
  }

  @Test(
    "judgements that do not hold on the day change no byte", .tags(.property),
    arguments: UInt64(0)..<3, [("2026-01-15", "2026-02-28"), ("2026-03-02", "")])
  func notHeld(seed: UInt64, dates: (datum: String, geldigTot: String)) throws {
    let proef = try RandomKrachtenveld(seed: seed)
    var random = SplitMix64(seed: seed + 2000)
    var other = proef
    other.posities += Kijk.allCases.flatMap { other.rows($0, using: &random) }.map { row in
      var row = row
      (row[.datum], row[.geldigTot], row[.beoordelaar]) = (dates.datum, dates.geldigTot, "ZZZ")
      return row
    }
    other.posities.shuffle(using: &random)
    let (before, after) = (try Self.veld(proef, .feitelijk), try Self.veld(other, .feitelijk))
    for naam in Self.platen {
      #expect(try Self.beeld(naam, before) == Self.beeld(naam, after), "\(naam)")
    }
  }

  @Test(
    "an emptied score puts the actor in no field of the axis, and moves nobody else",
    .tags(.property), arguments: UInt64(0)..<5)
  func emptied(seed: UInt64) throws {
    let proef = try RandomKrachtenveld(seed: seed)
    let actor = proef.actoren[Int(seed) % proef.actoren.count]
    for (naam, kolom) in [
      ("invloed-belang", Kolomnaam.invloed), ("invloed-belang", .belang),
      ("invloed-houding", .invloed), ("invloed-houding", .houding),
      ("belang-vertrouwen", .houding), ("belang-vertrouwen", .vertrouwen), ("ringen", .ring),
    ] {
      var other = proef
      for place in other.posities.indices where other.posities[place][.actor] == actor {
        other.posities[place][kolom] = nil
      }
      let (before, after) = (
        try Self.beeld(naam, Self.veld(proef, .feitelijk)),
        try Self.beeld(naam, Self.veld(other, .feitelijk))
      )
      // Where nobody is left there is no picture.
      guard after.count > 1 else { continue }
      let name = "Partij \(actor.dropFirst())"
      let row = try #require(after.dropFirst(2).first { $0[0].hasPrefix(name) }, "\(naam)")
      #expect(row.contains { $0.contains("niet beoordeeld") }, "\(naam) \(kolom): \(row)")
      let others = [before, after].map { rows in
        Set(rows.dropFirst(2).filter { !$0[0].hasPrefix(name) })
      }
      #expect(others[0] == others[1], "\(naam) \(kolom)")
    }
  }
}
