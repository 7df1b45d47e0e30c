public import GraphCore
internal import Kaartgraaf
internal import Wijkmodel

/// Whom to involve at which level, how to reach whom, whom to invite and whom to spare.
///
/// Levels are built on judgements alone; routes and invitations on the map, except that an
/// invitation also asks for a supporter and an opponent where somebody was judged to be one.
public struct Participatieadvies: Sendable {
  /// The judgements on which the levels are built.
  public let veld: Oordeelveld
  /// Whether something can still be decided.
  public let speelruimte: Speelruimte
  /// The ladder of the map.
  public let ladder: Participatieladder
  /// The level per actor, by name.
  public let niveaus: [Niveauadvies]
  /// Levels that do not fit together.
  public let waarschuwingen: [Niveauwaarschuwing]
  /// How to reach the groups that are hard to reach.
  public let routes: [Groepsroute]
  /// The smallest list of invitations.
  public let uitnodigingen: Uitnodigingslijst
  /// Who is asked very often over all vraagstukken.
  public let overvraagd: [Overvraging]
  /// The actors of this vraagstuk with whom no talk was written down, by name.
  public let nietGesproken: [NodeID]

  let luik: Drieluik

  /// Advises on a vraagstuk.
  ///
  /// - Complexity: that of the questions `onbereikt`, `wie-bereikt` and `via-wie` for every group
  ///   that is hard to reach, and that of ``Uitnodigingslijst``.
  public init(_ veld: Oordeelveld) {
    let luik = Drieluik(veld)
    let ladder = Participatieladder(of: veld.graaf.kaart)
    let voorstellen = Actorvoorstellen(veld)
    let dekking = Uitnodigingsdekking(voorstellen)
    let room = Speelruimte(of: veld.vraagstuk)
    self.veld = veld
    self.luik = luik
    self.ladder = ladder
    speelruimte = room
    niveaus = veld.actoren.map { actor in
      let keuze = Niveaukeuze(actor.positie, speelruimte: room)
      return Niveauadvies(
        actor: actor.knoop, keuze: keuze, advies: keuze.niveau.map(ladder.trede),
        nu: luik.feitelijk.positie(of: actor.knoop)?.niveau,
        wilZelf: luik.gewenst.positie(of: actor.knoop)?.niveau,
        wensGemeente: luik.wenselijk.positie(of: actor.knoop)?.niveau)
    }
    waarschuwingen = Niveauvergelijker(luik: luik, ladder: ladder).waarschuwingen
    routes = Groepsroute.routes(voorstellen)
    uitnodigingen = Uitnodigingslijst(dekking)
    overvraagd = Overvraging.overvraagd(dekking, luik)
    let day = veld.graaf.peildatum
    let heard = Set(
      veld.graaf.kaart.krachtenveld.gesprekken(of: veld.vraagstuk.id).filter { gesprek in
        gesprek.datum.map { $0.days(until: day) >= 0 } ?? true
      }.flatMap(\.actoren))
    nietGesproken = veld.actoren.map(\.knoop).filter {
      !heard.contains(veld.graaf.knoop($0).id) && !luik.isGemeente($0)
    }
  }
}
