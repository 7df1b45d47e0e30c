public import GraphCore
public import Kaartgraaf
public import Wijkmodel

/// The areas and themes that a vraagstuk is about, to tell how near a party stands to it.
public struct Vraagstukplek: Sendable {
  /// How a theme relates to those of the vraagstuk, nearest first.
  public enum Verwantschap: Int, Hashable, Sendable, Comparable {
    /// It is one of them.
    case zelf
    /// It is part of one of them.
    case smaller
    /// One of them is part of it.
    case ruimer

    /// Orders from near to far.
    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  /// Where an area lies, seen from the nearest area of the vraagstuk.
  struct Nabijheid: Hashable, Sendable {
    let ligging: Ligging
    let afstand: Int

    /// Whether it is nearer than another: within comes before around.
    func isNearer(than other: Self) -> Bool {
      ligging == other.ligging ? afstand < other.afstand : ligging == .binnen
    }
  }

  /// The areas, in the order of the cell.
  public let gebieden: [NodeID]
  /// The themes, in the order of the cell.
  public let themas: [NodeID]
  /// The areas as seen from each area of the vraagstuk.
  public let liggingen: [Gebiedsligging]

  private let graaf: KaartGraph
  private let near: [NodeID: Nabijheid]
  private let kin: [NodeID: Verwantschap]

  /// Looks up what lies around the areas and themes of a vraagstuk.
  ///
  /// - Complexity: O(V + E) per area.
  public init(_ vraagstuk: Vraagstuk, in graaf: KaartGraph) {
    self.graaf = graaf
    gebieden = vraagstuk.gebieden.compactMap { graaf.node(of: $0) }
    themas = vraagstuk.themas.compactMap { graaf.node(of: $0) }
    liggingen = gebieden.map { Gebiedsligging($0, in: graaf) }
    var near: [NodeID: Nabijheid] = [:]
    for gebied in gebieden {
      Self.keep(graaf.omvattende(of: gebied), .omvattend, in: &near)
      Self.keep(graaf.onderdelen(of: gebied), .binnen, in: &near)
    }
    self.near = near
    var kin: [NodeID: Verwantschap] = [:]
    for thema in themas {
      for other in graaf.omvattende(of: thema) { kin[other] = min(kin[other] ?? .ruimer, .ruimer) }
      for other in graaf.onderdelen(of: thema) {
        kin[other] = min(kin[other] ?? .smaller, .smaller)
      }
    }
    for thema in themas { kin[thema] = .zelf }
    self.kin = kin
  }

  /// Notes where areas lie, nearest first, unless they are known to lie nearer.
  private static func keep(
    _ areas: [NodeID], _ ligging: Ligging, in near: inout [NodeID: Nabijheid]
  ) {
    for (afstand, area) in areas.enumerated() {
      let new = Nabijheid(ligging: ligging, afstand: afstand)
      if near[area].map(new.isNearer) ?? true { near[area] = new }
    }
  }

  /// How a theme relates to those of the vraagstuk; nil when it does not.
  public func verwantschap(of thema: NodeID) -> Verwantschap? { kin[thema] }

  /// Where an area lies: in one of the areas of the vraagstuk, around one, or elsewhere.
  public func ligging(of gebied: NodeID) -> Ligging { near[gebied]?.ligging ?? .elders }

  /// The nearest of some areas in which or around which the vraagstuk lies; nil when all lie
  /// elsewhere.
  ///
  /// - Complexity: O(n) in the number of areas.
  public func nearest(of gebieden: some Sequence<NodeID>) -> NodeID? {
    gebieden.filter { near[$0] != nil }.min { left, right in
      guard let one = near[left], let other = near[right] else { return false }
      return one.isNearer(than: other)
        || !other.isNearer(than: one) && graaf.precedesByName(left, right)
    }
  }

  /// Whether a target group lives here: one of its areas lies in or around the vraagstuk.
  ///
  /// - Returns: nil where the group states no area or the vraagstuk has none: then nobody knows.
  public func livesHere(_ groep: NodeID) -> Bool? {
    let areas = graaf.woongebieden(of: groep)
    return areas.isEmpty || gebieden.isEmpty ? nil : nearest(of: areas) != nil
  }
}
