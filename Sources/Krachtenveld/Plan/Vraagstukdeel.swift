import DocumentText
import GraphCore
import Kaartgraaf
import Wijkmodel

/// Steps 1 and 2: what it is about, what is fixed and what is still open.
struct Vraagstukdeel {
  private let bron: Planbron
  private let vraagstuk: Vraagstuk

  init(_ bron: Planbron) {
    self.bron = bron
    vraagstuk = bron.vraagstuk
  }

  var blokken: [DocumentBlock] {
    [.heading(level: 2, "Stap 1. Waar gaat het over?")] + doel
      + [.list(feiten)] + (bron.isOpenbaar ? [] : beslissers) + ontbrekend
      + [.heading(level: 2, "Stap 2. Wat staat vast, en wat is nog open?")] + vast + open
  }

  private var doel: [DocumentBlock] {
    stated(
      vraagstuk.doel, "Wat wij willen bereiken",
      else: .vraag("Wat wilt u met dit vraagstuk bereiken?", .vraagstukken, .doel))
  }

  private var vast: [DocumentBlock] {
    stated(
      vraagstuk.vaststaand, "Dit staat vast",
      else: .vraag("Wat staat al vast?", .vraagstukken, .vaststaand))
  }

  private var open: [DocumentBlock] {
    stated(
      vraagstuk.speelruimte, "Dit is nog open",
      else: .vraag(
        "Wat is nog open? Waarover kunnen mensen echt meepraten?", .vraagstukken, .speelruimte))
  }

  private func stated(
    _ text: String?, _ lead: String, else question: DocumentBlock
  ) -> [DocumentBlock] { [text.map { .paragraph("\(lead): \($0)") } ?? question] }

  private var feiten: [String] {
    [
      "Fase: \(bron.fase?.rawValue ?? Self.leeg)",
      "Gebied: \(namen(vraagstuk.gebieden))",
      "Thema: \(themas)",
      "Verantwoordelijk: \(eigenaar.map(bron.naam) ?? Self.leeg)",
      "Begin: \(vraagstuk.vanaf?.dutchLongText ?? Self.leeg)",
      "Klaar: \(vraagstuk.tot?.dutchLongText ?? Self.leeg)",
    ]
  }

  private var eigenaar: NodeID? {
    vraagstuk.eigenaar.flatMap { bron.graaf.node(of: $0) }.flatMap {
      bron.isNoembaar($0) ? $0 : nil
    }
  }

  private var beslissers: [DocumentBlock] {
    let found = bron.feitelijk.beoordeeld.compactMap { actor in
      actor.positie.flatMap { positie in
        positie.rol == .beslisser ? "\(bron.naam(actor.knoop)) (\(positie.stempel))" : nil
      }
    }
    return found.isEmpty
      ? [.vraag("Wie neemt het besluit?", .posities, .rol)]
      : [.paragraph("Het besluit neemt: \(Teksten.opsomming(found)).")]
  }

  private static let leeg = "niet vermeld"

  /// The themes, apart by semicolons: a name of a theme holds "en" and commas itself.
  private var themas: String {
    let names = vraagstuk.themas.compactMap { bron.graaf.node(of: $0) }.map(bron.naam)
    return names.isEmpty ? Self.leeg : names.joined(separator: "; ")
  }

  private func namen(_ ids: [String]) -> String {
    ids.isEmpty ? Self.leeg : Teksten.opsomming(ids.map { bron.naam($0) })
  }

  private var ontbrekend: [DocumentBlock] {
    let questions: [(Bool, String, Kolomnaam)] = [
      (bron.fase == nil, "In welke fase is het vraagstuk nu?", .fase),
      (vraagstuk.gebieden.isEmpty, "Over welk gebied gaat het?", .gebied),
      (vraagstuk.themas.isEmpty, "Over welk thema gaat het?", .thema),
      (eigenaar == nil, "Wie is verantwoordelijk voor dit vraagstuk?", .eigenaar),
      (vraagstuk.vanaf == nil, "Wanneer begint het?", .vanaf),
      (vraagstuk.tot == nil, "Wanneer moet het klaar zijn?", .tot),
    ]
    return questions.filter(\.0).map { .vraag($0.1, .vraagstukken, $0.2) }
  }
}
