/// How one kind is drawn: a shape and colours together, so that it survives grey print and is told
/// apart by those who see few colours.
///
/// The strong colours are those of Okabe and Ito ("Color Universal Design", 2008), darkened until
/// a thin line on white has a contrast of at least 4.5 to 1.
public struct Stijl: Hashable, Sendable {
  /// The shape in the words of Graphviz.
  public let vorm: String
  /// The light colour inside.
  public let vulling: String
  /// The strong colour of the border and the sign.
  public let rand: String
  /// Whether the corners of a box of this kind are round.
  public let isRond: Bool

  /// The style of a kind.
  public init(_ soort: Beeldsoort) {
    let (vorm, vulling, rand) = Self.look(of: soort)
    self.vorm = vorm
    self.vulling = vulling
    self.rand = rand
    isRond = [.bewoners, .initiatief, .sleutelfiguur, .doelgroep].contains(soort)
  }

  private static func look(of soort: Beeldsoort) -> (String, String, String) {
    switch soort {
    case .gemeente: ("box", "#D6EAF5", "#0072B2")
    case .bewoners: ("house", "#D5F0E6", "#007A5A")
    case .welzijn: ("hexagon", "#FCE9C8", "#B36B00")
    case .opvang: ("trapezium", "#FBE3DC", "#A6482F")
    case .onderwijs: ("triangle", "#E4E1F5", "#5B4FA2")
    case .sport: ("diamond", "#E6EDC8", "#5E7311")
    case .cultuur: ("star", "#F7E0F3", "#A0338F")
    case .ondernemers: ("invtrapezium", "#EADFD3", "#7A4B2A")
    case .overig: ("box", "#F2F2F2", "#555555")
    case .netwerk: ("octagon", "#F3DDEA", "#9C3D75")
    case .initiatief: ("invtriangle", "#FFF3C4", "#7D6500")
    case .sleutelfiguur: ("circle", "#D3ECEF", "#1F7480")
    case .doelgroep: ("ellipse", "#FBE0D0", "#B84A00")
    case .thema: ("parallelogram", "#E6EAF0", "#44546A")
    case .gebied: ("invhouse", "#EEF2F7", "#44546A")
    }
  }

  /// Whether the sign is an outline only, for what is not known.
  public static func isOpen(_ soort: Beeldsoort) -> Bool { soort == .overig }
}

extension Stijl {
  /// The colours and lines that all pictures share.
  public enum Kleur {
    /// Names and titles.
    public static let tekst = "#1B2A41"
    /// Explanations.
    public static let bijschrift = "#4A5568"
    /// Lines between entries.
    public static let lijn = "#5B6777"
    /// The relation that was asked about.
    public static let nadruk = "#0072B2"
    /// The inside of a card.
    public static let kaart = "#F6F8FB"
    /// The border of a card.
    public static let kaartrand = "#B8C4D3"
    /// What is missing.
    public static let leegte = "#B84A00"
    /// A course on which entries lie.
    public static let baan = "#F1F4F8"
    /// Behind everything.
    public static let papier = "#FFFFFF"
  }

  /// The thickness of the border of an entry, in points.
  public static let randdikte = 1.2
  /// The thickness of a line, in points.
  public static let lijndikte = 1.1
  /// The thickness of the line that was asked about, in points.
  public static let nadrukdikte = 1.8
}
