import Wijkmodel

/// Why a sentence is not answered.
public enum Zinfout: Error, Hashable, Sendable {
  /// There are no words in it.
  case leeg
  /// It has more words than a question has.
  case teLang(grens: Int)
  /// It can mean more than one question; `meer` is the number of readings that are not listed.
  case meerduidig([Lezing], meer: Int)
  /// It is no question that Wijkweb knows.
  case onbegrepen(Onbegrip)
  /// An option says something else than the sentence.
  case tegenspraak(optie: String, zin: String, opdracht: String)

  /// What the user reads, in Dutch, on one or more lines.
  public var zin: String { Teksten.zin(self) }
}

/// What was not understood of a sentence.
public struct Onbegrip: Hashable, Sendable {
  /// The parts that were not understood, as they were written.
  public let delen: [String]
  /// What helps to ask it in another way: whole sentences.
  public let uitleg: [String]
  /// The questions that look most like it, with values from the map.
  public let lijktOp: [Lezing]
}

extension Teksten {
  static func zin(_ fout: Zinfout) -> String {
    switch fout {
    case .leeg:
      "Er staat geen vraag. Schrijf uw vraag tussen aanhalingstekens, zoals: "
        + "wijkweb vraag \"Welke groepen bereikt niemand?\""
    case .teLang(let grens):
      "Deze vraag is te lang. Gebruik hooguit \(grens) woorden en stel één vraag tegelijk."
    case .meerduidig(let lezingen, let meer): meerduidig(lezingen, meer)
    case .onbegrepen(let onbegrip): onbegrepen(onbegrip)
    case .tegenspraak(let optie, let zin, let opdracht):
      "In de zin staat ‘\(zin)’, maar achter --\(optie) staat ‘\(opdracht)’. Kies één van de twee."
    }
  }

  private static func meerduidig(_ lezingen: [Lezing], _ meer: Int) -> String {
    let more = meer > 0 ? ["En nog \(aantal(meer, "andere", "andere")). Schrijf de hele naam."] : []
    let opening =
      lezingen.count == 1
      ? "Bedoelt u deze vraag? Stel hem dan met de hele naam, of geef de opdracht:"
      : "Deze vraag kan meer dan één ding betekenen. Kies zelf:"
    return ([opening] + lezingen.flatMap(voorbeeld) + more).joined(separator: "\n")
  }

  private static func onbegrepen(_ onbegrip: Onbegrip) -> String {
    var lines = ["Deze vraag is niet begrepen en daarom niet beantwoord."]
    if !onbegrip.delen.isEmpty {
      lines.append("Niet begrepen: \(opsomming(onbegrip.delen.map { "‘\($0)’" })).")
    }
    lines += onbegrip.uitleg
    if !onbegrip.lijktOp.isEmpty {
      lines.append("Vragen die erop lijken:")
      lines += onbegrip.lijktOp.flatMap(voorbeeld)
    }
    return lines.joined(separator: "\n")
  }

  private static func voorbeeld(_ lezing: Lezing) -> [String] {
    ["  \(lezing.woorden)?", "    \(lezing.opdracht)"]
  }

  static func verbetering(_ verbetering: Lezing.Verbetering) -> String {
    "‘\(verbetering.geschreven)’ is gelezen als ‘\(verbetering.gelezen)’."
  }
}
