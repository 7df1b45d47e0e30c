import GraphCore
import Wijkmodel

extension Antwoord {
  /// The answer as JSON: one line for every row, keys in a fixed order.
  ///
  /// - Complexity: O(n) in the length of the text.
  public var json: String {
    var text = "{"
    for veld in kopvelden { text += Self.line(veld) + ",\n" }
    text += "\"rijen\":["
    for piece in rijstukken { text += piece }
    text += "],\n" + Self.line(JSONVeld("afgekapt", .getal(afgekapt)))
    for veld in velden { text += ",\n" + Self.line(veld) }
    if let melding { text += ",\n" + Self.line(JSONVeld("melding", .tekst(melding))) }
    return text + "}\n"
  }

  private var kopvelden: [JSONVeld] {
    [
      JSONVeld("vraag", .tekst(vraag)), JSONVeld("peildatum", .tekst(peildatum.isoText)),
      JSONVeld("sterkte_bekend", sterkteBekend.map { .waar($0) } ?? .null),
    ] + (beginveld.map { [$0] } ?? [])
  }

  /// The rows one after the other, a line each, as pieces made at the same time.
  private var rijstukken: [String] {
    let rijen = rijen
    if rijen.isEmpty { return [] }
    let pieces = FixedPieces.map(rijen.indices) { range in
      var text = ""
      for place in range {
        text += place == 0 ? "\n" : ",\n"
        JSONWaarde.object(rijen[place].jsonvelden).write(to: &text)
      }
      return text
    }
    return pieces + ["\n"]
  }

  private static func line(_ veld: JSONVeld) -> String {
    String(JSONWaarde.object([veld]).json.dropFirst().dropLast())
  }
}

extension Antwoordrij {
  /// The row as the keys of a JSON object, in order.
  var jsonvelden: [JSONVeld] {
    [
      JSONVeld("rang", .getal(rang)), JSONVeld("id", .tekst(id)),
      JSONVeld("naam", .tekst(naam)), JSONVeld("soort", .tekst(soort)),
      JSONVeld("score", .tekst(score?.breuk)), JSONVeld("score_tekst", .tekst(score?.tekst)),
      JSONVeld("stappen", .getal(stappen)), JSONVeld("route", .teksten(route)),
      JSONVeld("sectie", .tekst(sectie)), JSONVeld("zin", .tekst(zin)),
      JSONVeld("bronnen", .teksten(bronnen)),
    ] + optioneel + velden
  }

  /// The keys that only some rows have.
  private var optioneel: [JSONVeld] {
    [
      zwakste.map { JSONVeld("zwakste", .getal($0)) },
      sterkteOnbekend.map { JSONVeld("sterkte_onbekend", .waar($0)) },
      status.map { JSONVeld("status", .tekst($0.rawValue)) },
      viaOrganisatie.map { JSONVeld("via_organisatie", .waar($0)) },
    ].compactMap(\.self)
  }
}
