/// A route as a form shows it: entries and how each reads to the next.
public struct Weg: Hashable, Sendable {
  /// What leads from one entry to the next.
  public struct Stap: Hashable, Sendable {
    /// How it reads.
    public var woorden: String
    /// What kind of step it is.
    public var aard: Aard

    /// Makes a step.
    public init(_ woorden: String, _ aard: Aard = .contact) {
      self.woorden = woorden
      self.aard = aard
    }
  }

  /// What kind of step there is between two entries.
  public enum Aard: Hashable, Sendable {
    /// Two parties that have contact.
    case contact
    /// A party that reaches a group.
    case bereik
    /// A contact that does not exist yet.
    case nieuw
  }

  /// The entries on the way.
  public var vakken: [Beeldvak]
  /// The steps between them.
  public var stappen: [Stap]
  /// How strong it is, in words.
  public var sterkte: String

  /// Puts a route together.
  ///
  /// - Precondition: There is a step between each two entries.
  public init(_ vakken: [Beeldvak], _ stappen: [Stap], sterkte: String = "") {
    precondition(stappen.count == max(vakken.count - 1, 0), "a step between each two entries")
    self.vakken = vakken
    self.stappen = stappen
    self.sterkte = sterkte
  }
}

extension Weg {
  /// How each entry reads to the next, for where the lines have no room for it.
  func inWoorden(_ noot: String) -> String {
    let words = stappen.map(\.woorden).joined(separator: " → ")
    return noot.isEmpty ? words : "\(words); \(noot)"
  }
}

extension Weg.Stap {
  var schakel: Schakel {
    switch aard {
    case .contact: Schakel(woorden: woorden)
    case .bereik: Schakel(woorden: woorden, stijl: .nadruk)
    case .nieuw: Schakel(woorden: woorden, stijl: .bedacht)
    }
  }
}
