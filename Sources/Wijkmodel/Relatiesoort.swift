/// The position of a kind of relation in the list of one map; built-in kinds come first.
public struct Relatiesoortnummer: RawRepresentable, Hashable, Sendable {
  /// The position, from 0.
  public let rawValue: Int16

  /// Makes a number from a position.
  public init(rawValue: Int16) { self.rawValue = rawValue }

  /// The position as an array index.
  public var index: Int { Int(rawValue) }
}

/// A kind of relation: what it may join, how it is said and whether it is contact.
public struct Relatiesoort: Hashable, Sendable {
  /// Between which parties a relation of this kind means that people know each other.
  public enum Contact: Hashable, Sendable {
    /// Never.
    case nee
    /// Always.
    case ja
    /// Only between two wijkpartners or two netwerken.
    case tussenGelijken
  }

  /// The name as it stands in `relaties.csv`.
  public let naam: String
  /// The kinds at which it may begin.
  public let van: Knoopsoorten
  /// The kinds at which it may end.
  public let naar: Knoopsoorten
  /// Whether it is contact.
  public let contact: Contact
  /// The wording from beginning to end.
  public let heen: String
  /// The wording from end to beginning.
  public let terug: String
  /// Whether it says the same in both directions.
  public let isSymmetrisch: Bool
  /// Whether both ends must be of one kind.
  public let vraagtGelijkeSoort: Bool
  /// The number that counts where a strength is needed and none is stated, 1 to 5.
  public let standaardsterkte: Int
  /// The stated cells of columns of the user's own, of a kind that a map adds.
  public let velden: Velden

  /// Makes a kind of relation.
  public init(
    naam: String, van: Knoopsoorten, naar: Knoopsoorten, contact: Contact, heen: String,
    terug: String, isSymmetrisch: Bool = false, vraagtGelijkeSoort: Bool = false,
    standaardsterkte: Int = 3, velden: Velden = Velden()
  ) {
    self.naam = naam
    self.van = van
    self.naar = naar
    self.contact = contact
    self.heen = heen
    self.terug = terug
    self.isSymmetrisch = isSymmetrisch
    self.vraagtGelijkeSoort = vraagtGelijkeSoort
    self.standaardsterkte = standaardsterkte
    self.velden = velden
  }

  /// Whether a relation of this kind may join an entry of one kind to an entry of another.
  public func joins(_ from: Knoopsoort, to other: Knoopsoort) -> Bool {
    if vraagtGelijkeSoort && from != other { return false }
    if van.contains(from) && naar.contains(other) { return true }
    return isSymmetrisch && van.contains(other) && naar.contains(from)
  }

  /// Whether a relation of this kind between these kinds means that people know each other.
  public func isContact(between from: Knoopsoort, and other: Knoopsoort) -> Bool {
    guard from.isPartij, other.isPartij else { return false }
    switch contact {
    case .nee: return false
    case .ja: return true
    case .tussenGelijken:
      return from == other && (from == .wijkpartner || from == .netwerk)
    }
  }
}
