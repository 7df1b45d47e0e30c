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
  private let tekeningen: [DocumentBlock]

  /// Makes the plan.
  ///
  /// - Parameters:
  ///   - graaf: The map on the day of the plan.
  ///   - vraagstuk: What is at stake.
  ///   - fase: The phase; nil stands for the phase that the vraagstuk is in now.
  ///   - isOpenbaar: Whether the plan is for everybody. The map must be what everybody may know.
  ///   - tekeningen: What to show of the pictures: figures, or a sentence why there is none.
  public init(
    _ graaf: KaartGraph, _ vraagstuk: Vraagstuk, fase: Fase? = nil, isOpenbaar: Bool = false,
    tekeningen: [DocumentBlock] = []
  ) {
    bron = Planbron(graaf, vraagstuk, fase: fase, isOpenbaar: isOpenbaar)
    self.tekeningen = tekeningen
  }

  /// The whole plan.
  public var document: Document {
    let parts = delen
    let questions = parts.compactMap(\.openVraag)
    return Document(
      title: "Communicatie- en participatieplan: \(bron.vraagstuk.naam)",
      blocks: inleiding(questions.count) + parts + slot(questions))
  }

  /// The tables that people take along to a spreadsheet.
  public var tabellen: [DocumentTable] {
    [Actortabel(bron).lijst, Kernboodschappen(bron).tabel, Kalender(bron).lijst]
  }

  private var delen: [DocumentBlock] {
    [.heading(level: 1, "Het plan")]
      + Vraagstukdeel(bron).blokken + Partijendeel(bron, tekeningen).blokken
      + Meedoendeel(bron).blokken + Contactdeel(bron).blokken
      + Participatieparagraaf(bron).blokken + Actortabel(bron).blokken
      + Kernboodschappen(bron).blokken + Kalender(bron).blokken + Analysedeel(bron).blokken
  }

  private func inleiding(_ questions: Int) -> [DocumentBlock] {
    let fase = bron.fase.map { "de fase \($0.rawValue)" } ?? "een fase die niet vermeld is"
    let begin =
      "Dit plan hoort bij \(fase). Het is gemaakt met de gegevens van "
      + "\(bron.graaf.peildatum.dutchLongText)."
    let asked =
      questions == 0
      ? "" : " Er \(questions == 1 ? "staat nog 1 vraag" : "staan nog \(questions) vragen") in."
    guard !bron.isOpenbaar else { return [.paragraph(begin + asked)] }
    return [
      .paragraph(
        begin + " Bij elk oordeel staat wie het gaf en wanneer. Wat niet bekend is, is niet "
          + "ingevuld maar gevraagd." + asked),
      .note(
        "Vertrouwelijk: in dit plan staan oordelen over partijen. Geef het niet aan anderen. "
          + "Voor anderen maakt u een plan met --openbaar."),
    ]
  }

  private func slot(_ questions: [String]) -> [DocumentBlock] {
    questions.isEmpty
      ? [] : [.heading(level: 1, "Vragen die nog open staan"), .list(questions)]
  }
}
