import Wijkmodel

/// A value that was read in a sentence, and where it goes.
struct Vulling: Hashable, Sendable {
  /// Where it goes in the call.
  let doel: Zindoel
  /// The value as the question takes it.
  let waarde: String
  /// The value as people say it.
  let naam: String
  /// The entry that it is; nil when it is no entry.
  var knoop: Knoopnummer?
  /// Where the name of the entry stands in the sentence; nil when it is no entry.
  var plek: Range<Int>?
  /// How far the words are from the name; 0 is the same.
  var afstand = 0
  /// Whether something else may well be meant.
  var isOnzeker = false

  init(_ doel: Zindoel, _ waarde: String, naam: String? = nil) {
    self.doel = doel
    self.waarde = waarde
    self.naam = naam ?? waarde
  }

  /// An entry of a map that was found in the sentence.
  init(
    _ doel: Zindoel, _ treffer: Naamtreffer, at plek: Range<Int>, isOnzeker: Bool,
    in kaart: SocialeKaart
  ) {
    self.init(doel, kaart[treffer.knoop].id, naam: kaart[treffer.knoop].naam)
    knoop = treffer.knoop
    self.plek = plek
    afstand = treffer.afstand
    self.isOnzeker = isOnzeker
  }

  /// The same value for another place in the call.
  func going(to doel: Zindoel) -> Vulling {
    var moved = Vulling(doel, waarde, naam: naam)
    moved.knoop = knoop
    moved.plek = plek
    moved.afstand = afstand
    moved.isOnzeker = isOnzeker
    return moved
  }
}
