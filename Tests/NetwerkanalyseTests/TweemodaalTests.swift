import Testing

@testable import Netwerkanalyse

struct TweemodaalTests {
  @Test func eachSideHasItsOwnTop() {
    let analyse = Analyse(Netten.tweedelig)
    #expect(
      analyse.zin(.tweemodaalGraad)
        == "In de kolom ‘van’ staat bovenaan: An met 100 procent van de andere kant. In de kolom "
        + "‘naar’ staat bovenaan: Koor met 100 procent van de andere kant.")
    #expect(
      analyse.json(.tweemodaalGraad)
        == #"{"an":1.0,"koor":1.0,"tuin":0.5,"bo":0.5,"los":null}"#)
    #expect(
      Maat.tweemodaalGraad.conventie(analyse).hasSuffix(
        "Bij 1 knoop is de kant niet bekend; die heeft geen waarde."))
  }

  @Test func tiesWithinASideMakeItUndefined() {
    let analyse = Analyse(Netten.ring)
    #expect(
      analyse.zin(.tweemodaalGraad)
        == "De maten voor tweedelige gegevens gelden alleen als elke verbinding van de ene kant "
        + "naar de andere gaat. Dat is hier niet zo.")
    #expect(analyse.json(.tweemodaalGraad) == #"{"a":null,"b":null,"c":null,"d":null}"#)
  }

  @Test func nearnessIsComparedWithTheBestPossible() {
    // From An 1, 1 and 2 steps: as few as can be. From Tuin 1, 2 and 3.
    let net = Netten.net(
      "An-Koor An-Tuin Bo-Koor", zijden: ["An": false, "Bo": false, "Koor": true, "Tuin": true])
    let analyse = Analyse(net)
    #expect(
      analyse.json(.tweemodaalCloseness)
        == #"{"an":1.0,"koor":1.0,"tuin":0.6666666666666666,"bo":0.6666666666666666}"#)
    #expect(
      analyse.zin(.tweemodaalCloseness)
        == "In de kolom ‘van’ staat bovenaan: An met 1. In de kolom ‘naar’ staat bovenaan: Koor "
        + "met 1.")
  }

  @Test func withoutAPathToAllThereIsNoNearness() {
    let net = Netten.net(
      "An-Koor Bo-Tuin", zijden: ["An": false, "Bo": false, "Koor": true, "Tuin": true])
    #expect(
      Analyse(net).zin(.tweemodaalCloseness)
        == "Niet iedereen kan iedereen bereiken. Daarom is dit niet te berekenen.")
  }

  @Test func whoLiesBetweenIsComparedWithTheMostPossible() {
    // Of a star the middle lies between every two others.
    let net = Netten.net(
      "An-Koor Bo-Koor Cas-Koor", zijden: ["An": false, "Bo": false, "Cas": false, "Koor": true])
    let analyse = Analyse(net)
    #expect(
      analyse.json(.tweemodaalBetweenness) == #"{"an":null,"koor":1.0,"bo":null,"cas":null}"#)
    #expect(
      analyse.zin(.tweemodaalBetweenness)
        == "In de kolom ‘van’ heeft niemand een waarde. In de kolom ‘naar’ staat bovenaan: Koor "
        + "met 1.")
  }
}
