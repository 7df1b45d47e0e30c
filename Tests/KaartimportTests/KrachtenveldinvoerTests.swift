import Kaartimport
import TestSupport
import Testing
import Wijkmodel

@Suite("Taking judgements over into a map")
struct KrachtenveldinvoerTests {
  private static let stukken = "id;naam;fase\nplein;Het plein;voorbereiding\n"
  private static let oordelen =
    "vraagstuk;actor;kijk;belang;houding;datum;beoordelaar;geldig_tot\n"
    + "Het plein;Moskeeplatform;;4;-2;2025-11-03;wijkregisseur;2026-12-31\n"

  private func plan(
    _ text: String, _ name: String, has rows: String? = nil
  ) throws -> Kaartbijwerking {
    let folder = try TemporaryFolder()
    for file in Proefkaart(["vraagstukken.csv": Self.stukken, "posities.csv": rows]).bestanden {
      try folder.write(String(decoding: file.bytes ?? [], as: UTF8.self), to: file.naam)
    }
    return try withExtendedLifetime(folder) {
      try Kaartbijwerking.plan([Bronbestand(naam: name, tekst: text)], to: folder.path)
    }
  }

  @Test("the same file a second time changes nothing")
  func twice() throws {
    let first = try plan(Self.oordelen, "posities.csv")
    #expect(first.verschil.toegevoegd == 1)
    let line = try #require(first.verschil.regels.first)
    #expect(line.tekst.hasPrefix("Nieuw: oordeel ‘Het plein, Moskeeplatform, "))
    let again = try plan(Self.oordelen, "posities.csv", has: Self.oordelen)
    #expect(again.verschil.isLeeg)
    #expect(again.verschil.ongewijzigd == 1)
    #expect(again.kaart.krachtenveld.posities.count == 1)
  }

  @Test("a row about the same judgement changes what it states, and another day is another one")
  func merge() throws {
    let changed = Self.oordelen.replacing(";4;-2;", with: ";5;;")
    let plan = try plan(
      changed + "plein;mo;;3;1;2026-01-20;wijkregisseur;2026-12-31\n", "posities.csv",
      has: Self.oordelen)
    let rows = plan.kaart.krachtenveld.posities
    #expect(rows.map(\.belang) == [5, 3])
    #expect(rows.map(\.houding) == [.waarde(-2), .waarde(1)])
    #expect(plan.verschil.toegevoegd == 1)
    #expect(plan.verschil.gewijzigd == 1)
  }

  @Test("a row that states no view is the same judgement as one that says feitelijk")
  func noView() throws {
    let stated = Self.oordelen.replacing("platform;;", with: "platform;feitelijk;")
    #expect(try plan(Self.oordelen, "posities.csv", has: stated).verschil.isLeeg)
    let other = Self.oordelen.replacing("platform;;", with: "platform;wenselijk;")
    #expect(try plan(Self.oordelen, "posities.csv", has: other).verschil.toegevoegd == 1)
  }

  @Test("a ladder without the rungs that judgements mention is set aside and changes nothing")
  func ladder() throws {
    let rows = "vraagstuk;actor;niveau\nplein;mo;adviseren\n"
    let short = "trede;naam;kant\n1;vertellen;voor\n2;bouwen;\n"
    let refused = try plan(short, "participatieladder.csv", has: rows)
    #expect(refused.verschil.isLeeg)
    #expect(refused.verschil.afgekeurd == 2)
    #expect(refused.rapport.meldingen.map(\.code).contains("trede_in_gebruik"))
    #expect(refused.kaart.krachtenveld.posities.first?.niveau == "adviseren")
    let taken = try plan(short + "3;adviseren;voor\n", "participatieladder.csv", has: rows)
    #expect(taken.verschil.toegevoegd == 3)
    #expect(taken.kaart.krachtenveld.ladder(.voor).map(\.naam).last == "adviseren")
  }

  @Test("a talk with the same actors in another order is the same talk")
  func talk() throws {
    let folder = try TemporaryFolder()
    let had = "vraagstuk;datum;actor;middel\nplein;2026-01-05;mo|we;avond\n"
    let files = ["vraagstukken.csv": Self.stukken, "gesprekken.csv": had]
    for file in Proefkaart(files).bestanden {
      try folder.write(String(decoding: file.bytes ?? [], as: UTF8.self), to: file.naam)
    }
    let again = had.replacing("mo|we", with: "we|mo")
    let kaart = try withExtendedLifetime(folder) {
      try Kaartbijwerking.plan(
        [Bronbestand(naam: "gesprekken.csv", tekst: again)], to: folder.path
      ).kaart
    }
    #expect(kaart.krachtenveld.gesprekken.count == 1)
  }

  @Test("a vraagstuk is found again by its name and keeps its key")
  func vraagstuk() throws {
    let plan = try plan("naam;speelruimte\nHET PLEIN;De bomen\n", "lijst.csv")
    let stukken = plan.kaart.krachtenveld.vraagstukken
    #expect(stukken.map(\.id) == ["plein"])
    #expect(stukken.first?.speelruimte == "De bomen")
    #expect(stukken.first?.fase == .voorbereiding)
  }

  @Test(
    "a file is recognised by its headings",
    arguments: [
      ("vraagstuk;actor;belang", "posities"), ("vraagstuk;van;naar;waarde", "invloeden"),
      ("vraagstuk;actor;doelstelling;waarde", "standpunten"),
      ("vraagstuk;datum;actor;middel", "gesprekken"), ("id;vraagstuk;naam", "doelstellingen"),
      ("id;naam;speelruimte", "vraagstukken"), ("trede;naam;kant", "participatieladder"),
    ])
  func recognition(koppen: String, naam: String) throws {
    let file = Bronbestand(naam: "export.csv", tekst: koppen + "\n")
    #expect(try Kaartbijwerking.readings(of: [file]).map(\.lezing.naam) == [naam])
  }

  @Test(
    "an attitude is read in every way in which people write it",
    arguments: [
      ("+1", "1"), ("1,0", "1"), ("\u{2212}2", "-2"), ("'-2", "-2"), ("-2", "-2"),
      ("Onvoorspelbaar", "onvoorspelbaar"), ("0", "0"),
    ])
  func houding(written: String, read: String) throws {
    let rows = Self.oordelen.replacing("-2", with: written)
    let result = Proefkaart(["vraagstukken.csv": Self.stukken, "posities.csv": rows]).lees()
    #expect(result.kaart.krachtenveld.posities.first?.velden[.houding] == read)
    #expect(result.rapport.meldingen.map(\.code) == [])
  }

  @Test("a number below zero is written as a number, and the whole comes back the same")
  func export() throws {
    let files = ["vraagstukken.csv": Self.stukken, "posities.csv": Self.oordelen]
    let kaart = Proefkaart(files).lees().kaart
    let written = KaartExport.files(of: kaart)
    let text = try #require(written.first { $0.naam == "posities.csv" }?.bytes)
    #expect(String(decoding: text, as: UTF8.self).contains(";-2;"))
    #expect(Kaartlezer.read(written).kaart == kaart)
  }

  @Test("expired judgements are counted on the day that is asked for")
  func expired() throws {
    let files = ["vraagstukken.csv": Self.stukken, "posities.csv": Self.oordelen]
    let result = Proefkaart(files).lees()
    let code = "verlopen_oordelen"
    let before = result.controle(op: try #require(Datum("2026-12-31"))).meldingen.map(\.code)
    let after = result.controle(op: try #require(Datum("2027-01-01"))).meldingen.map(\.code)
    #expect(!before.contains(code))
    #expect(after.contains(code))
  }
}
