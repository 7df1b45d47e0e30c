import Testing

@testable import Netwerkanalyse

struct TweemodaalTests {
  @Test func eachSideHasItsOwnTop() {
    let analyse = Analyse(Netten.tweedelig)
    #expect(
      analyse.zin(.tweemodaalGraad)
        == "Waar de verbindingen beginnen staat bovenaan: An met 100 procent van de andere kant. Aan de "
        + "kant waar ze eindigen staat bovenaan: Koor met 100 procent van de andere kant.")
    #expect(
      analyse.json(.tweemodaalGraad)
        == #"{"an":1.0,"koor":1.0,"tuin":0.5,"bo":0.5,"los":null}"#)
    #expect(
      Maat.tweemodaalGraad.conventie(analyse).hasSuffix(
        "Bij 1 knoop is de kant niet bekend; die heeft geen waarde."))
  }

  @Test func tiesWithinASideMakeItUndefined() {
    let analyse = Analyse(Netten.ring)
    #expect(analyse.zin(.tweemodaalGraad).hasPrefix("De verbindingen gaan niet alleen van de ene"))
    #expect(analyse.json(.tweemodaalGraad) == #"{"a":null,"b":null,"c":null,"d":null}"#)
  }
}
