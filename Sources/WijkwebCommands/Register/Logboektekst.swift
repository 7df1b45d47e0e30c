import CommandLineParsing
import DelimitedText
import Kaartopslag
import Wijkmodel

/// The log as people and programs read it.
enum Logboektekst {
  /// More rows of one handeling than this nobody reads on a screen.
  private static let maximum = 8

  static func tekst(_ posten: [Logboekpost], totaal: Int, width: Int) -> String {
    var blocks = posten.map { block($0, width: width) }
    if totaal > posten.count {
      let rest = totaal - posten.count
      blocks.append(
        HelpPage.wrapped(
          rest == 1
            ? "Nog 1 eerdere handeling niet getoond. Alles zien? Gebruik --top \(totaal)."
            : "Nog \(rest) eerdere handelingen niet getoond. Alles zien? Gebruik --top \(totaal).",
          width: width) + "\n")
    }
    return Stuurtekens.removed(from: blocks.joined(separator: "\n"))
  }

  private static func block(_ post: Logboekpost, width: Int) -> String {
    let done = post.handeling
    let behalf = done.door.namens.map { " (\(post.namen[$0] ?? "regel \($0)"))" } ?? ""
    let head = "\(done.nummer). \(done.tijd.tekst): \(woord(done.soort)), door \(done.door.rol)"
    var lines = [HelpPage.wrapped(head + behalf, width: width)]
    for rij in post.rijen.prefix(maximum) {
      for line in sentences(rij, post.namen[rij.rij] ?? "regel \(rij.rij)") {
        let wrapped = HelpPage.wrapped(line, width: width - 5)
        lines.append("   " + wrapped.replacing("\n", with: "\n     "))
      }
    }
    if post.rijen.count > maximum {
      lines.append("   … en nog \(post.rijen.count - maximum) regels")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func sentences(_ rij: Logrij, _ naam: String) -> [String] {
    switch rij.soort {
    case .nieuw: return ["Nieuw in \(rij.tabel): \(naam)"]
    case .weg: return ["Weg uit \(rij.tabel): \(naam)"]
    case .gewist: return ["\(naam): inhoud van het logboek gewist om de privacy"]
    case .genoemd: return [naam]
    case .gewijzigd:
      return rij.cellen.map { cel in
        guard let inhoud = cel.inhoud else {
          return "\(naam): een waarde, verwijderd om de privacy"
        }
        let kolom = Kolomnaam(rawValue: inhoud.kolom)
        return "\(naam), \(Persoonswoorden.kolom(kolom)): was \(waarde(inhoud.voor, kolom, rij)), "
          + "werd \(waarde(inhoud.na, kolom, rij))"
      }
    }
  }

  /// A value in a sentence, a date in words.
  private static func waarde(_ waarde: String?, _ kolom: Kolomnaam, _ rij: Logrij) -> String {
    let tabel = Tabel(naam: rij.tabel)
    guard let waarde, tabel?.kolom(kolom)?.waarde == .datum, let datum = Datum(waarde) else {
      return Teksten.waarde(waarde)
    }
    return datum.dutchLongText
  }

  private static func woord(_ soort: Handeling.Soort) -> String {
    switch soort {
    case .begin: "register gemaakt"
    case .invoer: "bestanden overgenomen"
    case .bevestiging: "bevestigd: dit klopt"
    case .wijziging: "gewijzigd"
    case .besluit: "voorstel overgenomen"
    case .weigering: "voorstel geweigerd"
    case .samenvoeging: "samengevoegd"
    case .einde: "beëindigd"
    case .ongedaan: "ongedaan gemaakt"
    case .verwijdering: "persoonsgegevens verwijderd"
    case .uitnodiging: "persoonlijke link gemaakt"
    case .intrekking: "persoonlijke link ingetrokken"
    }
  }
}

extension Logboektekst {
  /// One changed cell, or a row that was only named.
  private struct Regel: Encodable {
    let nummer: Int
    let tijd: String
    let rol: String
    let namens: String?
    let soort: String
    let tabel: String
    let rij: Int
    let over: String?
    let wat: String
    var kolom: String?
    var voor: String?
    var na: String?
    var gewist = false

    static let koppen = [
      "nummer", "tijd", "rol", "namens", "soort", "tabel", "rij", "over", "wat", "kolom", "voor",
      "na", "gewist",
    ]

    var cellen: [String] {
      [
        String(nummer), tijd, rol, namens ?? "", soort, tabel, String(rij), over ?? "", wat,
        kolom ?? "", voor ?? "", na ?? "", gewist ? "ja" : "",
      ]
    }
  }

  private struct Document: Encodable {
    let totaal: Int
    let regels: [Regel]
  }

  private static func regels(_ posten: [Logboekpost]) -> [Regel] {
    posten.flatMap { post in
      post.rijen.flatMap { rij -> [Regel] in
        let done = post.handeling
        let empty = Regel(
          nummer: done.nummer, tijd: done.tijd.isoTekst, rol: done.door.rol,
          namens: done.door.namens.map { post.namen[$0] ?? "regel \($0)" },
          soort: done.soort.rawValue, tabel: rij.tabel, rij: rij.rij, over: post.namen[rij.rij],
          wat: rij.soort.rawValue)
        let cells = rij.cellen.map { cel in
          var row = empty
          row.kolom = cel.inhoud?.kolom
          row.voor = cel.inhoud?.voor
          row.na = cel.inhoud?.na
          row.gewist = cel.inhoud == nil
          return row
        }
        return cells.isEmpty ? [empty] : cells
      }
    }
  }

  static func csv(_ posten: [Logboekpost]) -> String {
    var writer = RowWriter()
    for row in [Regel.koppen] + regels(posten).map(\.cellen) {
      writer.append(row.map(FormulaGuard.neutralized))
    }
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  static func json(_ posten: [Logboekpost], totaal: Int) -> String {
    String(
      decoding: JSONTekst.bytes(Document(totaal: totaal, regels: regels(posten))), as: UTF8.self)
  }
}
