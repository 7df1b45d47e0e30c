public import Kaartgraaf
public import Wijkmodel

/// A question as somebody asks it, with the options that every question takes.
public struct Vraagstelling: Sendable {
  /// The question.
  public let vraag: any Vraag
  /// The number of rows to keep of every list; nil keeps all.
  public let top: Int?
  /// The date asked for; nil leaves it to the map.
  public let peildatum: Datum?
  /// Whether only what is openbaar counts.
  public let alleenOpenbaar: Bool

  /// Puts a question together.
  public init(
    _ vraag: any Vraag, top: Int? = nil, peildatum: Datum? = nil, alleenOpenbaar: Bool = false
  ) {
    self.vraag = vraag
    self.top = top
    self.peildatum = peildatum
    self.alleenOpenbaar = alleenOpenbaar
  }

  /// Makes a question from words.
  ///
  /// - Throws: `Vraagfout` when a value is missing or out of range.
  public init(_ soort: any Vraag.Type, _ invoer: Vraaginvoer) throws(Vraagfout) {
    self.init(
      try soort.init(invoer), top: try invoer.number(.top, in: 1...Int.max),
      peildatum: try invoer.date(.peildatum), alleenOpenbaar: invoer.has(.openbaar))
  }

  /// The graph on which this question is answered.
  ///
  /// - Complexity: O(V log V + E).
  public func graaf(_ kaart: SocialeKaart, vandaag: Datum) -> KaartGraph {
    KaartGraph(kaart, peildatum: peildatum, vandaag: vandaag, alleenOpenbaar: alleenOpenbaar)
  }

  /// Answers the question.
  ///
  /// - Throws: `Vraagfout` when a name does not mean exactly one entry.
  public func antwoord(on graaf: KaartGraph) throws(Vraagfout) -> Antwoord {
    try vraag.antwoord(on: graaf, top: top)
  }

  /// The query in the vraagtaal that gives the same rows.
  ///
  /// - Throws: `Vraagfout.geenQuery` when there is none.
  public func query(on graaf: KaartGraph) throws(Vraagfout) -> String {
    try vraag.query(on: graaf, top: top)
  }
}
