import DocumentText
import GraphCore
import Kaartgraaf
import Wijkmodel

/// How attitudes changed since the last earlier phase in which they were judged.
///
/// The judgements of both phases stand side by side; one of an earlier phase never fills a gap in
/// this one.
struct Verandering {
  private let bron: Planbron

  init(_ bron: Planbron) { self.bron = bron }

  var blokken: [DocumentBlock] {
    guard let eerder = bron.feitelijk.eerder, let fase = eerder.fase else { return [] }
    let lines = eerder.beoordeeld.compactMap(regel)
    guard !lines.isEmpty else { return [] }
    return [
      .heading(level: 3, "Wat er veranderde sinds de fase \(fase.rawValue)"), .list(lines),
    ]
  }

  private func regel(_ actor: Actoroordeel) -> String? {
    guard let before = actor.positie, let houding = before.houding else { return nil }
    let now = bron.feitelijk.positie(of: actor.knoop)
    guard now?.houding != houding else { return nil }
    let then = "\(Teksten.houding(houding)) (\(before.stempel))"
    guard let now, let nu = now.houding else {
      return
        "\(bron.naam(actor.knoop)): eerst \(then). Wat \(bron.woord(actor.knoop)) nu vindt, is "
        + "niet beoordeeld."
    }
    return "\(bron.naam(actor.knoop)): van \(then) naar \(Teksten.houding(nu)) "
      + "(\(now.stempel))."
  }
}
