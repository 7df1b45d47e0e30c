/// A rung of the participation ladder.
public struct Laddertrede: Krachtenveldrij {
  /// The stated cells of its row.
  public let velden: Velden
  /// Makes it of the stated cells of its row.
  public init(velden: Velden) { self.velden = velden }

  /// The height, from 1.
  public var trede: Int { number(.trede) ?? 0 }
  /// What it is called.
  public var naam: String { velden[.naam] ?? "" }
  /// The side; a row that states none is about what the municipality offers.
  public var kant: Ladderkant { choice(.kant) ?? .voor }

  init(_ trede: Int, _ naam: String, _ kant: Ladderkant) {
    var velden = Velden()
    velden[.trede] = String(trede)
    velden[.naam] = naam
    velden[.kant] = kant.rawValue
    self.velden = velden
  }

  /// The rungs of one side from low to high: those of some rows, else the built-in ones.
  public static func ladder(_ kant: Ladderkant, of rijen: [Velden]) -> [Laddertrede] {
    let own = rijen.map(Laddertrede.init(velden:)).filter { $0.kant == kant }
    let rungs = own.isEmpty ? ingebouwd.filter { $0.kant == kant } : own
    return rungs.enumerated().sorted {
      ($0.element.trede, $0.offset) < ($1.element.trede, $1.offset)
    }.map(\.element)
  }

  /// The ladder of a map that has none of its own: five rungs in front and the two known ends of
  /// the back.
  public static let ingebouwd =
    ["informeren", "raadplegen", "adviseren", "coproduceren", "meebeslissen"].enumerated().map {
      Laddertrede($0.offset + 1, $0.element, .voor)
    }
    + [
      Laddertrede(1, "beleid ondergaan", .achter), Laddertrede(5, "moreel eigenaarschap", .achter),
    ]
}
