import Testing

@testable import Netwerkanalyse

struct GroepTests {
  @Test func groupsAreNumberedFromTheLargest() {
    let analyse = Analyse(Netten.tweeDriehoeken)
    #expect(analyse.json(.groep) == #"{"a":1,"b":1,"c":1,"d":2,"e":2,"f":2}"#)
    #expect(
      analyse.zin(.groep)
        == "De verbindingen verdelen zich over 2 groepen. Binnen een groep zijn meer verbindingen "
        + "dan bij toeval: 86 procent van alle verbindingen. De eerste telt 3 knopen; daar hebben "
        + "A, B en C de meeste verbindingen.")
  }

  @Test func groupsNoBetterThanChanceAreNone() {
    let zin = "Uit de verbindingen blijken geen groepen: geen enkele indeling is beter dan toeval."
    #expect(Analyse(Netten.ster).zin(.groep) == zin)
    #expect(Analyse(Netten.net("A-B", ook: ["C"])).zin(.groep) == zin)
  }

  @Test func whoIsAloneBelongsNowhere() {
    #expect(Analyse(Netten.los).zin(.groep).hasSuffix("1 knoop hoort nergens bij."))
  }
}

struct SnijpuntenTests {
  @Test func cutNodesAreOrderedByWhatTheyCutOff() {
    let analyse = Analyse(Netten.vlieger)
    #expect(analyse.json(.snijpunten) == #"["heather","ike"]"#)
    #expect(
      analyse.zin(.snijpunten)
        == "2 knopen zijn een schakel: valt er één weg, dan raakt een deel los. Bij 1 daarvan gaat "
        + "het om één knoop. Het grootst is het gevolg bij Heather: dan raken 2 knopen los. Kijk "
        + "of een ander daar ook verbindingen heeft.")
  }

  @Test func theOnlyCutNodeIsNamedWithTheNumberOfParts() {
    #expect(
      Analyse(Netten.ster).zin(.snijpunten)
        == "Eén knoop is een schakel: valt Midden weg, dan raken 3 knopen los. Kijk of een ander "
        + "daar ook verbindingen heeft.")
  }

  @Test func equalLossIsSaid() {
    #expect(
      Analyse(Netten.tweeDriehoeken).zin(.snijpunten)
        == "2 knopen zijn een schakel: valt er één weg, dan raakt een deel los. Het grootst is het "
        + "gevolg bij C en D: dan raken steeds 2 knopen los. Kijk of een ander daar ook "
        + "verbindingen heeft.")
  }

  @Test func noCutNodesIsSaid() {
    #expect(
      Analyse(Netten.ring).zin(.snijpunten)
        == "Valt er één knoop weg, dan blijven alle anderen met elkaar verbonden zoals ze dat "
        + "waren.")
    #expect(Analyse(Netten.ring).json(.snijpunten) == "[]")
  }
}

struct BruggenTests {
  @Test func bridgesAreOrderedByTheirSmallestSide() {
    let analyse = Analyse(Netten.vlieger)
    #expect(analyse.json(.bruggen) == #"[["heather","ike"],["ike","jane"]]"#)
    #expect(
      analyse.zin(.bruggen)
        == "2 verbindingen zijn de enige weg tussen twee delen van het netwerk. Het grootst is het "
        + "gevolg tussen Heather en Ike: dan raken 2 knopen los. Bij één ervan staat aan één kant "
        + "maar één knoop.")
  }

  @Test func bridgesToOneNodeAreNotMadeMuchOf() {
    #expect(
      Analyse(Netten.ster).zin(.bruggen)
        == "4 verbindingen zijn de enige weg tussen twee delen van het netwerk. Steeds staat aan "
        + "één kant maar één knoop, zoals bij Midden en A.")
  }

  @Test func noBridgesIsSaid() {
    #expect(
      Analyse(Netten.ring).zin(.bruggen)
        == "Tussen ieder die verbonden is, is er ook een omweg: geen enkele verbinding is een "
        + "brug.")
  }
}

struct BetweennessRelatiesTests {
  @Test func tiesAreRankedWithTheirEnds() {
    let analyse = Analyse(Netten.net("A-B B-C C-D"))
    #expect(
      analyse.json(.betweennessRelaties) == #"[["b","c",4.0],["a","b",3.0],["c","d",3.0]]"#)
    #expect(
      analyse.zin(.betweennessRelaties)
        == "De meeste kortste wegen lopen over de verbinding tussen B en C: 4.")
  }

  @Test func tiesThatAreEqualAreSaidToBe() {
    #expect(
      Analyse(Netten.ster).zin(.betweennessRelaties)
        == "Alle 4 verbindingen staan gelijk: over elk lopen 4 kortste wegen.")
    #expect(
      Analyse(Netten.los).zin(.betweennessRelaties)
        == "Beide verbindingen staan gelijk: over elk loopt één kortste weg.")
    #expect(
      Analyse(Netten.net("A-B B-C C-D D-E")).zin(.betweennessRelaties)
        == "De meeste kortste wegen, 6 elk, lopen over de verbindingen tussen B en C en tussen C "
        + "en D.")
  }

  @Test func directionsCountApart() {
    #expect(
      Analyse(Netten.gericht).json(.betweennessRelaties)
        == #"[["b","c",5.0],["a","b",4.0],["c","a",3.0],["c","d",3.0]]"#)
    #expect(
      Analyse(Netten.gericht).zin(.betweennessRelaties)
        == "De meeste kortste wegen lopen over de verbinding van B naar C: 5.")
  }
}
