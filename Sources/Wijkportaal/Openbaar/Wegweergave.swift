import DocumentText
import Kaartgraaf
import Kaartvraag
import Wijkmodel

/// The route of a row of an answer, step by step and in words.
struct Wegweergave {
  let rij: Antwoordrij
  let graaf: KaartGraph

  /// The steps and how strong they are together; nil for a row without a route.
  var inhoud: [HTMLFragment]? {
    guard !rij.weg.isEmpty else { return nil }
    let steps = rij.weg.enumerated().map { place, stap in
      HTMLFragment(zin(stap, isFirst: place == 0))
    }
    guard steps.count > 1 else { return [.paragraph(steps[0])] }
    let list = HTMLFragment.element(
      "ol", ["class": "weg"], .lines(steps.map { .element("li", [:], $0) }))
    return [list, oordeel.map { .paragraph(HTMLFragment($0)) } ?? .empty]
  }

  private func zin(_ stap: Wegstap, isFirst: Bool) -> String {
    let start = isFirst ? naam(stap.van) : "Die"
    var text = "\(start) \(Self.verbonden(stap.werkwoord)) \(naam(stap.naar))"
    if !stap.kanalen.isEmpty { text += ", via \(Teksten.opsomming(stap.kanalen))" }
    guard let sterkte = stap.sterkte else {
      return text.asSentence + " Hoe sterk dit is, is niet vermeld."
    }
    return (text + " (sterkte \(sterkte) van 5)").asSentence
  }

  private func naam(_ id: String) -> String {
    graaf.node(of: id).map { graaf.knoop($0).naam } ?? id
  }

  /// Words that need what comes after them stand as they are; others get a colon.
  private static func verbonden(_ werkwoord: String) -> String {
    let words = werkwoord.split(separator: " ")
    let goesOn = words.count == 1 || words.last.map { voorzetsels.contains(String($0)) } ?? false
    return goesOn ? werkwoord : werkwoord + ":"
  }

  private static let voorzetsels: Set<String> = [
    "aan", "als", "bij", "dan", "door", "in", "met", "naar", "op", "over", "uit", "van", "voor",
  ]

  private var oordeel: String? {
    guard case .sterkte(let sterkte)? = rij.score else { return nil }
    return "Deze weg is \(Self.woord(sterkte)) (\(sterkte.tekst) van 1)."
  }

  /// A word for a strength, by fifths.
  static func woord(_ sterkte: Routesterkte) -> String {
    let limits = [
      (4, "sterk"), (3, "vrij sterk"), (2, "niet sterk en niet zwak"), (1, "vrij zwak"),
    ]
    return limits.first { sterkte >= Routesterkte(product: $0.0, factoren: 1) }?.1 ?? "zwak"
  }
}
