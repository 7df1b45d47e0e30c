import DocumentText
import Kaartgraaf
import Kaartvraag
import Wijkmodel

/// The answer to a question as part of a page.
struct Antwoordweergave {
  let antwoord: Antwoord
  let graaf: KaartGraph
  let naar: Verwijzer

  var inhoud: [HTMLFragment] {
    var parts: [HTMLFragment] = [.heading(2, HTMLFragment(antwoord.titel))]
    parts += antwoord.vooraf.map { .paragraph(HTMLFragment($0)) }
    if let melding = antwoord.melding { parts.append(.paragraph(HTMLFragment(melding))) }
    parts += lijsten
    for blok in antwoord.blokken where !blok.regels.isEmpty {
      parts += [
        .heading(3, HTMLFragment(blok.kop)), .list(blok.regels.map { HTMLFragment($0) }),
      ]
    }
    return parts + uitleg
  }

  /// The lists, those of one group under its name.
  private var lijsten: [HTMLFragment] {
    guard antwoord.melding == nil else { return [] }
    var parts: [HTMLFragment] = []
    var rest = antwoord.lijsten[...]
    while let first = rest.first {
      let group = rest.prefix { $0.groep == first.groep }
      rest = rest.dropFirst(group.count)
      if let groep = first.groep {
        parts.append(.heading(3, HTMLFragment(groep)))
        if group.allSatisfy(\.rijen.isEmpty) { parts.append(.paragraph("Niemand vastgelegd.")) }
      }
      for lijst in group where !lijst.rijen.isEmpty {
        if let kop = lijst.kop {
          parts.append(.heading(first.groep == nil ? 3 : 4, HTMLFragment(kop)))
        }
        parts.append(.list(lijst.rijen.map(rij), kind: "uitslag"))
      }
    }
    return parts
  }

  private func rij(_ rij: Antwoordrij) -> HTMLFragment {
    let name =
      graaf.node(of: rij.id).map { node in
        HTMLFragment.link(HTMLFragment(rij.naam), to: naar(.ingang(graaf.knoop(node))))
      } ?? HTMLFragment(rij.naam)
    let kind = rij.soort.beginningWithCapital + "."
    let source =
      rij.bronnen.isEmpty
      ? ""
      : (rij.bronnen.count == 1 ? " Bron: " : " Bronnen: ") + rij.bronnen.joined(separator: "; ")
    let told = Wegweergave(rij: rij, graaf: graaf).inhoud ?? [.paragraph(HTMLFragment(rij.zin))]
    return .lines([
      .paragraph(name, kind: "naam"), .lines(told),
      rij.noot.map { .paragraph(HTMLFragment($0)) } ?? .empty,
      .paragraph(HTMLFragment(kind + source), kind: "klein"),
    ])
  }

  private var uitleg: [HTMLFragment] {
    guard antwoord.rijen.contains(where: { ($0.stappen ?? 0) > 0 }) else { return [] }
    var text =
      "Hoe sterk een weg is, is een getal van 0 tot 1. Elke stap telt mee: hoe langer de weg, hoe "
      + "zwakker."
    if antwoord.rijen.contains(where: { $0.sterkteOnbekend == true }) {
      text +=
        " Is van een stap niet vermeld hoe sterk die is, dan telt die als 3 van 5, en bij een los "
        + "contact als 1."
    }
    return [.paragraph(HTMLFragment(text), kind: "klein")]
  }
}
