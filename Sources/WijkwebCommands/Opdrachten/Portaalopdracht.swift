import CommandLineParsing
import Foundation
import GraphvizLayout
import Kaartopslag
import WebServer
import Wijkportaal

/// `wijkweb portaal`: the web server of a register.
struct Portaalopdracht: Opdracht {
  let beschrijving = CommandDescription(
    name: "portaal",
    summary: "Laat groepen hun eigen gegevens bijhouden, in de browser.",
    discussion: "Het portaal toont de sociale kaart voor iedereen. Een groep komt met een "
      + "persoonlijke link bij haar eigen gegevens. Het wijkbureau beslist over elk voorstel. Het "
      + "portaal is alleen op deze computer te zien; zet er een webserver met https voor als "
      + "anderen erbij moeten. Stoppen doet u met Ctrl-C.",
    arguments: [.init("BESTAND", .optional, summary: "Het register.", completion: .file)],
    options: [
      .init("adres", value: "ADRES", summary: "Waarop het portaal luistert. Anders 127.0.0.1."),
      .init("poort", value: "POORT", summary: "De poort. Anders 8080; 0 kiest een vrije poort."),
      .init(
        "buitenadres", value: "URL",
        summary: "Het adres voor de buitenwereld, zoals https://kaart.voorbeeld.nl."),
      .init(
        "contact", value: "TEKST",
        summary: "Hoe mensen het wijkbureau bereiken, zoals een e-mailadres."),
      Kaartkeuze.register,
    ],
    examples: [
      .init("wijkweb portaal mijn-wijk.register", summary: "Open daarna http://127.0.0.1:8080/.")
    ])

  func run(_ aanroep: Aanroep) throws(Mislukking) -> ExitCode {
    let register = try Registertoegang.named(aanroep.woorden.argument(0), aanroep).register
    var instelling = Portaalinstelling(klok: aanroep.omgeving.klok)
    instelling.buitenadres = aanroep.value("buitenadres")
    instelling.contact = aanroep.value("contact")
    let tekenaar = Tekenaar(aanroep.omgeving).plaattekenaar
    let portaal = Portaal(register, instelling) { plaat in
      try? tekenaar.bytes(plaat, as: .svg)
    }
    let server = try start(portaal, aanroep)
    let host = server.address.contains(":") ? "[\(server.address)]" : server.address
    aanroep.kanalen.tell("Het portaal staat op http://\(host):\(server.port)/")
    aanroep.kanalen.tell("Stoppen doet u met Ctrl-C.")
    Stopsein.wait()
    server.stop()
    aanroep.kanalen.tell("Het portaal is gestopt.")
    return .good
  }

  private func start(_ portaal: Portaal, _ aanroep: Aanroep) throws(Mislukking) -> Server {
    var settings = portaal.serverinstelling
    settings.address = aanroep.value("adres") ?? "127.0.0.1"
    settings.port = try port(aanroep)
    do {
      return try Server(Router(portaal.routes), settings)
    } catch {
      throw .mislukt(
        "Het portaal kan niet luisteren op \(settings.address), poort \(settings.port). Gebruikt een "
          + "ander programma die poort? Kies een andere met --poort.")
    }
  }

  private func port(_ aanroep: Aanroep) throws(Mislukking) -> Int {
    guard let text = aanroep.value("poort") else { return 8080 }
    guard let port = Int(text), (0...65535).contains(port) else {
      throw .verkeerdGebruik("--poort kan geen ‘\(text)’ zijn. Kies een getal van 1 tot 65535.")
    }
    return port
  }
}
