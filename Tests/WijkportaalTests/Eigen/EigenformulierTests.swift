import Kaartopslag
import TestSupport
import Testing
import Wijkmodel

@testable import Wijkportaal

/// The forms of a group, so that a test can go through all of them.
enum Eigenvorm: String, CaseIterable, CustomTestStringConvertible {
  case wijzig, initiatief, netwerk, sleutelfiguur, relatie, dubbel, stoppen, gegevens

  var testDescription: String { rawValue }

  func formulier(_ verzoek: Eigenverzoek) -> (any Eigenformulier)? {
    switch self {
    case .wijzig: Wijzigformulier(verzoek)
    case .initiatief, .netwerk, .sleutelfiguur:
      Knoopsoort(rawValue: rawValue).flatMap { Nieuwformulier(verzoek, $0) }
    case .relatie: Relatieformulier(verzoek)
    case .dubbel: Dubbelformulier(verzoek)
    case .stoppen: Stopformulier(verzoek)
    case .gegevens: Gegevensformulier(verzoek)
    }
  }

  /// A field of the form that holds free text.
  var tekstveld: String {
    switch self {
    case .wijzig, .initiatief, .netwerk, .sleutelfiguur: "cel-naam"
    case .relatie, .dubbel: "ander"
    case .stoppen: "dag"
    case .gegevens: "bericht"
    }
  }
}

@Suite("A form of a group")
struct EigenformulierTests {
  private let proef: Eigenproef

  init() throws { proef = try Eigenproef() }

  private func formulier(
    _ vorm: Eigenvorm, _ id: String = "huis", _ velden: [String: String]? = nil
  ) throws -> any Eigenformulier {
    try #require(vorm.formulier(try proef.verzoek(id, velden)))
  }

  private func voorstel(
    _ vorm: Eigenvorm, _ id: String = "huis", _ velden: [String: String]
  ) throws -> Voorstelinvoer? { try formulier(vorm, id, velden).voorstel }

  @Test(
    "is sound when it is opened, and holds nothing of others that is not for everybody",
    arguments: Eigenvorm.allCases, ["huis", "kring", "piet"])
  func opened(vorm: Eigenvorm, id: String) throws {
    let form = try formulier(vorm, id)
    let html = form.bladzijde().html(in: try BladzijdeTests.kader())
    #expect(PageReading(html).faults == [])
    #expect(!form.isMis)
    #expect(form.voorstel == nil)
    #expect(!html.lowercased().contains(Eigenproef.kanarie.lowercased()))
  }

  @Test(
    "is sound when it is sent with anything in it, and sends no text that cannot be read",
    .tags(.property), arguments: Eigenvorm.allCases)
  func nasty(vorm: Eigenvorm) throws {
    for text in NastyText.samples {
      var fields = [
        "bericht": text, "soort": "heen:werkt_samen_met", "toch": text,
        "cel-email": text, "cel-gebied": text, "cel-vanaf": text, "zeker": text,
      ]
      fields[vorm.tekstveld] = text
      let form = try formulier(vorm, "huis", fields)
      let html = form.bladzijde().html(in: try BladzijdeTests.kader())
      #expect(PageReading(html).faults == [], "\(text.debugDescription)")
      #expect(!html.lowercased().contains(Eigenproef.kanarie.lowercased()))
      let sent = form.voorstel.map { $0.velden.compactMap(\.na) + [$0.bericht ?? ""] } ?? []
      for scalar in sent.joined().unicodeScalars where scalar != "\n" && scalar != "\t" {
        #expect(scalar.properties.generalCategory != .control)
      }
    }
  }

