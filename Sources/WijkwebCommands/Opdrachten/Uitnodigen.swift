import CommandLineParsing
import Foundation
import Kaartopslag
import Kaartvraag
import Wijkmodel

/// `wijkweb uitnodigen`: a personal link for each group, with letters to send.
struct Uitnodigen: Opdracht {
  private static let keuzes = ["eigenaar", "verouderd", "alle", "intrekken"]

  let beschrijving = CommandDescription(
    name: "uitnodigen",
    summary: "Geef groepen een link om hun eigen regel bij te houden.",
    discussion: "Kies wie: --eigenaar, --verouderd of --alle. In de map komt uitnodigingen.csv "
      + "voor een mailing uit Excel en Word, per groep een brief die u kunt sturen of meegeven, en "
      + "sjabloon.txt. Alleen u kunt die bestanden lezen: wie een link heeft, kan namens die groep "
      + "iets doorgeven. Wijkweb bewaart de links zelf niet.",
    options: [
      .init(
        "eigenaar", value: "PARTIJ", summary: "Een of meer groepen, met komma's ertussen.",
        completion: Completion(.knopen(.partij)), isList: true),
      .init(
        "verouderd", value: "MAANDEN",
        summary: "Alle wijkpartners en sleutelfiguren die nooit zijn bevestigd, of langer dan "
          + "zoveel maanden geleden."),
      .init("alle", summary: "Alle wijkpartners en sleutelfiguren."),
      .init("geldig", value: "DAGEN", summary: "Hoeveel dagen de links werken; anders 30."),
      Portaaladres.optie,
      .init("uit", value: "MAP", summary: "De nieuwe map voor de brieven.", completion: .folder),
      .init(
        "intrekken", value: "PARTIJ", summary: "Trek alle links van deze groep in, vanaf nu.",
        completion: Completion(.knoop(.partij))),
      Kaartkeuze.register,
    ],
    examples: [
      .init(
        "wijkweb uitnodigen --verouderd 12 --adres https://kaart.voorbeeld.nl --uit brieven "
          + "--kaart wijk.register",
        summary: "Nodigt uit wie een jaar lang niets heeft bevestigd."),
      .init(
        "wijkweb uitnodigen --intrekken inloophuis-ankertje --kaart wijk.register",
        summary: "Trekt de links van één groep in."),
    ])

  func run(_ aanroep: Aanroep) throws(Mislukking) -> ExitCode {
    let chosen = Self.keuzes.filter { aanroep.value($0) != nil || aanroep.has($0) }
    guard chosen.count == 1 else {
      throw .verkeerdGebruik("Kies één van --eigenaar, --verouderd, --alle en --intrekken.")
    }
    if let party = aanroep.value("intrekken") {
      return try revoke(party, try Registertoegang.chosen(aanroep), aanroep)
    }
    guard let target = aanroep.value("uit"), !target.isEmpty else {
      throw .verkeerdGebruik("Zeg in welke map de brieven komen, met --uit MAP.")
    }
    let dagen = try number("geldig", in: 1...366, aanroep) ?? 30
    let maanden = try number("verouderd", in: 1...1200, aanroep)
    let adres = try Portaaladres(aanroep)
    let register = try Registertoegang.chosen(aanroep)
    let kaart = try register.stand().kaart
    let keuze = try keuze(maanden, kaart, aanroep)
    if !keuze.knopen.isEmpty {
      let map = Uitnodigingsmap(target, aanroep)
      try map.prepare()
      let brieven = try invite(keuze.knopen, dagen, kaart, adres, register, in: map)
      report(brieven, target, adres, aanroep)
    } else {
      aanroep.kanalen.tell("Er is niemand om uit te nodigen. Er zijn geen links gemaakt.")
    }
    if !keuze.overgeslagen.isEmpty {
      let names = keuze.overgeslagen.map { "\($0.naam) (\($0.reden))" }
      aanroep.kanalen.tell("Geen link voor: \(Self.first(names)).")
    }
    return .good
  }

