/// What a question is called, what it takes and what it means.
public struct Vraagbeschrijving: Hashable, Sendable {
  /// The word by which it is asked.
  public let naam: String
  /// The question in one sentence.
  public let samenvatting: String
  /// What the answer means, in plain words.
  public let uitleg: String
  /// The values it takes by their place; all are required.
  public let argumenten: [Argument]
  /// The options that are its own, without those of every question.
  public let eigenOpties: [Vraagoptie]
  /// Complete calls that work on the example map, with what they show.
  public let voorbeelden: [Voorbeeld]
  /// Whether the vraagtaal has a query that gives the same rows.
  public let heeftQuery: Bool

  /// Makes a description.
  public init(
    naam: String, samenvatting: String, uitleg: String, argumenten: [Argument] = [],
    opties: [Vraagoptie] = [], voorbeelden: [Voorbeeld], heeftQuery: Bool = false
  ) {
    self.naam = naam
    self.samenvatting = samenvatting
    self.uitleg = uitleg
    self.argumenten = argumenten
    eigenOpties = opties
    self.voorbeelden = voorbeelden
    self.heeftQuery = heeftQuery
  }

  /// The options it takes: its own, then those of every question.
  public var opties: [Vraagoptie] {
    eigenOpties + Vraagoptie.algemeen + (heeftQuery ? [.toonQuery] : [])
  }

  /// A value that a question takes by its place.
  public struct Argument: Hashable, Sendable {
    /// The word that stands for it.
    public let naam: String
    /// What it is, in one sentence.
    public let uitleg: String
    /// What must be filled in.
    public let invulling: Invulling

    /// Makes an argument; what must be filled in follows from its name unless stated.
    public init(_ naam: String, _ uitleg: String, invulling: Invulling? = nil) {
      self.naam = naam
      self.uitleg = uitleg
      self.invulling = invulling ?? Invulling(naamwoord: naam)
    }
  }

  /// A complete call with what it shows.
  public struct Voorbeeld: Hashable, Sendable {
    /// The words after the name of the program, without the map.
    public let aanroep: String
    /// What it shows.
    public let uitleg: String

    /// Makes an example.
    public init(_ aanroep: String, _ uitleg: String) {
      self.aanroep = aanroep
      self.uitleg = uitleg
    }
  }
}
