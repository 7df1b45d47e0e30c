import Wijkmodel

extension Kanariekaart {
  /// One vraagstuk with rows of every table: about a party that everybody may see, about a person,
  /// about who is hidden, and with texts that name somebody who is hidden.
  mutating func addKrachtenveld() {
    let partij = Self.open(.wijkpartner)
    let hidden = [Self.open(.sleutelfiguur), verborgen[.wijkpartner] ?? ""]
    add(.krachtenveld(.participatieladder), isVerborgen: false, [.naam: "informeren"])
    add(
      .krachtenveld(.vraagstukken), isVerborgen: false,
      [
        .id: Self.vraagstuk, .naam: "Het plein", .vaststaand: roddel,
        .eigenaar: verborgen[.wijkpartner] ?? "",
      ])
    add(
      .krachtenveld(.doelstellingen), isVerborgen: false,
      [.id: "doel", .naam: "Groen", .toelichting: roddel])
    addPosities(partij, hidden)
    for target in hidden {
      add(.krachtenveld(.invloeden), isVerborgen: false, [.van: partij, .naar: target])
    }
    for actor in [partij] + hidden {
      add(.krachtenveld(.standpunten), isVerborgen: false, [.actor: actor])
      add(.krachtenveld(.gesprekken), isVerborgen: actor != partij, [.actor: actor])
    }
    add(
      .krachtenveld(.gesprekken), isVerborgen: false,
      [.actor: ([partij] + hidden).joined(separator: "|"), .watGehoord: roddel])
  }

  private mutating func addPosities(_ partij: String, _ hidden: [String]) {
    let table = Tabel.krachtenveld(.posities)
    let open: [Kolomnaam: String] = [
      .kijk: Kijk.wenselijk.rawValue, .zichtbaarheid: Zichtbaarheid.openbaar.rawValue,
      .fase: Fase.initiatief.rawValue,
    ]
    add(table, isVerborgen: false, open.merging([.actor: partij]) { $1 })
    for actor in hidden { add(table, isVerborgen: true, open.merging([.actor: actor]) { $1 }) }
    for kijk in Kijk.allCases {
      add(
        table, isVerborgen: true,
        [.actor: partij, .kijk: kijk.rawValue, .fase: Fase.initiatief.rawValue, .zichtbaarheid: ""])
    }
    add(
      table, isVerborgen: false,
      open.merging([.actor: Self.open(.netwerk), .kernboodschap: roddel]) { $1 })
  }
}
