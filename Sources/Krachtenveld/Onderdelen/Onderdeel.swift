public import DocumentText

/// A part of the analysis of a krachtenveld: what it is called and how it is told.
///
/// A new part is one file in its own folder and one line in ``alle``. The same blocks are printed
/// by the program and stand in the plan.
public struct Onderdeel: Sendable {
  /// The word somebody types, as an option.
  public let naam: String
  /// What it tells, in one line.
  public let uitleg: String
  /// Whether it shows judgements, which the public never sees.
  public let toontOordelen: Bool
  private let tell: @Sendable (Oordeelveld) -> [DocumentBlock]

  init(
    _ naam: String, uitleg: String, toontOordelen: Bool = true,
    tell: @escaping @Sendable (Oordeelveld) -> [DocumentBlock]
  ) {
    self.naam = naam
    self.uitleg = uitleg
    self.toontOordelen = toontOordelen
    self.tell = tell
  }

  /// Tells it about one vraagstuk, in one phase and view.
  public func blokken(_ veld: Oordeelveld) -> [DocumentBlock] { tell(veld) }

  /// Every part, in the order of the help; the first is told when none is asked for.
  public static let alle: [Onderdeel] = [
    oordelen, wie, aandacht, krachtenspel, doorwerking, controlevragen, advies,
  ]

  /// The part with a name, or nil.
  public static func named(_ naam: String) -> Onderdeel? { alle.first { $0.naam == naam } }
}
