public import Kaartgraaf
internal import GraphCore
internal import Wijkmodel

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

/// Reads the routes of an answer from the keys on them and the relations it used.
public struct Weglezer {
  private let graaf: KaartGraph
  private let relaties: [[NodeID]: EdgeID]

  /// Gathers the relations of an answer.
  ///
  /// - Complexity: O(k d) for k relations at entries with d relations.
  public init(_ selectie: Selectie, in graaf: KaartGraph) {
    self.graaf = graaf
    relaties = graaf.relaties(of: selectie)
  }

  /// The route over entries with these keys; nil where one is not on the map.
  ///
  /// A step for which the answer uses no relation is one that does not exist yet.
  ///
  /// - Complexity: O(n).
  public func weg(_ ids: [String], sterkte: String = "") -> Weg? {
    let vakken = ids.compactMap { Beeldvak($0, in: graaf) }
    guard vakken.count == ids.count else { return nil }
    return Weg(vakken, zip(ids, ids.dropFirst()).map { stap($0, $1) }, sterkte: sterkte)
  }

  /// What leads from one entry to another.
  public func stap(_ from: String, _ to: String) -> Weg.Stap {
    let nodes = [from, to].compactMap { graaf.kaart.nummer(of: $0).map(graaf.node) }
    guard let edge = relaties[nodes.sorted()], let first = nodes.first else {
      return .init(Teksten.nieuwContact, .nieuw)
    }
    let isReach = graaf.soort(edge) == .bereikt
    return .init(graaf.woorden(edge, from: first), isReach ? .bereik : .contact)
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

/// Routes below one another, each from left to right.
public struct Wegen: Sendable {
  /// One route.
  public struct Rij: Hashable, Sendable {
    /// The route.
    public var weg: Weg
    /// What is said after it.
    public var noot: String
    /// What the row says.
    public var regel: Beeldregel

    /// Puts a row together.
    public init(_ weg: Weg, noot: String = "", regel: Beeldregel) {
      self.weg = weg
      self.noot = noot
      self.regel = regel
    }
  }

  /// What stands above it.
  public var kop: Beeldkop
  /// The routes with the headings of their lists, in order.
  public var lijsten: [(kop: String, rijen: [Rij])]

  /// Puts routes together.
  public init(_ kop: Beeldkop, lijsten: [(kop: String, rijen: [Rij])]) {
    self.kop = kop
    self.lijsten = lijsten
  }

  /// Makes the picture.
  ///
  /// - Complexity: O(n²) in the number of routes, for each of some twenty sizes.
  public func plaat() -> Kaartplaat {
    let vorm = Blokkenvorm(
      blokken: lijsten.map { lijst in
        Blok(
          kop: lijst.kop, opmerking: lijst.rijen.count > 2 ? "\(lijst.rijen.count)" : "",
          rijen: lijst.rijen.map(\.keten))
      }, meesteKolommen: 2)
    var told = Alternatief()
    for lijst in lijsten {
      for rij in lijst.rijen {
        told.add(lijst.kop, rij.weg.vakken.map(\.naam).joined(separator: " – "), rij.regel)
      }
    }
    return Vormblad(kop: kop, vorm: vorm).plaat(told)
  }
}

extension Wegen.Rij {
  fileprivate var keten: Ketenrij {
    Ketenrij(
      tegels: weg.vakken.map(\.tegel), schakels: weg.stappen.map(\.schakel), slot: noot,
      zin: weg.inWoorden(noot), heeftSlot: true)
  }
}
