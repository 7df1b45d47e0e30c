import Kaartvraag
import Testing

@testable import Netwerkanalyse

struct GraafcijferTests {
  private func json(_ cijfer: Graafcijfer, _ net: Analysenet) -> String {
    JSONWaarde.object(cijfer.uitkomst(Analyse(net)).velden).json
  }

  private func zin(_ cijfer: Graafcijfer, _ net: Analysenet) -> String {
    cijfer.uitkomst(Analyse(net)).zinnen.joined(separator: " ")
  }

  @Test func partsAreCountedWithTheLargest() {
    #expect(json(.componenten, Netten.los) == #"{"componenten":3,"grootste_component":2}"#)
    #expect(
      zin(.componenten, Netten.los)
        == "Het netwerk valt uiteen: er zijn 2 delen van elk 2 knopen. De andere staat los.")
    #expect(
      zin(.componenten, Netten.tweedelig)
        == "4 van de 5 knopen hangen aan elkaar, rechtstreeks of via anderen. De andere staat los.")
    #expect(json(.componenten, Netten.leeg) == #"{"componenten":0,"grootste_component":null}"#)
  }

  @Test func theLargestDistanceIsNamedWithItsEnds() {
    let net = Netten.net("A-B B-C C-D")
    #expect(zin(.diameter, net) == "De grootste afstand is 3 stappen, tussen A en D.")
    #expect(json(.diameter, net) == #"{"diameter":3.0}"#)
    #expect(zin(.diameter, Netten.los) == "De grootste afstand is 1 stap.")
    #expect(
      zin(.gemiddeldePad, net)
        == "Een stap is één verbinding. Twee knopen die elkaar kunnen bereiken, liggen gemiddeld 1 "
        + "tot 2 stappen uit elkaar, en hoogstens 3.")
  }

  @Test func withoutPathsDistancesAreNull() {
    #expect(json(.diameter, Netten.zonderBanden) == #"{"diameter":null}"#)
    #expect(json(.gemiddeldePad, Netten.zonderBanden) == #"{"gemiddelde_pad":null}"#)
    #expect(
      zin(.diameter, Netten.zonderBanden)
        == "Er is geen grootste afstand: er zijn geen twee die elkaar kunnen bereiken.")
  }

  @Test func reciprocityNeedsDirections() {
    #expect(json(.wederkerigheid, Netten.ster) == #"{"wederkerigheid":null}"#)
    let net = Netten.net("A-B B-A A-C", gericht: true)
    #expect(
      zin(.wederkerigheid, net) == "Van de verbindingen gaat 67 procent ook de andere kant op.")
  }

  @Test func centralizationOfAStarIsOne() {
    #expect(json(.graadCentralisatie, Netten.ster) == #"{"graad_centralisatie":1.0}"#)
    #expect(json(.graadCentralisatie, Netten.ring) == #"{"graad_centralisatie":0.0}"#)
    #expect(json(.graadCentralisatie, Netten.zonderBanden) == #"{"graad_centralisatie":null}"#)
  }

  @Test func clusteringHasTwoFigures() {
    #expect(json(.transitiviteit, Netten.tweeDriehoeken) == #"{"transitiviteit":0.6}"#)
    #expect(zin(.transitiviteit, Netten.los).hasPrefix("Niemand heeft twee of meer contacten."))
    #expect(json(.gemiddeldeClustering, Netten.los) == #"{"gemiddelde_clustering":null}"#)
  }

  @Test func mixingIsComparedWithChance() {
    let net = Netten.net(
      "A-B B-C C-D", groepen: ["A": "zorg", "B": "zorg", "C": "welzijn", "D": "welzijn"])
    #expect(
      zin(.eiIndex, net)
        == "33 procent van de verbindingen is tussen twee groepen van de kolom ‘groep’; bij toeval "
        + "zou dat 67 procent zijn. Dat verschil kan toeval zijn.")
    #expect(json(.eiIndex, net).hasPrefix(#"{"ei_index":-0.33"#))
    #expect(json(.eiIndex, Netten.ster) == #"{"ei_index":null,"ei_verwacht":null,"ei_p":null}"#)
  }

  @Test func oneGroupSaysNothingAboutMixing() {
    let net = Netten.net("A-B", groepen: ["A": "zorg", "B": "zorg"])
    #expect(
      zin(.eiIndex, net)
        == "Iedereen van wie de groep vermeld is, hoort bij dezelfde groep: ‘zorg’.")
  }

  @Test func modularityIsThatOfTheGroupsFoundAndOfTheGrouping() {
    #expect(json(.modulariteit, Netten.tweeDriehoeken).hasPrefix(#"{"modulariteit":0.357"#))
    #expect(json(.modulariteit, Netten.zonderBanden) == #"{"modulariteit":null}"#)
    let net = Netten.net("A-B C-D", groepen: ["A": "x", "B": "x", "C": "y", "D": "y"])
    #expect(json(.modulariteit, net) == #"{"modulariteit":0.5,"modulariteit_groepering":0.5}"#)
  }
}
