import Wijkmodel

/// How much a sentence looks like a pattern of a question that it does not fit.
struct Patroongelijkenis {
  /// The question.
  let vraag: Zinvraag
  /// The slots of the pattern.
  let sleuven: [Zinvraag.Sleufdoel]
  /// The kinds of entries that the question takes here.
  let soorten: Knoopsoorten
  /// From 0 to 1: the part of the pattern that is in the sentence, times the part of the sentence
  /// that is in the pattern.
  let score: Double
  /// The places of the words that have no place in the pattern.
  let leftover: [Int]

  /// Words that turn a question into another one, wherever they stand.
  private static let wendingen: Set = [
    "niet", "zonder", "alleen", "ook", "meer", "minder", "geen", "of", "en", "dan",
  ]
  private static let beleefd = Zinregels.words(of: Zinregels.beleefd)

  /// The pattern of a question that looks most like a sentence; of equal ones the first.
  static func best(of vraag: Zinvraag, with zin: Zinbeeld) -> Patroongelijkenis {
    let floating = Zinregels.zwevend.filter { patroon in
      patroon.doelen.allSatisfy { vraag.takes(vraag.goal(of: $0)) }
    }
    let shared = Zinregels.words(of: floating).union(beleefd).subtracting(wendingen)
      .union(Zinregels.lidwoorden).union(Zinregels.soortwoorden.keys)
    let afloat = zin.matcher.floating(in: vraag)
    let all = vraag.patronen.map { Self(vraag, $0, shared, afloat, zin) }
    return all.dropFirst().reduce(all[0]) { $1.score > $0.score ? $1 : $0 }
  }

  private init(
    _ vraag: Zinvraag, _ patroon: Patroon, _ shared: Set<String>, _ afloat: Set<Int>,
    _ zin: Zinbeeld
  ) {
    self.vraag = vraag
    sleuven = patroon.sleufdoelen
    let kinds = sleuven.reduce(into: Knoopsoorten()) { $0.formUnion($1.sleuf.soorten) }
    soorten = vraag.opties.contains("in") ? kinds.union(.init(.gebied)) : kinds
    let known = Zinregels.words(of: [patroon]).union(shared)
    var covered = 0.0
    var left: [Int] = []
    for (place, word) in zin.vormen.enumerated() {
      if zin.named(place, soorten) || known.contains(word) || afloat.contains(place) {
        covered += 1
      } else if zin.isNamed(place) {
        covered += 0.5
      } else {
        left.append(place)
      }
    }
    leftover = left
    let parts = patroon.delen.compactMap { zin.likeness(of: $0) }
    score = covered / Double(zin.vormen.count) * parts.reduce(0, +) / Double(max(parts.count, 1))
  }
}

/// What stands in a sentence, for comparing it with patterns that it does not fit.
struct Zinbeeld {
  let vormen: [String]
  let matcher: Zinmatcher
  private let aanwezig: Set<String>
  private let waarden: Zinwaarden
  /// The kinds of the entries in whose names each word stands.
  private let soorten: [Knoopsoorten]

  init(_ waarden: Zinwaarden) {
    self.waarden = waarden
    vormen = waarden.woorden
    matcher = Zinmatcher(waarden)
    aanwezig = Set(vormen)
    var kinds = [Knoopsoorten](repeating: [], count: vormen.count)
    for plek in waarden.treffers.bereiken {
      let found = waarden.treffers.soorten(at: plek, in: waarden.kaart)
      for place in plek { kinds[place].formUnion(found) }
    }
    soorten = kinds
  }

  func isNamed(_ place: Int) -> Bool { !soorten[place].isEmpty }

  /// Whether a word belongs to a name of an entry of some kinds.
  func named(_ place: Int, _ kinds: Knoopsoorten) -> Bool {
    !soorten[place].isDisjoint(with: kinds)
  }

  /// How much of a part of a pattern is there; nil when the part may be left out.
  func likeness(of deel: Patroondeel) -> Double? {
    switch deel {
    case .keuze, .vast: nil
    case .woord(let words): words.isDisjoint(with: aanwezig) ? 0 : 1
    case .regel(let naam): Zinregels.words(of: naam).isDisjoint(with: aanwezig) ? 0 : 1
    case .sleuf(let doel, let sleuf):
      sleuf.soorten.isEmpty ? hasValue(sleuf, doel) : likenessOfName(sleuf)
    }
  }

  private func hasValue(_ sleuf: Sleuf, _ doel: Zindoel) -> Double {
    vormen.indices.contains { !waarden.values(sleuf, doel, at: $0).isEmpty } ? 1 : 0
  }

  /// Half when something stands there that could be a name, but is not one of these kinds.
  private func likenessOfName(_ sleuf: Sleuf) -> Double {
    if vormen.indices.contains(where: { named($0, sleuf.soorten) }) { return 1 }
    return vormen.indices.contains { isNamed($0) || Zinregels.isInhoud(vormen[$0]) } ? 0.5 : 0
  }
}
