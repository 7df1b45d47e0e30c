import Wijkmodel

/// Reads the values that may stand at a place in a sentence.
struct Zinwaarden: Sendable {
  /// A value, and the place of the word behind it.
  struct Waarde: Sendable {
    let einde: Int
    let vullingen: [Vulling]
  }

  let kaart: SocialeKaart
  let woorden: [String]
  var treffers: Naamtreffers
  /// The words in the columns `soort` of the map, by every form in which they may be said.
  let soorten: [String: Set<String>]
  /// The channels of the map, as words.
  let kanalen: [(woorden: [String], naam: String)]
  /// The day that "sinds" goes up to, and today.
  let peildatum: Datum
  let vandaag: Datum

  /// The values of a kind that begin at a place.
  func values(_ sleuf: Sleuf, _ doel: Zindoel, at place: Int) -> [Waarde] {
    guard place < woorden.count else { return [] }
    switch sleuf {
    case .getal: return getal(doel, at: place, plus: 0)
    case .meerdan: return getal(doel, at: place, plus: 1)
    case .datum: return datum(doel, at: place)
    case .niveau: return word(doel, at: place, in: Zinregels.niveaus)
    case .schaal: return word(doel, at: place, in: Zinregels.schalen)
    case .soort: return soort(doel, at: place)
    case .elkesoort:
      let known = soort(doel, at: place)
      guard known.isEmpty, let kind = Knoopsoort(rawValue: woorden[place]) else { return known }
      return [Waarde(einde: place + 1, vullingen: [Vulling(doel, kind.rawValue)])]
    case .anderesoort: return soort(doel, at: place).filter { $0.vullingen[0].waarde != "netwerk" }
    case .kanaal: return kanaal(doel, at: place)
    case .kant: return kant(doel, at: place)
    case .groep: return groepen(doel, at: place)
    case .eisen: return list(at: place) { eis(at: $0) }
    case .personen: return list(at: place) { entries(sleuf.soorten, doel, at: $0) }
    case .partij, .gebied, .thema, .onderwerp:
      return entries(sleuf.soorten, doel, at: place)
    }
  }

  /// The value that follows from words as "sinds".
  func fixed(_ waarde: String) -> (waarde: String, naam: String) {
    switch waarde {
    case "peildatum": (peildatum.isoText, peildatum.laatsteDag.dutchText)
    case "vandaag": (vandaag.isoText, vandaag.laatsteDag.dutchText)
    default: (waarde, waarde)
    }
  }

  private func word(_ doel: Zindoel, at place: Int, in table: [String: String]) -> [Waarde] {
    guard let value = table[woorden[place]] else { return [] }
    return [Waarde(einde: place + 1, vullingen: [Vulling(doel, value)])]
  }
}

extension Zinwaarden {
  /// The place behind articles and words as *alle*.
  private func afterArticles(_ place: Int) -> Int {
    var next = place
    while next < woorden.count, Zinregels.lidwoorden.contains(woorden[next]) { next += 1 }
    return next
  }

  /// The entries of some kinds that are named at a place, perhaps behind the name of their kind.
  private func entries(_ kinds: Knoopsoorten, _ doel: Zindoel, at place: Int) -> [Waarde] {
    var found = named(kinds, doel, at: place)
    if let narrowed = Zinregels.soortwoorden[woorden[place]]?.intersection(kinds),
      !narrowed.isEmpty
    {
      let next = afterArticles(place + 1)
      for start in Set([place + 1, next]).sorted() { found += named(narrowed, doel, at: start) }
    }
    return found
  }

  private func named(_ kinds: Knoopsoorten, _ doel: Zindoel, at place: Int) -> [Waarde] {
    treffers.ends(from: place).flatMap { end in
      let plek = place..<end
      // Words that are the name of one entry hardly mean another one with them in its name.
      let isOther = treffers.isWhole(at: plek)
      return treffers.best(at: plek, among: kinds, in: kaart).map { hit in
        let isPart = hit.afstand % Naamtreffer.spelling >= Naamtreffer.deel
        let vulling = Vulling(
          doel, hit, at: plek, isOnzeker: isPart && (hit.isBijzaak || isOther), in: kaart)
        return Waarde(einde: end, vullingen: [vulling])
      }
    }
  }

  /// The group at a place, or all that are hard to reach.
  private func groepen(_ doel: Zindoel, at place: Int) -> [Waarde] {
    let all = Vulling(
      doel, Groepskeuze.moeilijkBereikbaar, naam: "de groepen die moeilijk bereikbaar zijn")
    let start = woorden[place] == "alle" ? afterArticles(place + 1) : place
    guard start < woorden.count else { return [] }
    let ends = Self.moeilijkBereikbaar.filter { woorden[start...].starts(with: $0) }
      .map { start + $0.count }
    return entries(.init(.doelgroep), doel, at: start)
      + ends.map { Waarde(einde: $0, vullingen: [all]) }
  }

  private static let moeilijkBereikbaar: [[String]] = [
    "moeilijk bereikbaar", "moeilijk bereikbare groepen", "moeilijk bereikbare doelgroepen",
    "moeilijk te bereiken groepen", "moeilijk te bereiken doelgroepen",
    "groepen die moeilijk bereikbaar zijn", "groepen die moeilijk te bereiken zijn",
    "doelgroepen die moeilijk bereikbaar zijn", "doelgroepen die moeilijk te bereiken zijn",
  ].map { $0.split(separator: " ").map(String.init) }

