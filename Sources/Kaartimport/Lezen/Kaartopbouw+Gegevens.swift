import DelimitedText
import Wijkmodel

extension Kaartopbouw {
  /// Takes over the rows of `kaart.csv`.
  mutating func leesGegevens(_ invoer: inout Tabelinvoer) {
    guard let key = invoer.indeling.index(of: .sleutel),
      let value = invoer.indeling.index(of: .waarde)
    else { return }
    let own = invoer.indeling.plaatsen.map(\.index).filter { $0 != key && $0 != value }
    var lines: [Kolomnaam: Int] = [:]
    while invoer.next() {
      guard hasUsableWidth(invoer) else { continue }
      // There is no place for a third column; what stands in it is not to be lost.
      if own.contains(where: { !invoer.isBlank($0) }) { keurAf(invoer) }
      guard !invoer.isBlank(key) else {
        weiger(.leegVerplicht(kolom: invoer.indeling.kop(of: .sleutel)), .sleutel, in: invoer)
        continue
      }
      let sleutel = Self.gegeven(invoer.tekst(key))
      if let earlier = lines[sleutel] {
        weiger(.dubbeleSleutel(regel: earlier), .sleutel, in: invoer)
        continue
      }
      lines[sleutel] = invoer.reader.line
      guard !invoer.isBlank(value) else { continue }
      var waarde = invoer.tekst(value)
      if sleutel == "peildatum" {
        guard let datum = Datum(waarde.trimmed) else {
          weiger(.ongeldigeDatum, .waarde, in: invoer)
          continue
        }
        waarde = datum.isoText
      }
      gegevens.waarden[sleutel] = waarde
    }
    if gegevens.titel.trimmed.isEmpty {
      meld(.bestand(.geenTitel), Plaats(bestand: invoer.bestand))
    }
  }

  /// A known key in its own spelling, any other key as written.
  private static func gegeven(_ text: String) -> Kolomnaam {
    let folded = Kopnaam(text)
    let known = Kaartgegevens.bekendeSleutels.first { Kopnaam($0.rawValue) == folded }
    return known ?? Kolomnaam(rawValue: text)
  }
}
