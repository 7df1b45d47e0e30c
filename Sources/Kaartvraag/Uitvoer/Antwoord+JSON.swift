import Wijkmodel

extension Antwoord {
  /// The answer as JSON: one line for every row, keys in a fixed order.
  ///
  /// - Complexity: O(n) in the length of the text.
  public var json: String {
    var lines = [
      JSONVeld("vraag", .tekst(vraag)), JSONVeld("peildatum", .tekst(peildatum.isoText)),
      JSONVeld("sterkte_bekend", sterkteBekend.map { .waar($0) } ?? .null),
    ].map(Self.line)
    if let beginveld { lines.append(Self.line(beginveld)) }
    lines.append("\"rijen\":[" + rows + "]")
    lines.append(Self.line(JSONVeld("afgekapt", .getal(afgekapt))))
    lines += velden.map(Self.line)
    if let melding { lines.append(Self.line(JSONVeld("melding", .tekst(melding)))) }
    return "{" + lines.joined(separator: ",\n") + "}\n"
  }

  private var rows: String {
    let rijen = rijen
    if rijen.isEmpty { return "" }
    return "\n" + rijen.map { JSONWaarde.object($0.jsonvelden).json }.joined(separator: ",\n")
      + "\n"
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
