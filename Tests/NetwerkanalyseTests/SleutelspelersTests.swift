import DocumentText
import Testing

@testable import Netwerkanalyse

struct SleutelspelersTests {
  @Test func fragmentationIsSaidWithHowItWas() {
    let analyse = Analyse(Netten.ster) { $0.aantal = 1 }
    #expect(
      analyse.zin(.sleutelspelers)
        == "Zonder Midden kan 100 procent van de tweetallen die overblijven elkaar niet bereiken. "
        + "Nu, met iedereen erbij, is dat 0 procent. Alle keuzes zijn bekeken: meer effect kan "
        + "niet.")
    #expect(
      analyse.json(.sleutelspelers)
        == #"{"k":1,"criterium":"F","waarde":1.0,"sets":[["midden"]],"aantal_sets":1,"exact":true}"#
    )
  }

  @Test func choicesThatAreAsGoodAreCountedAndListed() {
    let analyse = Analyse(Netten.tweeDriehoeken) { $0.aantal = 1 }
    let outcome = Maat.sleutelspelers.uitkomst(analyse)
    #expect(
      outcome.zin
        == "Zonder C kan 60 procent van de tweetallen die overblijven elkaar niet bereiken. Nu, "
        + "met iedereen erbij, is dat 0 procent. Er zijn 2 keuzes met evenveel effect. Alle "
        + "keuzes zijn bekeken: meer effect kan niet.")
    #expect(outcome.tabel?.rows == [["1", "C"], ["2", "D"]])
  }

  @Test func noEffectIsSaidOnceAndWithoutAList() {
    let outcome = Maat.sleutelspelers.uitkomst(Analyse(Netten.ring) { $0.aantal = 1 })
    #expect(outcome.zin == "Wie u ook weghaalt, het netwerk valt niet verder uit elkaar.")
    #expect(outcome.tabel == nil)
  }

  @Test func reachIsSaidAsAShare() {
    let analyse = Analyse(Netten.los) {
      $0.aantal = 2
      $0.criterium = .bereik
    }
    #expect(
      analyse.zin(.sleutelspelers)
        == "In één stap bereiken A en C samen 80 procent van alle knopen, henzelf meegeteld. Er "
        + "zijn 4 keuzes met evenveel effect. Alle keuzes zijn bekeken: meer effect kan niet.")
  }

  @Test func nearnessAndDistanceAreSaidInTheirOwnWords() {
    let near = Analyse(Netten.ster) {
      $0.aantal = 1
      $0.criterium = .gewogenBereik
    }
    #expect(
      near.zin(.sleutelspelers)
        == "Het dichtst bij alle anderen staat Midden: de score is 1, waar 1 betekent dat iedereen "
        + "op hoogstens één stap staat. Alle keuzes zijn bekeken: meer effect kan niet.")
    let far = Analyse(Netten.ster) {
      $0.aantal = 1
      $0.criterium = .afstand
    }
    #expect(
      far.zin(.sleutelspelers)
        == "Zonder Midden komen de anderen verder uit elkaar te liggen: van 0,300 naar 1. Bij 0 "
        + "kent iedereen elkaar rechtstreeks, bij 1 kan niemand een ander bereiken. Alle keuzes "
        + "zijn bekeken: meer effect kan niet.")
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
      analyse.zin(.dekking)
        == "Met A bereikt u 2 van de 5 knopen rechtstreeks, zichzelf meegeteld. Voor alle knopen "
        + "zijn er 3 nodig; met minder kan het niet. Daarvan is er 1 zonder verbinding: die "
        + "bereikt u alleen zelf.")
    #expect(
      analyse.json(.dekking).hasPrefix(
        #"{"k":1,"gekozen":["a"],"gedekt":2,"exact":true,"kleinste":["a","c","e"],"bewezen":"#))
  }

  @Test func oneCanBeEnough() {
    #expect(
      Analyse(Netten.ster).zin(.dekking)
        == "Met Midden alleen bereikt u iedereen rechtstreeks.")
    #expect(
      Analyse(Netten.ster).json(.dekking)
        == #"{"k":3,"gekozen":["midden"],"gedekt":5,"exact":true,"kleinste":["midden"],"bewezen":true}"#
    )
  }
}
