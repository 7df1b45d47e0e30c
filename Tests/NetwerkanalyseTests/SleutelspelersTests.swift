import DocumentText
import Testing

@testable import Netwerkanalyse

struct SleutelspelersTests {
  @Test func fragmentationIsSaidWithHowItWas() {
    let analyse = Analyse(Netten.ster) { $0.aantal = 1 }
    #expect(
      analyse.zin(.sleutelspelers)
        == "Zonder Midden kan 100 procent van de tweetallen die overblijven elkaar niet bereiken. "
        + "Nu, met iedereen erbij, is dat 0 procent. Alle mogelijke keuzes zijn bekeken: beter kan "
        + "niet.")
    #expect(
      analyse.json(.sleutelspelers)
        == #"{"k":1,"criterium":"F","waarde":1.0,"sets":[["midden"]],"aantal_sets":1,"exact":true}"#
    )
  }

  @Test func choicesThatAreAsGoodAreCountedAndListed() {
    let analyse = Analyse(Netten.tweeDriehoeken) { $0.aantal = 1 }
    let outcome = Maat.sleutelspelers.uitkomst(analyse)
    #expect(outcome.zin.contains("Er zijn 2 keuzes die even goed zijn."))
    #expect(outcome.tabel?.rows == [["1", "C"], ["2", "D"]])
  }

  @Test func reachIsSaidAsAShare() {
    let analyse = Analyse(Netten.los) {
      $0.aantal = 2
      $0.criterium = .bereik
    }
    #expect(
      analyse.zin(.sleutelspelers).hasPrefix(
        "A en C bereiken samen in één stap 80 procent van alle knopen, zichzelf meegeteld."))
  }

  @Test func nearnessAndDistanceAreSaidInTheirOwnWords() {
    let near = Analyse(Netten.ster) {
      $0.aantal = 1
      $0.criterium = .gewogenBereik
    }
    #expect(near.zin(.sleutelspelers).hasPrefix("Midden staat het dichtst bij alle anderen: "))
    let far = Analyse(Netten.ster) {
      $0.aantal = 1
      $0.criterium = .afstand
    }
    #expect(
      far.zin(.sleutelspelers).hasPrefix(
        "Zonder Midden staan de anderen het verst uit elkaar: de score is dan 1, en nu 0,300."))
  }

  @Test func moreThanThereAreCannotBeChosen() {
    let analyse = Analyse(Netten.ring)
    #expect(
      analyse.zin(.sleutelspelers)
        == "In een netwerk van 4 knopen zijn er geen 3 te kiezen waarna er nog twee of meer over "
        + "zijn.")
    #expect(analyse.json(.sleutelspelers).contains(#""waarde":null,"sets":null"#))
  }
}

struct DekkingTests {
  @Test func whoCoverMostAndWhoCoverAllAreNamed() {
    let analyse = Analyse(Netten.los) { $0.aantal = 1 }
    #expect(
      analyse.zin(.dekking).hasPrefix(
        "Met A bent u rechtstreeks bij 2 van de 5 knopen, henzelf meegeteld. Voor iedereen zijn er "
          + "3 nodig: A, C en E."))
    #expect(
      analyse.json(.dekking).hasPrefix(
        #"{"k":1,"gekozen":["a"],"gedekt":2,"kleinste":["a","c","e"],"bewezen":"#))
  }

  @Test func oneCanBeEnough() {
    #expect(
      Analyse(Netten.ster).zin(.dekking)
        == "Met Midden alleen bent u rechtstreeks bij iedereen.")
    #expect(
      Analyse(Netten.ster).json(.dekking)
        == #"{"k":3,"gekozen":["midden"],"gedekt":5,"kleinste":["midden"],"bewezen":true}"#)
  }
}
