import DocumentText
import GraphCore
import Kaartgraaf
import Wijkmodel

/// What in the judgements may go wrong, as lines that name the numbers, who judged and when.
///
/// A score of 4 or 5 counts as much and one of 1 or 2 as little; 3 says neither.
struct Aandachtspunten {
  private let bron: Planbron

  init(_ bron: Planbron) { self.bron = bron }

  var blokken: [DocumentBlock] {
    let lines = bron.feitelijk.beoordeeld.flatMap(regels)
    let heading = DocumentBlock.heading(level: 3, "Waar u op moet letten")
    return lines.isEmpty ? [] : [heading, .list(lines)]
  }

  private func regels(_ actor: Actoroordeel) -> [String] {
    guard let positie = actor.positie else { return [] }
    let naam = bron.naam(actor.knoop)
    return [tegenstand(positie), wantrouwen(positie)]
      .compactMap(\.self).map { "\(naam): \($0) (\(positie.stempel))." }
  }

  private func tegenstand(_ positie: Positie) -> String? {
    guard let invloed = positie.invloed, invloed >= 4, case .waarde(let houding) = positie.houding,
      houding < 0
    else { return nil }
    return "veel invloed (\(invloed) van 5) en \(Teksten.houding(positie.houding))"
  }

  private func wantrouwen(_ positie: Positie) -> String? {
    guard let belang = positie.belang, belang >= 4, let vertrouwen = positie.vertrouwen,
      vertrouwen <= 2
    else { return nil }
    return "veel te winnen of te verliezen (belang \(belang) van 5), en weinig vertrouwen "
      + "(\(vertrouwen) van 5)"
  }
}
