import DocumentText
import GraphCore
import Kaartgraaf
import Wijkmodel

/// What is not known of the judgements, as questions.
struct Oordeelvragen {
  private let bron: Planbron

  init(_ bron: Planbron) { self.bron = bron }

  var blokken: [DocumentBlock] { nietBeoordeeld + zonderScore + zonderHerkomst }

  private var nietBeoordeeld: [DocumentBlock] {
    let missing = bron.feitelijk.actoren.filter { $0.positie == nil }.map(\.knoop)
    guard !missing.isEmpty else { return [] }
    return [
      .vraag(
        "Hoe staat het nu met \(bron.opsomming(missing))?", .posities, .belang,
        .invloed, .houding, .vertrouwen)
    ]
  }

  private var zonderScore: [DocumentBlock] {
    let parts: [(Kolomnaam, String)] = [
      (.belang, "Hoe groot is het belang van"), (.invloed, "Hoe groot is de invloed van"),
      (.houding, "Wat is de houding van"), (.vertrouwen, "Hoe groot is het vertrouwen van"),
    ]
    return parts.compactMap { column, words in
      let missing = bron.feitelijk.beoordeeld.filter { $0.positie?.velden[column] == nil }
      guard !missing.isEmpty else { return nil }
      return .vraag("\(words) \(bron.opsomming(missing.map(\.knoop)))?", .posities, column)
    }
  }

  private var zonderHerkomst: [DocumentBlock] {
    let parts: [(Kolomnaam, String)] = [
      (.beoordelaar, "Wie gaf het oordeel over"), (.datum, "Wanneer is geoordeeld over"),
      (.geldigTot, "Tot wanneer geldt het oordeel over"),
    ]
    let judged = bron.velden.flatMap(\.beoordeeld)
    return parts.compactMap { column, words in
      let missing = judged.filter { $0.positie?.velden[column] == nil }.map(\.knoop)
      guard !missing.isEmpty else { return nil }
      let names = bron.opsomming(bron.graaf.sortedByName(missing))
      return .vraag("\(words) \(names)?", .posities, column)
    }
  }
}
