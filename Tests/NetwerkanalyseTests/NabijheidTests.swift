import Testing

@testable import Netwerkanalyse

struct NabijheidTests {
  @Test func whoIsNearestIsNamedWithTheMeanDistance() {
    #expect(
      Analyse(Netten.ster).zin(.closeness)
        == "Het dichtst bij de anderen staat Midden: gemiddeld 1 stap van de 4 knopen die te "
        + "bereiken zijn.")
  }

  @Test func thoseEquallyNearAreAllNamed() {
    // Krackhardt (1990): Fernando and Garth, 9 / 14.
    #expect(
      Analyse(Netten.vlieger).zin(.closeness)
        == "Het dichtst bij de anderen staan Fernando en Garth.")
  }

  @Test func classicalClosenessIsSaidNotToExistWithoutPathsForAll() {
    let zin = Analyse(Netten.net("A-B B-C", ook: ["D"])).zin(.closeness)
    #expect(zin.hasPrefix("Het dichtst bij de anderen staat B: gemiddeld 1 stap van de 2 knopen"))
    #expect(zin.contains("De gewone closeness bestaat hier niet voor iedereen."))
  }

  @Test func whoReachesNobodyHasNoCloseness() {
    #expect(
      Analyse(Netten.los).json(.closeness)
        == #"{"a":0.25,"b":0.25,"c":0.25,"d":0.25,"e":null}"#)
    #expect(Analyse(Netten.keten).json(.closeness).contains(#""c":null"#))
  }

  @Test func harmonicAddsUpInversesOfDistances() {
    let analyse = Analyse(Netten.ster)
    #expect(analyse.json(.harmonic) == #"{"midden":4.0,"a":2.5,"b":2.5,"c":2.5,"d":2.5}"#)
    #expect(
      analyse.zin(.harmonic)
        == "De kortste wegen naar de anderen heeft Midden: alle anderen staan op één stap.")
  }

  @Test func strengthsShortenTheWay() {
    // From A to B straight on is 1 long, by way of C a quarter and a quarter.
    let analyse = Analyse(Netten.gewogen)
    #expect(analyse.json(.harmonic) == #"{"a":6.0,"b":6.0,"c":8.0}"#)
    #expect(analyse.zin(.closeness).contains("gemiddeld op afstand 0,250 van de 2 knopen"))
    #expect(Maat.harmonic.conventie(analyse).contains("1 gedeeld door de sterkte"))
  }

  @Test func weightsCanBeLengths() {
    let analyse = Analyse(Netten.gewogen, gewicht: .lengte)
    #expect(analyse.json(.harmonic) == #"{"a":1.25,"b":1.25,"c":0.5}"#)
    #expect(Maat.harmonic.conventie(analyse).contains("zo lang als het gewicht"))
  }
}
