import Wijkmodel

/// The entries of a map as they are named in a form: by name, or by key where the name does not
/// mean this entry alone.
struct Ingangnamen {
  private let kaart: SocialeKaart
  private let owners: [FoldedText: Set<Knoopnummer>]

  /// - Complexity: O(n) in the length of all names.
  init(_ kaart: SocialeKaart) {
    self.kaart = kaart
    var owners: [FoldedText: Set<Knoopnummer>] = [:]
    for (index, knoop) in kaart.knopen.enumerated() {
      owners[FoldedText(knoop.naam), default: []].insert(Knoopnummer(index))
    }
    for alias in kaart.aliassen { owners[FoldedText(alias.naam), default: []].insert(alias.knoop) }
    self.owners = owners
  }

  /// How the entry with a key is named, so that reading it gives the key again.
  func naam(_ id: String) -> String {
    guard let nummer = kaart.nummer(of: id) else { return id }
    let naam = kaart[nummer].naam
    let isPlain = !naam.contains { $0 == "|" || $0.isNewline } && naam == naam.trimmed
    let isOfOther = kaart.nummer(of: naam).map { $0 != nummer } ?? false
    let isUnique = owners[FoldedText(naam)] == [nummer]
    return isPlain && isUnique && !isOfOther ? naam : id
  }

  /// The keys of the entries of some kinds, by name and then by key.
  ///
  /// - Complexity: O(n log n).
  func ids(_ soorten: Knoopsoorten) -> [String] {
    let found = kaart.knopen.filter { soorten.contains($0.knoopsoort) }.map {
      (naam: FoldedText($0.naam), id: $0.id)
    }
    return found.sorted {
      $0.naam == $1.naam ? $0.id.precedesByCodePoint($1.id) : $0.naam < $1.naam
    }.map(\.id)
  }

  /// The names of the entries of some kinds that can be filled in, in order, without that of one
  /// entry; a key means nothing to who fills in a form, so it is not told.
  ///
  /// - Complexity: O(n log n).
  func namen(_ soorten: Knoopsoorten, zonder eigen: String?) -> [String] {
    ids(soorten).filter { id in
      id != eigen && kaart.nummer(of: id).map { kaart[$0].naam } == naam(id)
    }.map(naam)
  }

  /// The name of an entry with its kind where the name alone does not tell which it is, and with
  /// its key where its kind does not tell it either.
  func label(_ id: String) -> String {
    guard let nummer = kaart.nummer(of: id) else { return id }
    let knoop = kaart[nummer]
    guard naam(id) != knoop.naam else { return knoop.naam }
    let kind = Teksten.soort(knoop)
    let isTold = (owners[FoldedText(knoop.naam)] ?? []).allSatisfy {
      $0 == nummer || Teksten.soort(kaart[$0]) != kind
    }
    return "\(knoop.naam) (\(isTold ? kind : id))"
  }
}