  private func keuze(
    _ maanden: Int?, _ kaart: SocialeKaart, _ aanroep: Aanroep
  ) throws(Mislukking) -> Uitnodigingskeuze {
    let today = aanroep.omgeving.vandaag
    guard let names = aanroep.value("eigenaar") else {
      return Uitnodigingskeuze(kaart, verouderd: maanden, op: today)
    }
    return try Uitnodigingskeuze(
      namen: names.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }, kaart,
      op: today)
  }

  /// Makes the links and writes the letters; links of which the letter is lost are revoked.
  private func invite(
    _ knopen: [Knoop], _ dagen: Int, _ kaart: SocialeKaart, _ adres: Portaaladres,
    _ register: Registertoegang, in map: Uitnodigingsmap
  ) throws(Mislukking) -> [Uitnodigingsbrief] {
    let made = try register.doing { (register) throws(Registerfout) in
      try register.nodigUit(knopen.map(\.id), dagen: dagen, door: .beheer)
    }
    let brieven = zip(knopen, made).map { knoop, link in
      Uitnodigingsbrief(
        id: knoop.id, naam: knoop.naam,
        organisatie: Uitnodigingskeuze.organisatie(of: knoop, in: kaart),
        email: knoop.velden[.email] ?? "", link: adres.link(link.geheim),
        verloopt: link.uitnodiging.verloopt.datum)
    }
    do throws(Mislukking) {
      try map.write(
        brieven, afzender: kaart.gegevens.waarden["beheerder"] ?? "[uw naam]")
    } catch {
      try register.doing { (register) throws(Registerfout) in
        for link in made { try register.trekIn(link.uitnodiging.nummer, door: .beheer) }
      }
      throw error
    }
    return brieven
  }

  private func report(
    _ brieven: [Uitnodigingsbrief], _ target: String, _ adres: Portaaladres, _ aanroep: Aanroep
  ) {
    let until = brieven.first.map { ", geldig tot \($0.verloopt.dutchLongText)" } ?? ""
    let count =
      brieven.count == 1 ? "Er is 1 link gemaakt" : "Er zijn \(brieven.count) links gemaakt"
    aanroep.kanalen.tell(
      "\(count)\(until). De brieven staan in de map \(target); alleen u kunt ze lezen.")
    let without = brieven.filter(\.email.isEmpty).map(\.naam)
    if !without.isEmpty {
      aanroep.kanalen.tell(
        "Zonder e-mailadres op de kaart: \(Self.first(without)). Geef die de brief zelf.")
    }
    if let warning = adres.waarschuwing { aanroep.kanalen.tell(warning) }
  }

  private func revoke(
    _ party: String, _ register: Registertoegang, _ aanroep: Aanroep
  ) throws(Mislukking) -> ExitCode {
    let stand = try register.stand()
    let knoop = try Uitnodigingskeuze.partij(party, in: stand.kaart, op: aanroep.omgeving.vandaag)
    let now = aanroep.omgeving.klok()
    let rij = stand.rij(of: knoop.id)?.nummer
    let revoked = try register.doing { (register) throws(Registerfout) in
      let open = try register.uitnodigingen().filter { $0.rij == rij && $0.isGeldig(op: now) }
      for link in open { try register.trekIn(link.nummer, door: .beheer) }
      return open.count
    }
    aanroep.kanalen.tell(
      revoked == 0
        ? "\(knoop.naam) had geen link die nog werkte."
        : "Van \(knoop.naam) \(revoked == 1 ? "is 1 link" : "zijn \(revoked) links") ingetrokken. "
          + "Wie ermee binnen was, is er nu uit.")
    return .good
  }

  private func number(
    _ option: String, in range: ClosedRange<Int>, _ aanroep: Aanroep
  ) throws(Mislukking) -> Int? {
    guard let text = aanroep.value(option) else { return nil }
    guard let number = Int(text), range.contains(number) else {
      throw .verkeerdGebruik(
        "--\(option) kan geen ‘\(text)’ zijn. Kies een getal van \(range.lowerBound) tot en met "
          + "\(range.upperBound).")
    }
    return number
  }

  /// Some names in a sentence, and how many more there are.
  private static func first(_ names: [String]) -> String {
    let rest = names.count - 10
    return rest > 1
      ? names.prefix(10).joined(separator: ", ") + " en nog \(rest)"
      : Teksten.opsomming(names, "en")
  }
}
