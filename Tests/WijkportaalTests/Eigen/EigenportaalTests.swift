import Kaartopslag
import TestSupport
import Testing
import WebServer
import Wijkmodel

@testable import Wijkportaal

@Suite("A group in the portal")
struct EigenportaalTests {
  private let portaal: Proefportaal

  init() throws { portaal = try Proefportaal(try Eigenproef.kaart()) }

  private static func pairs(_ fields: [String: String]) -> [(name: String, value: String)] {
    fields.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// Sends the form on a page with some fields filled in.
  private func verstuur(
    _ client: LoopbackClient, _ pad: String, _ velden: [String: String], inzending: String? = nil
  ) throws -> (status: Int, text: String, path: String) {
    let form = Formulierlezing(try client.get(pad).text)
    var fields = velden
    fields["bewijs"] = form["bewijs"]
    fields["inzending"] = inzending ?? form["inzending"]
    client.followsRedirects = false
    defer { client.followsRedirects = true }
    let answer = try client.post(pad, fields: Self.pairs(fields))
    return (answer.status, answer.text, answer.values("location").first ?? "")
  }

  @Test("changes a telephone number through its link, and the desk takes it over")
  func roundTrip() throws {
    let client = try portaal.groep("huis")
    let sent = try verstuur(
      client, "/eigen/wijzig/huis",
      ["cel-telefoon": "030-7654321", "gezien-telefoon": "030-1234567"])
    #expect(sent.status == 303)
    #expect(sent.path == "/eigen/ontvangen/1")
    let receipt = PageReading(try client.get(sent.path).text)
    #expect(receipt.faults == [])
    #expect(receipt.text.contains("van ‘030-1234567’ naar ‘030-7654321’"))
    _ = try portaal.register.beslis(
      1, [Veldbesluit(plaats: 0, isAanvaard: true, gezien: "030-1234567")], door: .beheer)
    let own = PageReading(try client.get("/eigen").text)
    #expect(own.text.contains("Overgenomen op 1 maart 2026."))
    #expect(try client.get("/partner/huis").text.contains("030-7654321"))
  }

  @Test("confirms its entry in one click")
  func confirm() throws {
    let client = try portaal.groep("huis")
    let form = Formulierlezing(try client.get("/eigen").text)
    let answer = try client.post(
      "/eigen/bevestig/huis", ["bewijs": form["bewijs"], "inzending": form["inzending"]])
    #expect(answer.text.contains("Dank u wel."))
    #expect(try portaal.register.stand().rij(of: "huis")?.velden[.laatstBevestigd] == "2026-03-01")
  }

  @Test("gets the same receipt when a form is sent again, and stores it once")
  func repeated() throws {
    let client = try portaal.groep("huis")
    let number = Formulierlezing(try client.get("/eigen/wijzig/huis").text)["inzending"]
    let fields = ["cel-sector": "cultuur", "gezien-sector": "welzijn"]
    let sent = try (0..<3).map { _ in
      try verstuur(client, "/eigen/wijzig/huis", fields, inzending: number).path
    }
    #expect(sent == Array(repeating: "/eigen/ontvangen/1", count: 3))
    #expect(try portaal.register.openVoorstellen().count == 1)
    // Who went back and filled in something else hears that it is not sent yet.
    let other = try verstuur(
      client, "/eigen/wijzig/huis", ["cel-adres": "Kade 1", "gezien-adres": ""], inzending: number)
    #expect(other.status == 409)
    #expect(PageReading(other.text).faults == [])
    #expect(other.text.contains("Dat is nog niet verstuurd."))
    let fresh = Formulierlezing(other.text)["inzending"]
    #expect(fresh != number)
    let again = try verstuur(
      client, "/eigen/wijzig/huis", ["cel-adres": "Kade 1", "gezien-adres": ""], inzending: fresh)
    #expect(again.path == "/eigen/ontvangen/2")
  }

  @Test(
    "reaches nothing of others, and nothing that does not exist",
    arguments: [
      "/eigen/regel/bieb", "/eigen/wijzig/geheim", "/eigen/stoppen/jan", "/eigen/ontvangen/1",
      "/eigen/nieuw/thema", "/eigen/nieuw/x", "/eigen/ontvangen/x",
    ])
  func others(pad: String) throws {
    let rij = try #require(try portaal.register.stand().rij(of: "bieb"))
    _ = try portaal.register.dienIn(
      Voorstelinvoer(
        .wijziging, rij: rij.nummer, tabel: rij.tabel, velden: [.init(.telefoon, na: "Kanarie")]),
      door: .eigenaar(rij: rij.nummer))
    let answer = try portaal.groep("huis").get(pad)
    #expect(answer.status == 404)
    #expect(!answer.text.contains(Eigenproef.kanarie))
  }

  @Test("sends nothing for an entry of somebody else, nor without the token of its session")
  func forged() throws {
    let client = try portaal.groep("huis")
    let form = Formulierlezing(try client.get("/eigen/wijzig/huis").text)
    var fields = [
      "bewijs": form["bewijs"], "inzending": form["inzending"], "cel-telefoon": "1",
      "gezien-telefoon": "",
    ]
    #expect(try client.post("/eigen/wijzig/bieb", fields: Self.pairs(fields)).status == 404)
    #expect(try client.post("/eigen/bevestig/bieb", fields: Self.pairs(fields)).status == 404)
    fields["bewijs"] = "x"
    #expect(try client.post("/eigen/wijzig/huis", fields: Self.pairs(fields)).status == 403)
    #expect(try portaal.browser().get("/eigen").status == 403)
    #expect(try portaal.register.openVoorstellen().isEmpty)
  }

  @Test("keeps what was typed when it cannot be stored, and can send it again")
  func full() throws {
    for fout in [Registerfout.schijfVol, .schijffout, .onzeker, .bezet] {
      let melding = Opslagmelding.melding(fout)
      #expect((melding.soort == .opgelet) == (fout == .onzeker))
      let page = PageReading(
        Wijzigformulier(
          try Eigenproef().verzoek(
            "huis", ["cel-telefoon": "030-999", "gezien-telefoon": "030-1234567"])
        ).bladzijde(melding).html(in: try BladzijdeTests.kader()))
      #expect(page.faults == [])
      #expect(page.text.contains("iet "))
      let field = page.all("input").first { $0.attributes["name"] == "cel-telefoon" }
      #expect(field?.attributes["value"] == "030-999")
    }
  }

  @Test("who goes back to a first step after sending the second sends nothing by it")
  func firstStepAgain() throws {
    let client = try portaal.groep("huis")
    let number = Formulierlezing(try client.get("/eigen/stoppen/kring").text)["inzending"]
    var fields = ["dag": "31-12-2026", "zeker": "ja"]
    let sent = try verstuur(client, "/eigen/stoppen/kring", fields, inzending: number)
    #expect(sent.path == "/eigen/ontvangen/1")
    fields = ["dag": "30-06-2027"]
    let step = try verstuur(client, "/eigen/stoppen/kring", fields, inzending: number)
    #expect(step.status == 200)
    #expect(step.text.contains("30 juni 2027"))
    #expect(Formulierlezing(step.text)["inzending"] != number)
    #expect(try portaal.register.openVoorstellen().count == 1)
  }

  @Test("goes out by the menu, and is out then")
  func out() throws {
    let client = try portaal.groep("huis")
    let answer = try client.get("/uitloggen")
    #expect(PageReading(answer.text).faults == [])
    _ = try client.post("/uitloggen", ["bewijs": Formulierlezing(answer.text)["bewijs"]])
    #expect(try client.get("/eigen").status == 403)
  }

  @Test("holds nothing of others that is not for everybody, on any page")
  func canary() throws {
    let client = try portaal.groep("huis")
    let pages =
      ["/eigen", "/eigen/regel/piet", "/eigen/regel/kring"]
      + ["huis", "piet", "kring"].flatMap { id in
        ["wijzig", "relatie", "dubbel", "stoppen", "gegevens"].map { "/eigen/\($0)/\(id)" }
      } + ["initiatief", "netwerk", "sleutelfiguur"].map { "/eigen/nieuw/\($0)" }
      + ["heen:werkt_samen_met", "terug:lid_van"].map { "/eigen/relatie/huis?soort=\($0)" }
    for path in pages {
      let answer = try client.get(path)
      #expect(answer.status == 200, "\(path)")
      #expect(PageReading(answer.text).faults == [], "\(path)")
      #expect(!answer.text.lowercased().contains(Eigenproef.kanarie.lowercased()), "\(path)")
    }
  }
}
