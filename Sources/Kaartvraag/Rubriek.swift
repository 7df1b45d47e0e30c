/// A heading under which questions stand together, in the order in which somebody comes to them.
public enum Rubriek: Hashable, Sendable, CaseIterable {
  case bereik, kennissen, netwerken, gaten, gebieden, bijhouden
  /// Questions that have no heading of their own yet.
  case overig

  /// The heading.
  public var kop: String {
    switch self {
    case .bereik: "Wie bereikt wie?"
    case .kennissen: "Wie kent wie?"
    case .netwerken: "Netwerken en thema's"
    case .gaten: "Wat ontbreekt of is kwetsbaar?"
    case .gebieden: "Gebieden"
    case .bijhouden: "Bijhouden en vergelijken"
    case .overig: "Andere vragen"
    }
  }

  /// The names of the questions under the heading, in order.
  var namen: [String] {
    switch self {
    case .bereik: ["wie-bereikt", "via-wie", "kanalen", "beste-koppeling", "interventieteam"]
    case .kennissen: ["wie-kent", "route", "verbindt", "spinnen"]
    case .netwerken: ["netwerken", "thema", "aanspreekpunt", "ontmoeting", "overlap"]
    case .gaten: ["onbereikt", "kwetsbaar", "witte-vlekken", "zonder-aanspreekpunt", "valt-weg"]
    case .gebieden: ["gebied", "over-de-grens"]
    case .bijhouden: ["verouderd", "vergelijk"]
    case .overig: []
    }
  }
}

extension Vraagbeschrijving {
  /// The heading under which the question stands.
  public var rubriek: Rubriek {
    Rubriek.allCases.first { $0.namen.contains(naam) } ?? .overig
  }
}

extension Vragen {
  /// The questions under each heading, without headings that have none.
  public static let perRubriek: [(rubriek: Rubriek, vragen: [any Vraag.Type])] =
    Rubriek.allCases.compactMap { rubriek in
      let vragen = alle.enumerated().filter { $0.element.beschrijving.rubriek == rubriek }
        .sorted { left, right in
          let places = [left, right].map { vraag in
            rubriek.namen.firstIndex(of: vraag.element.beschrijving.naam) ?? vraag.offset
          }
          return places[0] < places[1]
        }
      return vragen.isEmpty ? nil : (rubriek, vragen.map(\.element))
    }
}
