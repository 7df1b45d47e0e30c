/// Why a list of ties or of their ends cannot be read.
public enum Randlijstfout: Error, Equatable, Sendable {
  /// The bytes are not text; with the sentence that says why.
  case geenTekst(String)
  /// The file has no rows at all.
  case leeg
  /// The first row has no headings for both ends.
  case geenKoppen([String])
  /// The first row of a list of ends has no heading for the key.
  case geenSleutelkop([String])
  /// A row does not say where its tie begins or ends.
  case ontbrekendeEinde(regel: Int)
  /// A row of a list of ends has no key.
  case ontbrekendeSleutel(regel: Int)
  /// A weight is no number above 0.
  case geenGewicht(String, regel: Int)
  /// A key stands in the list of ends twice.
  case dubbeleSleutel(String, regel: Int)

  /// What the user reads: one or two sentences in Dutch.
  public var zin: String {
    switch self {
    case .geenTekst(let zin): zin
    case .leeg: "Het bestand is leeg."
    case .geenKoppen(let koppen):
      "Boven de kolommen moeten de koppen ‘van’ en ‘naar’ staan. Op de eerste regel staat nu: "
        + "\(koppen.prefix(4).joined(separator: ", "))."
    case .geenSleutelkop(let koppen):
      "Boven de kolom met de namen moet de kop ‘id’ staan. Op de eerste regel staat nu: "
        + "\(koppen.prefix(4).joined(separator: ", "))."
    case .ontbrekendeSleutel(let regel):
      "Op regel \(regel) staat niet om wie het gaat. Vul de cel onder ‘id’ in of haal de regel weg."
    case .ontbrekendeEinde(let regel):
      "Op regel \(regel) staat niet wie met wie verbonden is. Vul beide cellen in of haal de regel "
        + "weg."
    case .geenGewicht(let text, let regel):
      "Op regel \(regel) staat als gewicht ‘\(text)’. Een gewicht is een getal boven de 0."
    case .dubbeleSleutel(let id, let regel):
      "Op regel \(regel) staat ‘\(id)’ voor de tweede keer. Elke knoop heeft één regel."
    }
  }
}
