internal import Wijkmodel

extension Teksten {
  static let stondEerst = "gestreepte rand: waar de partij eerst stond"
  static let nogNietBeoordeeld = "Niet beoordeeld"

  static func alleen(_ words: String) -> String { "alleen \(words)" }

  static func nogMeer(_ count: Int) -> String { "nog \(count)" }

  static func partijenWeggelaten(_ count: Int) -> String {
    count == 0
      ? ""
      : "Niet getekend: \(aantal(count, "partij", "partijen")); "
        + (count == 1 ? "die staat" : "die staan") + " wel in de tabel."
  }

  /// The name of a part of a plane with how many stand there.
  static func vak(_ naam: String, _ count: Int) -> String {
    count == 0 ? naam : "\(naam) (\(count))"
  }

  /// Who stands in a part of a plane, in one sentence.
  static func inVak(_ naam: String, _ names: [String]) -> String {
    names.isEmpty ? "" : "\(naam): \(opsomming(names))."
  }

  static let eerdereFaseOfKijk = "een eerdere fase, of wat de gemeente wenst,"

  static func tweeKeer(_ words: String) -> String { "twee keer \(words)" }

  static func fase(_ fase: String?) -> String { fase.map { "fase \($0)" } ?? "fase onbekend" }

  static func alleenBeoordeeld(_ moment: String) -> String { "Alleen beoordeeld bij \(moment)" }

  static func was(_ houding: String) -> String { "was: \(houding)" }

  static func verschoven(_ count: Int, of all: Int) -> String {
    "Van \(aantal(all, "partij", "partijen")) \(count == 1 ? "is" : "zijn") er "
      + "\(count == 0 ? "geen" : "\(count)") verschoven."
  }

  /// Who judged one of two moments, and when.
  static func wie(
    _ moment: String, fase: String?, kijk: String, door judges: [String], van: Datum?, tot: Datum?
  ) -> String {
    var parts = [self.fase(fase), kijk]
    if !judges.isEmpty { parts.append("beoordeeld door \(opsomming(judges))") }
    if let van, let tot {
      parts.append(van == tot ? datum(van) : "\(datum(van)) tot en met \(datum(tot))")
    }
    return "\(moment): \(parts.joined(separator: ", "))."
  }
}
