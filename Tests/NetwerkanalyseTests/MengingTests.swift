import DocumentText
import GraphCore
import Testing

@testable import Netwerkanalyse

struct MengingTests {
  /// Two pairs within a group and one tie between them; E states nothing and F two things.
  static let net = Netten.net(
    "A-B B-C C-D D-E C-F",
    groepen: ["A": "zorg", "B": "zorg", "C": "welzijn", "D": "welzijn", "F": "zorg|welzijn"])

  @Test func nodesAreSaidToLookInsideOrOutside() {
    let analyse = Analyse(Self.net)
    #expect(analyse.json(.ei) == #"{"a":-1.0,"b":0.0,"c":0.0,"d":-1.0,"e":null,"f":null}"#)
    #expect(
      analyse.zin(.ei)
        == "2 knopen hebben alleen verbindingen binnen de eigen groep en 2 allebei. Geen enkele "
        + "knoop heeft alleen verbindingen met een andere groep. Van wie allebei heeft, hebben B en "
        + "C naar verhouding de meeste verbindingen met een andere groep.")
  }

  @Test func whoStatesNothingOrMoreIsSaidToStayOut() {
    #expect(
      Maat.ei.conventie(Analyse(Self.net)).contains(
        "De groepen staan in de kolom ‘groep’. Bij 1 knoop is daar niets vermeld; die telt niet "
          + "mee. Bij 1 knoop staat er meer dan één ding; die telt ook niet mee."))
  }

  @Test func withoutAGroupingNothingIsComputed() {
    let analyse = Analyse(Netten.ster)
    #expect(
      analyse.zin(.ei)
        == "Van niemand is vermeld bij welke groep die hoort. Daarom is dit niet te berekenen. "
        + "Kies een kolom met --groep.")
    #expect(analyse.json(.bemiddeling).hasPrefix(#"{"midden":null"#))
    #expect(analyse.zin(.bemiddeling) == analyse.zin(.ei))
  }

  @Test func aColumnThatIsEmptyIsNoGrouping() {
    let analyse = Analyse(Netten.net("A-B", groepen: [:]))
    #expect(analyse.zin(.ei).hasPrefix("Van niemand is vermeld"))
    #expect(analyse.json(.ei) == #"{"a":null,"b":null}"#)
  }

  @Test func tiesOfWhichNoTwoEndsHaveAGroupDoNotCount() {
    let analyse = Analyse(Netten.net("A-B", groepen: ["A": "zorg"]))
    #expect(analyse.zin(.ei).hasPrefix("Niemand met een groep is verbonden met een ander die ook"))
  }

  @Test func brokersAreNamedWithTheRoleTheyPlayMost() {
    // B stands between A and C of two other groups, both ways.
    let net = Netten.net("A-B B-C", groepen: ["A": "zorg", "B": "gemeente", "C": "welzijn"])
    let analyse = Analyse(net)
    #expect(
      analyse.zin(.bemiddeling)
        == "Het vaakst tussen twee anderen in die niet rechtstreeks verbonden zijn, staat B: bij 1 "
        + "tweetal.")
    #expect(
      analyse.json(.bemiddeling).contains(
        #""b":{"coordinator":0.0,"consultant":0.0,"gatekeeper":0.0,"representative":0.0,"liaison":2.0}"#
      ))
    #expect(Maat.bemiddeling.conventie(analyse).contains("telt elk tweetal één keer"))
  }

  @Test func directionMakesAGatekeeper() {
    let net = Netten.net(
      "A-B B-C", gericht: true, groepen: ["A": "zorg", "B": "welzijn", "C": "welzijn"])
    let analyse = Analyse(net)
    #expect(
      analyse.zin(.bemiddeling)
        == "Het vaakst tussen twee anderen in die niet rechtstreeks verbonden zijn, staat B: bij 1 "
        + "tweetal.")
    #expect(Maat.bemiddeling.conventie(analyse).contains("A naar B naar C zonder verbinding"))
  }

  @Test func withoutDirectionEveryPairCountsOnce() {
    // B stands between A and C of its own group, and between each of them and D of another.
    let net = Netten.net(
      "A-B B-C B-D", groepen: ["A": "zorg", "B": "zorg", "C": "zorg", "D": "welzijn"])
    let outcome = Maat.bemiddeling.uitkomst(Analyse(net))
    #expect(
      outcome.zin
        == "Het vaakst tussen twee anderen in die niet rechtstreeks verbonden zijn, staat B: bij 3 "
        + "tweetallen. Bij 2 daarvan hoort de een bij de eigen groep en de ander niet.")
    #expect(outcome.tabel?.rows == [["B", "3", "1", "0", "2", "0"]])
  }

  @Test func oneGroupForAllIsSaid() {
    let net = Netten.net("A-B B-C", groepen: ["A": "zorg", "B": "zorg", "C": "zorg"])
    #expect(
      Analyse(net).zin(.bemiddeling).hasSuffix(
        "Alle knopen waarvan de groep vermeld is, horen bij dezelfde groep."))
  }

  @Test func nobodyBetweenOthersIsSaid() {
    let net = Netten.net("A-B B-C A-C", groepen: ["A": "zorg", "B": "zorg", "C": "zorg"])
    #expect(Analyse(net).zin(.bemiddeling).hasPrefix("Niemand staat tussen twee anderen in"))
  }
}