  @Test("for changes proposes only what differs, as it will be stored")
  func change() throws {
    let sent = try #require(
      try voorstel(
        .wijzig, "kring",
        [
          "cel-naam": "Buurtkring", "gezien-naam": "Buurtkring", "cel-duur": "tijdelijk",
          "gezien-duur": "vast", "cel-tot": "31-12-2026", "gezien-tot": "",
          "cel-gebied": "wijk oost\r\nWijk West", "gezien-gebied": "", "bericht": "Zo is het.",
        ]))
    #expect(sent.soort == .wijziging)
    #expect(sent.bericht == "Zo is het.")
    #expect(
      Set(sent.velden) == [
        .init(.duur, voor: "vast", na: "tijdelijk"), .init(.tot, na: "2026-12-31"),
        .init(.gebied, na: "oost|west"),
      ])
  }

  @Test(
    "for changes tells at the field what is wrong",
    arguments: [
      ("cel-naam", "", "Vul een naam in."), ("cel-tot", "31-02-2026", "geen datum"),
      ("cel-tot", "2019", "ligt voor het begin"), ("cel-duur", "altijd", "uit de lijst"),
      ("cel-gebied", "Wijk Noord", "staat niet op de kaart"),
      ("cel-naam", String(repeating: "x", count: 301), "te lang"),
      ("cel-thema", "KanarieOpvang", "staat niet op de kaart"),
    ])
  func wrong(veld: String, waarde: String, fout: String) throws {
    let form = try formulier(.wijzig, "kring", [veld: waarde])
    #expect(form.isMis)
    #expect(form.voorstel == nil)
    #expect(form.status == 422)
    let page = try Eigenproef.lees(form.bladzijde())
    #expect(page.headings.contains { $0.text == "Er is iets niet goed ingevuld" })
    #expect(page.links.contains { $0.address == "#veld-\(veld)" && $0.text.contains(fout) })
  }

  @Test("for changes says so when nothing was changed")
  func unchanged() throws {
    let form = try formulier(.wijzig, "huis", ["cel-telefoon": "030-1234567"])
    #expect(form.voorstel == nil)
    #expect(try Eigenproef.lees(form.bladzijde()).text.contains("U hebt niets veranderd"))
  }

  @Test("for changes offers the columns of the user's own that the entry has")
  func ownColumn() throws {
    let rij = try proef.rij("huis")
    _ = try proef.register.zet(
      rij: rij.nummer, [.init("openingstijden", na: "ma en di")], door: .beheer)
    let form = try formulier(.wijzig, "huis")
    let page = try Eigenproef.lees(form.bladzijde())
    #expect(page.all("input").contains { $0.attributes["name"] == "cel-openingstijden" })
    let sent = try voorstel(
      .wijzig, "huis",
      ["cel-openingstijden": "elke dag", "gezien-openingstijden": "ma en di"])
    #expect(sent?.velden == [.init("openingstijden", voor: "ma en di", na: "elke dag")])
  }

  @Test("says only in the title of the window that something is wrong")
  func faultTitle() throws {
    let page = try formulier(.wijzig, "huis", ["cel-naam": ""]).bladzijde()
    #expect(page.heeftFouten)
    #expect(!page.titel.contains("Fout"))
  }

  @Test("for a relation tells what is said most first, by its verb")
  func usual() throws {
    var bouwer = Kaartbouwer()
    try bouwer.knoop(.doelgroep, "ouderen", "Ouderen")
    for id in ["huis", "bieb", "school"] { try bouwer.knoop(.wijkpartner, id, "De \(id)") }
    try bouwer.relatie("bieb", "werkt_samen_met", "school")
    try bouwer.relatie("huis", "werkt_samen_met", "school")
    try bouwer.relatie("bieb", "bereikt", "ouderen")
    // What stands in a short column, and what is said of another kind of entry, does not count.
    try bouwer.knoop(.wijkpartner, "kade", "De Kade", [.gebied: "oost|west|noord"])
    for id in ["oost", "west", "noord"] { try bouwer.knoop(.gebied, id, "Wijk \(id)") }
    let proef = try Eigenproef(bouwer.kaart)
    let page = try Eigenproef.lees(Relatieformulier(try proef.verzoek()).bladzijde())
    #expect(page.faults == [])
    let labels = page.all("input").filter { $0.attributes["type"] == "radio" }
      .compactMap { $0.attributes["value"] }
    #expect(labels.prefix(2) == ["heen:werkt_samen_met", "heen:bereikt"])
    #expect(Set(labels).count == labels.count)
    #expect(page.text.contains("Bereikt een groep …"))
    #expect(page.text.contains("Meest gebruikt") && page.text.contains("Andere"))
  }

  @Test("keeps what a cell mentions of others that may not be seen")
  func hiddenMention() throws {
    let rij = try proef.rij("piet")
    _ = try proef.register.zet(
      rij: rij.nummer, [.init(.organisatie, na: "huis|geheim")], door: .beheer)
    let sent = try voorstel(
      .wijzig, "piet",
      ["cel-organisatie": "Bibliotheek", "gezien-organisatie": "huis"])
    #expect(
      sent?.velden == [.init(.organisatie, voor: "huis|geheim", na: "bieb|geheim")])
  }

  @Test("does not overwrite silently what changed since it was opened")
  func conflict() throws {
    let rij = try proef.rij("huis")
    _ = try proef.register.zet(
      rij: rij.nummer, [.init(.telefoon, voor: "030-1234567", na: "030-1111111")], door: .beheer)
    var fields = ["cel-telefoon": "030-2222222", "gezien-telefoon": "030-1234567"]
    let form = try formulier(.wijzig, "huis", fields)
    #expect(form.voorstel == nil)
    #expect(form.status == 409)
    let page = try Eigenproef.lees(form.bladzijde())
    #expect(page.faults == [])
    for text in ["030-1234567", "030-1111111", "030-2222222"] { #expect(page.text.contains(text)) }
    let hidden = page.all("input").filter { $0.attributes["name"] == "gezien-telefoon" }
    #expect(hidden.map { $0.attributes["value"] } == ["030-1111111"])
    fields["gezien-telefoon"] = "030-1111111"
    fields["keuze-cel-telefoon"] = "mijn"
    let sent = try voorstel(.wijzig, "huis", fields)
    #expect(sent?.velden == [.init(.telefoon, voor: "030-1111111", na: "030-2222222")])
  }

  @Test("shows what waits already for the same field, and asks which of the two")
  func waiting() throws {
    let rij = try proef.rij("huis")
    _ = try proef.register.dienIn(
      Voorstelinvoer(
        .wijziging, rij: rij.nummer, tabel: rij.tabel,
        velden: [.init(.telefoon, voor: "030-1234567", na: "030-1111111")]),
      door: .eigenaar(rij: rij.nummer))
    var fields = ["cel-telefoon": "030-2222222", "gezien-telefoon": "030-1234567"]
    #expect(try formulier(.wijzig, "huis", fields).status == 409)
    #expect(
      try Eigenproef.lees(try formulier(.wijzig).bladzijde()).text
        .contains("U gaf door: 030-1111111. Dat wacht op het wijkbureau."))
    fields["gezien-voorstellen"] = "1"
    let forgotten = try formulier(.wijzig, "huis", fields)
    #expect(forgotten.voorstel == nil)
    let text = try Eigenproef.lees(forgotten.bladzijde()).text
    for words in [
      "Kies een van de twee.",
      "Uw nieuwe waarde versturen (030-2222222). Het wijkbureau kiest dan.",
      "Laten staan wat al is verstuurd (030-1111111)",
    ] {
      #expect(text.contains(words), "\(words)")
    }
    fields["keuze-cel-telefoon"] = "laten"
    let left = try formulier(.wijzig, "huis", fields)
    #expect(left.voorstel == nil)
    #expect(try Eigenproef.lees(left.bladzijde()).text.contains("U koos om niets te versturen."))
    fields["cel-telefoon"] = "030-1111111"
    let again = try formulier(.wijzig, "huis", fields)
    #expect(try Eigenproef.lees(again.bladzijde()).text.contains("wacht al op het wijkbureau"))
    fields["cel-telefoon"] = "030-2222222"
    fields["keuze-cel-telefoon"] = "mijn"
    #expect(
      try voorstel(.wijzig, "huis", fields)?.velden
        == [.init(.telefoon, voor: "030-1234567", na: "030-2222222")])
  }

  @Test("adds a person only with a reason why that is allowed")
  func person() throws {
    var fields = ["cel-naam": "Wijkagent", "cel-functie": "wijkagent"]
    #expect(try formulier(.sleutelfiguur, "huis", fields).isMis)
    fields["grondslag"] = "functie"
    let sent = try #require(try voorstel(.sleutelfiguur, "huis", fields))
    #expect(sent.soort == .nieuw)
    #expect(sent.velden.contains(.init(.grondslag, na: "functie in het openbaar")))
  }

  @Test("adds no second entry with the name of one that everybody sees")
  func sameName() throws {
    #expect(try formulier(.netwerk, "huis", ["cel-naam": "buurtKRING"]).isMis)
    // Who is hidden stays hidden: the desk finds the double.
    let person = ["cel-naam": "KanarieJan", "grondslag": "toestemming"]
    #expect(try voorstel(.sleutelfiguur, "huis", person) != nil)
  }

  @Test("proposes a relation in the direction in which it was said")
  func relation() throws {
    let sent = try #require(
      try voorstel(
        .relatie, "huis",
        ["soort": "terug:adviseert", "ander": "bieb", "vanaf": "2024", "toelichting": "Elke week"]))
    #expect(
      sent.velden == [
        .init(.van, na: "bieb"), .init(.relatie, na: "adviseert"), .init(.naar, na: "huis"),
        .init(.vanaf, na: "2024"), .init(.toelichting, na: "Elke week"),
        .init(.bron, na: "Opgegeven door de eigenaar"),
      ])
  }

  @Test(
    "proposes no relation with itself, with who is hidden, or that is there already",
    arguments: [
      ("heen:werkt_samen_met", "huis"), ("heen:werkt_samen_met", "geheim"),
      ("heen:werkt_samen_met", "bieb"), ("terug:ondersteunt", "bieb"), ("heen:bereikt", "bieb"),
      ("heen:bestaat_niet", "bieb"), ("terug:lid_van", "jan"),
    ])
  func noRelation(soort: String, ander: String) throws {
    let form = try formulier(.relatie, "huis", ["soort": soort, "ander": ander])
    #expect(form.isMis)
    #expect(form.voorstel == nil)
  }

  @Test("warns of a tie that tells too much about a person before it is sent")
  func sensitive() throws {
    var bouwer = Kaartbouwer()
    try bouwer.knoop(.wijkpartner, "huis", "Moskee El Noor")
    try bouwer.knoop(.sleutelfiguur, "x", "Fatima", [.zichtbaarheid: "openbaar"])
    let proef = try Eigenproef(bouwer.kaart)
    var fields = ["soort": "terug:lid_van", "ander": "x"]
    let form = Relatieformulier(try proef.verzoek("huis", fields))
    #expect(!form.isMis)
    #expect(form.voorstel == nil)
    let page = try Eigenproef.lees(form.bladzijde())
    #expect(page.faults == [])
    #expect(page.text.contains("wat het geloof van deze persoon is"))
    fields["toch"] = "ja"
    #expect(Relatieformulier(try proef.verzoek("huis", fields)).voorstel != nil)
    let person = ["cel-naam": "Imam", "grondslag": "functie"]
    #expect(Nieuwformulier(try proef.verzoek("huis", person), .sleutelfiguur)?.voorstel == nil)
  }

  @Test("for stopping asks twice, and wants a real day after the beginning")
  func stopping() throws {
    var fields = ["dag": "31-12-2026"]
    let first = try formulier(.stoppen, "kring", fields)
    #expect(!first.isMis)
    #expect(first.voorstel == nil)
    #expect(try Eigenproef.lees(first.bladzijde()).faults == [])
    fields["zeker"] = "ja"
    #expect(try voorstel(.stoppen, "kring", fields)?.velden == [.init(.tot, na: "2026-12-31")])
    for day in ["", "2026", "31-02-2026", "1-1-2019"] {
      fields["dag"] = day
      #expect(try formulier(.stoppen, "kring", fields).isMis, "\(day)")
    }
  }

  @Test("for a double shows both before it is sent")
  func double() throws {
    var fields = ["ander": "Bibliotheek"]
    let first = try formulier(.dubbel, "huis", fields)
    #expect(first.voorstel == nil)
    let page = try Eigenproef.lees(first.bladzijde())
    #expect(page.faults == [])
    #expect(page.headings.map(\.text).contains("Bibliotheek"))
    fields["zeker"] = "ja"
    #expect(
      try voorstel(.dubbel, "huis", fields)?.velden
        == [.init(.van, na: "huis"), .init(.naar, na: "bieb")])
    #expect(try formulier(.dubbel, "huis", ["ander": "oost"]).isMis)
  }

  @Test("for personal data asks for one cell, or for all of a person")
  func removal() throws {
    #expect(try formulier(.gegevens, "piet", [:]).isMis)
    let one = try voorstel(.gegevens, "piet", ["cel-email": "ja"])
    #expect(one?.soort == .verwijdering)
    #expect(one?.velden == [.init(.email, voor: "piet@brink.nl", na: nil)])
    let all = try voorstel(.gegevens, "piet", ["alles": "ja"])
    #expect(all?.velden.map(\.kolom) == [.naam])
    // An organisation is no person.
    #expect(try formulier(.gegevens, "huis", ["alles": "ja"]).isMis)
  }
}
