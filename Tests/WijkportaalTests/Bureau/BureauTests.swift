import Kaartopslag
import TestSupport
import Testing
import Wijkmodel

@testable import Wijkportaal

@Suite("The desk through the server", .serialized)
struct BureauTests {
  let portaal: Proefportaal
  let bureau: LoopbackClient
  private var register: Register { portaal.register }

  init() throws {
    portaal = try Proefportaal(try Bureauproef.kaart())
    bureau = try portaal.bureau()
  }

  private func rij(_ id: String) throws -> Registerrij {
    try #require(try register.stand().rij(of: id))
  }

  private func voorstel(_ na: String) throws -> Int {
    let rij = try rij("a")
    let sent = try register.dienIn(
      Voorstelinvoer(
        .wijziging, rij: rij.nummer, tabel: rij.tabel,
        velden: [.init(.telefoon, voor: "030-1", na: na)]), door: .eigenaar(rij: rij.nummer))
    return try #require(Int(sent.tekst.dropFirst("voorstel ".count)))
  }

  static let paden = [
    "/bureau", "/bureau/voorstellen", "/bureau/voorstel/1", "/bureau/werklijst", "/bureau/zoek",
    "/bureau/logboek", "/bureau/handeling/1", "/bureau/uitnodigingen", "/bureau/regel/a",
    "/bureau/regel/a/verloop", "/bureau/regel/a/einde", "/bureau/rij/1", "/bureau/rij/1/verloop",
    "/bureau/samenvoegen/a/b",
  ]

  @Test("shows its pages to who logged in, and to nobody else", arguments: paden)
  func access(path: String) throws {
    _ = try voorstel("030-2")
    let page = try bureau.get(path)
    #expect(page.status == 200)
    #expect(PageReading(page.text).faults == [])
    #expect(page.text.contains("noindex"))
    for stranger in [portaal.browser(), try portaal.groep("a")] {
      stranger.followsRedirects = false
      let answer = try stranger.get(path)
      #expect(answer.status == 303 && answer["location"] == "/inloggen")
    }
  }

  @Test(
    "has no page for what does not exist",
    arguments: [
      "/bureau/voorstel/9", "/bureau/voorstel/x", "/bureau/regel/weg", "/bureau/rij/999",
      "/bureau/handeling/9223372036854775807", "/bureau/handeling/0", "/bureau/iets",
      "/bureau/samenvoegen/a/a", "/bureau/samenvoegen/a/x",
    ])
  func missing(path: String) throws { #expect(try bureau.get(path).status == 404) }

  @Test("stores a decision once, and shows the second editor what changed meanwhile")
  func decision() throws {
    let (one, other) = (try voorstel("030-2"), try voorstel("030-3"))
    let first = Formulierlezing(try bureau.get("/bureau/voorstel/\(one)").text)
    let second = Formulierlezing(try bureau.get("/bureau/voorstel/\(other)").text)
    func send(_ number: Int, _ form: Formulierlezing, gezien: String) throws -> LoopbackResponse {
      try bureau.post(
        "/bureau/voorstel/\(number)",
        [
          "bewijs": form["bewijs"], "inzending": form["inzending"], "keuze-0": "overnemen",
          "gezien-0": gezien, "reden-0": "Gebeld.",
        ])
    }
    #expect(try send(one, first, gezien: "030-1").text.contains("Uw besluit is bewaard."))
    #expect(
      try send(one, first, gezien: "030-1").text.contains("Dit formulier had u al verstuurd."))
    let conflict = try send(other, second, gezien: "030-1")
    #expect(conflict.status == 409)
    #expect(PageReading(conflict.text).faults == [])
    #expect(conflict.text.contains("Er is nog niets bewaard") && conflict.text.contains("Gebeld."))
    #expect(try rij("a").velden[.telefoon] == "030-2")
    let again = try send(other, Formulierlezing(conflict.text), gezien: "030-2")
    #expect(again.text.contains("Uw besluit is bewaard."))
    #expect(try rij("a").velden[.telefoon] == "030-3")
    #expect(try register.voorstel(other)?.velden.first?.besluit?.rol == "wijkregisseur")
  }

