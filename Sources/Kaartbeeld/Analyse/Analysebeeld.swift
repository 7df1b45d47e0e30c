/// A network of which something was measured, to be hung on a wall: who is in it, what each of them
/// scores, which lines there are and who belongs together.
public struct Analysebeeld: Equatable, Sendable {
  /// One who is in the network.
  public struct Knoop: Equatable, Sendable {
    /// The name.
    public var naam: String
    /// What the size goes by, the highest largest; nil where the measure has no value.
    public var waarde: Double?
    /// The value as people read it.
    public var waardetekst: String
    /// The group, as a position in ``Analysebeeld/groepkoppen``; nil for no group.
    public var groep: Int?
    /// Whether the network falls apart without it.
    public var isSnijpunt: Bool

    /// Makes one.
    public init(
      naam: String, waarde: Double?, waardetekst: String, groep: Int? = nil,
      isSnijpunt: Bool = false
    ) {
      self.naam = naam
      self.waarde = waarde
      self.waardetekst = waardetekst
      self.groep = groep
      self.isSnijpunt = isSnijpunt
    }
  }

  /// A line from one to another, by their positions in ``Analysebeeld/knopen``.
  public struct Band: Equatable, Sendable {
    /// Where it begins.
    public var van: Int
    /// Where it ends.
    public var naar: Int
    /// How strong it is.
    public var gewicht: Double

    /// Makes a line.
    public init(_ van: Int, _ naar: Int, gewicht: Double = 1) {
      self.van = van
      self.naar = naar
      self.gewicht = gewicht
    }
  }

  /// The title.
  public var titel: String
  /// The sentence below the title.
  public var onderschrift: String
  /// Everybody in the network.
  public var knopen: [Knoop]
  /// The lines; loops and lines to nobody are not drawn, parallel ones as one.
  public var banden: [Band]
  /// Whether lines have a direction.
  public var isGericht: Bool
  /// What the size of a circle tells, such as "aantal contacten".
  public var maatkop: String
  /// Whether the lowest of what was measured has the largest circle: sizes go by its opposite then.
  public var isLaagsteEerst: Bool
  /// The names of the groups.
  public var groepkoppen: [String]
  /// Sentences below the picture: which convention was used.
  public var toelichting: [String]

  /// Makes a picture to be drawn.
  public init(
    titel: String, onderschrift: String, knopen: [Knoop], banden: [Band], isGericht: Bool = false,
    maatkop: String, isLaagsteEerst: Bool = false, groepkoppen: [String] = [],
    toelichting: [String] = []
  ) {
    self.titel = titel
    self.onderschrift = onderschrift
    self.knopen = knopen
    self.banden = banden
    self.isGericht = isGericht
    self.maatkop = maatkop
    self.isLaagsteEerst = isLaagsteEerst
    self.groepkoppen = groepkoppen
    self.toelichting = toelichting
  }

  /// Draws the network: circles as large as their values, coloured by group, with the names of as
  /// many as fit, the highest values first.
  ///
  /// Large networks are drawn in part, which the picture says; the table always has everybody. The
  /// same network always gives the same picture.
  ///
  /// - Parameter papier: The sheet.
  /// - Returns: The picture, and its facts as a table.
  /// - Complexity: O((n + m) log n) for the table, and O(k²·r) to place the k drawn, at most 300.
  public func plaat(_ papier: Papier = .a3) -> Kaartplaat {
    let title = TitleBlock(title: titel, lines: onderschrift.isEmpty ? [] : [onderschrift])
    guard !knopen.isEmpty else {
      return papier.zinplaat("analyse", title, Teksten.leegNetwerk, tabel)
    }
    return Analyseblad(self, papier).plaat()
  }
}
