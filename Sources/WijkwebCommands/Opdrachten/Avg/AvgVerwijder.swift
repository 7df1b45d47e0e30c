import CommandLineParsing
import DocumentText
import Kaartimport
import Kaartopslag
import Kaartvraag
import Wijkmodel

/// `wijkweb avg verwijder`: removes a person, also from the history.
struct AvgVerwijder: Opdracht {
  let beschrijving = CommandDescription(
    name: "avg verwijder",
    summary: "Verwijder een persoon, ook uit het logboek en uit voorstellen.",
    discussion: "Kijk eerst met --droog wat er weggaat. Het logboek bewaart alleen dát er iets is "
      + "verwijderd. Staat iemand er niet meer op, maar de naam nog in teksten of in het logboek? "
      + "Geef dan de naam.",
    arguments: [
      .init(
        "PERSOON", summary: "Het id, de naam of een andere schrijfwijze.",
        completion: Completion(.knoop(.init(.sleutelfiguur))))
    ],
    options: [
      Bevestigvraag.droog, Bevestigvraag.ja,
      .init(
        "alleen", value: "KOLOMMEN",
        summary: "Verwijder alleen deze gegevens, zoals email,telefoon. Dit mag ook bij een "
          + "organisatie."),
      .init(
        "teksten", summary: "Zet [verwijderd] op de plaats van de naam in teksten over iets anders."
      ),
      Kaartkeuze.kaart,
    ],
    examples: [
      .init(
        "wijkweb avg verwijder beheerder-de-brink --droog --kaart Data/voorbeeldwijk",
        summary: "Laat zien wat er weggaat, zonder iets te verwijderen."),
      .init(
        "wijkweb avg verwijder beheerder-de-brink --alleen email,telefoon --ja "
          + "--kaart Data/voorbeeldwijk", summary: "Verwijdert alleen de contactgegevens."),
    ])

  func run(_ aanroep: Aanroep) throws(Mislukking) -> ExitCode {
    let bron = try Persoonsbron(aanroep)
    let opdracht = try opdracht(bron, aanroep)
    let plan = try plan(opdracht, bron, aanroep)
    aanroep.kanalen.write(
      Blokkenuitvoer.text(
        Verwijdertekst.blokken(plan, isRegister: bron.register != nil), vorm: nil,
        breedte: aanroep.breedte))
    if plan.isLeeg { return .good }
    if aanroep.has(Bevestigvraag.droog.name) {
      aanroep.kanalen.tell("Er is niets verwijderd. Klopt dit? Laat dan --droog weg.")
      return .good
    }
    try Bevestigvraag.check("Wilt u dit verwijderen?", aanroep)
    aanroep.kanalen.tell(try carryOut(opdracht, bron, aanroep))
    return .good
  }

  private func opdracht(
    _ bron: Persoonsbron, _ aanroep: Aanroep
  ) throws(Mislukking) -> Verwijderopdracht {
    let columns = try Self.columns(aanroep)
    let text = aanroep.woorden.argument(0) ?? ""
    let kinds = columns.isEmpty ? Knoopsoorten(.sleutelfiguur) : .partij
    do {
      return Verwijderopdracht(
        .id(try bron.id(text, among: kinds)), alleen: columns, teksten: aanroep.has("teksten"))
    } catch {
      // Somebody who is not on the map any more may still be in texts and in the log.
      let rest = Verwijderopdracht(.naam(text), teksten: aanroep.has("teksten"))
      let found = try plan(rest, bron, aanroep)
      guard columns.isEmpty, bron.isUnknown(text), !found.isLeeg || !found.teksten.isEmpty else {
        throw error
      }
      aanroep.kanalen.tell(
        "Er staat geen persoon met de naam ‘\(text)’ meer op de kaart, maar de naam komt nog voor.")
      return rest
    }
  }

  private static func columns(_ aanroep: Aanroep) throws(Mislukking) -> [Kolomnaam] {
    guard let text = aanroep.value("alleen") else { return [] }
    let names = text.split(separator: ",").map { String($0).trimmed }.filter { !$0.isEmpty }
    guard !names.isEmpty else {
      throw .verkeerdGebruik(
        "Zeg welke gegevens weg moeten, bijvoorbeeld --alleen email,telefoon. Er is niets "
          + "verwijderd.")
    }
    return names.map { Kolomnaam(rawValue: $0) }
  }

  private func plan(
    _ opdracht: Verwijderopdracht, _ bron: Persoonsbron, _ aanroep: Aanroep
  ) throws(Mislukking) -> Verwijderverslag {
    guard let register = bron.register else {
      return try Registertoegang.telling(bron.bron.pad) { () throws(Registerfout) in
        try Kaartwissing.verwijder(opdracht, from: bron.stand.kaart, op: aanroep.omgeving.vandaag)
      }.verslag
    }
    return try register.doing { (register) throws(Registerfout) in
      try register.verwijderplan(opdracht)
    }
  }

  private func carryOut(
    _ opdracht: Verwijderopdracht, _ bron: Persoonsbron, _ aanroep: Aanroep
  ) throws(Mislukking) -> String {
    guard let register = bron.register else {
      try Mapwissing(bron.bron.pad, aanroep).verwijder(opdracht)
      return "Dit is verwijderd uit de bestanden van de kaart."
    }
    let done = try register.doing { (register) throws(Registerfout) in
      try register.verwijder(opdracht, door: .beheer)
    }
    let number = done.verslag?.handeling.map { " als handeling \($0)" } ?? ""
    return "Dit is verwijderd. In het logboek staat\(number) alleen dat er iets is verwijderd."
      + (done.isOpgeruimd ? "" : " " + Teksten.nietOpgeruimd)
  }
}