  @Test(
    "stores no decision that misses what it needs",
    arguments: [
      (Voorstel.Soort.wijziging, ["keuze-0": "niet", "reden-0": ""], "Schrijf waarom"),
      (.wijziging, ["keuze-0": "later"], "Kies bij minstens één gegeven"),
      (.dubbel, ["keuze-0": "overnemen"], "Kies welke regel blijft staan."),
    ])
  func incomplete(soort: Voorstel.Soort, filled: [String: String], message: String) throws {
    let number = soort == .dubbel ? try dubbel() : try voorstel("030-2")
    let form = Formulierlezing(try bureau.get("/bureau/voorstel/\(number)").text)
    let answer = try bureau.post(
      "/bureau/voorstel/\(number)",
      [
        "bewijs": form["bewijs"], "inzending": form["inzending"],
        "keuze-0": filled["keuze-0"] ?? "", "reden-0": filled["reden-0"] ?? "",
        "gezien-0": "030-1",
      ])
    #expect(answer.status == 422 && answer.text.contains(message))
    let page = PageReading(answer.text)
    #expect(page.faults == [])
    #expect(page.elements.filter { $0.attributes["class"] == "melding fout" }.count == 1)
    #expect(try register.voorstel(number)?.velden.allSatisfy { $0.besluit == nil } == true)
    #expect(try rij("a").velden[.telefoon] == "030-1")
  }

  private func dubbel() throws -> Int {
    let rij = try rij("a")
    let sent = try register.dienIn(
      Voorstelinvoer(
        .dubbel, rij: rij.nummer, tabel: rij.tabel,
        velden: [.init(.van, na: "a"), .init(.naar, na: "b")]), door: .eigenaar(rij: rij.nummer))
    return try #require(Int(sent.tekst.dropFirst("voorstel ".count)))
  }

  @Test("refuses a form without the token of the session")
  func token() throws {
    let number = try voorstel("030-2")
    let form = Formulierlezing(try bureau.get("/bureau/voorstel/\(number)").text)
    for token in ["", "geraden"] {
      let answer = try bureau.post(
        "/bureau/voorstel/\(number)",
        ["bewijs": token, "inzending": form["inzending"], "keuze-0": "overnemen"])
      #expect(answer.status == 403)
    }
    #expect(try register.voorstel(number)?.isOpen == true)
  }

  @Test("changes a cell, and shows two editors each other's values")
  func editing() throws {
    let (mine, theirs) = (
      Formulierlezing(try bureau.get("/bureau/regel/a").text),
      Formulierlezing(try bureau.get("/bureau/regel/a").text)
    )
    func send(_ form: Formulierlezing, _ nummer: String, _ adres: String) throws
      -> LoopbackResponse
    {
      // The first two forms of the page confirm and remind; only the last one holds cells.
      try bureau.post(
        "/bureau/regel/a",
        [
          "bewijs": form["bewijs"], "inzending": nummer, "gezien-telefoon": "030-1",
          "cel-telefoon": adres,
        ])
    }
    #expect(try send(mine, mine["inzending"], "030-5").text.contains("De wijziging is bewaard."))
    let conflict = try send(theirs, theirs["inzending"], "030-6")
    #expect(conflict.status == 409)
    #expect(conflict.text.contains("Laat staan: 030-5"))
    #expect(conflict.text.contains("Neem wat ik invulde: 030-6"))
    let form = Formulierlezing(conflict.text)
    let unchosen = try bureau.post(
      "/bureau/regel/a",
      [
        "bewijs": form["bewijs"], "inzending": form["inzending"], "gezien-telefoon": "030-5",
        "mijn-cel-telefoon": "030-6",
      ])
    #expect(unchosen.status == 422)
    #expect(unchosen.text.contains("Kies wat er moet staan."))
    #expect(unchosen.text.contains("Neem wat ik invulde: 030-6"))
    let chosen = try bureau.post(
      "/bureau/regel/a",
      [
        "bewijs": form["bewijs"], "inzending": form["inzending"], "gezien-telefoon": "030-5",
        "mijn-cel-telefoon": "030-6", "cel-telefoon": "030-6",
      ])
    #expect(chosen.text.contains("De wijziging is bewaard."))
    #expect(try rij("a").velden[.telefoon] == "030-6")
  }

  @Test("confirms for an owner who was called, and ends after a question")
  func confirming() throws {
    let form = Formulierlezing(try bureau.get("/bureau/werklijst").text)
    let done = try bureau.post(
      "/bureau/regel/b/bevestig",
      ["bewijs": form["bewijs"], "inzending": form["inzending"], "terug": "werklijst"])
    #expect(done.text.contains("de eigenaar heeft gezegd dat dit klopt"))
    #expect(bureau.place.hasPrefix("/bureau/werklijst"))
    #expect(try rij("b").velden[.laatstBevestigd] == "2026-03-01")
    let question = Formulierlezing(try bureau.get("/bureau/regel/b/einde").text)
    let ended = try bureau.post(
      "/bureau/regel/b/einde",
      ["bewijs": question["bewijs"], "inzending": question["inzending"]])
    #expect(ended.text.contains("De regel is beëindigd."))
    #expect(try register.stand().rij(of: "b") == nil)
    let last = try #require(try register.logboek(aantal: 1).first).handeling.nummer
    let undo = Formulierlezing(try bureau.get("/bureau/handeling/\(last)").text)
    let undone = try bureau.post(
      "/bureau/handeling/\(last)",
      ["bewijs": undo["bewijs"], "inzending": undo["inzending"]])
    #expect(undone.text.contains("De handeling is teruggedraaid."))
    #expect(try rij("b").velden[.naam] == "Buurthuis De Brink")
  }

