internal import Wijkmodel

extension Teksten {
  static let stondEerst = "gestreepte rand: waar de partij eerst stond"
  static let rechtstreeks = "gestreepte rand: alleen rechtstreekse invloed; pijl: ook via anderen"
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

  static func overKijk(_ kijk: String) -> String { "Dit gaat over \(kijk)." }

  static let dagOnbekend = "op een onbekende dag"

  /// A day, or from which day to which.
  static func dagen(_ first: Datum, _ last: Datum) -> String {
    first == last
      ? "op \(datum(first))" : "van \(datum(first)) tot en met \(datum(last))"
  }

  /// Who judged, and when before and after.
  static func wie(door judges: [String], eerst: String, daarna: String) -> String {
    let who = judges.isEmpty ? "" : " door \(opsomming(judges))"
    return "Beoordeeld\(who): eerst \(eerst), daarna \(daarna)."
  }

  static let invloedOpElkaar = "de invloed op een andere partij"
  static let lijnenBijGemiddelde = "Minder of meer: vergeleken met het gemiddelde."
  static let watZijWillen = "het standpunt over een doel"

  static func nietBekendWatZijWillen(_ count: Int) -> String {
    count == 0
      ? ""
      : "Van \(aantal(count, "partij", "partijen")) is geen standpunt vermeld; "
        + "\(count == 1 ? "die staat" : "die staan") hier niet."
  }

  static func dichtst(_ one: String, _ other: String) -> String {
    "Het dichtst bij elkaar staan \(one) en \(other)."
  }

  static func verst(_ one: String, _ other: String) -> String {
    "Het verst uit elkaar staan \(one) en \(other)."
  }

  static let invloedAs = "Invloed"
  static let verderNaarRechts = "hoeveel invloed anderen op de partij hebben"
  static let geenInvloeden = "Invloed op anderen niet beoordeeld"
  static let hoekDrijvend = "Zij brengen anderen in beweging. Begin bij hen."
  static let hoekKnooppunt =
    "Wat hier gebeurt, werkt door bij anderen en komt ook weer terug. Houd hen dichtbij."
  static let hoekAfhankelijk = "Zij merken vooral wat anderen doen. Vertel hun op tijd wat er komt."
  static let hoekLos = "Zij staan wat losser van de anderen. Vraag hun zelf wat zij willen."

  /// The headings of two columns about one number: in one step, and over longer ways.
  static func tweeWegen(_ heading: String) -> [String] {
    ["\(heading), rechtstreeks", "\(heading), ook via anderen"]
  }
}
