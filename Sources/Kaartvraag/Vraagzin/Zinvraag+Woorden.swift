import Foundation
import Wijkmodel

extension Zinvraag {
  /// The question in words, with values filled in and its options behind it.
  ///
  /// - Complexity: O(n) in the length of the sentence.
  func words(with vullingen: [Vulling]) -> String {
    var text = woorden
    var said: Set<String> = []
    for place in 1...2 {
      let filled = vullingen.filter { $0.doel == .argument(place) }
      text = text.replacing("‹\(place)›", with: Teksten.opsomming(filled.map(\.naam)))
    }
    if text.contains("‹eisen›") {
      let wanted = vullingen.filter { ["doelgroepen", "themas"].contains($0.doel.optienaam) }
      text = text.replacing("‹eisen›", with: Teksten.opsomming(wanted.map(\.naam)))
      said = ["doelgroepen", "themas"]
    }
    for naam in opties {
      guard let marked = marked(naam, in: text) else { continue }
      let values = vullingen.filter { $0.doel == .optie(naam) }
      let plain = text[marked].dropFirst(naam.count + 2).dropLast()
      text.replaceSubrange(
        marked, with: values.isEmpty ? String(plain) : phrase(naam, values, vullingen))
      said.insert(naam)
    }
    for naam in opties + Zinregels.algemeneOpties where !said.contains(naam) {
      let values = vullingen.filter { $0.doel.optienaam == naam }
      guard !values.isEmpty else { continue }
      if naam == "in", vullingen.contains(where: { $0.doel == .schakelaar("strikt") }) { continue }
      text += phrase(naam, values, vullingen)
    }
    return text
  }

  /// Where the value of an option stands inside the question, with what is said without it.
  private func marked(_ naam: String, in text: String) -> Range<String.Index>? {
    guard let begin = text.range(of: "‹\(naam)|"),
      let end = text[begin.upperBound...].firstIndex(of: "›")
    else { return nil }
    return begin.lowerBound..<text.index(after: end)
  }

  private func phrase(_ naam: String, _ values: [Vulling], _ all: [Vulling]) -> String {
    let value = Teksten.opsomming(values.map(\.naam))
    if naam == "strikt" {
      let area = all.first { $0.doel == .optie("in") }?.naam ?? ""
      return " alleen in \(area) zelf"
    }
    if naam == stappen { return " via hooguit \(value) \(value == "1" ? "stap" : "stappen")" }
    let form = bewoording[naam] ?? Self.bewoording[naam] ?? " --\(naam) ‹›"
    return form.replacing("‹›", with: value)
  }

  /// How options are said that mean the same with every question.
  private static let bewoording = [
    "in": " in ‹›", "kanaal": " via kanaal ‹›", "min-sterkte": " met sterkte ‹› of meer",
    "zonder-netwerken": " zonder netwerken", "soort": " alleen van de soort ‹›",
    "niveau": " op niveau ‹›", "ruim": " ook in een groter gebied",
    "met-organisatie": " ook via hun organisatie", "verplicht": " met verplicht ‹›",
    "niet": " zonder ‹›", "top": " top ‹›", "peildatum": " op ‹›",
    "openbaar": " alleen wat openbaar is",
  ]
}
