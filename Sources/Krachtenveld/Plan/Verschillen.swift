import DocumentText
import Kaartgraaf
import Wijkmodel

/// Where an actor would like another rung than the municipality chose.
///
/// The two views stand side by side, each with who judged; neither replaces the other.
struct Verschillen {
  private let bron: Planbron

  init(_ bron: Planbron) { self.bron = bron }

  var blokken: [DocumentBlock] {
    let lines = bron.gewenst.beoordeeld.compactMap(regel)
    guard !lines.isEmpty else { return [] }
    return [
      .heading(level: 3, "Waar een partij iets anders wil"),
      .list(lines),
    ]
  }

  private func regel(_ actor: Actoroordeel) -> String? {
    guard let theirs = actor.positie, let wanted = theirs.niveau,
      let ours = bron.wenselijk.positie(of: actor.knoop), let offered = ours.niveau,
      let high = trede(wanted), let low = trede(offered), high != low
    else { return nil }
    let (direction, advice) =
      high > low
      ? ("verder", "Zeg eerlijk waarom u dit biedt, of bied meer.")
      : ("minder ver", "Vraag het dan niet, of vraag het een ander.")
    return
      "\(bron.naam(actor.knoop)): \(bron.woord(actor.knoop)) wil \(direction) meedoen, namelijk "
      + "\(wanted) (\(theirs.stempel)). De gemeente kiest \(offered) (\(ours.stempel)). \(advice)"
  }

  private func trede(_ naam: String) -> Int? {
    Participatieladder(of: bron.graaf.kaart).rang(naam)
  }
}
