/// One judgement about one actor in one vraagstuk: who judged what, when, and until when it holds.
///
/// What is nil was not judged, which is never the same as average or neutral.
public struct Positie: Krachtenveldrij {
  /// The stated cells of its row.
  public let velden: Velden
  /// Makes it of the stated cells of its row.
  public init(velden: Velden) { self.velden = velden }

  /// The key of the vraagstuk.
  public var vraagstuk: String { velden[.vraagstuk] ?? "" }
  /// The key of the entry that is judged.
  public var actor: String { velden[.actor] ?? "" }
  /// The phase for which it was judged; nil stands for the phase that the vraagstuk is in.
  public var fase: Fase? { choice(.fase) }
  /// The view; a row that states none tells how it is.
  public var kijk: Kijk { choice(.kijk) ?? .feitelijk }
  /// How much is at stake for the actor, 1 to 5.
  public var belang: Int? { number(.belang) }
  /// How much the actor can bring about or stop, 1 to 5.
  public var invloed: Int? { number(.invloed) }
  /// How the actor stands towards it.
  public var houding: Houding? { velden[.houding].flatMap { Houding($0) } }
  /// How much we and the actor trust each other, 1 to 5.
  public var vertrouwen: Int? { number(.vertrouwen) }
  /// How pressing it is for the actor, 1 to 5.
  public var urgentie: Int? { number(.urgentie) }
  /// How widely the actor's claim is accepted, 1 to 5.
  public var legitimiteit: Int? { number(.legitimiteit) }
  /// The part the actor has.
  public var rol: Actorrol? { choice(.rol) }
  /// How near the actor stands to the decision.
  public var ring: Ring? { choice(.ring) }
  /// The rung of the front of the ladder, as the ladder of the map names it.
  public var niveau: String? { velden[.niveau] }
  /// Which responsibility is asked, often a rung of the back of the ladder.
  public var verantwoordelijkheid: String? { velden[.verantwoordelijkheid] }
  /// What is asked of residents.
  public var inspanningBewoner: String? { velden[.inspanningBewoner] }
  /// What the municipality does for it.
  public var inspanningGemeente: String? { velden[.inspanningGemeente] }
  /// The message for this actor in one or two sentences.
  public var kernboodschap: String? { velden[.kernboodschap] }
  /// When it was judged.
  public var datum: Datum? { date(.datum) }
  /// The role of who judged.
  public var beoordelaar: String? { velden[.beoordelaar] }
  /// The last day on which the judgement may be used.
  public var geldigTot: Datum? { date(.geldigTot) }
  /// Who may see it; a judgement that says nothing is confidential.
  public var zichtbaarheid: Zichtbaarheid { choice(.zichtbaarheid) ?? .vertrouwelijk }
  /// Why it was judged so.
  public var toelichting: String? { velden[.toelichting] }
  /// Where it comes from.
  public var bron: String? { velden[.bron] }

  /// Whether the end of the judgement lies before the last day of a date.
  public func isVerlopen(on peildatum: Datum) -> Bool {
    geldigTot.map { $0.days(until: peildatum) > 0 } ?? false
  }

  /// Whether it was judged after the last day of a date.
  public func isToekomstig(on peildatum: Datum) -> Bool {
    datum.map { $0.eersteDag.days(until: peildatum.laatsteDag) < 0 } ?? false
  }
}
