import GraphCore
import Kaartgraaf
import Wijkmodel

/// A question and what was found for it, in words.
struct Zoekwoorden {
  let kaart: OpenbareKaart
  let vraag: Zoekvraag
  let uitslag: Zoekuitslag

  /// The title of the page, such as "Wijkpartners in de sector zorg" or "Zoeken: ouderen".
  var titel: String {
    if !vraag.tekst.isEmpty { return "Zoeken: \(vraag.tekst)" }
    let kind = (vraag.soort ?? soort)?.meervoud.beginningWithCapital
    return (kind ?? (uitslag.gevonden.isEmpty ? "Zoeken" : "Alles")) + bepalingen
  }

  /// How much was found, such as "5 wijkpartners gevonden".
  var telling: String {
    let one = soort?.rawValue ?? "resultaat"
    let many = soort?.meervoud ?? "resultaten"
    return Teksten.aantal(uitslag.gevonden.count, one, many) + " gevonden"
  }

  /// What was chosen beside the words, such as "sector zorg".
  var keuzes: [String] {
    let chosen: [(String, String?)] = [
      ("soort", vraag.soort?.meervoud), ("wijk", naam(vraag.wijk)),
      ("buurt of plek", naam(vraag.buurt)), ("sector", sector), ("thema", naam(vraag.thema)),
      ("bereikt", naam(vraag.doelgroep)),
    ]
    return chosen.compactMap { label, value in value.map { "\(label) \($0)" } }
  }

  /// The kind of everything found; nil when there is more than one, or nothing.
  private var soort: Knoopsoort? {
    guard let first = uitslag.gevonden.first.map(kaart.graaf.knoopsoort) else { return nil }
    return uitslag.gevonden.allSatisfy { kaart.graaf.knoopsoort($0) == first } ? first : nil
  }

  private var bepalingen: String {
    let areas = [naam(vraag.buurt), naam(vraag.wijk)].compactMap(\.self)
    let parts: [String?] = [
      sector.map { "in de sector \($0)" },
      areas.isEmpty ? nil : "in \(areas.joined(separator: ", "))",
      naam(vraag.thema).map { "bij het thema \($0)" },
      naam(vraag.doelgroep).map { "met bereik bij \($0)" },
    ]
    return parts.compactMap(\.self).map { " " + $0 }.joined()
  }

  /// The sector as the map writes it; nil when it does not occur.
  private var sector: String? {
    guard !vraag.sector.isEmpty else { return nil }
    let wanted = FoldedText(vraag.sector)
    return kaart.index.keuzes.sectoren.first { FoldedText($0) == wanted }
  }

  /// The name of what was chosen; nil when it is not on the map.
  private func naam(_ id: String) -> String? {
    guard !id.isEmpty else { return nil }
    return kaart.graaf.node(of: id).map { kaart.graaf.knoop($0).naam }
  }
}
