import CommandLineParsing
import Foundation
import Wijkportaal

/// The address at which people reach the portal.
struct Portaaladres {
  static let optie = CommandDescription.Option(
    "adres", value: "ADRES",
    summary: "Het adres van uw portaal, zoals https://kaart.voorbeeld.nl. Anders "
      + "\(standaard), dat alleen op deze computer werkt.")
  private static let standaard = "http://127.0.0.1:8080"

  private let begin: String
  /// What the user should know about the address, or nil.
  let waarschuwing: String?

  init(_ aanroep: Aanroep) throws(Mislukking) {
    let given = aanroep.value("adres")
    let text = given ?? Self.standaard
    guard let parts = URLComponents(string: text), let host = parts.host, !host.isEmpty,
      ["http", "https"].contains(parts.scheme?.lowercased()), parts.query == nil,
      parts.fragment == nil, parts.user == nil, !text.contains(where: \.isWhitespace)
    else {
      throw .verkeerdGebruik(
        "--adres kan geen ‘\(text)’ zijn. Geef het adres zoals https://kaart.voorbeeld.nl.")
    }
    begin = text.hasSuffix("/") ? String(text.dropLast()) : text
    let isHere = ["127.0.0.1", "localhost", "[::1]", "::1"].contains(host)
    waarschuwing =
      if given == nil {
        "De links beginnen met \(Self.standaard) en werken alleen op deze computer. Geef het adres "
          + "van uw portaal mee met --adres."
      } else if parts.scheme?.lowercased() == "http", !isHere {
        "Let op: het adres begint met http en niet met https. Onderweg kan iemand de links lezen."
      } else { nil }
  }

  /// The personal link that holds a secret.
  func link(_ geheim: String) -> String { begin + Adres.uitnodiging(geheim).serverpad }
}
