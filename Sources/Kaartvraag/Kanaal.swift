import GraphCore
import Kaartgraaf
import Wijkmodel

/// A channel along which parties reach a group.
struct Kanaal {
  /// The smallest spelling, or "onbekend" where no channel is stated.
  let naam: String
  /// One relation of every party that uses the channel.
  let relaties: [EdgeID]
  /// The highest strength of these.
  let hoogsteSterkte: Int
  private let gevouwen: FoldedText?

  /// The channels along which a group is reached: most parties first, then the highest strength
  /// and the channel; not stated last.
  ///
  /// Parallel relations count as one inside each channel.
  ///
  /// - Complexity: O(d log d) for d relations that reach the group.
  static func alle(to groep: NodeID, _ grens: Gebiedsgrens?, in graaf: KaartGraph) -> [Kanaal] {
    var found: [FoldedText?: [(edge: EdgeID, spelling: String?)]] = [:]
    for edge in graaf.relaties.incomingEdges(of: groep)
    where graaf.soort(edge) == .bereikt && (grens?.counts(graaf.van(edge)) ?? true) {
      let words = graaf.relatie(edge).kanalen
      for word in words.isEmpty ? [nil] : words.map(Optional.some) {
        found[word.map { FoldedText($0) }, default: []].append((edge, word))
      }
    }
    return found.map { Kanaal($0, $1, in: graaf) }.sorted { $0.precedes($1) }
  }

  private init(
    _ gevouwen: FoldedText?, _ stated: [(edge: EdgeID, spelling: String?)], in graaf: KaartGraph
  ) {
    self.gevouwen = gevouwen
    let spellings = stated.compactMap(\.spelling)
    naam = spellings.min { $0.precedesByCodePoint($1) } ?? "onbekend"
    relaties = graaf.countedOnce(stated.map(\.edge))
    hoogsteSterkte = relaties.map { graaf.sterkte($0).getal }.max() ?? 0
  }

  private func precedes(_ other: Kanaal) -> Bool {
    guard let mine = gevouwen else { return false }
    guard let theirs = other.gevouwen else { return true }
    if relaties.count != other.relaties.count { return relaties.count > other.relaties.count }
    if hoogsteSterkte != other.hoogsteSterkte { return hoogsteSterkte > other.hoogsteSterkte }
    return mine < theirs
  }

  /// What is told of the channel.
  func uitleg(_ groep: NodeID, _ grens: Gebiedsgrens?, in graaf: KaartGraph) -> Rijuitleg {
    let parties = relaties.map(graaf.van)
    let strongest = relaties.map(graaf.sterkte).filter { $0.getal == hoogsteSterkte }
    let strength = strongest.contains(where: \.isBekend) ? hoogsteSterkte : nil
    let zin =
      "\(graaf.naam(groep))\(grens?.inGebied ?? ""): kanaal \(naam) bij "
      + "\(Teksten.aantal(parties.count, "partij", "partijen")) "
      + "(hoogste sterkte \(Teksten.sterkte(strength))): \(graaf.opsomming(parties))."
    return Rijuitleg(
      zin: zin,
      velden: [
        JSONVeld("doelgroep", .tekst(graaf.knoop(groep).id)),
        JSONVeld("aantal", .getal(parties.count)),
        JSONVeld("hoogste_sterkte", .getal(hoogsteSterkte)),
        JSONVeld("partijen", graaf.idsByName(parties)),
      ])
  }
}
