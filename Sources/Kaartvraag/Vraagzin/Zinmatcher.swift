import Wijkmodel

/// Compares a sentence with patterns.
///
/// Every word must be accounted for: by a word of the pattern, by a value, by a part that floats,
/// or because it is an article.
struct Zinmatcher {
  /// How far a pattern has come.
  struct Stand: Hashable {
    var plaats: Int
    var vullingen: [Vulling] = []
  }

  private struct Sleutel: Hashable {
    let sleuf: Sleuf
    let doel: Zindoel
    let plaats: Int
  }

  private let waarden: Zinwaarden
  private let woorden: [String]
  /// The floating parts that begin at each place.
  private var zwevers: [[Stand]] = []
  private var bekend: [Sleutel: [Zinwaarden.Waarde]] = [:]

  init(_ waarden: Zinwaarden) {
    self.waarden = waarden
    woorden = waarden.woorden
    zwevers = woorden.indices.map { place in
      let polite = Zinregels.beleefd.flatMap { phrase($0, from: place) }
      let articles = Zinregels.lidwoorden.contains(woorden[place]) ? [Stand(plaats: place + 1)] : []
      return articles + polite + Zinregels.zwevend.flatMap { phrase($0, from: place) }
    }
  }

  /// The ways in which a question can have been asked with this sentence.
  ///
  /// - Complexity: O(p · w) for p patterns and w words, in sentences as people write them.
  mutating func readings(of vraag: Zinvraag) -> [[Vulling]] {
    let present = Set(woorden)
    var found: [[Vulling]] = []
    for patroon in vraag.patronen
    where patroon.verplicht.allSatisfy({ !$0.isDisjoint(with: present) }) {
      for stand in match(patroon.delen[...], Stand(plaats: 0), vraag)
      where stand.plaats == woorden.count {
        found.append(stand.vullingen)
      }
    }
    return found
  }

  /// The places of words in parts that float and that a question takes.
  func floating(in vraag: Zinvraag) -> Set<Int> {
    woorden.indices.reduce(into: []) { places, place in
      let ends = zwevers[place].filter { part in
        part.vullingen.allSatisfy { vraag.takes(vraag.goal(of: $0.doel)) }
      }.map(\.plaats)
      places.formUnion(place..<(ends.max() ?? place))
    }
  }

  /// What is left after the parts, with everything that may float between and behind them.
  private mutating func match(
    _ delen: ArraySlice<Patroondeel>, _ stand: Stand, _ vraag: Zinvraag
  ) -> [Stand] {
    let places = floated(stand, vraag)
    guard let first = delen.first else { return places }
    let rest = delen.dropFirst()
    var found: [Stand] = []
    for place in places {
      switch first {
      case .keuze(let inner):
        // What floats here floats before the rest too.
        guard place == stand else { continue }
        found += match(rest, stand, vraag)
        found += match(inner + rest, stand, vraag)
      case .regel(let naam):
        guard place == stand else { continue }
        for form in Zinregels.regels[naam, default: []] {
          found += match(form.delen + rest, stand, vraag)
        }
      default:
        for next in step(first, place, vraag) { found += match(rest, next, vraag) }
      }
    }
    return found
  }

  /// The stand itself, and those behind parts that float here.
  private func floated(_ stand: Stand, _ vraag: Zinvraag) -> [Stand] {
    var all = [stand]
    var index = 0
    while index < all.count {
      let current = all[index]
      index += 1
      guard current.plaats < woorden.count else { continue }
      for part in zwevers[current.plaats] {
        let filled = part.vullingen.map { $0.going(to: vraag.goal(of: $0.doel)) }
        guard filled.allSatisfy({ vraag.takes($0.doel) }) else { continue }
        if let next = Self.joined(current, filled, at: part.plaats), !all.contains(next) {
          all.append(next)
        }
      }
    }
    return all
  }

  /// The stand with more values; nil when one goes where there is one already.
  private static func joined(_ stand: Stand, _ more: [Vulling], at place: Int) -> Stand? {
    guard Set(more.map(\.doel)).isDisjoint(with: stand.vullingen.map(\.doel)) else { return nil }
    return Stand(plaats: place, vullingen: stand.vullingen + more)
  }

  private mutating func step(
    _ deel: Patroondeel, _ stand: Stand, _ vraag: Zinvraag
  ) -> [Stand] {
    switch deel {
    case .woord(let words):
      guard stand.plaats < woorden.count, words.contains(woorden[stand.plaats]) else { return [] }
      return [Stand(plaats: stand.plaats + 1, vullingen: stand.vullingen)]
    case .sleuf(let doel, let sleuf):
      guard vraag.takes(doel) || sleuf == .eisen else { return [] }
      return values(sleuf, doel, at: stand.plaats)
        .compactMap { Self.joined(stand, $0.vullingen, at: $0.einde) }
    case .vast(let doel, let value):
      guard vraag.takes(doel) else { return [] }
      let fixed = waarden.fixed(value)
      let filled = Vulling(doel, fixed.waarde, naam: fixed.naam)
      return Self.joined(stand, [filled], at: stand.plaats).map { [$0] } ?? []
    case .regel, .keuze: return []
    }
  }

  private mutating func values(
    _ sleuf: Sleuf, _ doel: Zindoel, at place: Int
  ) -> [Zinwaarden.Waarde] {
    let key = Sleutel(sleuf: sleuf, doel: doel, plaats: place)
    if let known = bekend[key] { return known }
    let found = waarden.values(sleuf, doel, at: place)
    bekend[key] = found
    return found
  }
}

extension Zinmatcher {
  /// The ends of a floating part that begins at a place; only articles may stand inside it.
  private func phrase(_ patroon: Patroon, from place: Int) -> [Stand] {
    phrase(patroon.delen[...], Stand(plaats: place))
  }

  private func phrase(_ delen: ArraySlice<Patroondeel>, _ stand: Stand) -> [Stand] {
    guard let first = delen.first else { return [stand] }
    let rest = delen.dropFirst()
    var found: [Stand] = []
    switch first {
    case .keuze(let inner):
      found = phrase(rest, stand) + phrase(inner + rest, stand)
    case .regel(let naam):
      found = Zinregels.regels[naam, default: []].flatMap { phrase($0.delen + rest, stand) }
    case .vast(let doel, let value):
      let fixed = waarden.fixed(value)
      let filled = Vulling(doel, fixed.waarde, naam: fixed.naam)
      found = Self.joined(stand, [filled], at: stand.plaats).map { phrase(rest, $0) } ?? []
    case .woord(let words):
      guard stand.plaats < woorden.count else { return [] }
      if words.contains(woorden[stand.plaats]) {
        found = phrase(rest, Stand(plaats: stand.plaats + 1, vullingen: stand.vullingen))
      }
    case .sleuf(let doel, let sleuf):
      found = waarden.values(sleuf, doel, at: stand.plaats).flatMap { value in
        Self.joined(stand, value.vullingen, at: value.einde).map { phrase(rest, $0) } ?? []
      }
    }
    if stand.plaats < woorden.count, Zinregels.lidwoorden.contains(woorden[stand.plaats]),
      first.takesWords
    {
      found += phrase(delen, Stand(plaats: stand.plaats + 1, vullingen: stand.vullingen))
    }
    return found
  }
}

extension Patroondeel {
  /// Whether it is compared with words by itself.
  fileprivate var takesWords: Bool {
    switch self {
    case .woord, .sleuf: true
    case .regel, .keuze, .vast: false
    }
  }
}
