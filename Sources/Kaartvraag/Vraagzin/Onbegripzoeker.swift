import Wijkmodel

/// Finds what in a sentence was not understood, and which questions look most like it.
struct Onbegripzoeker {
  private static let aantalVoorbeelden = 3
  /// Above this number of names it takes too long to look for one that is alike.
  private static let meesteNamen = 20_000
  /// Below this likeness a question is not worth mentioning.
  private static let drempel = 0.25
  private static let gewoneVragen = ["wie-bereikt", "onbereikt", "gebied"]

  private let ontleding: Zinontleding
  private let vormen: [String]

  init(_ ontleding: Zinontleding) {
    self.ontleding = ontleding
    vormen = ontleding.woorden.map(\.vorm)
  }

  /// What is told of the sentence.
  ///
  /// - Complexity: O(p · w) for p patterns and w words, O(n · l²) for n names of length l.
  func onbegrip() -> Onbegrip {
    let zin = Zinbeeld(ontleding.waarden)
    let gelijkenissen = Zinvragen.alle.map { Patroongelijkenis.best(of: $0, with: zin) }
    let ranked = gelijkenissen.enumerated()
      .sorted { ($1.element.score, $0.offset) < ($0.element.score, $1.offset) }.map(\.element)
    let near = ranked.filter { $0.score >= Self.drempel }
    let shown =
      near.isEmpty ? gelijkenissen.filter { Self.gewoneVragen.contains($0.vraag.naam) } : near
    let leftover = parts(of: ranked.first?.leftover ?? [])
    let examples = Vraagvoorbeeld(ontleding)
    return Onbegrip(
      delen: leftover.map(ontleding.text(of:)),
      uitleg: explanation(ranked.first, leftover),
      lijktOp: Array(shown.lazy.compactMap(examples.lezing).prefix(Self.aantalVoorbeelden)))
  }

  /// Places as runs of neighbours.
  private func parts(of places: [Int]) -> [Range<Int>] {
    places.reduce(into: []) { parts, place in
      if let last = parts.last, last.upperBound == place {
        parts[parts.count - 1] = last.lowerBound..<place + 1
      } else {
        parts.append(place..<place + 1)
      }
    }
  }

  private func explanation(
    _ gelijkenis: Patroongelijkenis?, _ leftover: [Range<Int>]
  ) -> [String] {
    let known = leftover.isEmpty ? [] : gelijkenis?.soorten ?? []
    var lines = kindsOfNames(besides: known) + leftover.compactMap(lookalike)
    if let channels = channels(leftover) { lines.append(channels) }
    lines += Self.wenken.filter { !$0.woorden.isDisjoint(with: vormen) }.map(\.wenk)
    if leftover.isEmpty, lines.isEmpty {
      lines.append("Alle woorden zijn bekend, maar samen zijn zij geen vraag die Wijkweb kent.")
    }
    return lines
  }

  /// What to do about words that cannot be understood.
  private static let wenken: [(woorden: Set<String>, wenk: String)] = [
    (
      ["ik", "wij", "we", "ons", "mij"],
      "Wie u bent, staat niet in de zin. Noem de naam van een partij op de kaart."
    ),
    (
      ["deze", "onze", "hier", "mijn"],
      "Noem de naam van de wijk of buurt, of van wie of wat u bedoelt."
    ),
    (["sterk", "goed"], "Hoe sterk een contact moet zijn, vraagt u zo: met sterkte 4 of meer."),
  ]

  /// What names are that the question has no use for.
  private func kindsOfNames(besides known: Knoopsoorten) -> [String] {
    longestNames().compactMap { plek in
      let hits = ontleding.waarden.treffers.best(at: plek, among: .alle, in: ontleding.kaart)
      let kinds = Set(hits.map { ontleding.kaart[$0.knoop].knoopsoort }).sorted()
      guard let hit = hits.first, hit.afstand < Naamtreffer.deel,
        kinds.allSatisfy({ !known.contains($0) })
      else { return nil }
      let names = Teksten.opsomming(kinds.map { "een \($0.rawValue)" })
      return "‘\(ontleding.text(of: plek))’ is op deze kaart \(names)."
    }
  }

  /// The channels of the map, when a part stands where a channel would.
  private func channels(_ leftover: [Range<Int>]) -> String? {
    let names = ontleding.waarden.kanalen.map(\.naam)
    let isAsked = leftover.contains { plek in
      plek.lowerBound > 0
        && ["via", "per", "langs", "kanaal"].contains(vormen[plek.lowerBound - 1])
    }
    guard isAsked, !names.isEmpty else { return nil }
    return "De kanalen op deze kaart zijn: \(Teksten.opsomming(names))."
  }

  /// The places of names that lie in no longer name.
  private func longestNames() -> [Range<Int>] {
    let all = ontleding.waarden.treffers.bereiken
    return all.filter { one in !all.contains { $0 != one && $0.holds(one) } }
  }

  private func lookalike(_ plek: Range<Int>) -> String? {
    let text = ontleding.text(of: plek)
    let kaart = ontleding.kaart
    guard kaart.knopen.count <= Self.meesteNamen, !plek.allSatisfy({ isCommon(vormen[$0]) })
    else { return nil }
    let names = kaart.knopen.map(\.naam)
    let list = Namenlijst(names)
    let near = list.nearest(to: text).filter { list.isNear($0, to: text) }.map { names[$0] }
    guard !near.isEmpty else { return nil }
    return "Op de kaart lijkt op ‘\(text)’: "
      + Teksten.opsomming(near.map { "‘\($0)’" }, "of") + "."
  }

  private func isCommon(_ word: String) -> Bool {
    !Zinregels.isInhoud(word) || word.count < 4
  }
}

extension Range<Int> {
  /// Whether another range lies inside it.
  func holds(_ other: Range<Int>) -> Bool {
    lowerBound <= other.lowerBound && other.upperBound <= upperBound
  }
}
