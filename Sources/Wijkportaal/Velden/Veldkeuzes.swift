import Wijkmodel

/// The answers out of which a cell is chosen, with how they are read.
struct Veldkeuzes {
  let tabel: Tabel
  let kaart: SocialeKaart

  /// The answers for a column, the first of them that nothing is stated; nil when a cell of the
  /// column is filled in freely.
  func keuzes(_ kolom: Kolomnaam) -> [Invoerveld.Keuze]? {
    switch tabel.kolom(kolom)?.waarde {
    case .keuze(let words):
      [leeg(kolom)] + words.map { Invoerveld.Keuze($0, Self.label($0, kolom)) }
    case .score: [leeg(kolom)] + (1...5).map { Invoerveld.Keuze(String($0), Self.cijfer($0)) }
    case .tekst where tabel == .relaties && kolom == .relatie:
      [Invoerveld.Keuze("", "Kies een soort relatie")]
        + kaart.relatiesoorten.map { Invoerveld.Keuze($0.naam, $0.heen) }
    default: nil
    }
  }

  private func leeg(_ kolom: Kolomnaam) -> Invoerveld.Keuze {
    guard kolom == .zichtbaarheid, case .knopen(let kind) = tabel else {
      return Invoerveld.Keuze("", Veldtekst.nietVermeld)
    }
    let usual = kind == .sleutelfiguur ? Zichtbaarheid.intern : .openbaar
    return Invoerveld.Keuze("", "Niet vermeld: het is dan \(usual.rawValue)")
  }

  private static func cijfer(_ number: Int) -> String {
    switch number {
    case 1: "1 (laagste)"
    case 5: "5 (hoogste)"
    default: String(number)
    }
  }

  /// How an answer is read.
  static func label(_ word: String, _ kolom: Kolomnaam) -> String {
    if kolom == .niveau, let niveau = Niveau(rawValue: word) {
      return "\(word.beginningWithCapital): \(Teksten.niveauuitleg(niveau))"
    }
    return switch (kolom, word) {
    case (.zichtbaarheid, "openbaar"): "Openbaar: iedereen mag dit zien"
    case (.zichtbaarheid, "intern"): "Intern: alleen wie aan de kaart werkt"
    case (.zichtbaarheid, "vertrouwelijk"): "Vertrouwelijk: alleen het wijkbureau"
    case (.zekerheid, "bron"): "Het staat in de bron"
    case (.zekerheid, "afgeleid"): "Het is afgeleid uit de bron"
    default: word.split(separator: "_").joined(separator: " ").beginningWithCapital
    }
  }
}