  @Test("ends a network on the day that was chosen, and asks again for what is no day")
  func lastDay() throws {
    let question = Formulierlezing(try bureau.get("/bureau/regel/n/einde").text)
    func send(_ dag: String) throws -> LoopbackResponse {
      try bureau.post(
        "/bureau/regel/n/einde",
        ["bewijs": question["bewijs"], "inzending": question["inzending"], "dag": dag])
    }
    for (wrong, message) in [("morgen", "Vul de laatste dag in"), ("1-1-2019", "voor het begin")] {
      let answer = try send(wrong)
      #expect(answer.status == 422 && answer.text.contains(message))
      #expect(PageReading(answer.text).faults == [])
    }
    #expect(try rij("n").velden[.tot] == nil)
    #expect(try send("31-12-2026").text.contains("De regel is beëindigd."))
    #expect(try rij("n").velden[.tot] == "2026-12-31")
    #expect(try send("31-12-2026").text.contains("Dit formulier had u al verstuurd."))
  }

  @Test("makes a link that is shown once and works, and revokes it")
  func linking() throws {
    let form = Formulierlezing(try bureau.get("/bureau/uitnodigingen").text)
    let fields = { (name: String) -> KeyValuePairs<String, String> in
      ["bewijs": form["bewijs"], "inzending": form["inzending"], "ingang": name]
    }
    let unknown = try bureau.post("/bureau/uitnodigingen", fields("Buurthuus"))
    #expect(unknown.status == 422 && unknown.text.contains("‘Buurthuus’ staat niet op de kaart."))
    let made = try bureau.post("/bureau/uitnodigingen", fields("buurthuis"))
    #expect(made.status == 200)
    let page = PageReading(made.text)
    #expect(page.faults == [])
    let link = try #require(
      page.all("input").first { $0.attributes["name"] == "link" }?.attributes["value"])
    let secret = try #require(link.split(separator: "/").last.map(String.init))
    let group = portaal.browser()
    group.followsRedirects = false
    #expect(try group.get("/u/\(secret)").status == 303)
    let list = try bureau.get("/bureau/uitnodigingen").text
    #expect(!list.contains(secret))
    let number = try #require(try register.uitnodigingen().first).nummer
    let question = try bureau.get("/bureau/uitnodigingen/\(number)/intrekken")
    #expect(question.status == 200 && question.text.contains("Weet u het zeker?"))
    #expect(try register.uitnodigingen().first?.ingetrokken == nil)
    let revoked = try bureau.post(
      "/bureau/uitnodigingen/\(number)/intrekken",
      ["bewijs": form["bewijs"], "inzending": form["inzending"]])
    #expect(revoked.text.contains("De link werkt niet meer."))
    #expect(try bureau.get("/bureau/uitnodigingen/\(number)/intrekken").status == 404)
    #expect(try group.get("/u/\(secret)").status == 404)
  }

  @Test("makes one entry of two that may be the same, after asking which remains")
  func merging() throws {
    #expect(try bureau.get("/bureau/regel/b").text.contains("/bureau/samenvoegen/b/a"))
    let form = Formulierlezing(try bureau.get("/bureau/samenvoegen/b/a").text)
    func send(_ blijft: String) throws -> LoopbackResponse {
      try bureau.post(
        "/bureau/samenvoegen/b/a",
        ["bewijs": form["bewijs"], "inzending": form["inzending"], "blijft": blijft])
    }
    for wrong in ["", "c"] {
      let answer = try send(wrong)
      #expect(answer.status == 422 && answer.text.contains("Kies welke regel blijft staan."))
    }
    let kinds = try bureau.post(
      "/bureau/samenvoegen/b/n",
      ["bewijs": form["bewijs"], "inzending": form["inzending"], "blijft": "b"])
    #expect(kinds.status == 422 && PageReading(kinds.text).faults == [])
    #expect(kinds.text.contains("Dit zijn twee verschillende soorten."))
    #expect(Formulierlezing(kinds.text)["inzending"] == form["inzending"])
    #expect(try send("b").text.contains("Van de twee regels is één regel gemaakt."))
    let stand = try register.stand()
    #expect(stand.rij(of: "a") == nil)
    #expect(stand.kaart.aliassen.map(\.naam) == ["Buurthuis"])
  }
}
