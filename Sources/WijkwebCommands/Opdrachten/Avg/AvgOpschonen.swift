import CommandLineParsing
import DocumentText
import Kaartopslag
import Wijkmodel

/// `wijkweb avg opschonen`: removes what must not be kept any longer.
struct AvgOpschonen: Opdracht {
  private static let dagen = 30

  let beschrijving = CommandDescription(
    name: "avg opschonen",
    summary: "Verwijder wat niet langer bewaard mag worden.",
    discussion: "Personen van wie bewaren_tot voorbij is, gaan helemaal weg, zoals met avg "
      + "verwijder. Van een register verdwijnen ook verlopen links en sessies, oude nummers van "
      + "formulieren, en de inhoud van voorstellen die langer dan een jaar geleden zijn geweigerd. "
      + "Doe dit bijvoorbeeld elke maand, en kijk eerst met --droog.",
    options: [
      Bevestigvraag.droog, Bevestigvraag.ja,
      .init(
        "dagen", value: "AANTAL",
        summary: "Hoeveel dagen nummers van formulieren blijven; anders \(dagen)."),
      Kaartkeuze.peildatum, Kaartkeuze.kaart,
    ],
    examples: [
      .init(
        "wijkweb avg opschonen --droog --peildatum 2028-02-01 --kaart Data/voorbeeldwijk",
        summary: "Laat zien wat er op 1 februari 2028 weg moet.")
    ])

  func run(_ aanroep: Aanroep) throws(Mislukking) -> ExitCode {
    let dag = try Kaartkeuze.date(aanroep) ?? aanroep.omgeving.vandaag
    let days = try Self.days(aanroep)
    let bron = try Persoonsbron(aanroep)
    let plan = try verslag(bron, dag, days, aanroep)
    aanroep.kanalen.write(
      Blokkenuitvoer.text(
        Opschoontekst.blokken(plan, isRegister: bron.register != nil, op: dag), vorm: nil,
        breedte: aanroep.breedte))
    if aanroep.has(Bevestigvraag.droog.name) {
      aanroep.kanalen.tell("Er is niets verwijderd. Klopt dit? Laat dan --droog weg.")
      return .good
    }
    if !plan.personen.isEmpty { try Bevestigvraag.check("Wilt u dit verwijderen?", aanroep) }
    aanroep.kanalen.tell(try carryOut(plan, bron, dag, days, aanroep))
    return .good
  }

  private static func days(_ aanroep: Aanroep) throws(Mislukking) -> Int {
    guard let text = aanroep.value("dagen") else { return dagen }
    guard let number = Int(text), (1...3650).contains(number) else {
      throw .verkeerdGebruik("--dagen kan geen ‘\(text)’ zijn. Kies een getal van 1 tot 3650.")
    }
    return number
  }

  private func verslag(
    _ bron: Persoonsbron, _ dag: Datum, _ days: Int, _ aanroep: Aanroep
  ) throws(Mislukking) -> Opschoonverslag {
    guard let register = bron.register else {
      var verslag = Opschoonverslag()
      verslag.personen = Opschoonverslag.personen(in: bron.stand.kaart, op: dag)
      if let opdracht = verslag.opdracht {
        verslag.teksten = try Registertoegang.telling(bron.bron.pad) { () throws(Registerfout) in
          try Kaartwissing.verwijder(opdracht, from: bron.stand.kaart, op: dag)
        }.verslag.teksten
      }
      return verslag
    }
    return try register.doing { (register) throws(Registerfout) in
      try register.schoonOp(op: dag, dagen: days, droog: true, door: .beheer)
    }
  }

  private func carryOut(
    _ plan: Opschoonverslag, _ bron: Persoonsbron, _ dag: Datum, _ days: Int, _ aanroep: Aanroep
  ) throws(Mislukking) -> String {
    guard let register = bron.register else {
      guard let opdracht = plan.opdracht else { return "Er is niets verwijderd." }
      try Mapwissing(bron.bron.pad, aanroep).verwijder(opdracht)
      return "Dit is verwijderd uit de bestanden van de kaart."
    }
    let done = try register.doing { (register) throws(Registerfout) in
      try register.schoonOp(op: dag, dagen: days, door: .beheer)
    }
    return "Het register is opgeschoond."
      + (done.isOpgeruimd ? "" : " " + Teksten.nietOpgeruimd)
  }
}
