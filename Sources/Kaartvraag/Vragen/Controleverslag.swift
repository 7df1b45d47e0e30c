import GraphCore
import Kaartgraaf
import Wijkmodel

/// Tells what must be checked: how much there is, and of what stays on the list what it is.
struct Controleverslag {
  private let graaf: KaartGraph
  private let tellingen: [Telling]
  private let keys: [Relatienummer: String]

  /// How much of one kind an owner must check.
  private struct Telling {
    let eigenaar: NodeID?
    /// The kind of entry; nil of relations.
    let soort: Knoopsoort?
    let aantal: Int
    let nooit: Int
  }

  /// Counts everything, and looks up the keys of the relations that stay.
  ///
  /// - Complexity: O(n + E) for n on the list.
  init(_ delen: [Controlelijst.Deel], top: Int?, in graaf: KaartGraph) {
    self.graaf = graaf
    tellingen = delen.flatMap { Self.tellingen($0, in: graaf) }
    let kept = delen.flatMap { $0.posten.prefix(top ?? $0.posten.count) }
    let numbers = kept.compactMap { post in
      if case .relatie(let edge) = post.wat { graaf.nummer(edge) } else { nil }
    }
    let ids = graaf.kaart.relatieIDs(at: numbers.map(\.index))
    keys = Dictionary(uniqueKeysWithValues: zip(numbers, ids))
  }

  private static func tellingen(_ deel: Controlelijst.Deel, in graaf: KaartGraph) -> [Telling] {
    let kinds = Knoopsoort.allCases.map(Optional.some) + [nil]
    var counts = [Int](repeating: 0, count: kinds.count)
    var never = counts
    for post in deel.posten {
      var place = kinds.count - 1
      if case .knoop(let node) = post.wat { place = graaf.knoopsoort(node).plaats }
      counts[place] += 1
      if post.bevestigd == 0 { never[place] += 1 }
    }
    return kinds.indices.filter { counts[$0] > 0 }.map { place in
      Telling(
        eigenaar: deel.eigenaar, soort: kinds[place], aantal: counts[place],
        nooit: never[place])
    }
  }

  /// The counts in words.
  var blok: Antwoordblok {
    Antwoordblok(
      kop: "Hoeveel moet worden nagekeken?",
      regels: tellingen.map { telling in
        let owner = telling.eigenaar.map(graaf.naam) ?? "Zonder eigenaar"
        let kind = telling.soort?.rawValue ?? "relatie"
        return "\(owner), \(kind): \(telling.aantal), waarvan \(telling.nooit) nooit bevestigd."
      })
  }

  /// The counts in JSON.
  var veld: JSONVeld {
    let rows = tellingen.map { telling in
      JSONWaarde.object([
        JSONVeld("eigenaar", .tekst(telling.eigenaar.map { graaf.knoop($0).id } ?? "")),
        JSONVeld("soort", .tekst(telling.soort?.rawValue ?? "relatie")),
        JSONVeld("aantal", .getal(telling.aantal)),
        JSONVeld("nooit_bevestigd", .getal(telling.nooit)),
      ])
    }
    return JSONVeld("tellingen", .lijst(rows))
  }

  /// The row about an entry or relation that stays on the list.
  func rij(_ post: Controlelijst.Post) -> (Rijontwerp, Rijuitleg) {
    switch post.wat {
    case .knoop(let node):
      let entry = graaf.knoop(node)
      return (
        Rijontwerp(.knoop(node), bronnen: [entry.bron].compactMap(\.self)),
        uitleg(entry.naam, entry.laatstBevestigd)
      )
    case .relatie(let edge):
      let (relatie, nummer) = (graaf.relatie(edge), graaf.nummer(edge))
      let (van, naar) = (graaf.van(edge), graaf.naar(edge))
      return (
        Rijontwerp(
          .relatie(
            nummer, id: keys[nummer] ?? "",
            naam: graaf.relatienaam(van, relatie.soort, naar)),
          bronnen: [relatie.bron].compactMap(\.self)),
        uitleg(graaf.relatiezin(van, relatie.soort, naar), relatie.laatstBevestigd)
      )
    }
  }

  private func uitleg(_ subject: String, _ confirmed: Datum?) -> Rijuitleg {
    let day = confirmed?.laatsteDag
    let days = day.map { $0.days(until: graaf.peildatum) }
    var zin = "\(subject): nooit bevestigd."
    if let day, let days {
      let ago = Teksten.aantal(days, "dag", "dagen")
      zin = "\(subject): laatst bevestigd op \(day.dutchText), \(ago) geleden."
    }
    return Rijuitleg(
      zin: zin,
      velden: [
        JSONVeld("dagen", .getal(days)), JSONVeld("laatst_bevestigd", .tekst(day?.isoText ?? "")),
      ])
  }
}

extension Knoopsoort {
  /// The place in the order of the data model.
  fileprivate var plaats: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
