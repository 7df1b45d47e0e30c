import Wijkmodel

/// Makes ready examples of questions with entries of the map, first those that a sentence names.
struct Vraagvoorbeeld {
  private let ontleding: Zinontleding

  init(_ ontleding: Zinontleding) { self.ontleding = ontleding }

  /// The values that an example needs: the arguments, and what the question cannot do without.
  private static func slots(of vraag: Zinvraag) -> [Zinvraag.Sleufdoel] {
    let all = vraag.patronen[0].sleufdoelen
    return [1, 2].compactMap { place in all.first { $0.doel == .argument(place) } }
      + vraag.invulling
  }

  /// An example of the question that a sentence looks like; nil when the map has nothing to ask
  /// it about.
  func lezing(_ gelijkenis: Patroongelijkenis) -> Lezing? {
    let vraag = gelijkenis.vraag
    var filled: [Vulling] = []
    let arguments = Self.slots(of: vraag).map { slot in
      gelijkenis.sleuven.first { $0.doel == slot.doel } ?? slot
    }
    for slot in arguments {
      guard let value = value(slot, besides: filled) else { return nil }
      filled.append(value)
    }
    for slot in gelijkenis.sleuven
    where vraag.takes(slot.doel) && !filled.contains(where: { $0.doel == slot.doel }) {
      guard let entry = named(slot.sleuf.soorten, besides: filled) else { continue }
      filled.append(vulling(slot.doel, entry))
    }
    if vraag.opties.contains("in"), let area = named(.init(.gebied), besides: filled) {
      filled.append(vulling(.optie("in"), area))
    }
    return Lezing(vraag, filled)
  }

  private func value(_ slot: Zinvraag.Sleufdoel, besides filled: [Vulling]) -> Vulling? {
    if slot.sleuf == .datum {
      let now = ontleding.waarden.peildatum
      let year = slot.doel == .argument(1) ? now.jaar - 1 : now.jaar
      guard let date = Datum(jaar: year) else { return nil }
      return Vulling(slot.doel, date.isoText, naam: date.laatsteDag.dutchText)
    }
    let kinds = slot.sleuf.soorten
    let entry = named(kinds, besides: filled) ?? first(kinds, besides: filled)
    return entry.map { vulling(slot.doel, $0) }
  }

  private func vulling(_ doel: Zindoel, _ nummer: Knoopnummer) -> Vulling {
    var value = Vulling(doel, ontleding.kaart[nummer].id, naam: ontleding.kaart[nummer].naam)
    value.knoop = nummer
    return value
  }

  /// The first entry of some kinds that the sentence names, the nearest to its name.
  private func named(_ kinds: Knoopsoorten, besides filled: [Vulling]) -> Knoopnummer? {
    let hits = ontleding.waarden.treffers.bereiken.flatMap { plek in
      ontleding.waarden.treffers.best(at: plek, among: kinds, in: ontleding.kaart)
        .map { (hit: $0, length: plek.count) }
    }.filter { hit in !filled.contains { $0.knoop == hit.hit.knoop } }
    return hits.enumerated().min { left, right in
      let (one, other) = (left.element, right.element)
      return (one.hit.afstand, -one.length, left.offset)
        < (other.hit.afstand, -other.length, right.offset)
    }?.element.hit.knoop
  }

  private func first(_ kinds: Knoopsoorten, besides filled: [Vulling]) -> Knoopnummer? {
    ontleding.kaart.knopen.indices.lazy.map { Knoopnummer($0) }.first { nummer in
      kinds.contains(ontleding.kaart[nummer].knoopsoort)
        && !filled.contains { $0.knoop == nummer }
    }
  }
}
