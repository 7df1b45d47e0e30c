import GraphCore
import Kaartgraaf
import Kaartvraag
import Wijkmodel

/// What the map shows beside each judgement, where there is something to ask.
public struct Controlevragen: Sendable {
  /// Up to this score a judgement is low.
  static let laagTot = 2
  /// From this score on a judgement is high.
  static let hoogVanaf = 4
  /// Up to this rank a party is one of those that hold the network together.
  static let spinTot = 5
  /// From so many wijkpartners on contact is called much.
  static let veelPartners = 5
  /// The longest way from the owner to a group that is looked for, in contacts.
  static let meesteStappen = 6

  /// The questions, by the names of the actors.
  public let vragen: [Controlevraag]

  let veld: Oordeelveld
  /// The parties and groups to which ways lead from the owner of the vraagstuk.
  let vanEigenaar: (partijen: Set<NodeID>, groepen: Set<NodeID>)
  /// The rows of those who hold the network together, by key.
  private let spinnen: [String: Int]

  /// Compares every judgement that counts with the map.
  ///
  /// - Complexity: That of a few questions for each judged actor.
  public init(_ veld: Oordeelveld) {
    let rows = (try? Spinnen().antwoord(on: veld.graaf, top: Self.spinTot).rijen) ?? []
    // Who lies between nobody holds nothing together, whatever the rank.
    let ranks = rows.filter { row in
      if case .tussenpositie(let value) = row.score { value > 0 } else { false }
    }.map { ($0.id, $0.rang) }
    let owner = veld.vraagstuk.eigenaar.flatMap { veld.graaf.node(of: $0) }
    let reach = owner.map { Self.bereikbaar(from: $0, without: nil, in: veld.graaf) }
    self.init(
      veld, spinnen: Dictionary(uniqueKeysWithValues: ranks), vanEigenaar: reach ?? ([], []))
  }

  private init(
    _ veld: Oordeelveld, spinnen: [String: Int],
    vanEigenaar: (partijen: Set<NodeID>, groepen: Set<NodeID>), vragen: [Controlevraag]
  ) {
    self.veld = veld
    self.spinnen = spinnen
    self.vanEigenaar = vanEigenaar
    self.vragen = vragen
  }

  private init(
    _ veld: Oordeelveld, spinnen: [String: Int],
    vanEigenaar: (partijen: Set<NodeID>, groepen: Set<NodeID>)
  ) {
    let empty = Self(veld, spinnen: spinnen, vanEigenaar: vanEigenaar, vragen: [])
    self.init(
      veld, spinnen: spinnen, vanEigenaar: vanEigenaar,
      vragen: veld.beoordeeld.flatMap { actor -> [Controlevraag] in
        guard let positie = actor.positie else { return [] }
        return empty.invloed(actor.knoop, positie) + empty.contacten(actor.knoop, positie)
          + empty.belang(actor.knoop, positie) + empty.tegenspraak(actor.knoop, positie)
      })
  }

  /// The rank among those who hold the network together, nil below the first few.
  func spinrang(_ knoop: NodeID) -> Int? { spinnen[veld.graaf.knoop(knoop).id] }

  /// Whether an entry is a party, so that it can be on a route.
  func isPartij(_ knoop: NodeID) -> Bool {
    Knoopsoorten.partij.contains(veld.graaf.knoopsoort(knoop))
  }

  /// The sources of relations, each once, in their order.
  func bronnen(_ edges: [EdgeID]) -> [String] {
    var found: [String] = []
    for source in edges.compactMap({ veld.graaf.relatie($0).bron }) where !found.contains(source) {
      found.append(source)
    }
    return found
  }
}
