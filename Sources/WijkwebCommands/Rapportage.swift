import CommandLineParsing
import DelimitedText
import Foundation
import Kaartimport

/// Findings as people and programs read them.
enum Rapportage {
  static let rapport = CommandDescription.Option(
    "rapport", value: "BESTAND",
    summary: "Schrijf alle bevindingen in dit bestand: .csv voor Excel, of .json.",
    completion: .file)
  static let afgekeurd = CommandDescription.Option(
    "afgekeurd", value: "BESTAND",
    summary: "Schrijf de regels met een fout in dit bestand, precies zoals ze waren.",
    completion: .file)

  /// How many findings fit on a screen.
  static let maximum = 20

  /// The first findings as text, each with its place; errors first, so that none falls off.
  static func text(_ findings: [Melding], width: Int) -> String {
    var text = ""
    let ordered = [Ernst.fout, .waarschuwing, .opmerking].flatMap { severity in
      findings.filter { $0.ernst == severity }
    }
    for finding in ordered.prefix(maximum) {
      let place = Stuurtekens.removed(from: finding.plaatstekst)
      text += place.isEmpty ? "" : place + "\n"
      text +=
        "  "
        + HelpPage.wrapped(
          Stuurtekens.removed(from: "\(finding.ernst.rawValue): \(finding.tekst)"),
          width: width - 2
        )
        .replacingOccurrences(of: "\n", with: "\n  ") + "\n"
    }
    if findings.count > maximum {
      text += "… en nog \(findings.count - maximum). Alles zien? Gebruik --rapport BESTAND.\n"
    }
    return text
  }

  /// Writes what `--rapport` and `--afgekeurd` ask for.
  static func write(_ report: Importrapport, _ aanroep: Aanroep) throws(Mislukking) {
    if let name = aanroep.value("rapport") {
      let ending = (name.lowercased() as NSString).pathExtension
      guard ["csv", "json"].contains(ending) else {
        throw .verkeerdGebruik(Teksten.rapporteinde(name))
      }
      let bytes = ending == "json" ? json(report) : try csv(report)
      try Bestanden.write(bytes, to: aanroep.omgeving.path(name))
    }
    if let name = aanroep.value("afgekeurd") {
      try Bestanden.write(rejected(report), to: aanroep.omgeving.path(name))
    }
  }

  /// The findings as a JSON document.
  static func json(_ report: Importrapport) -> [UInt8] {
    JSONTekst.bytes(
      Document(
        fouten: report.aantal(.fout), waarschuwingen: report.aantal(.waarschuwing),
        opmerkingen: report.aantal(.opmerking), meldingen: report.meldingen.map(Regel.init)))
  }

  private static func csv(_ report: Importrapport) throws(Mislukking) -> [UInt8] {
    var writer = RowWriter(
      dialect: Dialect(separator: .semicolon, lineEnding: .carriageReturnLineFeed))
    writer.append(["ernst", "code", "bestand", "regel", "kolom", "waarde", "melding"])
    for finding in report.meldingen {
      let line = Regel(finding)
      let cells = [
        line.ernst, line.code, line.bestand, line.regel.map(String.init) ?? "", line.kolom ?? "",
        line.waarde ?? "", line.melding,
      ]
      writer.append(cells.map(FormulaGuard.neutralized))
    }
    do {
      // Excel takes a file without the mark for the old Windows encoding.
      return try writer.bytes(in: .utf8WithByteOrderMark)
    } catch {
      preconditionFailure("every text can be written as UTF-8")
    }
  }

  /// The rows set aside, per file under its own headings.
  ///
  /// One file gives a table that can be mended and imported; of several each begins with its name.
  private static func rejected(_ report: Importrapport) -> [UInt8] {
    let blocks = report.afgekeurd.map { file in
      let name = report.afgekeurd.count > 1 ? ["# " + file.bestand] : []
      let lines = name + (file.kopregel.map { [$0] } ?? []) + file.rijen.map(\.tekst)
      return lines.joined(separator: "\n") + "\n"
    }
    let text = Array(blocks.joined(separator: "\n").utf8)
    // Exactly as they were: also in the encoding of the file, when there is one that fits all.
    let encodings = Set(report.afgekeurd.map(\.codering))
    guard encodings.count == 1, let bytes = try? encodings.first?.encode(text) else { return text }
    return bytes
  }
}

extension Rapportage {
  private struct Document: Encodable {
    let fouten: Int
    let waarschuwingen: Int
    let opmerkingen: Int
    let meldingen: [Regel]
  }

  private struct Regel: Encodable {
    let ernst: String
    let code: String
    let bestand: String
    let regel: Int?
    let kolom: String?
    let waarde: String?
    let melding: String

    init(_ finding: Melding) {
      ernst = finding.ernst.rawValue
      code = finding.code
      bestand = finding.bestand
      regel = finding.regel
      kolom = finding.kolom
      waarde = finding.waarde
      melding = finding.tekst
    }
  }
}

extension Melding {
  /// The place as people say it: file, line and column.
  var plaatstekst: String {
    var parts = bestand.isEmpty ? [] : [bestand]
    if let regel { parts.append("regel \(regel)") }
    if let kolom { parts.append("kolom \(kolom)") }
    if let waarde, !waarde.isEmpty { parts.append("‘\(waarde.prefix(60))’") }
    return parts.joined(separator: ", ")
  }
}
