import TestSupport
import Wijkmodel

@testable import Kaartvraag

/// Makes sentences from the patterns with names of a map, the opposite of reading them.
struct Zinmaker {
  struct Zin {
    var woorden: [String] = []
    var argumenten: [String] { plaatsen.sorted { $0.key < $1.key }.map(\.value) }
    var opties: [String: String] = [:]
    var plaatsen: [Int: String] = [:]

    var tekst: String { woorden.joined(separator: " ") }

    fileprivate mutating func fill(_ doel: Zindoel, _ value: String) {
      switch doel {
      case .argument(let place): plaatsen[place] = value
      case .optie(let naam): opties[naam] = (opties[naam].map { $0 + "," } ?? "") + value
      case .schakelaar: return
      }
    }
  }

  private let kaart: SocialeKaart
  /// The entries of which no other has the name.
  private let eenduidig: [Knoop]

  init(_ kaart: SocialeKaart) {
    self.kaart = kaart
    var owners: [[String]: Set<Knoopnummer>] = [:]
    for (place, entry) in kaart.knopen.enumerated() {
      for text in [entry.naam, entry.id] {
        owners[Tekenvorm.words(of: text), default: []].insert(Knoopnummer(place))
      }
    }
    for alias in kaart.aliassen {
      owners[Tekenvorm.words(of: alias.naam), default: []].insert(alias.knoop)
    }
    eenduidig = kaart.knopen.filter { owners[Tekenvorm.words(of: $0.naam)]?.count == 1 }
  }

  /// A sentence of a pattern; nil when the map has no entry for it.
  func zin(
    _ vraag: Zinvraag, _ patroon: Int, using random: inout some RandomNumberGenerator
  ) -> Zin? {
    var zin = Zin()
    guard add(vraag.patronen[patroon].delen, vraag, to: &zin, &random) else { return nil }
    return zin
  }

  private func add(
    _ delen: [Patroondeel], _ vraag: Zinvraag, to zin: inout Zin,
    _ random: inout some RandomNumberGenerator
  ) -> Bool {
    for deel in delen {
      guard add(deel, vraag, to: &zin, &random) else { return false }
    }
    return true
  }

  private func add(
    _ deel: Patroondeel, _ vraag: Zinvraag, to zin: inout Zin,
    _ random: inout some RandomNumberGenerator
  ) -> Bool {
    switch deel {
    case .woord(let words):
      zin.woorden.append(words.sorted().randomElement(using: &random) ?? "")
    case .keuze(let inner):
      guard Bool.random(using: &random) else { return true }
      return add(inner, vraag, to: &zin, &random)
    case .regel(let naam):
      let forms = Zinregels.regels[naam, default: []].filter { form in
        form.doelen.allSatisfy(vraag.takes)
      }
      guard let form = forms.randomElement(using: &random) else { return false }
      return add(form.delen, vraag, to: &zin, &random)
    case .vast(let doel, "peildatum"):
      zin.fill(doel, kaart.gegevens.peildatum?.isoText ?? "2026-05-04")
    case .vast(let doel, let value): zin.fill(doel, value)
    case .sleuf(let doel, let sleuf): return add(sleuf, doel, to: &zin, &random)
    }
    return true
  }

  private func add(
    _ sleuf: Sleuf, _ doel: Zindoel, to zin: inout Zin,
    _ random: inout some RandomNumberGenerator
  ) -> Bool {
    switch sleuf {
    case .getal, .meerdan:
      let number = Int.random(in: 2...9, using: &random)
      zin.woorden.append("\(number)")
      zin.fill(doel, "\(sleuf == .getal ? number : number + 1)")
    case .datum:
      let year = Int.random(in: 2001...2030, using: &random)
      zin.woorden.append("\(year)")
      zin.fill(doel, "\(year)")
    case .niveau, .schaal, .soort, .anderesoort, .elkesoort:
      let words: [Sleuf: String] = [
        .niveau: "tactisch", .schaal: "wijk", .soort: "sleutelfiguur",
        .anderesoort: "initiatief", .elkesoort: "netwerk",
      ]
      zin.woorden.append(words[sleuf] ?? "")
      zin.fill(doel, words[sleuf] ?? "")
    case .kanaal: return false
    default: return addEntry(sleuf, doel, to: &zin, &random)
    }
    return true
  }

  private func addEntry(
    _ sleuf: Sleuf, _ doel: Zindoel, to zin: inout Zin,
    _ random: inout some RandomNumberGenerator
  ) -> Bool {
    let entries = eenduidig.filter { entry in
      sleuf.soorten.contains(entry.knoopsoort) && !zin.plaatsen.values.contains(entry.id)
    }
    guard let entry = entries.randomElement(using: &random) else { return false }
    zin.woorden.append(entry.naam)
    let goal =
      sleuf == .eisen
      ? Zindoel.optie(entry.knoopsoort == .thema ? "themas" : "doelgroepen") : doel
    zin.fill(goal, entry.id)
    return true
  }
}
