import GraphCore
import Kaartgraaf
import Kaartvraag
import Wijkmodel

extension Controlevragen {
  /// Whether an influence that was judged low fits the place in the network.
  func invloed(_ knoop: NodeID, _ positie: Positie) -> [Controlevraag] {
    guard let score = positie.invloed, isPartij(knoop) else { return [] }
    if score >= Self.hoogVanaf { return zonderContact(knoop, score) }
    guard score <= Self.laagTot else { return [] }
    return zonderHaar(knoop, score) + enigeWeg(knoop, score) + spin(knoop, score)
      + wijkpartners(knoop, score)
  }

  private func laag(
    _ knoop: NodeID, _ score: Int, _ feit: String, _ bronnen: [String] = []
  ) -> Controlevraag {
    Controlevraag(
      knoop: knoop, oordeel: "invloed \(score)",
      vraag: "U schat de invloed laag in (\(score)), maar \(feit) Klopt de inschatting?",
      bronnen: bronnen)
  }

  /// The groups that nobody else reaches, and the parties that would be cut off.
  private func zonderHaar(_ knoop: NodeID, _ score: Int) -> [Controlevraag] {
    let rows = (try? ValtWeg(veld.graaf.knoop(knoop).id).antwoord(on: veld.graaf).rijen) ?? []
    let groups = rows.filter { $0.sectie == "a" }
    let cut = rows.filter { $0.sectie == "e" }
    var found = groups.map {
      laag(
        knoop, score, "alleen deze partij bereikt \($0.naam), voor zover vastgelegd.", $0.bronnen)
    }
    if !cut.isEmpty {
      let count = Teksten.aantal(cut.count, "partij", "partijen")
      found.append(
        laag(
          knoop, score,
          "zonder deze partij \(cut.count == 1 ? "raakt" : "raken") \(count) los van het netwerk: "
            + "\(Teksten.opsomming(cut.map(\.naam)))."))
    }
    return found
  }

  /// The groups to which every way from the owner of the vraagstuk goes through this party.
  private func enigeWeg(_ knoop: NodeID, _ score: Int) -> [Controlevraag] {
    let graaf = veld.graaf
    guard let owner = veld.vraagstuk.eigenaar.flatMap({ graaf.node(of: $0) }),
      isPartij(owner), owner != knoop
    else { return [] }
    // On no way at all it cannot be on every way, and that is known without a search.
    guard vanEigenaar.partijen.contains(knoop) else { return [] }
    let left = Self.bereikbaar(from: owner, without: knoop, in: graaf).groepen
    let lost = graaf.sortedByName(vanEigenaar.groepen.subtracting(left)).filter { group in
      // Groups that only this party reaches are told already.
      graaf.relations(.bereikt, to: group).contains { graaf.van($0) != knoop }
    }
    guard !lost.isEmpty else { return [] }
    return [
      laag(
        knoop, score,
        "alle wegen van \(veld.naam(owner)) naar \(veld.opsomming(lost)) van hooguit "
          + "\(Self.meesteStappen) contacten lopen via deze partij.")
    ]
  }

  /// The parties and the groups that a party can come to, with or without another on the way.
  static func bereikbaar(
    from owner: NodeID, without knoop: NodeID?, in graaf: KaartGraph
  ) -> (partijen: Set<NodeID>, groepen: Set<NodeID>) {
    var search = graaf.contactnet.search()
    if let knoop { search.closed.insert(knoop) }
    let reached = search.routes(from: [RouteStart(owner)], maximumSteps: meesteStappen).reached
    let groups = reached.flatMap { graaf.relations(.bereikt, from: $0) }.map { graaf.naar($0) }
    return (Set(reached), Set(groups))
  }

  private func spin(_ knoop: NodeID, _ score: Int) -> [Controlevraag] {
    guard let rank = spinrang(knoop) else { return [] }
    return [
      laag(
        knoop, score,
        "deze partij staat op plaats \(rank) van wie het netwerk bij elkaar houdt (vraag: "
          + "spinnen).")
    ]
  }

  private func wijkpartners(_ knoop: NodeID, _ score: Int) -> [Controlevraag] {
    let steps = contactstappen(knoop).filter {
      veld.graaf.knoopsoort(veld.graaf.otherEnd(of: $0, from: knoop)) == .wijkpartner
    }
    guard steps.count >= Self.veelPartners else { return [] }
    return [
      laag(
        knoop, score, "deze partij heeft contact met \(steps.count) wijkpartners.", bronnen(steps))
    ]
  }

  private func zonderContact(_ knoop: NodeID, _ score: Int) -> [Controlevraag] {
    guard contactstappen(knoop).isEmpty else { return [] }
    return [
      Controlevraag(
        knoop: knoop, oordeel: "invloed \(score)",
        vraag: "U schat de invloed hoog in (\(score)), maar op de kaart heeft deze partij met "
          + "niemand contact. Klopt de inschatting, of ontbreken er contacten op de kaart?",
        bronnen: [])
    ]
  }

  /// The relations over which a party has contact with others.
  func contactstappen(_ knoop: NodeID) -> [EdgeID] {
    let net = veld.graaf.contactnet
    return net.graph.outgoingEdges(of: knoop).map { net.relatie(of: $0) }
  }
}
