public import GraphCore
import Kaartgraaf
public import Wijkmodel

/// How much attention an actor asks now: its power, legitimacy and urgency as they were judged.
///
/// Invloed is taken for power. What was not judged is unknown: then more than one class is
/// possible, and it is never taken for absent.
public struct Salientie: Hashable, Sendable {
  /// From this score on an attribute is there; below it is not.
  public static let vanaf = 4

  /// The entry.
  public let knoop: NodeID
  /// Whether it has power; nil when not judged.
  public let macht: Bool?
  /// Whether its claim is widely accepted; nil when not judged.
  public let legitimiteit: Bool?
  /// Whether its claim is pressing; nil when not judged.
  public let urgentie: Bool?

  /// Reads a judgement; nil stands for an actor without one.
  public init(_ knoop: NodeID, _ positie: Positie?) {
    let has = { (score: Int?) in score.map { $0 >= Self.vanaf } }
    self.knoop = knoop
    macht = has(positie?.invloed)
    legitimiteit = has(positie?.legitimiteit)
    urgentie = has(positie?.urgentie)
  }

  /// The classes that are possible with what was judged, in the order of the cases.
  public var mogelijk: [Salientieklasse] {
    let options = { (known: Bool?) in known.map { [$0] } ?? [true, false] }
    let found = options(macht).flatMap { macht in
      options(legitimiteit).flatMap { legitimiteit in
        options(urgentie).map {
          Salientieklasse(macht: macht, legitimiteit: legitimiteit, urgentie: $0)
        }
      }
    }
    return Salientieklasse.allCases.filter(found.contains)
  }

  /// The class, or nil when it cannot be told.
  public var klasse: Salientieklasse? { mogelijk.count == 1 ? mogelijk.first : nil }

  /// Every actor of a vraagstuk, in the order of their names.
  public static func alle(_ veld: Oordeelveld) -> [Salientie] {
    veld.actoren.map { Salientie($0.knoop, $0.positie) }
  }
}
