/// The phase of a vraagstuk, from first idea to looking back.
public enum Fase: String, Hashable, Sendable, CaseIterable, Comparable {
  case initiatief, voorbereiding, besluit, uitvoering, evaluatie

  /// Orders phases in time.
  public static func < (left: Self, right: Self) -> Bool {
    allCases.firstIndex(of: left) ?? 0 < allCases.firstIndex(of: right) ?? 0
  }
}

/// Which of three views a judgement gives; they are never mixed.
public enum Kijk: String, Hashable, Sendable, CaseIterable {
  /// How it is.
  case feitelijk
  /// What the actor would like.
  case gewenstDoorActor = "gewenst_door_actor"
  /// What the municipality would like.
  case wenselijk
}

/// The part that an actor has in a vraagstuk.
public enum Actorrol: String, Hashable, Sendable, CaseIterable {
  case beslisser
  case beinvloeder = "beïnvloeder"
  case leverancier, uitvoerder, gebruiker
}

/// How near an actor stands to the decision, from the middle outwards.
public enum Ring: String, Hashable, Sendable, CaseIterable {
  case meebeslissen, meewerken, meedenken, meeweten
}

/// The side of the participation ladder that a rung is on.
public enum Ladderkant: String, Hashable, Sendable, CaseIterable {
  /// What the municipality offers.
  case voor
  /// What it asks of residents.
  case achter
}

/// How an actor stands towards a vraagstuk.
public enum Houding: Hashable, Sendable {
  /// From -2 (strongly against) to 2 (strongly in favour).
  case waarde(Int)
  /// It changes, and nobody can tell which way.
  case onvoorspelbaar

  /// The word for an attitude that cannot be told.
  public static let onvoorspelbaarWoord = "onvoorspelbaar"

  /// Reads a cell as it is kept; nil when it is none.
  public init?(_ tekst: String) {
    if tekst == Self.onvoorspelbaarWoord {
      self = .onvoorspelbaar
    } else if let waarde = Int(tekst), (-2...2).contains(waarde) {
      self = .waarde(waarde)
    } else {
      return nil
    }
  }
}
