import DocumentText
import Kaartopslag
import Wijkmodel

/// A proposal of a group in words: what was sent, and what became of it.
struct Voorstelwoorden {
  let blik: Eigenblik
  let voorstel: Voorstel

  /// What was asked, in a few words.
  var titel: String {
    switch voorstel.soort {
    case .wijziging: "Wijziging van \(onderwerp)"
    case .nieuw: "Nieuw: \(cel(.naam))"
    case .relatie: "Relatie: \(cel(.van)) \(cel(.relatie)) \(cel(.naar))"
    case .einde: "Stoppen van \(onderwerp)"
    case .dubbel: "Dubbel: \(cel(.van)) en \(cel(.naar))"
    case .verwijdering: "Verwijderen van \(onderwerp)"
    }
  }

  /// When it was sent.
  var moment: String { "Verstuurd op \(voorstel.tijd.tekst)." }

  /// What was sent and what became of it, as terms with their values.
  var regels: HTMLFragment {
    guard voorstel.soort.isPerVeld else {
      let answer = antwoord(voorstel.velden.first)
      return .terms(cellen + [("Antwoord", [HTMLFragment(answer)])])
    }
    return .terms(
      voorstel.velden.map { veld in
        (
          HTMLFragment(label(veld.kolom)),
          [HTMLFragment(verandering(veld)), HTMLFragment(antwoord(veld))]
        )
      })
  }

  /// The message that went along.
  var bericht: HTMLFragment {
    voorstel.bericht.map { .paragraph(HTMLFragment("Uw toelichting: " + $0.asSentence)) } ?? .empty
  }

  private var cellen: [(term: HTMLFragment, content: [HTMLFragment])] {
    if voorstel.soort == .verwijdering {
      let columns = voorstel.velden.map(\.kolom)
      let words = columns.contains(.naam) ? "alles" : Teksten.opsomming(columns.map(label))
      return [("Wat weg moet", [HTMLFragment(words)])]
    }
    return voorstel.velden.compactMap { veld in
      guard let na = veld.na else { return nil }
      return (
        HTMLFragment(label(veld.kolom)),
        [HTMLFragment(blik.tekst(na, of: veld.kolom, in: tabel))]
      )
    }
  }

  private func verandering(_ veld: Voorstel.Veld) -> String {
    let words = { (value: String?) in
      "‘\(blik.tekst(value, of: veld.kolom, in: tabel))’"
    }
    switch (veld.voor, veld.na) {
    case (nil, _): return "\(words(veld.na)) (er stond nog niets)"
    case (_, nil): return "\(words(veld.voor)) mag weg"
    default: return "van \(words(veld.voor)) naar \(words(veld.na))"
    }
  }

  /// What became of a cell.
  private func antwoord(_ veld: Voorstel.Veld?) -> String {
    guard let besluit = veld?.besluit else { return "Wacht op het wijkbureau." }
    let day = besluit.tijd.datum.dutchLongText
    let reason = besluit.reden.map { " Reden: \($0.asSentence)" } ?? ""
    return besluit.isAanvaard
      ? "Overgenomen op \(day).\(reason)" : "Niet overgenomen op \(day).\(reason)"
  }

  private func label(_ kolom: Kolomnaam) -> String { Veldtekst(tabel, in: blik.zicht).label(kolom) }

  /// The table of the cells: a double names two entries as a relation does.
  private var tabel: Tabel { voorstel.soort == .dubbel ? .relaties : voorstel.tabel }

  /// The entry that the proposal is about, as far as it may be named.
  private var onderwerp: String {
    let rij = voorstel.rij.flatMap { blik.stand.rij($0) }
    return rij.flatMap { blik.naam(of: $0.id) } ?? "een regel die er niet meer is"
  }

  private func cel(_ kolom: Kolomnaam) -> String {
    blik.tekst(
      voorstel.velden.first { $0.kolom == kolom }?.na, of: kolom, in: tabel)
  }
}
