import CommandLineParsing
import Foundation
import Kaartimport
import Kaartopslag
import Wijkmodel

/// `wijkweb register uit`: a map folder from a register, as it is or as it was on a day.
struct RegisterUit: Opdracht {
  let beschrijving = CommandDescription(
    name: "register uit",
    summary: "Schrijf het register als map met CSV-bestanden.",
    discussion: "In de map staat alles wat in het register staat, ook wat niet openbaar is. Deel "
      + "hem dus niet zomaar. Met --datum krijgt u de kaart zoals die aan het eind van die dag "
      + "was; wat om de privacy van iemand is gewist, komt ook dan niet terug.",
    options: [
      .init("naar", value: "MAP", summary: "De nieuwe map.", completion: .folder),
      .init(
        "datum", value: "DATUM", summary: "De dag, bijvoorbeeld 2026-03-01; anders zoals het nu is."
      ),
      Kaartkeuze.register,
    ],
    examples: [
      .init(
        "wijkweb register uit --naar nu --kaart wijk.register",
        summary: "Schrijft de kaart zoals die nu is in de map nu.")
    ])

  func run(_ aanroep: Aanroep) throws(Mislukking) -> ExitCode {
    guard let target = aanroep.value("naar"), !target.isEmpty else {
      throw .verkeerdGebruik("Zeg in welke map de kaart komt, met --naar MAP.")
    }
    let register = try Registertoegang.chosen(aanroep)
    let date = try aanroep.value("datum").map { (text) throws(Mislukking) in
      try Kaartkeuze.date(text, option: "datum")
    }
    let folder = aanroep.omgeving.path(target)
    let present = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    guard present.isEmpty else {
      throw .mislukt("In de map \(target) staat al iets. Kies een nieuwe map.")
    }
    let kaart = try kaart(register, op: date)
    do {
      try Kaartschrijver.write(kaart, to: folder)
    } catch {
      throw .mislukt(Teksten.zin(error))
    }
    let day = date.map { " van \($0.laatsteDag.dutchLongText)" } ?? ""
    aanroep.kanalen.tell(
      "De kaart\(day) staat in de map \(target), met \(Teksten.omvang(kaart)).")
    return .good
  }

  private func kaart(
    _ register: Registertoegang, op date: Datum?
  ) throws(Mislukking) -> SocialeKaart {
    guard let date else { return try register.stand().kaart }
    let found = try register.doing { (register) throws(Registerfout) in
      try register.kaart(op: date)
    }
    guard let found else {
      throw .mislukt("Op \(date.laatsteDag.dutchLongText) bestond dit register nog niet.")
    }
    return found
  }
}
