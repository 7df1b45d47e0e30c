import Testing

@testable import Netwerkanalyse

struct GraadTests {
  @Test func whoHasMostIsNamedWithHowMany() {
    #expect(Analyse(Netten.vlieger).zin(.graad) == "De meeste verbindingen staan bij Diane: 6.")
    #expect(
      Analyse(Netten.tweeDriehoeken).zin(.graad)
        == "De meeste verbindingen staan bij C en D: 3 elk.")
  }

  @Test func directionsAreCountedApart() {
    let analyse = Analyse(Netten.keten)
    #expect(analyse.zin(.graadIn) == "Bij B en C komen de meeste verbindingen binnen: 1 elk.")
    #expect(analyse.zin(.graadUit) == "Van A en B gaan de meeste verbindingen uit: 1 elk.")
    #expect(analyse.json(.graad) == #"{"a":1,"b":2,"c":1}"#)
  }

  @Test func withoutDirectionNobodyPoints() {
    #expect(
      Analyse(Netten.ster).zin(.graadIn)
        == "Zonder --gericht is dit hetzelfde als het aantal verbindingen (graad).")
  }

  @Test func manyAtTheTopAreCounted() {
    #expect(
      Analyse(Netten.los).zin(.graad)
        == "De meeste verbindingen staan bij A, B en nog 2 andere knopen: 1 elk.")
    #expect(
      Analyse(Netten.zonderBanden).zin(.graad)
        == "De lijst heeft geen enkele verbinding tussen twee.")
  }
}

struct BetweennessTests {
  @Test func whoLiesBetweenIsNamedWithTheNumberOfPairs() {
    // Krackhardt (1990): Heather, 14 of 36.
    #expect(
      Analyse(Netten.vlieger).zin(.betweenness)
        == "Heather ligt vaker dan alle anderen op de kortste weg tussen twee andere knopen: bij "
        + "ongeveer 39 procent van alle tweetallen.")
    #expect(
      Analyse(Netten.net("A-B B-C")).zin(.betweenness)
        == "B ligt vaker dan alle anderen op de kortste weg tussen twee andere knopen: bij het "
        + "enige tweetal dat er is.")
  }

  @Test func nobodyBetweenIsSaid() {
    #expect(
      Analyse(Netten.los).zin(.betweenness)
        == "Niemand ligt op een kortste weg tussen twee anderen: wie elkaar kan bereiken, is "
        + "rechtstreeks verbonden.")
  }

  @Test func theStrongWayRoundIsShorter() {
    #expect(Analyse(Netten.gewogen).json(.betweenness) == #"{"a":0.0,"b":0.0,"c":1.0}"#)
    #expect(
      Analyse(Netten.gewogen, gewicht: .lengte).json(.betweenness) == #"{"a":0.0,"b":0.0,"c":0.0}"#)
  }
}
