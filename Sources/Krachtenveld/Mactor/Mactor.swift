public import GraphCore

/// The play of forces around a vraagstuk: who can move whom, and who wants the same.
///
/// The method MACTOR of François Bourse and Michel Godet: see `Methoden` in the catalog for every
/// formula with its source and for the readings that were chosen.
public struct Mactor: Hashable, Sendable {
  /// The influences that were judged.
  public let invloeden: Invloedmatrix
  /// The positions that were judged.
  public let standpunten: Standpuntmatrix
  /// The balance of forces.
  public let kracht: Krachtsverhouding
  /// The reading of the coefficient of strength that weighs the positions in order 3.
  public let lezing: Krachtlezing
  /// Convergences and divergences of the orders 1, 2 and 3.
  ///
  /// In order 3 stand only the actors of whom both positions and influence are known; it is empty
  /// when nobody has any strength, because there is no influence or all of it comes back.
  public let overeenstemming: [Overeenstemming]

  /// Computes everything from the judged influences and positions.
  ///
  /// - Complexity: O(n³ + n² m) for n actors and m doelstellingen.
  public init(
    _ invloeden: Invloedmatrix, _ standpunten: Standpuntmatrix,
    lezing: Krachtlezing = .terugwerkingTeltAf
  ) {
    self.invloeden = invloeden
    self.standpunten = standpunten
    self.lezing = lezing
    let balance = Krachtsverhouding(invloeden.getallen)
    kracht = balance
    let actors = standpunten.actoren
    let strengths = Dictionary(
      uniqueKeysWithValues: zip(invloeden.actoren, balance.genormeerd(lezing) ?? []))
    let weighed = standpunten.keeping { strengths[$0] != nil }
    overeenstemming = [
      Overeenstemming(orde: 1, actoren: actors, standpunten: standpunten.tekens),
      Overeenstemming(orde: 2, actoren: actors, standpunten: standpunten.getallen),
      Overeenstemming(
        orde: 3, actoren: weighed.actoren,
        standpunten: weighed.gewogen { strengths[$0] ?? 0 }),
    ]
  }

  /// Computes everything from what the map holds about a vraagstuk.
  ///
  /// Influences and positions have no phase, view or date, so they are the same in every one.
  public init(_ veld: Oordeelveld, lezing: Krachtlezing = .terugwerkingTeltAf) {
    self.init(Invloedmatrix(veld), Standpuntmatrix(veld), lezing: lezing)
  }

  /// Whether no influence and no position is known.
  public var isLeeg: Bool { invloeden.actoren.isEmpty && standpunten.actoren.isEmpty }

  /// Actors of whom positions are known but no influence, so that they are not in order 3.
  public var zonderGewicht: [NodeID] {
    let weighed = Set(overeenstemming[2].actoren)
    return standpunten.actoren.filter { !weighed.contains($0) }
  }
}
