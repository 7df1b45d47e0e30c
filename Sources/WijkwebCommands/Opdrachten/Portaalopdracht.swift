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
    let toegang = try Registertoegang.named(aanroep.woorden.argument(0), aanroep)
    let register = toegang.register
    try Self.check(buitenadres: aanroep.value("buitenadres"))
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
    for line in try opmerkingen(toegang, aanroep) {
      aanroep.kanalen.tell(HelpPage.wrapped(line, width: aanroep.breedte))
    }
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
      throw .mislukt(Self.zin(error, settings))
    }
  }

  private static func zin(_ error: ServerError, _ settings: Settings) -> String {
    switch error {
    case .notAnAddress(let text): "‘\(text)’ is geen adres. Schrijf een adres zoals 127.0.0.1."
    case .addressNotHere(let text):
      "‘\(text)’ is geen adres van deze computer. Gebruik 127.0.0.1, of een adres dat de computer heeft."
    case .portForbidden(let port):
      "U mag poort \(port) niet gebruiken. Kies met --poort een getal boven de 1023."
    case .portInUse, .system:
      "Het portaal kan niet luisteren op \(settings.address), poort \(settings.port). Gebruikt een "
        + "ander programma die poort? Kies een andere met --poort."
    }
  }

  /// What is still missing for others to use the portal.
  private func opmerkingen(
    _ toegang: Registertoegang, _ aanroep: Aanroep
  ) throws(Mislukking) -> [String] {
    let users = try toegang.doing { (register) throws(Registerfout) in try register.gebruikers() }
    var lines: [String] = []
    if users.isEmpty {
      lines.append(
        "Nog niemand kan inloggen. Laat iemand toe met: wijkweb portaal gebruiker NAAM --kaart "
          + "REGISTER")
    }
    if aanroep.value("contact") == nil {
      lines.append("Zonder --contact weten mensen niet hoe zij het wijkbureau bereiken.")
    }
    return lines
  }

  private static func check(buitenadres: String?) throws(Mislukking) {
    guard let buitenadres else { return }
    guard let parts = URLComponents(string: buitenadres), parts.host?.isEmpty == false,
      ["http", "https"].contains(parts.scheme?.lowercased())
    else {
      throw .verkeerdGebruik(
        "--buitenadres kan geen ‘\(buitenadres)’ zijn. Een adres begint met https://, zoals "
          + "https://kaart.voorbeeld.nl.")
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
