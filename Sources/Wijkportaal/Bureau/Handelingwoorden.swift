import Kaartopslag
import Wijkmodel

extension Handeling.Soort {
  /// What kind of thing was done, for in a list to choose from.
  var label: String {
    switch self {
    case .begin: "Register gemaakt"
    case .invoer: "Bestanden ingelezen"
    case .bevestiging: "Bevestigd"
    case .wijziging: "Gewijzigd"
    case .besluit: "Voorstel overgenomen"
    case .weigering: "Voorstel geweigerd"
    case .samenvoeging: "Samengevoegd"
    case .einde: "Beëindigd"
    case .ongedaan: "Teruggedraaid"
    case .verwijdering: "Verwijderd"
    case .uitnodiging: "Link gemaakt"
    case .intrekking: "Link ingetrokken"
    }
  }

  /// Whether a handeling of this kind can be undone.
  var kanTerug: Bool {
    switch self {
    case .begin, .uitnodiging, .intrekking, .verwijdering, .weigering: false
    case .invoer, .bevestiging, .wijziging, .besluit, .samenvoeging, .einde, .ongedaan: true
    }
  }
}

/// What was done, in one sentence.
struct Handelingzin {
  let kader: Bureaukader
  let handeling: Handeling
  let rijen: [Logrij]

  /// Whether it can be undone: nothing of it was erased, and something of it changed the map.
  var kanTerug: Bool {
    handeling.soort.kanTerug
      && rijen.contains { $0.soort == .nieuw || $0.soort == .gewijzigd || $0.soort == .weg }
      && rijen.allSatisfy { rij in
        rij.soort != .gewist && rij.cellen.allSatisfy { $0.inhoud != nil }
      }
  }

  /// The first row that is an entry, else the first of all.
  var hoofdrij: Logrij? {
    rijen.first { Tabel(naam: $0.tabel)?.isKnopen == true } ?? rijen.first
  }

  var tekst: String {
    let wie = hoofdrij.flatMap { kader.namen.naam($0, in: kader.stand) } ?? "Een gewiste regel"
    switch handeling.soort {
    case .begin: return "Het register is gemaakt. Er kwamen \(regels(.nieuw)) in."
    case .invoer: return "Er zijn bestanden ingelezen: \(telling)."
    case .bevestiging: return "\(wie): de eigenaar zei dat dit klopt."
    case .wijziging: return "\(wie) is gewijzigd\(velden)."
    case .besluit: return besluit(wie)
    case .weigering: return "\(wie): een voorstel is niet of niet helemaal overgenomen."
    case .samenvoeging: return samenvoeging(wie)
    case .einde: return "\(wie) is beëindigd."
    case .ongedaan: return "\(wie): een eerdere handeling is teruggedraaid."
    case .verwijdering: return verwijdering
    case .uitnodiging: return uitnodiging(wie)
    case .intrekking: return "Een persoonlijke link van \(wie) is ingetrokken."
    }
  }

  private func uitnodiging(_ wie: String) -> String {
    rijen.count > 1
      ? "Er zijn \(rijen.count) persoonlijke links gemaakt."
      : "Er is een persoonlijke link gemaakt voor \(wie)."
  }

  private func besluit(_ wie: String) -> String {
    hoofdrij?.soort == .nieuw
      ? "\(wie) is na een voorstel toegevoegd."
      : "\(wie) is na een voorstel gewijzigd\(velden)."
  }

  private func samenvoeging(_ wie: String) -> String {
    let gone = rijen.first { $0.soort == .weg && Tabel(naam: $0.tabel)?.isKnopen == true }
    let name = gone.flatMap { kader.namen.naam($0, in: kader.stand) } ?? wie
    return "\(name) is samengevoegd met een andere regel."
  }

  private var verwijdering: String {
    let erased = rijen.count { $0.soort == .gewist }
    let name = rijen.first { $0.soort == .weg && Tabel(naam: $0.tabel)?.isKnopen == true }
      .flatMap { kader.namen.naam($0, in: kader.stand) }
    let gone = name.map { "\($0) is van de kaart gehaald." } ?? "Er zijn gegevens verwijderd."
    return erased == 0 ? gone : gone + " Ook in het logboek is iets gewist."
  }

  private func regels(_ soort: Logrij.Soort) -> String {
    Teksten.aantal(rijen.count { $0.soort == soort }, "regel", "regels")
  }

  private var telling: String {
    let words: [(Logrij.Soort, String)] = [
      (.nieuw, "nieuw"), (.gewijzigd, "gewijzigd"), (.weg, "weg"),
    ]
    let parts = words.compactMap { soort, word in
      let count = rijen.count { $0.soort == soort }
      return count == 0 ? nil : "\(regels(soort)) \(word)"
    }
    return Teksten.opsomming(parts)
  }

  /// The columns that changed, but for the date that changes with them.
  private var velden: String {
    guard let rij = hoofdrij, let tabel = Tabel(naam: rij.tabel) else { return "" }
    let tekst = Veldtekst(tabel, in: kader.kaart)
    let columns = rij.cellen.compactMap(\.inhoud).map { Kolomnaam(rawValue: $0.kolom) }
      .filter { $0 != .laatstGewijzigd }
    let labels = columns.map { tekst.label($0) }
    return labels.isEmpty ? "" : ": " + Teksten.opsomming(labels)
  }
}
