public import Wijkmodel

/// A change that somebody proposes and that the desk decides on.
public struct Voorstel: Hashable, Sendable {
  /// What is proposed.
  public enum Soort: String, Hashable, Sendable, CaseIterable {
    /// Cells of an entry or relation get another value.
    case wijziging
    /// An entry is added.
    case nieuw
    /// A relation is added.
    case relatie
    /// An entry stops: "wij stoppen".
    case einde
    /// Two entries are about the same.
    case dubbel
    /// Personal data is removed.
    case verwijdering

    /// Whether each cell is decided by itself; else all of them at once.
    public var isPerVeld: Bool { self == .wijziging }
  }

  /// A decision about a cell.
  public struct Besluit: Hashable, Sendable {
    /// Whether it is accepted.
    public let isAanvaard: Bool
    /// Why, in the words of who decided; nil when nothing was said.
    public let reden: String?
    /// When it was decided.
    public let tijd: Tijdstip
    /// The role of who decided.
    public let rol: String
    /// The handeling that carried it out, or nil.
    public let handeling: Int?
  }

  /// One cell that is proposed.
  public struct Veld: Hashable, Sendable {
    /// The place in the proposal, by which it is decided.
    public let plaats: Int
    /// The column.
    public let kolom: Kolomnaam
    /// What stood there when the form was opened, nil when it was not stated.
    public let voor: String?
    /// What must stand there, nil when it must not be stated any more.
    public let na: String?
    /// What was decided, nil while it is open.
    public let besluit: Besluit?
  }

  /// The number.
  public let nummer: Int
  /// When it was sent in.
  public let tijd: Tijdstip
  /// Who proposes it.
  public let door: Uitvoerder
  /// What is proposed.
  public let soort: Soort
  /// The row that it is about; nil for an entry or relation that is not there yet.
  public let rij: Int?
  /// The table of the row.
  public let tabel: Tabel
  /// What the proposer says about it.
  public let bericht: String?
  /// The cells.
  public let velden: [Veld]

  /// Whether something of it is still to be decided.
  public var isOpen: Bool { velden.contains { $0.besluit == nil } }
}

/// A proposal as it is sent in.
public struct Voorstelinvoer: Hashable, Sendable {
  /// One cell that is proposed.
  public struct Veld: Hashable, Sendable {
    /// The column.
    public let kolom: Kolomnaam
    /// What stood there when the form was opened.
    public let voor: String?
    /// What must stand there.
    public let na: String?

    /// Makes a cell; "" is not stated.
    public init(_ kolom: Kolomnaam, voor: String? = nil, na: String?) {
      self.kolom = kolom
      self.voor = voor == "" ? nil : voor
      self.na = na == "" ? nil : na
    }
  }

  /// What is proposed.
  public var soort: Voorstel.Soort
  /// The row that it is about.
  public var rij: Int?
  /// The table of the row.
  public var tabel: Tabel
  /// What the proposer says about it.
  public var bericht: String?
  /// The cells.
  public var velden: [Veld]

  /// Makes a proposal.
  public init(
    _ soort: Voorstel.Soort, rij: Int?, tabel: Tabel, bericht: String? = nil, velden: [Veld]
  ) {
    self.soort = soort
    self.rij = rij
    self.tabel = tabel
    self.bericht = bericht == "" ? nil : bericht
    self.velden = velden
  }
}
