/// One finding about a map: what it is, how serious, where, and what to do about it.
public struct Melding: Hashable, Sendable {
  /// What was found.
  public let bevinding: Bevinding
  /// Where it was found.
  public let plaats: Plaats

  /// Makes a finding at a place.
  public init(_ bevinding: Bevinding, at plaats: Plaats) {
    self.bevinding = bevinding
    self.plaats = plaats
  }

  /// How serious it is.
  public var ernst: Ernst { bevinding.ernst }

  /// A short name that never changes, for programs that read the findings.
  public var code: String { bevinding.code }

  /// The name of the file as it stands on disk, "" when the finding is about the whole map.
  public var bestand: String { plaats.bestand }

  /// The physical line in the file, counted from 1; nil when it is about the whole file.
  public var regel: Int? { plaats.regel }

  /// The heading of the column as the user wrote it, nil when it is about a whole row.
  public var kolom: String? { plaats.kolom }

  /// The cell as the user wrote it.
  public var waarde: String? { plaats.waarde }

  /// What is wrong and what to do, in plain Dutch.
  public var tekst: String { Teksten.tekst(of: bevinding, waarde: waarde ?? "") }
}

/// Where a finding was made.
public struct Plaats: Hashable, Sendable {
  /// The name of the file as it stands on disk, "" for the whole map.
  public let bestand: String
  /// The physical line, counted from 1.
  public let regel: Int?
  /// The heading as the user wrote it.
  public let kolom: String?
  /// The cell as the user wrote it.
  public let waarde: String?

  /// Makes a place.
  public init(
    bestand: String, regel: Int? = nil, kolom: String? = nil, waarde: String? = nil
  ) {
    self.bestand = bestand
    self.regel = regel
    self.kolom = kolom
    self.waarde = waarde
  }

  /// The map as a whole.
  public static let kaart = Plaats(bestand: "")
}