  private func eis(at place: Int) -> [Waarde] {
    groepen(.optie("doelgroepen"), at: place)
      + entries(.init(.thema), .optie("themas"), at: place)
  }

  /// The most values that a list has.
  private static let meesteEisen = 30

  /// One or more values with "en" between them or nothing, where the comma was.
  private func list(at place: Int, item: (Int) -> [Waarde]) -> [Waarde] {
    var lists: [Waarde] = []
    var open = item(place)
    for _ in 0..<Self.meesteEisen {
      lists += open
      open = open.flatMap { list in
        var start = list.einde
        if start < woorden.count, woorden[start] == "en" { start += 1 }
        start = afterArticles(start)
        guard start < woorden.count else { return [Waarde]() }
        return item(start).map { more in
          Waarde(einde: more.einde, vullingen: list.vullingen + more.vullingen)
        }
      }
      if open.isEmpty || open.count > 64 { break }
    }
    return lists
  }
}

extension Zinwaarden {
  private func getal(_ doel: Zindoel, at place: Int, plus: Int) -> [Waarde] {
    guard let number = Zinregels.getallen[woorden[place]] ?? Self.number(woorden[place]) else {
      return []
    }
    return [Waarde(einde: place + 1, vullingen: [Vulling(doel, "\(number + plus)")])]
  }

  private static func number(_ word: String) -> Int? {
    guard word.utf8.count <= 9, word.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return nil
    }
    return Int(word)
  }

  /// A date: `2024`, `maart 2025`, `1 maart 2025`, or one with signs.
  private func datum(_ doel: Zindoel, at place: Int) -> [Waarde] {
    let rest = Array(woorden[place...].prefix(3))
    func value(_ date: Datum?, _ count: Int) -> [Waarde] {
      guard let date else { return [] }
      let filled = Vulling(doel, date.isoText, naam: date.laatsteDag.dutchText)
      return [Waarde(einde: place + count, vullingen: [filled])]
    }
    if rest[0].utf8.count >= 4, let date = Datum(rest[0]) { return value(date, 1) }
    if let month = Zinregels.maanden[rest[0]], let year = year(rest.dropFirst().first) {
      return value(Datum(jaar: year, maand: month), 2)
    }
    guard rest.count == 3, let day = Self.number(rest[0]), let month = Zinregels.maanden[rest[1]],
      let year = year(rest[2])
    else { return [] }
    return value(Datum(jaar: year, maand: month, dag: day), 3)
  }

  private func year(_ word: String?) -> Int? {
    guard let word, word.utf8.count == 4 else { return nil }
    return Self.number(word)
  }

  /// A kind of entry, or a word from the column `soort`.
  private func soort(_ doel: Zindoel, at place: Int) -> [Waarde] {
    if let kind = Zinregels.soortnamen[woorden[place]] {
      return [Waarde(einde: place + 1, vullingen: [Vulling(doel, kind.rawValue)])]
    }
    return eigenSoort(at: place).map { end, value in
      Waarde(einde: end, vullingen: [Vulling(doel, value)])
    }
  }

  private func eigenSoort(at place: Int) -> [(einde: Int, waarde: String)] {
    (1...3).flatMap { count -> [(einde: Int, waarde: String)] in
      guard place + count <= woorden.count else { return [] }
      let text = woorden[place..<place + count].joined(separator: " ")
      return soorten[text, default: []].sorted().map { (place + count, $0) }
    }
  }

  /// A side of a connection: a kind or a word from the column `soort`, before a part of a name.
  private func kant(_ doel: Zindoel, at place: Int) -> [Waarde] {
    if woorden[place] == "soort" { return kindOfSide(doel, at: place + 1) }
    let kinds = kindOfSide(doel, at: place)
    let named = entries(.partij, doel, at: place).filter { entry in
      entry.vullingen[0].afstand == 0 || !kinds.contains { $0.einde == entry.einde }
    }
    return kinds + named
  }

  private func kindOfSide(_ doel: Zindoel, at place: Int) -> [Waarde] {
    guard place < woorden.count else { return [] }
    if let kind = Zinregels.soortnamen[woorden[place]] {
      guard kaart.nummer(of: kind.rawValue) == nil else { return [] }
      let vulling = Vulling(doel, kind.rawValue, naam: "de soort \(kind.rawValue)")
      return [Waarde(einde: place + 1, vullingen: [vulling])]
    }
    return eigenSoort(at: place).map { end, value in
      // Only with this word before it a text means a soort and nothing else.
      let isTaken = kaart.nummer(of: value) != nil || Knoopsoort(rawValue: value) != nil
      let vulling = Vulling(
        doel, isTaken ? "soort:\(value)" : value, naam: "de soort \(value)")
      return Waarde(einde: end, vullingen: [vulling])
    }
  }

  private func kanaal(_ doel: Zindoel, at place: Int) -> [Waarde] {
    kanalen.filter { woorden[place...].starts(with: $0.woorden) }.map { channel in
      Waarde(einde: place + channel.woorden.count, vullingen: [Vulling(doel, channel.naam)])
    }
  }
}
