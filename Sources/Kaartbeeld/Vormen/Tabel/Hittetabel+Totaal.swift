extension Hittetabel {
  /// What is counted at the end of each row and column.
  enum Totaal: Sendable {
    case leeg, stippen, som

    /// The head above the numbers.
    var kop: String {
      switch self {
      case .leeg: Teksten.leeg
      case .stippen: "aantal"
      case .som: "samen"
      }
    }

    var kleur: String { self == .leeg ? Stijl.Kleur.leegte : Stijl.Kleur.tekst }
  }

  var totaalsoort: Totaal? {
    let cells = cellen.joined().lazy.compactMap(\.self)
    guard let first = cells.first else { return nil }
    switch first {
    case .stip: return .stippen
    case .getal: return .som
    default: return .leeg
    }
  }

  /// What stands at the end of a row or column.
  func totaal(_ soort: Totaal, cells: [Cel?], isShort: Bool) -> String {
    let own = cells.compactMap(\.self)
    switch soort {
    case .leeg:
      let count = own.count { $0 == .leeg }
      return isShort ? "\(count)" : Teksten.leegVan(count, own.count)
    case .stippen: return "\(own.count)"
    case .som:
      let numbers = own.map { if case .getal(let number, _, _) = $0 { number } else { 0 } }
      return "\(numbers.reduce(0, +))"
    }
  }

  /// The width that the totals need; 0 where there are none.
  func totaalbreedte(size: Double) -> Double {
    guard let kind = totaalsoort else { return 0 }
    let words = cellen.map { totaal(kind, cells: $0, isShort: false) } + [kind.kop]
    let widest = words.map { TextMeasure.width($0, .halfvet, size: size) }.max() ?? 0
    return (widest + 14).rounded(.up)
  }

  /// The width of the entries at the left: what they need, but no word is broken for it.
  func naambreedte(_ type: Typography, most: Double) -> Double {
    let tiles = rijen.map(tegel)
    let word = tiles.map { $0.wordWidth(type) }.max() ?? 0
    let natural = tiles.map {
      TileLayout(fitting: $0, most: 24 * Double(type.name), type).size.width
    }.max()
    return max(word, min(natural ?? 0, most)).rounded(.up) + 1
  }

  /// The tile of an entry at the left.
  func tegel(_ vak: Beeldvak) -> Tile {
    var tile = vak.tegel
    if moeilijk.contains(vak.id) { tile.name = "! " + tile.name }
    return tile
  }

  /// What the numbers above columns stand for.
  var sleuteltegels: [Tile] {
    kolommen.enumerated().map { place, vak in
      var tile = tegel(vak)
      tile.name = "\(place + 1). \(tile.name)"
      return tile
    }
  }
}
