import DocumentText
import Kaartgraaf
import Krachtenveld
import TestSupport
import Testing
import Wijkmodel

@Suite("The three views never mix, and what does not hold is not used")
struct KijkenGescheidenTests {
  /// The parts that are about the judgements of one view; the advice shows all three.
  static let enkel = Onderdeel.alle.map(\.naam).filter { $0 != "advies" }

  static func veld(_ proef: RandomKrachtenveld, _ kijk: Kijk) throws -> Oordeelveld {
    let kaart = try proef.kaart()
    let day = try #require(Datum(RandomKrachtenveld.dag))
    let stuk = try #require(kaart.krachtenveld.vraagstuk(RandomKrachtenveld.vraagstuk))
    return Oordeelveld(KaartGraph(kaart, peildatum: day), stuk, kijk: kijk)
  }

  static func tekst(_ blokken: [DocumentBlock]) -> String {
    MarkdownWriter().markdown(Document(title: "", blocks: blokken))
  }

  private static func telling(_ naam: String, _ veld: Oordeelveld) throws -> String {
    tekst(try #require(Onderdeel.named(naam)).blokken(veld))
  }

  @Test(
    "other rows of two views change no letter of what is told of the third", .tags(.property),
    arguments: UInt64(0)..<20)
  func views(seed: UInt64) throws {
    let proef = try RandomKrachtenveld(seed: seed)
    var random = SplitMix64(seed: seed + 1000)
    for kijk in Kijk.allCases {
      let other = proef.replacing(allBut: kijk, times: 2, using: &random)
      let (before, after) = (try Self.veld(proef, kijk), try Self.veld(other, kijk))
      for naam in Self.enkel {
        #expect(try Self.telling(naam, before) == Self.telling(naam, after), "\(naam) \(kijk)")
      }
      let advice = [before, after].map { Participatieadvies($0) }
      #expect(advice[0].niveaus.map(\.keuze) == advice[1].niveaus.map(\.keuze))
      #expect(advice[0].uitnodigingen.uitnodigingen == advice[1].uitnodigingen.uitnodigingen)
    }
  }

  /// Judgements of every actor in every view with the most extreme scores.
  static func extreem(
    _ proef: RandomKrachtenveld, datum: String, geldigTot: String
  ) -> [Velden] {
    proef.posities.map { row in
      var row = row
      for kolom in [Kolomnaam.belang, .invloed, .vertrouwen, .urgentie, .legitimiteit] {
        row[kolom] = row[kolom] == "5" ? "1" : "5"
      }
      row[.houding] = row[.houding] == "2" ? "-2" : "2"
      (row[.rol], row[.ring], row[.niveau]) = ("beslisser", "meebeslissen", "meebeslissen")
      (row[.verantwoordelijkheid], row[.kernboodschap]) = ("ZZZ", "ZZZ")
      (row[.beoordelaar], row[.datum], row[.geldigTot]) = ("ZZZ", datum, geldigTot)
      return row
    }
  }

  /// Judgements that were over on the day before, and that will be made on the day after.
  static let nietGeldig = [("2026-01-15", "2026-02-28"), ("2026-03-02", "")]

  @Test(
    "a judgement that does not hold on the day changes only the list of what is not used",
    .tags(.property), arguments: UInt64(0)..<10, nietGeldig)
  func notHeld(seed: UInt64, dates: (datum: String, geldigTot: String)) throws {
    let proef = try RandomKrachtenveld(seed: seed)
    var other = proef
    let added = Self.extreem(proef, datum: dates.datum, geldigTot: dates.geldigTot)
    other.posities = seed.isMultiple(of: 2) ? added + proef.posities : proef.posities + added
    for kijk in Kijk.allCases {
      let (before, after) = (try Self.veld(proef, kijk), try Self.veld(other, kijk))
      #expect(before.actoren == after.actoren)
      #expect(before.beoordelaars == after.beoordelaars)
      #expect(after.verlopen.count + after.toekomstig.count == proef.actoren.count)
      for naam in Onderdeel.alle.map(\.naam) {
        let told = try [before, after].map { Self.gebruikt(try Self.telling(naam, $0)) }
        #expect(told[0] == told[1], "\(naam) \(kijk)")
      }
    }
  }

  /// The lines without those that tell what is not used.
  private static func gebruikt(_ tekst: String) -> [Substring] {
    tekst.split(separator: "\n").filter { line in
      line != "Deze oordelen zijn niet gebruikt:"
        && !(line.hasPrefix("- ") && line.contains(": verlopen op "))
        && !(line.hasPrefix("- ") && line.contains(": pas gegeven op "))
    }
  }

  @Test(
    "in a plan too, and the tables that go along stay the same", .tags(.property),
    arguments: UInt64(0)..<10, nietGeldig)
  func plan(seed: UInt64, dates: (datum: String, geldigTot: String)) throws {
    let proef = try RandomKrachtenveld(seed: seed)
    var other = proef
    other.posities += Self.extreem(proef, datum: dates.datum, geldigTot: dates.geldigTot)
    let plans = try [proef, other].map { proef in
      let veld = try Self.veld(proef, .feitelijk)
      return Participatieplan(veld.graaf, veld.vraagstuk)
    }
    #expect(plans[0].tabellen == plans[1].tabellen)
    let known = Set(Self.tekst(plans[0].document.blocks).split(separator: "\n"))
    let new = Self.tekst(plans[1].document.blocks).split(separator: "\n").filter {
      !known.contains($0)
    }
    // Only the lists of what is not used are new, with their headings and lead.
    #expect(
      new.allSatisfy {
        $0.hasPrefix("#") || $0.hasPrefix("Deze oordelen") || $0.hasPrefix("- ")
      }, "\(new)")
    #expect(new.count { $0.contains("ZZZ") } >= 3 * proef.actoren.count)
    #expect(new.allSatisfy { !$0.contains("meebeslissen") })
  }

  @Test(
    "the order of the rows in the file does not matter", .tags(.property),
    arguments: UInt64(0)..<20)
  func order(seed: UInt64) throws {
    let proef = try RandomKrachtenveld(seed: seed)
    var other = proef
    var random = SplitMix64(seed: seed + 5000)
    other.posities.shuffle(using: &random)
    for kijk in Kijk.allCases {
      let (before, after) = (try Self.veld(proef, kijk), try Self.veld(other, kijk))
      for naam in Onderdeel.alle.map(\.naam) {
        #expect(try Self.telling(naam, before) == Self.telling(naam, after), "\(naam) \(kijk)")
      }
    }
  }
}
