public import GraphCore
internal import Kaartgraaf
internal import Wijkmodel

/// Levels that do not fit together: what is offered, what is asked and what the actor wants.
public struct Niveauwaarschuwing: Hashable, Sendable {
  /// What does not fit.
  public enum Soort: Hashable, Sendable {
    /// We want to make or decide together and the actor does not.
    case samenNietGewild
    /// We want to make or decide together; what the actor wants was not judged.
    case samenNietGevraagd
    /// We want to make or decide together and of all that were judged nobody wants it.
    case niemandWilSamen
    /// The actor wants more than we offer.
    case wilMeer
    /// The actor wants something; what we offer was not judged.
    case aanbodOnbekend
    /// We offer to make or decide together and ask nothing but to undergo it.
    case vraagtTeWeinig
    /// We offer only information and ask ownership.
    case vraagtTeVeel
  }

  /// What does not fit.
  public let soort: Soort
  /// The actor; nil when it is about all of them.
  public let actor: NodeID?
  /// The sentence.
  public let zin: String
}

/// Finds levels that do not fit together.
struct Niveauvergelijker {
  let luik: Drieluik
  let ladder: Participatieladder

  /// The warnings, about each actor by name and then about all.
  var waarschuwingen: [Niveauwaarschuwing] {
    let actors = luik.wenselijk.actoren.map(\.knoop).filter { !luik.isGemeente($0) }
    return actors.flatMap { [wens($0), zijden($0)].compactMap(\.self) }
      + [niemand(of: actors)].compactMap(\.self)
  }

  private func naam(_ actor: NodeID) -> String { luik.wenselijk.graaf.knoop(actor).naam }

  /// The word for an actor: a doelgroep is no party.
  private func woord(_ actor: NodeID) -> String {
    luik.wenselijk.graaf.knoopsoort(actor).isPartij ? "deze partij" : "deze groep"
  }

  /// Whether what is offered fits what the actor wants.
  private func wens(_ actor: NodeID) -> Niveauwaarschuwing? {
    let offered = luik.wenselijk.positie(of: actor)?.niveau
    let wanted = luik.gewenst.positie(of: actor)?.niveau
    let (naam, woord) = (naam(actor), woord(actor))
    switch (offered, wanted) {
    case (let offered?, let wanted?): return verschil(actor, offered, wanted)
    case (let offered?, nil):
      guard ladder.isSamen(offered) else { return nil }
      return Niveauwaarschuwing(
        soort: .samenNietGevraagd, actor: actor,
        zin: "\(naam): u wilt ‘\(offered)’. Wat \(woord) zelf wil, is niet beoordeeld. Vraag het "
          + "na voordat u erop rekent.")
    case (nil, let wanted?):
      return Niveauwaarschuwing(
        soort: .aanbodOnbekend, actor: actor,
        zin: "\(naam): \(woord) wil ‘\(wanted)’. Wat u biedt, is niet ingevuld. Wat biedt u?")
    default: return nil
    }
  }

  private func verschil(
    _ actor: NodeID, _ offered: String, _ wanted: String
  ) -> Niveauwaarschuwing? {
    guard let offer = ladder.rang(offered), let wish = ladder.rang(wanted) else { return nil }
    let (naam, woord) = (naam(actor), woord(actor))
    if ladder.isSamen(offered), wish < offer {
      return Niveauwaarschuwing(
        soort: .samenNietGewild, actor: actor,
        zin: "\(naam): u wilt ‘\(offered)’, maar \(woord) wil zelf niet verder gaan dan "
          + "‘\(wanted)’.")
    }
    guard wish > offer else { return nil }
    return Niveauwaarschuwing(
      soort: .wilMeer, actor: actor,
      zin: "\(naam): \(woord) wil meer dan u biedt: ‘\(wanted)’ in plaats van ‘\(offered)’. Bied "
        + "meer, of leg uit waarom dat niet kan.")
  }

  /// Whether both sides of the ladder fit: what is offered and which responsibility is asked.
  private func zijden(_ actor: NodeID) -> Niveauwaarschuwing? {
    guard let positie = luik.wenselijk.positie(of: actor), let niveau = positie.niveau,
      let asked = positie.verantwoordelijkheid, let back = ladder.achterrang(asked),
      ladder.achter.count > 1
    else { return nil }
    if ladder.isSamen(niveau), back == 0 {
      return Niveauwaarschuwing(
        soort: .vraagtTeWeinig, actor: actor,
        zin: "\(naam(actor)): u biedt ‘\(niveau)’, maar vraagt alleen ‘\(asked)’. Dat past niet "
          + "bij elkaar. Wat vraagt u?")
    }
    guard ladder.rang(niveau) == 0, back == ladder.achter.count - 1 else { return nil }
    return Niveauwaarschuwing(
      soort: .vraagtTeVeel, actor: actor,
      zin: "\(naam(actor)): u vraagt ‘\(asked)’, maar biedt alleen ‘\(niveau)’. Dat past niet bij "
        + "elkaar. Wat biedt u?")
  }

  private func niemand(of actors: [NodeID]) -> Niveauwaarschuwing? {
    let asked = actors.contains { ladder.isSamen(luik.wenselijk.positie(of: $0)?.niveau) }
    let wishes = actors.compactMap { luik.gewenst.positie(of: $0)?.niveau }
    guard asked, !wishes.isEmpty, !wishes.contains(where: ladder.isSamen) else { return nil }
    let lowest = ladder.trede(.coproduceren)
    return Niveauwaarschuwing(
      soort: .niemandWilSamen, actor: nil,
      zin: "U wilt ‘\(lowest)’ of meer, maar van wie bekend is wat die wil, wil niemand dat. Begin "
        + "een trede lager, of zoek uit wat hen tegenhoudt.")
  }
}
