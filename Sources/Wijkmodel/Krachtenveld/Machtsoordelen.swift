/// How much one actor can bring about at another, 0 (nothing) to 4 (its existence): MACTOR.
public struct Invloed: Krachtenveldrij {
  /// The stated cells of its row.
  public let velden: Velden
  /// Makes it of the stated cells of its row.
  public init(velden: Velden) { self.velden = velden }

  /// The key of the vraagstuk.
  public var vraagstuk: String { velden[.vraagstuk] ?? "" }
  /// The key of the actor that has the influence.
  public var van: String { velden[.van] ?? "" }
  /// The key of the actor that undergoes it.
  public var naar: String { velden[.naar] ?? "" }
  /// The influence, 0 to 4, nil when not judged.
  public var waarde: Int? { number(.waarde) }
  /// Where it comes from.
  public var bron: String? { velden[.bron] }
}

/// Something that actors want to bring about or to prevent.
public struct Doelstelling: Krachtenveldrij {
  /// The stated cells of its row.
  public let velden: Velden
  /// Makes it of the stated cells of its row.
  public init(velden: Velden) { self.velden = velden }

  /// The key, unique among the doelstellingen.
  public var id: String { velden[.id] ?? "" }
  /// The key of the vraagstuk.
  public var vraagstuk: String { velden[.vraagstuk] ?? "" }
  /// What is wanted, in a few words.
  public var naam: String { velden[.naam] ?? id }
  /// Where it comes from.
  public var bron: String? { velden[.bron] }
}

/// How an actor stands towards a doelstelling, -4 (against at any price) to 4 (for): MACTOR.
public struct Standpunt: Krachtenveldrij {
  /// The stated cells of its row.
  public let velden: Velden
  /// Makes it of the stated cells of its row.
  public init(velden: Velden) { self.velden = velden }

  /// The key of the vraagstuk.
  public var vraagstuk: String { velden[.vraagstuk] ?? "" }
  /// The key of the actor.
  public var actor: String { velden[.actor] ?? "" }
  /// The key of the doelstelling.
  public var doelstelling: String { velden[.doelstelling] ?? "" }
  /// The position, -4 to 4, nil when not judged.
  public var waarde: Int? { number(.waarde) }
  /// Where it comes from.
  public var bron: String? { velden[.bron] }
}
