import DocumentText
import GraphCore

extension Invloedmatrix {
  /// What a reader must know before trusting the numbers: what was not judged.
  func voorbehoud(_ veld: Oordeelveld) -> [DocumentBlock] {
    var notes = Teksten.ontbrekend(
      ontbrekend, of: "\(aantalCellen) invloeden tussen deze partijen", als: "geen invloed")
    if !weggelaten.isEmpty {
      notes.append(
        "Over de invloed van \(veld.opsomming(weggelaten)) op de anderen is niets ingevuld. "
          + "\(weggelaten.count == 1 ? "Deze partij doet" : "Deze partijen doen") niet mee in de "
          + "berekening.")
    }
    return (notes + Teksten.vervangen(vervangen)).map { .note($0) }
  }
}

extension Standpuntmatrix {
  /// What a reader must know before trusting the numbers: what was not judged.
  func voorbehoud(_ veld: Oordeelveld) -> [DocumentBlock] {
    var notes = Teksten.ontbrekend(
      ontbrekend, of: "\(aantalCellen) standpunten van deze partijen", als: "geen standpunt")
    if !zonderStandpunt.isEmpty {
      notes.append(
        "Van \(veld.opsomming(zonderStandpunt)) is geen enkel standpunt ingevuld. "
          + "\(zonderStandpunt.count == 1 ? "Deze partij telt" : "Deze partijen tellen") niet mee.")
    }
    return (notes + Teksten.vervangen(vervangen)).map { .note($0) }
  }
}

extension Teksten {
  /// How many cells were not judged, and as what they are counted; nothing when none is missing.
  fileprivate static func ontbrekend(
    _ count: Int, of cellen: String, als nul: String
  ) -> [String] {
    guard count > 0 else { return [] }
    return [
      "Van de \(cellen) \(count == 1 ? "is er 1" : "zijn er \(count)") niet beoordeeld. Daarmee is "
        + "gerekend als 0, \(nul). De uitkomst kan anders zijn als u ze invult."
    ]
  }

  fileprivate static func vervangen(_ count: Int) -> [String] {
    guard count > 0 else { return [] }
    return [
      "\(aantal(count, "regel is", "regels zijn")) vervangen door een latere regel over hetzelfde."
    ]
  }
}
