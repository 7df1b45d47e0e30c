import CommandLineParsing
import Kaartvraag
import Wijkmodel

/// What a map offers where somebody has typed the beginning of a word.
struct Kaartaanvulling {
  /// More than this nobody reads.
  static let maximum = 300

  private let kaart: SocialeKaart

  init(_ kaart: SocialeKaart) { self.kaart = kaart }

  /// What may come behind what is typed.
  func answer(_ invulling: Invulling, typed: String) -> CompletionAnswer {
    invulling.isLijst ? list(invulling, typed) : .words(candidates(invulling, Typbegin(typed)))
  }

  /// What may come behind the last comma; what stands before it is not offered again.
  private func list(_ invulling: Invulling, _ typed: String) -> CompletionAnswer {
    let comma = typed.lastIndex(of: ",").map { typed.index(after: $0) } ?? typed.startIndex
    let lead = String(typed[..<comma])
    let chosen = Set(lead.split(separator: ","))
    let found = candidates(invulling, Typbegin(typed[comma...])).filter { candidate in
      !chosen.contains(candidate.value[...]) && !candidate.value.contains(",")
    }
    return .list(found.map { CompletionCandidate(lead + $0.value, $0.summary) })
  }

  private func candidates(_ invulling: Invulling, _ begin: Typbegin) -> [CompletionCandidate] {
    switch invulling {
    case .vrij, .getal: []
    case .woorden(let woorden): words(woorden, begin)
    case .datum: words([kaart.gegevens.peildatum?.isoText].compactMap(\.self), begin)
    case .knoop(let soorten), .knopen(let soorten): entries(soorten, begin)
    case .groep, .groepen:
      entries(.init(.doelgroep), begin) + words([Beeldkeuze.moeilijkBereikbaar], begin)
    case .soort: words(soorten(of: .alle), begin)
    case .partijen: entries(.partij, begin) + words(soorten(of: .partij), begin)
    case .kanaal: words(kanalen, begin)
    }
  }

  /// The entries of which the key begins with what is typed, or else the name or another spelling.
  private func entries(_ soorten: Knoopsoorten, _ begin: Typbegin) -> [CompletionCandidate] {
    var found: [CompletionCandidate] = []
    for knoop in kaart.knopen where soorten.contains(knoop.knoopsoort) {
      if found.count == Self.maximum { break }
      if begin.begins(knoop.id) {
        found.append(CompletionCandidate(knoop.id, Self.clean(knoop.naam, soorten, knoop)))
      } else if let naam = begin.continued(by: knoop.naam) {
        found.append(CompletionCandidate(naam, Self.clean(knoop.id, soorten, knoop)))
      }
    }
    return found + aliases(soorten, begin, besides: Set(found.map(\.value)))
  }

  /// The vraagstukken of which the key or the name begins with what is typed.
  func vraagstukken(typed: String) -> [CompletionCandidate] {
    let begin = Typbegin(typed)
    return kaart.krachtenveld.vraagstukken.compactMap { stuk in
      if begin.begins(stuk.id) { return CompletionCandidate(stuk.id, stuk.naam) }
      return begin.continued(by: stuk.naam).map { CompletionCandidate($0, stuk.id) }
    }
  }

  private func aliases(
    _ soorten: Knoopsoorten, _ begin: Typbegin, besides known: Set<String>
  ) -> [CompletionCandidate] {
    guard !begin.isEmpty else { return [] }
    var found: [CompletionCandidate] = []
    for alias in kaart.aliassen where soorten.contains(kaart[alias.knoop].knoopsoort) {
      let knoop = kaart[alias.knoop]
      guard known.count + found.count < Self.maximum, !begin.begins(knoop.id),
        begin.continued(by: knoop.naam) == nil, let naam = begin.continued(by: alias.naam),
        !known.contains(naam)
      else { continue }
      found.append(CompletionCandidate(naam, Self.clean(knoop.naam, soorten, knoop)))
    }
    return found
  }

  /// A meaning that can stand on one line; with the kind where entries of several may come.
  private static func clean(
    _ text: String, _ soorten: Knoopsoorten, _ knoop: Knoop
  ) -> String {
    let kind = soorten.members.count > 1 ? " (\(knoop.knoopsoort.rawValue))" : ""
    return Stuurtekens.removed(from: text.split(whereSeparator: \.isNewline).joined(separator: " "))
      + kind
  }

  private func words(_ words: [String], _ begin: Typbegin) -> [CompletionCandidate] {
    words.lazy.compactMap { begin.continued(by: $0) }.prefix(Self.maximum)
      .map { CompletionCandidate($0) }
  }

  /// The kinds of entries, and the words with which this map divides them further.
  private func soorten(of soorten: Knoopsoorten) -> [String] {
    let kinds = soorten.members.map(\.rawValue)
    let own = kaart.knopen.lazy.filter { soorten.contains($0.knoopsoort) }
      .flatMap { $0.velden.values(of: .soort) }
    return kinds + Self.distinct(own, besides: kinds)
  }

  private var kanalen: [String] { Self.distinct(kaart.relaties.lazy.flatMap(\.kanalen)) }

  /// The different words, each in the spelling that comes first, by folded text.
  private static func distinct(
    _ words: some Sequence<String>, besides known: [String] = []
  ) -> [String] {
    var seen = Set(known.map { FoldedText($0) })
    return words.filter { seen.insert(FoldedText($0)).inserted }
      .map { (word: $0, folded: FoldedText($0)) }.sorted { $0.folded < $1.folded }.map(\.word)
  }
}
