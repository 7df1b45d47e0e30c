public import DocumentText
public import Kaartgraaf
public import Wijkmodel

/// The plan for communication and participation of one vraagstuk, with everything that belongs to
/// it: the participatieparagraaf, the actors, the message for each of them and the calendar.
///
/// What was judged is told with the date and the role of who judged. What nobody filled in is
/// asked, and never made up.
public struct Participatieplan: Sendable {
  private let bron: Planbron
  /// The plan itself, told once: some parts of the analysis take long on a large map.
  private let delen: [DocumentBlock]

  /// Makes the plan.
  ///
  /// - Parameters:
  ///   - graaf: The map on the day of the plan.
  ///   - vraagstuk: What is at stake.
  ///   - fase: The phase; nil stands for the phase that the vraagstuk is in now.
  ///   - isOpenbaar: Whether the plan is for everybody. The map must be what everybody may know.
  ///   - onderdelen: The told parts of the analysis from which the plan takes what fits.
  ///   - tekeningen: What to show of the pictures: figures, or a sentence why there is none.
  public init(
    _ graaf: KaartGraph, _ vraagstuk: Vraagstuk, fase: Fase? = nil, isOpenbaar: Bool = false,
    onderdelen: [Onderdeel] = Onderdeel.alle, tekeningen: [DocumentBlock] = []
  ) {
    let bron = Planbron(
      graaf, vraagstuk, fase: fase, isOpenbaar: isOpenbaar, onderdelen: onderdelen)
    self.bron = bron
    delen = Self.delen(bron, tekeningen)
  }

  /// The whole plan.
  public var document: Document {
    Document(
      title: "Communicatie- en participatieplan: \(bron.vraagstuk.naam)",
      blocks: Samenvatting(bron, aantalVragen: aantalVragen).blokken + delen + bijlagen)
  }

  /// The tables that people take along to a spreadsheet.
  public var tabellen: [DocumentTable] {
    [Actortabel(bron).lijst, Kernboodschappen(bron).tabel, Kalender(bron).lijst]
  }

  /// How many questions to who makes it the plan asks.
  public var aantalVragen: Int { delen.count { $0.openVraag != nil } }

  private static func delen(
    _ bron: Planbron, _ tekeningen: [DocumentBlock]
  ) -> [DocumentBlock] {
    [.pageBreak, .heading(level: 1, "Het plan")] + Vraagstukdeel(bron).blokken
      + Partijendeel(bron).blokken
      + Meedoendeel(bron).blokken + Contactdeel(bron).blokken
      + deel("Tekeningen", tekeningen) + advies(bron)
      + [.pageBreak] + Participatieparagraaf(bron).blokken
      + (bron.isOpenbaar ? [] : [.pageBreak]) + Actortabel(bron).blokken
      + Kernboodschappen(bron).blokken + Kalender(bron).blokken
  }

  private static func deel(_ kop: String, _ blokken: [DocumentBlock]) -> [DocumentBlock] {
    blokken.isEmpty ? [] : [.heading(level: 1, kop)] + blokken
  }

  /// The advice without what stands in the plan itself.
  private static func advies(_ bron: Planbron) -> [DocumentBlock] {
    guard !bron.isOpenbaar, bron.onderdeelnamen.contains(Onderdeel.advies.naam) else { return [] }
    return Participatieadvies(bron.feitelijk).planblokken
  }

  private var bijlagen: [DocumentBlock] {
    Analysedeel(bron).blokken + (bron.actoren.isEmpty ? bron.onderdeel("wie") : [])
  }
}
