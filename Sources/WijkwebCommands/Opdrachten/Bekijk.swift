import CommandLineParsing
import DelimitedText
import Kaartimport

/// `wijkweb bekijk`: how a file is understood as a table.
struct Bekijk: Opdracht {
  let beschrijving = CommandDescription(
    name: "bekijk",
    summary: "Kijk hoe Wijkweb een bestand leest.",
    discussion: "U ziet welk scheidingsteken en welke tekens Wijkweb herkent, de eerste regels, "
      + "en wat er opvalt. Er verandert niets aan uw bestand.",
    arguments: [.init("BESTAND", summary: "Een CSV-bestand.", completion: .file)],
    options: [
      .init(
        "scheidingsteken", choices: Self.separators.map(\.name),
        summary: "Het teken tussen de cellen, als Wijkweb het niet goed ziet."),
      .init("uitvoer", choices: ["tekst", "json"], summary: "De vorm van het antwoord."),
    ],
    examples: [
      .init(
        "wijkweb bekijk Data/utrecht-2011/ruw/deelnemers.csv",
        summary: "Laat zien hoe de deelnemerslijst wordt gelezen.")
    ])

  /// How many rows fit on a screen.
  private static let maximum = 10

  private static let separators: [(name: String, separator: Separator)] = [
    ("puntkomma", .semicolon), ("komma", .comma), ("tab", .tab), ("streep", .pipe),
  ]

  func run(_ aanroep: Aanroep) throws(Mislukking) -> ExitCode {
    let name = aanroep.woorden.argument(0) ?? ""
    let bytes = try Bestanden.read(aanroep.omgeving.path(name))
    let given = Self.separators.first { $0.name == aanroep.value("scheidingsteken") }?.separator
    let view: Bestandsbeeld
    do {
      view = try Bestandsbeeld(bytes, scheidingsteken: given)
    } catch {
      throw .mislukt("\(name): \(error.zin)")
    }
    if aanroep.value("uitvoer") == "json" {
      aanroep.kanalen.write(String(decoding: JSONTekst.bytes(view), as: UTF8.self))
    } else {
      aanroep.kanalen.write(text(view, name, width: aanroep.breedte))
    }
    return .good
  }

  private func text(_ view: Bestandsbeeld, _ name: String, width: Int) -> String {
    let columns = view.rows.map(\.count).max() ?? 0
    let separator = Self.separators.first { String($0.separator.character) == view.delimiter }
    var lines = [
      "\(name): \(Teksten.aantal(view.rows.count, "regel", "regels")), "
        + "\(Teksten.aantal(columns, "kolom", "kolommen")).",
      "Tekens: \(Self.encodingName(view.encoding)). Scheidingsteken: "
        + "\(separator?.name ?? "‘\(view.delimiter)’").",
      "",
    ]
    lines += view.rows.prefix(Self.maximum).map { row(Array($0), width: width) }
    if view.rows.count > Self.maximum {
      lines.append("… en nog \(view.rows.count - Self.maximum) regels.")
    }
    lines += findings(view, width: width)
    return lines.joined(separator: "\n") + "\n"
  }

  private func row(_ cells: [String], width: Int) -> String {
    let line = cells.map { $0.split(whereSeparator: \.isNewline).joined(separator: " ") }
      .joined(separator: " │ ")
    return line.count > width ? line.prefix(width - 1) + "…" : line
  }

  private func findings(_ view: Bestandsbeeld, width: Int) -> [String] {
    guard !view.reports.isEmpty else { return ["", "Er valt niets bijzonders op."] }
    let shown = view.reports.prefix(Rapportage.maximum).map { report in
      HelpPage.wrapped(
        "regel \(report.line), kolom \(report.column): \(report.message)", width: width)
    }
    let rest = view.reports.count - shown.count
    return ["", "Wat opvalt:"] + shown
      + (rest > 0 ? ["… en nog \(rest). Alles zien? Gebruik --uitvoer json."] : [])
  }

  private static func encodingName(_ encoding: String) -> String {
    switch TextEncoding(rawValue: encoding) {
    case .utf8: "UTF-8"
    case .utf8WithByteOrderMark: "UTF-8, zoals Excel het opslaat"
    case .utf16LittleEndian, .utf16BigEndian: "UTF-16"
    case .windows1252: "Windows-1252, zoals oudere programma’s opslaan"
    case nil: encoding
    }
  }
}
