/// A talk with an actor: what was heard and what was done with it.
public struct Gesprek: Krachtenveldrij {
  /// The stated cells of its row.
  public let velden: Velden
  /// Makes it of the stated cells of its row.
  public init(velden: Velden) { self.velden = velden }

  /// The key of the vraagstuk.
  public var vraagstuk: String { velden[.vraagstuk] ?? "" }
  /// When it was or will be.
  public var datum: Datum? { date(.datum) }
  /// The keys of the entries that took part.
  public var actoren: [String] { velden.values(of: .actor) }
  /// How: a meeting, a walk, a letter.
  public var middel: String? { velden[.middel] }
  /// What was heard.
  public var watGehoord: String? { velden[.watGehoord] }
  /// What was done with it.
  public var watGedaan: String? { velden[.watGedaan] }
  /// Where it comes from.
  public var bron: String? { velden[.bron] }
}
