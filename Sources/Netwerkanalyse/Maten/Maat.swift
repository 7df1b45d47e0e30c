/// A measure: what it is called, what it means, by which convention and how it is computed.
///
/// A new one is a static property in a file of its own and one line in ``alle``.
public struct Maat: Sendable {
  /// Where the outcome stands in a document for programs.
  public enum Plaats: String, Hashable, Sendable {
    /// A value for every node.
    case maten
    /// A list of nodes or pairs.
    case lijsten
    /// Sets of nodes.
    case sets
  }

  /// The name, for `--maat` and for programs.
  public let naam: String
  /// The heading above its outcome, where the network makes no difference.
  public let kop: String
  /// What it says, in one sentence.
  public let uitleg: String
  /// Where the definition comes from.
  public let bron: String
  /// Where its outcome stands.
  public let plaats: Plaats
  /// The heading of its column in a table.
  public let kolomkop: String
  /// Whether the lowest value is what matters.
  public let laagsteEerst: Bool
  /// Whether it stands on the page that nobody asked more of.
  public let isGewoon: Bool

  private let kopVoor: (@Sendable (Analyse) -> String)?
  let conventie: @Sendable (Analyse) -> String
  let uitkomst: @Sendable (Analyse) -> Maatuitkomst

  init(
    _ naam: String, kop: String, kopVoor: (@Sendable (Analyse) -> String)? = nil,
    kolomkop: String = "waarde", uitleg: String, bron: String,
    plaats: Plaats = .maten, isGewoon: Bool = false, laagsteEerst: Bool = false,
    conventie: @escaping @Sendable (Analyse) -> String,
    uitkomst: @escaping @Sendable (Analyse) -> Maatuitkomst
  ) {
    self.naam = naam
    self.kop = kop
    self.kopVoor = kopVoor
    self.uitleg = uitleg
    self.bron = bron
    self.plaats = plaats
    self.kolomkop = kolomkop
    self.isGewoon = isGewoon
    self.laagsteEerst = laagsteEerst
    self.conventie = conventie
    self.uitkomst = uitkomst
  }

  /// The heading above its outcome in a network.
  func kop(_ analyse: Analyse) -> String { kopVoor?(analyse) ?? kop }

  /// The term between brackets in the heading.
  var term: String {
    kop.split(separator: "(").last.map { String($0.prefix { $0 != ")" }) } ?? naam
  }

  /// The measure with a name, or nil.
  public static func named(_ naam: String) -> Maat? { alle.first { $0.naam == naam } }
}
