public import GraphCore

/// Actors in a plane with two axes of numbers: what a picture of an analysis shows.
public struct Assenvlak: Hashable, Sendable {
  /// An actor in the plane.
  public struct Punt: Hashable, Sendable {
    /// The entry.
    public let knoop: NodeID
    /// The place on the horizontal axis.
    public let x: Double
    /// The place on the vertical axis.
    public let y: Double
  }

  /// An axis: what it measures, and where it parts little from much.
  public struct As: Hashable, Sendable {
    /// What it measures, in a few words.
    public let titel: String
    /// The value that parts the low side from the high side; nil where there is no such line.
    ///
    /// A value belongs to the high side when it is larger than this.
    public let grens: Double?
  }

  /// What the four parts of a plane with two dividing lines are called.
  public struct Hoeken: Hashable, Sendable {
    /// Low on the horizontal axis, high on the vertical one.
    public let linksBoven: String
    /// High on both axes.
    public let rechtsBoven: String
    /// Low on both axes.
    public let linksOnder: String
    /// High on the horizontal axis, low on the vertical one.
    public let rechtsOnder: String
  }

  /// A short name in lower case, for a file or an option.
  public let naam: String
  /// What the plane shows.
  public let titel: String
  /// The horizontal axis.
  public let x: As
  /// The vertical axis.
  public let y: As
  /// The parts, where the axes have dividing lines and the parts a meaning.
  public let hoeken: Hoeken?
  /// The actors, in the order of their names.
  public let punten: [Punt]
  /// How to read it, in one or two sentences.
  public let uitleg: String

  init(
    _ naam: String, titel: String, x: As, y: As, hoeken: Hoeken? = nil, punten: [Punt],
    uitleg: String
  ) {
    self.naam = naam
    self.titel = titel
    self.x = x
    self.y = y
    self.hoeken = hoeken
    self.punten = punten
    self.uitleg = uitleg
  }
}
