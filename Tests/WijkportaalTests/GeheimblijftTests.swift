import DOTLanguage
import Foundation
import Kaartbeeld
import TestSupport
import Testing
import Wijkmodel

@testable import Wijkportaal

@Suite("What is not openbaar")
struct GeheimblijftTests {
  static let woord = "GEHEIM"

  /// A map in which all that nobody may see holds one word.
  static func kaart() throws -> SocialeKaart {
    var bouwer = Kaartbouwer()
    let hidden: [Kolomnaam: String] = [.zichtbaarheid: "intern", .omschrijving: woord]
    try bouwer.knoop(.gebied, "wijk", "Wijk", [.schaal: "wijk", "eigen": woord])
    try bouwer.knoop(.thema, "taal", "Taal", ["eigen": woord])
    try bouwer.knoop(.doelgroep, "groep", "Groep", [.moeilijkBereikbaar: "ja", "eigen": woord])
    try bouwer.knoop(.wijkpartner, "huis", "Huis", [.kvk: woord, "eigen": woord])
    try bouwer.knoop(.netwerk, "net", "Net", ["eigen": woord])
    try bouwer.knoop(
      .sleutelfiguur, "agent", "Agent",
      [
        .zichtbaarheid: "openbaar", .telefoon: woord, .email: woord, .omschrijving: woord,
        .grondslag: woord, .bewarenTot: woord, "eigen": woord,
      ])
    for (place, soort) in Knoopsoort.allCases.enumerated() {
      try bouwer.knoop(soort, "\(woord)-\(place)", "\(woord) \(soort.rawValue)", hidden)
      try bouwer.alias("\(woord)-\(place)", "Bijnaam \(woord)")
    }
    try bouwer.knoop(.sleutelfiguur, "stil", "\(woord) zonder zichtbaarheid")
    let cells: [Kolomnaam: String] = [.toelichting: woord, "eigen": woord]
    for (from, kind, target) in [
      ("huis", "bereikt", "groep"), ("huis", "werkzaam_in", "wijk"), ("huis", "actief_op", "taal"),
      ("agent", "werkt_bij", "huis"), ("huis", "lid_van", "net"), ("stil", "kent", "agent"),
      ("stil", "bereikt", "groep"), ("stil", "werkt_bij", "huis"),
      ("\(woord)-1", "bereikt", "groep"),
      ("huis", "werkzaam_in", "\(woord)-0"), ("huis", "mogelijk_dezelfde", "\(woord)-1"),
    ] { try bouwer.relatie(from, kind, target, 3, vertrouwen: 1, cells) }
    return bouwer.kaart
  }

  @Test("is in no page, no picture and no address of the site")
  func site() throws {
    let kaart = OpenbareKaart(try Self.kaart(), vandaag: try Proef.peildatum())
    let site = Site(kaart) { plaat in
      Array((plaat.titel + plaat.omschrijving + plaat.document.text).utf8)
    }
    #expect(site.bestanden.count > 20)
    for file in site.bestanden {
      #expect(!file.pad.lowercased().contains("geheim"))
      let text = String(decoding: file.bytes, as: UTF8.self)
      #expect(!text.lowercased().contains("geheim"), "\(file.pad)")
    }
  }

  @Test("no canary of any column is in the site")
  func canaries() throws {
    let kanarie = Kanariekaart()
    let kaart = OpenbareKaart(try kanarie.kaart(), vandaag: try Proef.peildatum())
    let site = Site(kaart) { Array(($0.titel + $0.omschrijving + $0.document.text).utf8) }
    #expect(site.pages["partner/open-wijkpartner.html"]?.faults == [])
    for file in site.bestanden {
      let text = (file.pad + String(decoding: file.bytes, as: UTF8.self)).lowercased()
      #expect(kanarie.kanaries.filter(text.contains) == [], "\(file.pad)")
    }
  }

  @Test("cannot be searched for, asked for or offered", arguments: ["geheim", "GEHEIM-1", "stil"])
  func server(text: String) throws {
    let kaart = OpenbareKaart(try Self.kaart(), vandaag: try Proef.peildatum())
    let pages = OpenbareBladzijden(kaart, kaart.kader(.server))
    #expect(Zoekuitslag(Zoekvraag([.init("zoek", text)]), in: kaart).gevonden.isEmpty)
    for soort in Knoopsoort.allCases { #expect(pages.ingang(soort, id: text) == nil) }
    let answer = OpenbareBladzijdenTests.reading(
      pages, pages.wieBereikt(Bereikvraag([.init("doelgroep", text)])))
    #expect(answer.text.contains("staat niet op deze kaart"))
    #expect(!answer.text.contains(Self.woord))
  }
}
