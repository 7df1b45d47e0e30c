/// An issue at stake: what it is about, what is fixed, and in which phase it is.
public struct Vraagstuk: Krachtenveldrij {
  /// The stated cells of its row.
  public let velden: Velden
  /// Makes it of the stated cells of its row.
  public init(velden: Velden) { self.velden = velden }

  /// The key, unique among the vraagstukken.
  public var id: String { velden[.id] ?? "" }
  /// The name as people use it.
  public var naam: String { velden[.naam] ?? id }
  /// The phase that it is in, nil when not stated.
  public var fase: Fase? { choice(.fase) }
  /// The keys of the areas that it is about.
  public var gebieden: [String] { velden.values(of: .gebied) }
  /// The keys of the themes that it is about.
  public var themas: [String] { velden.values(of: .thema) }
  /// What it is for.
  public var doel: String? { velden[.doel] }
  /// What can still be decided.
  public var speelruimte: String? { velden[.speelruimte] }
  /// What is fixed already.
  public var vaststaand: String? { velden[.vaststaand] }
  /// The key of the party whose vraagstuk it is.
  public var eigenaar: String? { velden[.eigenaar] }
  /// When it begins.
  public var vanaf: Datum? { date(.vanaf) }
  /// When it ends.
  public var tot: Datum? { date(.tot) }
  /// Where it comes from.
  public var bron: String? { velden[.bron] }
}

/// A row of a file of the krachtenveld, read through the meaning of its columns.
///
/// References are kept as keys: of entries of the map, and of vraagstukken and doelstellingen.
public protocol Krachtenveldrij: Hashable, Sendable {
  /// The stated cells.
  var velden: Velden { get }
  /// Makes it of the stated cells of its row.
  init(velden: Velden)
}

extension Krachtenveldrij {
  func choice<Choice: RawRepresentable>(_ kolom: Kolomnaam) -> Choice?
  where Choice.RawValue == String { velden[kolom].flatMap(Choice.init(rawValue:)) }

  func date(_ kolom: Kolomnaam) -> Datum? { velden[kolom].flatMap { Datum($0) } }

  func number(_ kolom: Kolomnaam) -> Int? { velden[kolom].flatMap { Int($0) } }
}
