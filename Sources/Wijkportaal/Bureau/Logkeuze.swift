import Kaartopslag
import Wijkmodel

/// What part of the log somebody wants to see.
struct Logkeuze {
  /// The names in the address.
  enum Veldnaam {
    static let soort = "soort"
    static let rol = "rol"
    static let vanaf = "vanaf"
    static let tot = "tot"
    static let voor = "voor"
  }

  /// The kind of handeling, nil for all.
  var soort: Handeling.Soort?
  /// A part of the role, "" for all.
  var rol = ""
  /// The dates as typed.
  var vanaf = ""
  var tot = ""
  /// Only handelingen before this number.
  var voor: Int?

  init(_ vraag: (String) -> String?) {
    soort = vraag(Veldnaam.soort).flatMap(Handeling.Soort.init(rawValue:))
    rol = vraag(Veldnaam.rol)?.trimmed ?? ""
    vanaf = vraag(Veldnaam.vanaf)?.trimmed ?? ""
    tot = vraag(Veldnaam.tot)?.trimmed ?? ""
    voor = vraag(Veldnaam.voor).flatMap { Int($0) }
  }

  /// Whether a handeling is in it; what is no date limits nothing.
  func keeps(_ handeling: Handeling, _ kader: Bureaukader) -> Bool {
    if let soort, handeling.soort != soort { return false }
    let role = FoldedText(kader.wie(handeling.door)).rawValue
    if !rol.isEmpty, !role.contains(FoldedText(rol).rawValue) { return false }
    let day = handeling.tijd.datum
    if let begin = Datum(vanaf), begin.eersteDag.days(until: day) < 0 { return false }
    if let end = Datum(tot), day.days(until: end) < 0 { return false }
    return true
  }

  /// The address of the log as chosen, from a number back.
  func adres(voor: Int?) -> Adres {
    .bureau("logboek").met([
      .init(Veldnaam.soort, soort?.rawValue ?? ""), .init(Veldnaam.rol, rol),
      .init(Veldnaam.vanaf, vanaf), .init(Veldnaam.tot, tot),
      .init(Veldnaam.voor, voor.map(String.init) ?? ""),
    ])
  }
}
