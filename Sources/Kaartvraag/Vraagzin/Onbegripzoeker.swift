import Wijkmodel

/// Finds what in a sentence was not understood, and which questions look most like it.
struct Onbegripzoeker {
  private static let aantalVoorbeelden = 3
  /// Above this number of names it takes too long to look for one that is alike.
  private static let meesteNamen = 20_000
  private static let gewoneVragen = ["wie-bereikt", "onbereikt", "gebied"]

  private let ontleding: Zinontleding
  private let vormen: [String]
  /// Which words belong to a name that is whole, or nearly.
  private let genoemd: [Bool]

  init(_ ontleding: Zinontleding) {
    self.ontleding = ontleding
    vormen = ontleding.woorden.map(\.vorm)
    var named = [Bool](repeating: false, count: vormen.count)
    for plek in ontleding.waarden.treffers.bereiken { for place in plek { named[place] = true } }
    genoemd = named
  }

  func onbegrip() -> Onbegrip {
    let nearest = nearestQuestions()
    let voorbeelden = Vraagvoorbeeld(ontleding)
    let best = nearest.first ?? 0
    let leftover = leftovers(for: best)
    return Onbegrip(
      delen: leftover.map(ontleding.text(of:)), uitleg: explanation(best, leftover),
      lijktOp: nearest.compactMap { voorbeelden.lezing(Zinvragen.alle[$0]) }
        .prefix(Self.aantalVoorbeelden).map(\.self))
  }

  /// The questions by how many telling words they share with the sentence, at least one.
  ///
  /// A word tells more when fewer questions know it.
  private func nearestQuestions() -> [Int] {
    let present = Set(vormen).subtracting(Zinregels.lidwoorden)
    let scores = Zinvragen.alle.indices.map { place -> Double in
      let shared = present.intersection(Zinvragen.woorden[place])
      let telling = shared.sorted().reduce(0.0) { $0 + 1 / Double(Zinvragen.aantallen[$1] ?? 1) }
      return telling + 0.2 * Double(namedSlots(of: Zinvragen.alle[place]))
    }
    let ranked = scores.indices.filter { scores[$0] >= 0.3 }
      .sorted { (scores[$1], $0) < (scores[$0], $1) }
    guard ranked.isEmpty else { return ranked }
    return Zinvragen.alle.indices.filter { Self.gewoneVragen.contains(Zinvragen.alle[$0].naam) }
  }

  /// How many of the arguments of a question may be named in the sentence.
  private func namedSlots(of vraag: Zinvraag) -> Int {
    let slots = Vraagvoorbeeld.slots(of: vraag)
    return slots.count { slot in
      ontleding.waarden.treffers.bereiken.contains { plek in
        let hits = ontleding.waarden.treffers
          .best(at: plek, among: slot.sleuf.soorten, in: ontleding.kaart)
        return !hits.isEmpty
      }
    }
  }

  /// The parts of the sentence that have no place in a question.
  private func leftovers(for vraag: Int) -> [Range<Int>] {
    let polite = Zinregels.beleefd.reduce(into: Set<String>()) { $0.formUnion($1.woorden) }
    let floating = Zinregels.zwevend.filter { patroon in
      patroon.doelen.allSatisfy { goal in
        Zinvragen.alle[vraag].takes(Zinvragen.alle[vraag].goal(of: goal))
      }
    }
    let known = floating.reduce(into: Zinvragen.woorden[vraag].union(polite)) { words, patroon in
      words.formUnion(patroon.woorden)
      for regel in patroon.regels { words.formUnion(Zinregels.words(of: regel)) }
    }
    .union(Zinregels.lidwoorden).union(Zinregels.soortwoorden.keys)
    .subtracting(Self.wendingen.subtracting(Zinvragen.woorden[vraag]))
    let places = vormen.indices.filter { !genoemd[$0] && !known.contains(vormen[$0]) }
    return places.reduce(into: []) { parts, place in
      if let last = parts.last, last.upperBound == place {
        parts[parts.count - 1] = last.lowerBound..<place + 1
      } else {
        parts.append(place..<place + 1)
      }
    }
  }

  /// Words that turn a question into another one.
  private static let wendingen: Set = ["niet", "zonder", "alleen", "meer", "minder"]

  private func explanation(_ vraag: Int, _ leftover: [Range<Int>]) -> [String] {
    var lines = kindsOfNames(Zinvragen.alle[vraag])
    lines += leftover.compactMap(lookalike)
    if !Set(vormen).isDisjoint(with: ["ik", "wij", "we", "ons", "mij"]) {
      lines.append("Wie u bent, staat niet in de zin. Noem de naam van een partij op de kaart.")
    }
    if !Set(vormen).isDisjoint(with: ["deze", "onze", "hier", "mijn"]) {
      lines.append("Noem de naam van de wijk of buurt, of van wie of wat u bedoelt.")
    }
    if leftover.isEmpty, lines.isEmpty {
      lines.append("Alle woorden zijn bekend, maar samen zijn zij geen vraag die Wijkweb kent.")
    }
    return lines
  }

  /// What names are that the question has no use for.
  private func kindsOfNames(_ vraag: Zinvraag) -> [String] {
    let wanted = Vraagvoorbeeld.slots(of: vraag).reduce(into: Knoopsoorten()) {
      $0.formUnion($1.sleuf.soorten)
    }.union(.init(.gebied))
    return longestNames().compactMap { plek in
      let hits = ontleding.waarden.treffers.best(at: plek, among: .alle, in: ontleding.kaart)
      let kinds = Set(hits.map { ontleding.kaart[$0.knoop].knoopsoort }).sorted()
      guard let hit = hits.first, kinds.allSatisfy({ !wanted.contains($0) }) else { return nil }
      guard hit.afstand < Naamtreffer.deel else { return nil }
      let names = Teksten.opsomming(kinds.map { "een \($0.rawValue)" })
      let asked = Teksten.opsomming(
        wanted.subtracting(.init(.gebied)).members.map(\.rawValue), "of")
      let question = asked.isEmpty ? "" : " Hier hoort een \(asked)."
      return "‘\(ontleding.text(of: plek))’ is op deze kaart \(names).\(question)"
    }
  }

  /// The places of names that lie in no longer name.
  private func longestNames() -> [Range<Int>] {
    let all = ontleding.waarden.treffers.bereiken
    return all.filter { one in
      !all.contains { $0 != one && $0.lowerBound <= one.lowerBound && one.upperBound <= $0.upperBound }
    }
  }

  private func lookalike(_ plek: Range<Int>) -> String? {
    let text = ontleding.text(of: plek)
    let names = ontleding.kaart.knopen.map(\.naam)
    guard names.count <= Self.meesteNamen, !plek.allSatisfy({ isCommon(vormen[$0]) }) else {
      return nil
    }
    let list = Namenlijst(names)
    let near = list.nearest(to: text).filter { list.isNear($0, to: text) }.map { names[$0] }
    guard !near.isEmpty else { return nil }
    return "Op de kaart lijkt op ‘\(text)’: "
      + Teksten.opsomming(near.map { "‘\($0)’" }, "of") + "."
  }

  private func isCommon(_ word: String) -> Bool {
    Zinregels.lexicon.contains(word) || Zinregels.algemeneWoorden.contains(word)
      || word.count < 4
  }
}
