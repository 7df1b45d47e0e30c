import DelimitedText
import DocumentText
import Foundation
import Glibc
import Kaartimport
import Krachtenveld

/// The folder in which the files of a plan come.
struct Planmap {
  private let naam: String
  private let pad: String
  private let aanroep: Aanroep

  init(_ naam: String, _ aanroep: Aanroep) {
    self.naam = naam
    self.aanroep = aanroep
    pad = aanroep.omgeving.path(naam)
  }

  /// Looks before the long work whether the plan can come here.
  func check() throws(Mislukking) {
    guard FileManager.default.fileExists(atPath: pad) else { return }
    guard Bestanden.isFolder(pad) else {
      throw .mislukt("\(naam) is een bestand en geen map. Kies een andere naam.")
    }
    for file in Self.bestandsnamen where Bestanden.isFolder(pad + "/" + file) {
      throw .mislukt("\(naam)/\(file) is een map. Kies een andere map voor het plan.")
    }
  }

  /// Writes the plan: all files, or none.
  func write(_ plan: Participatieplan, _ tekeningen: Plantekeningen) throws(Mislukking) {
    let files = Self.files(plan, tekeningen)
    // Who interrupts now would be left with files of which one says this and the other that.
    let before = signal(SIGINT, SIG_IGN)
    defer { _ = signal(SIGINT, before) }
    do {
      try Mapschrijver.write(files, to: pad, removing: Self.bestandsnamen)
    } catch {
      throw .mislukt(Teksten.zin(error))
    }
    aanroep.kanalen.tell(
      "Het plan staat in de map \(naam): \(Teksten.opsomming(files.map(\.naam), "en")).")
  }

  /// Every name that a file of a plan can have; an older one that is not made now must go,
  /// because it may tell what this plan may not.
  private static var bestandsnamen: [String] {
    ["plan.html", "plan.md", "actoren.csv", "kernboodschappen.csv", "kalender.csv"]
      + Plantekening.bestandsnamen
  }

  private static func files(
    _ plan: Participatieplan, _ tekeningen: Plantekeningen
  ) -> [Bronbestand] {
    let document = plan.document
    let drawn = tekeningen.getekend
    let html = HTMLWriter(contents: "Inhoud", figureTable: "Dezelfde feiten als tabel").html(
      document,
      figures: Dictionary(drawn.map { ($0.naam, $0.inPagina) }, uniquingKeysWith: { $1 }))
    let markdown = MarkdownWriter().markdown(
      document,
      figures: Dictionary(drawn.map { ($0.naam, $0.bestandsnaam) }, uniquingKeysWith: { $1 }))
    return [
      Bronbestand(naam: "plan.html", tekst: html), Bronbestand(naam: "plan.md", tekst: markdown),
    ] + plan.tabellen.map(csv)
      + drawn.map { Bronbestand(naam: $0.bestandsnaam, bytes: $0.bestand) }
  }

  /// A table for Excel, which sees by the first bytes that this is UTF-8.
  private static func csv(_ table: DocumentTable) -> Bronbestand {
    var writer = RowWriter()
    for row in [table.columns] + table.rows { writer.append(row.map(FormulaGuard.neutralized)) }
    return Bronbestand(
      naam: "\(table.name).csv", bytes: [0xEF, 0xBB, 0xBF] + writer.bytes)
  }
}
