import GraphCore
import Testing

@testable import Netwerkanalyse

struct InvloedTests {
  @Test func scoresAreComparedWithTheAverage() {
    #expect(
      Analyse(Netten.ster).zin(.eigenvector)
        == "Het meest verbonden met knopen die zelf veel verbonden zijn, is Midden: 67 procent "
        + "meer dan gemiddeld.")
  }

  @Test func pageRankIsAShareOfTime() {
    // 18/38.
    #expect(
      Analyse(Netten.ster).zin(.pageRank)
        == "Wie steeds een willekeurige verbinding volgt en af en toe opnieuw begint, komt het "
        + "vaakst uit bij Midden: 48 procent van de tijd. Was dat overal even vaak, dan was het "
        + "20 procent.")
  }

  @Test func whyThereIsNoEigenvectorIsSaid() {
    let (chain, none) = (Analyse(Netten.keten), Analyse(Netten.zonderBanden))
    #expect(
      chain.zin(.eigenvector)
        == "De verbindingen komen nergens terug waar ze begonnen. Daarom is dit hier niet te "
        + "berekenen.")
    #expect(chain.json(.eigenvector) == #"{"a":null,"b":null,"c":null}"#)
    #expect(
      none.zin(.eigenvector)
        == "De lijst heeft geen enkele verbinding tussen twee. Daarom is er niets te berekenen.")
  }

  @Test func equalScoresAreSaidToBeEqual() {
    #expect(
      Analyse(Netten.ring).zin(.pageRank)
        == "Alle 4 knopen staan hier gelijk: ieder komt op 0,250.")
    #expect(
      Analyse(Netten.zonderBanden).zin(.pageRank)
        == "Beide knopen staan hier gelijk: ieder komt op 0,500.")
  }

  @Test func strengthsCountAndLengthsDoNot() {
    let strong = Analyse(Netten.gewogen)
    let long = Analyse(Netten.gewogen, gewicht: .lengte)
    #expect(strong.zin(.pageRank).contains("bij C"))
    #expect(long.zin(.pageRank) == "Alle 3 knopen staan hier gelijk: ieder komt op 0,333.")
    #expect(Maat.pageRank.conventie(strong).hasSuffix("De sterkte telt mee."))
    #expect(
      Maat.pageRank.conventie(long).hasSuffix("Het gewicht is een lengte en telt hier niet mee."))
  }
}

struct MachtTests {
  @Test func alphaThatIsTooHighIsSaidWithItsLimit() {
    // The largest eigenvalue of a star with four points is 2.
    let analyse = Analyse(Netten.ster) { $0.alfa = 0.5 }
    #expect(
      analyse.zin(.katz)
        == "Alfa is te hoog voor dit netwerk: die moet lager zijn dan 0,500. Daarom is dit niet te "
        + "berekenen. Kies een lagere met --alfa.")
    #expect(analyse.json(.katz).contains(#""midden":null"#))
  }

  @Test func alphaStaysBelowTheLimitByItself() {
    let everyone = (0..<15).map { "p\($0)" }
    let ties = everyone.indices.flatMap { left in
      (left + 1..<everyone.count).map { "\(everyone[left])-\(everyone[$0])" }
    }
    let analyse = Analyse(Netten.net(ties.joined(separator: " ")))
    // Of 15 who all know each other the largest eigenvalue is 14.
    #expect(abs(analyse.alfa - 1.0 / 28) < 1e-9)
    #expect(Analyse(Netten.ster).alfa == 0.1)
    #expect(Maat.katz.conventie(Analyse(Netten.ster)).hasPrefix("Elke stap verder telt 0,1 keer"))
  }

  @Test func katzTakesNoNegativeNumbers() {
    let analyse = Analyse(Netten.ster) { $0.beta = -1 }
    #expect(
      analyse.zin(.katz).hasPrefix(
        "Voor Katz moet alfa 0 of hoger zijn en beta hoger dan 0."))
    #expect(analyse.json(.katz).contains(#""midden":null"#))
  }

  @Test func negativeBetaIsPowerOverThoseWithoutChoice() {
    let analyse = Analyse(Netten.net("A-B B-C C-D D-E")) { $0.beta = -0.3 }
    #expect(
      analyse.zin(.bonacich)
        == "Volgens deze maat hebben B en D het meest aan contacten die zelf weinig andere keus "
        + "hebben: elk 45 procent meer dan gemiddeld.")
    #expect(
      Maat.bonacich.conventie(analyse).contains(
        "zelf weinig anderen hebben, tellen zwaarder"))
  }

  @Test func betaAboveTheLimitIsWarnedOf() {
    let analyse = Analyse(Netten.ster) { $0.beta = 0.75 }
    #expect(analyse.zin(.bonacich).contains("Let op: beta ligt niet onder de grens van 0,500."))
    #expect(!Analyse(Netten.ster).zin(.bonacich).contains("Let op"))
  }

  @Test func betaWithoutOneOutcomeHasNone() {
    let analyse = Analyse(Netten.ster) { $0.beta = 0.5 }
    #expect(
      analyse.zin(.bonacich)
        == "Bij deze beta is er geen uitkomst, of meer dan één. Kies een andere met --beta.")
  }
}
