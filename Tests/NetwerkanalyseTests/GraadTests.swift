import Testing

@testable import Netwerkanalyse

struct GraadTests {
  @Test func whoHasMostIsNamedWithHowMany() {
    #expect(
      Analyse(Netten.vlieger).zin(.graad) == "Diane heeft de meeste rechtstreekse verbindingen: 6.")
    #expect(
      Analyse(Netten.tweeDriehoeken).zin(.graad)
        == "C en D hebben de meeste rechtstreekse verbindingen: 3 elk.")
  }

  @Test func directionsAreCountedApart() {
    let analyse = Analyse(Netten.keten)
    #expect(analyse.zin(.graadIn) == "Naar B en C wijzen de meeste anderen: 1 elk.")
    #expect(analyse.zin(.graadUit) == "A en B wijzen naar de meeste anderen: 1 elk.")
    #expect(analyse.json(.graad) == #"{"a":1,"b":2,"c":1}"#)
  }

  @Test func withoutDirectionNobodyPoints() {
    #expect(
      Analyse(Netten.ster).zin(.graadIn)
        == "Zonder richting is dit het aantal verbindingen: Midden heeft de meeste, 4.")
  }

  @Test func manyAtTheTopAreCounted() {
    #expect(
      Analyse(Netten.los).zin(.graad)
        == "A, B en nog 2 andere knopen hebben de meeste rechtstreekse verbindingen: 1 elk.")
    #expect(
      Analyse(Netten.zonderBanden).zin(.graad)
        == "In dit netwerk is niemand met een ander verbonden.")
  }
}

struct BetweennessTests {
  @Test func whoLiesBetweenIsNamedWithTheNumberOfPairs() {
    // Krackhardt (1990): Heather, 14 of 36.
    #expect(
      Analyse(Netten.vlieger).zin(.betweenness)
        == "Heather ligt op de kortste weg tussen de meeste andere knopen: bij 14 van de 36 "
        + "tweetallen van andere knopen.")
    #expect(
      Analyse(Netten.net("A-B B-C")).zin(.betweenness)
        == "B ligt op de kortste weg tussen de meeste andere knopen: bij het enige andere tweetal.")
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
