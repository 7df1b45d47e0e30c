import DocumentText
public import Kaartopslag
public import Wijkmodel

/// What somebody filled in for the cells of a row: the cells that must change, or what is wrong.
///
/// Only columns that the form sent along are read. Whether a value may stand in its column is
/// judged by the reader of map folders itself, so that nothing is refused later.
public struct Veldlezing: Sendable {
  /// The cells that must change, in the order of the columns; none when something is wrong.
  public private(set) var wijzigingen: [Voorstelinvoer.Veld] = []
  /// What is wrong per column, as a Dutch sentence with what to do.
  public private(set) var fouten: [Kolomnaam: String] = [:]
  /// What is wrong with the row as a whole.
  public private(set) var overige: [String] = []
  /// What was filled in per column, to show again.
  public private(set) var ingevuld: [Kolomnaam: String] = [:]
  /// What the cells held when the form was opened, per column; nil is not stated.
  public private(set) var gezien: [Kolomnaam: String?] = [:]

  /// Under what name a row is judged of which the name is missing.
  private static let zonderNaam = "Zonder naam"

  /// Whether nothing is wrong.
  public var isGoed: Bool { fouten.isEmpty && overige.isEmpty }

  /// Reads a form.
  ///
  /// - Parameters:
  ///   - kolommen: The columns that may be filled in; others are not read.
  ///   - rij: The row as it is; empty for a row that is not there yet.
  ///   - tabel: The table of the row.
  ///   - stand: What the register says now.
  ///   - zicht: The part of the map that whoever fills the form in may see, nil for all of it; the
  ///     row then holds no mention of what is hidden.
  ///   - veld: The value of a field of the form, nil when the form does not have it.
  /// - Complexity: O(n) in the number of entries of the map.
  public init(
    _ kolommen: [Kolomnaam], of rij: Velden, in tabel: Tabel, stand: Registerstand,
    zicht: SocialeKaart? = nil, veld: (String) -> String?
  ) {
    let kaart = zicht ?? stand.kaart
    let invoer = Veldinvoer(tabel, in: kaart)
    let controle = Veldcontrole(tabel: tabel, kaart: kaart)
    var row = rij
    var changed: [Kolomnaam] = []
    for kolom in kolommen {
      guard let sent = veld(Veldnaam.cel(kolom)) else { continue }
      let seen = Self.gezien(veld(Veldnaam.gezien(kolom)), now: rij[kolom])
      let typed = Self.plain(sent)
      ingevuld[kolom] = typed
      gezien.updateValue(seen, forKey: kolom)
      if Self.isGelijk(typed, invoer.getoond(kolom, seen)) {
        row[kolom] = seen
        continue
      }
      if let fault = controle.fout(kolom, typed) { fouten[kolom] = fault }
      // What is known to be wrong is left out, so that the rest is judged at the same time.
      row[kolom] = fouten[kolom] == nil ? controle.cel(kolom, typed) : nil
      changed.append(kolom)
    }
    if tabel.isKnopen, kolommen.contains(.naam), row[.naam] == nil {
      if fouten[.naam] == nil { fouten[.naam] = "Vul een naam in." }
      row[.naam] = rij[.naam] ?? Self.zonderNaam
    }
    judge(row, changed, tabel, stand, zicht: kaart)
  }

  private mutating func judge(
    _ row: Velden, _ changed: [Kolomnaam], _ tabel: Tabel, _ stand: Registerstand,
    zicht: SocialeKaart
  ) {
    let oordeel = Veldoordeel(row, in: tabel, stand: stand, zicht: zicht)
    for (kolom, text) in oordeel.fouten {
      if let kolom, ingevuld[kolom] != nil {
        if fouten[kolom] == nil { fouten[kolom] = text }
      } else {
        overige.append(text)
      }
    }
    guard isGoed else { return }
    wijzigingen = changed.compactMap { kolom in
      let seen = gezien[kolom] ?? nil
      let now = oordeel.rij[kolom]
      return now == seen ? nil : Voorstelinvoer.Veld(kolom, voor: seen, na: now)
    }
  }

  /// What the form says that the cell held, nil when it was not stated; a browser and a page change
  /// signs that nobody sees on the way.
  static func gezien(_ sent: String?, now: String?) -> String? {
    guard let sent, !isGelijk(sent, now ?? "") else { return now }
    return sent.isEmpty ? nil : sent
  }

  /// Whether somebody who reads two texts in a form sees the same.
  static func isGelijk(_ one: String, _ other: String) -> Bool { gezien(one) == gezien(other) }

  /// A text as somebody sees it in a form.
  private static func gezien(_ text: String) -> String {
    SafeText.cleaned(plain(text)).split(separator: "\n", omittingEmptySubsequences: false)
      .map { String($0).trimmed }.joined(separator: "\n").trimmed
  }

  /// A text with one kind of line end, and nothing around it.
  static func plain(_ text: String) -> String {
    let lines =
      text.unicodeScalars.contains("\r")
      ? text.replacing("\r\n", with: "\n").replacing("\r", with: "\n") : text
    return lines.trimmed
  }
}

extension Tabel {
  /// Whether the rows of the table are entries.
  var isKnopen: Bool { if case .knopen = self { true } else { false } }
}
