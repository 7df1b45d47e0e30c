/// A team around what is asked of it: each member with what he or she brings.
public struct Teamster: Sendable {
  /// Somebody in the team.
  public struct Lid: Hashable, Sendable {
    /// Who it is.
    public var vak: Beeldvak
    /// The keys of what the member covers.
    public var dekt: [String]
    /// The keys of what only this member covers.
    public var alleen: [String]
    /// What the row says.
    public var regel: Beeldregel

    /// Puts a member together.
    public init(_ vak: Beeldvak, dekt: [String], alleen: [String], regel: Beeldregel) {
      self.vak = vak
      self.dekt = dekt
      self.alleen = alleen
      self.regel = regel
    }
  }

  /// What stands above it.
  public var kop: Beeldkop
  /// The groups and themes that are asked for.
  public var gevraagd: [Beeldvak]
  /// The members of the team.
  public var leden: [Lid]

  /// Puts a team together.
  public init(_ kop: Beeldkop, gevraagd: [Beeldvak], leden: [Lid]) {
    self.kop = kop
    self.gevraagd = gevraagd
    self.leden = leden
  }

  /// Makes the picture: what is asked in the middle, the members around it, and around those what
  /// they bring; what nobody brings stands beside the middle as a gap.
  public func plaat() -> Kaartplaat { ster.plaat() }

  /// The star of the team.
  var ster: Ster {
    var places: [Ster.Plek] = []
    var lines: [Ster.Verbinding] = []
    for lid in leden {
      let notes = lid.dekt.isEmpty ? [Teksten.dektNiets] : lid.vak.noten
      places.append(.init(lid.vak.met(notes), ring: 1, bij: 0, regel: lid.regel))
      lines.append(.init(places.count, 0, .hoortBij))
    }
    for vak in gevraagd {
      let by = leden.indices.filter { leden[$0].dekt.contains(vak.id) }
      guard let first = by.first(where: { leden[$0].alleen.contains(vak.id) }) ?? by.first else {
        places.append(
          .init(
            vak.leemte([Teksten.ongedekt]), ring: 1, bij: 0,
            regel: Beeldregel(Teksten.ongedekt(vak.naam))))
        continue
      }
      let names = by.map { leden[$0].vak.naam }
      places.append(
        .init(
          vak, ring: 2, bij: first + 1, regel: Beeldregel(Teksten.gedekt(vak.naam, door: names))))
      let number = places.count
      for member in by {
        let isAlone = leden[member].alleen.contains(vak.id)
        lines.append(.init(member + 1, number, isAlone ? .alleen : .ook))
      }
    }
    return Ster(kop, midden: midden, plekken: places, lijnen: lines)
  }

  private var midden: Beeldvak {
    let groups = gevraagd.count { $0.soort == .doelgroep }
    let parts = [
      groups > 0 ? Teksten.aantal(groups, "doelgroep", "doelgroepen") : nil,
      groups < gevraagd.count
        ? Teksten.aantal(gevraagd.count - groups, "thema", "thema's") : nil,
    ].compactMap(\.self)
    return Beeldvak(
      "midden", groups > 0 ? .doelgroep : .thema, Teksten.gevraagd + Teksten.opsomming(parts))
  }
}
