import GraphCore
import Kaartgraaf
import Wijkmodel

/// The target groups that a question is about: one, or all that are hard to reach.
struct Groepskeuze {
  /// The word that stands for every group that is hard to reach.
  static let moeilijkBereikbaar = "moeilijk-bereikbaar"

  /// The groups, by name when there are several.
  let groepen: [NodeID]
  /// Whether every group that is hard to reach is meant.
  let isMoeilijkBereikbaar: Bool
  /// The number of groups of which it is not stated whether they are hard to reach.
  let aantalOnbekend: Int

  /// Looks up the group that a text names.
  ///
  /// - Throws: `Vraagfout.naam` when the name does not mean exactly one group.
  init(_ text: String, in graaf: KaartGraph) throws(Vraagfout) {
    isMoeilijkBereikbaar = text == Self.moeilijkBereikbaar
    guard isMoeilijkBereikbaar else {
      groepen = [try graaf.named(text, among: .init(.doelgroep))]
      aantalOnbekend = 0
      return
    }
    let all = graaf.knopen(.init(.doelgroep))
    groepen = graaf.sortedByName(all.filter { graaf.knoop($0).moeilijkBereikbaar == .ja })
    aantalOnbekend = all.count { graaf.knoop($0).moeilijkBereikbaar == .onbekend }
  }

  /// The group, or all of them together, as they stand in a sentence.
  func naam(in graaf: KaartGraph) -> String {
    isMoeilijkBereikbaar
      ? Teksten.moeilijkBereikbareGroepen : groepen.first.map(graaf.naam) ?? ""
  }

  /// What is said before the rows: how many groups may be missing.
  var opmerkingen: [String] {
    guard aantalOnbekend > 0 else { return [] }
    return [
      aantalOnbekend == 1
        ? "Van 1 doelgroep is niet vastgelegd of die moeilijk bereikbaar is. Die staat hier niet bij."
        : "Van \(aantalOnbekend) doelgroepen is niet vastgelegd of ze moeilijk bereikbaar zijn. "
          + "Die staan hier niet bij."
    ]
  }
}

extension Bevestiging {
  /// The order "hard to reach first": yes, then not stated, then no.
  static let moeilijkEerst: [Bevestiging] = [.ja, .onbekend, .nee]

  /// The place in that order.
  var moeilijkeRang: Int { Self.moeilijkEerst.firstIndex(of: self) ?? 0 }
}
