import DocumentText
import Kaartopslag
import Wijkmodel

/// What ties an own entry to others, in plain words and in both directions.
///
/// An entry that is not for everybody is counted and not named: also its own members are not told
/// who else the wijkbureau knows.
struct Eigenrelaties {
  let blik: Eigenblik
  let rij: Registerrij

  var inhoud: [HTMLFragment] {
    let lines = regels
    let intro =
      lines.isEmpty
      ? HTMLFragment.paragraph("Er staan hier geen relaties die u kunt zien.")
      : .list(lines, kind: "lijst")
    return [intro, rest]
  }

  private var rest: HTMLFragment {
    let hidden = verborgen
    guard hidden > 0 else { return .empty }
    let text =
      hidden == 1
      ? "Er is nog 1 relatie die niet voor iedereen is. Die laten we hier niet zien."
      : "Er zijn nog \(hidden) relaties die niet voor iedereen zijn. Die laten we hier niet zien."
    return .paragraph(HTMLFragment(text), kind: "klein")
  }

  private var regels: [HTMLFragment] {
    let kaart = blik.zicht
    guard let own = kaart.nummer(of: rij.id) else { return [] }
    let told = kaart.relaties.filter { ends($0, in: own) && !isField($0, of: own) }
    return told.map { (tekst: zin($0, own), bron: bron($0)) }
      .map { (FoldedText($0.tekst), $0.tekst, $0.bron) }
      .sorted { ($0.0, $0.1, $0.2) < ($1.0, $1.1, $1.2) }
      .map {
        HTMLFragment($0.1) + " " + .element("span", ["class": "bron"], HTMLFragment($0.2))
      }
  }

  /// Where the relation was read, and when somebody last said that it is right.
  private func bron(_ relatie: Relatie) -> String {
    let source = relatie.velden[.bron].map { "Bron: \($0.asSentence)" } ?? "Bron niet vermeld."
    let confirmed = relatie.laatstBevestigd.map { "Bevestigd \(Ouderdom.moment($0))." }
    return source + " " + (confirmed ?? "Nog nooit bevestigd.")
  }

  private var verborgen: Int {
    let count = { (kaart: SocialeKaart) in
      guard let own = kaart.nummer(of: rij.id) else { return 0 }
      return kaart.relaties.count { ends($0, in: own) }
    }
    return count(blik.stand.kaart) - count(blik.zicht)
  }

  private func ends(_ relatie: Relatie, in own: Knoopnummer) -> Bool {
    relatie.van == own || relatie.naar == own
  }

  /// Whether the relation stands in a cell of the entry itself, among its fields.
  private func isField(_ relatie: Relatie, of own: Knoopnummer) -> Bool {
    guard let kolom = relatie.korteKolom else { return false }
    let isReversed = KorteKolom.alle.first { $0.kolom == kolom }?.isOmgekeerd ?? false
    return (isReversed ? relatie.naar : relatie.van) == own
  }

  private func zin(_ relatie: Relatie, _ own: Knoopnummer) -> String {
    let kaart = blik.zicht
    let soort = kaart[relatie.soort]
    let isForward = relatie.van == own
    let other = kaart[isForward ? relatie.naar : relatie.van]
    var words = [kaart[own].naam, isForward ? soort.heen : soort.terug, other.naam]
    if !relatie.kanalen.isEmpty { words.append("via " + relatie.kanalen.joined(separator: ", ")) }
    if let vanaf = relatie.vanaf { words.append("sinds \(vanaf.dutchLongText)") }
    if let tot = relatie.tot { words.append("tot en met \(tot.dutchLongText)") }
    return words.joined(separator: " ") + "."
  }
}
