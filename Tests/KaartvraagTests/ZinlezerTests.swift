import Kaartgraaf
import TestSupport
import Testing
import Wijkmodel

@testable import Kaartvraag

@Suite("Reading a sentence")
struct ZinlezerTests {
  private static func lezer(
    _ fill: (inout Kaartbouwer) throws -> Void = { _ in }
  ) throws -> Zinlezer {
    var bouwer = Kaartbouwer()
    try bouwer.knoop(.doelgroep, "jo", "Jongeren")
    try bouwer.knoop(.doelgroep, "ou", "Ouderen zonder netwerk")
    try bouwer.knoop(.gebied, "ov", "Overvecht")
    try bouwer.knoop(.wijkpartner, "wb", "Wijkbureau Overvecht")
    try fill(&bouwer)
    return Zinlezer(bouwer.kaart, vandaag: try #require(Datum("2026-05-04")))
  }

  private static func opdracht(
    _ zin: String, _ fill: (inout Kaartbouwer) throws -> Void = { _ in }
  ) throws -> String {
    do {
      return try lezer(fill).lees(zin).opdracht
    } catch Zinfout.meerduidig(let lezingen, _) {
      return "keuze: " + lezingen.map(\.opdracht).joined(separator: " | ")
    } catch let fout as Zinfout {
      return fout.zin.split(separator: "\n").prefix(2).joined(separator: " ")
    }
  }

  @Test("tells which names were read in another way than they were written")
  func corrections() throws {
    let lezing = try Self.lezer().lees("Wie bereikt jongern in Overvech?")
    #expect(
      lezing.tekst() == """
        Zo is uw vraag begrepen: Wie bereikt Jongeren in Overvecht?
        ‘jongern’ is gelezen als ‘Jongeren’.
        ‘Overvech’ is gelezen als ‘Overvecht’.
        De opdracht is: wijkweb wie-bereikt jo --in ov

        """)
  }

  @Test("a word with another ending on the same stem is another word")
  func otherEnding() throws {
    let zin = try Self.opdracht("Wie bereikt ouders?") { bouwer in
      try bouwer.knoop(.doelgroep, "o2", "Ouderen")
    }
    #expect(zin.contains("Niet begrepen: ‘ouders’."))
  }

  @Test("of names that lie in each other the longest exact one counts")
  func longestName() throws {
    let opdracht = try Self.opdracht("Wie bereikt jongeren in Overvecht?") { bouwer in
      try bouwer.knoop(.doelgroep, "jov", "Jongeren in Overvecht")
    }
    #expect(opdracht == "wijkweb wie-bereikt jov")
  }

  @Test("a name that may end earlier is not chosen when it is not written exactly")
  func nameOrOption() throws {
    let opdracht = try Self.opdracht("Wie bereikt ouderen zonder netwerken?") { bouwer in
      try bouwer.knoop(.doelgroep, "o2", "Ouderen")
    }
    #expect(
      opdracht == "keuze: wijkweb wie-bereikt o2 --zonder-netwerken | wijkweb wie-bereikt ou")
  }

  @Test("the same name twice gives a choice")
  func sameName() throws {
    let opdracht = try Self.opdracht("Wie bereikt jongeren?") { bouwer in
      try bouwer.knoop(.doelgroep, "j2", "JONGEREN")
    }
    #expect(opdracht == "keuze: wijkweb wie-bereikt jo | wijkweb wie-bereikt j2")
  }

  @Test("the name of something else is never taken for a part of a name")
  func otherKind() throws {
    let opdracht = try Self.opdracht("Wie kent Overvecht?")
    #expect(opdracht == "keuze: wijkweb wie-kent wb")
    #expect(try Self.opdracht("Wie kent het wijkbureau?") == "wijkweb wie-kent wb")
  }

  @Test("what tells of somebody else in a name is asked, not answered")
  func asideInName() throws {
    let opdracht = try Self.opdracht("Wie kent de moskee?") { bouwer in
      try bouwer.knoop(.sleutelfiguur, "gm", "Gastvrouw van de moskee")
    }
    #expect(opdracht == "keuze: wijkweb wie-kent gm")
  }

  @Test("a key that looks like an option does no harm in the command")
  func keyLikeOption() throws {
    let opdracht = try Self.opdracht("Wie bereikt zorgmijders in West?") { bouwer in
      try bouwer.knoop(.doelgroep, "--z", "Zorgmijders")
      try bouwer.knoop(.gebied, "-w", "West")
    }
    #expect(opdracht == "wijkweb wie-bereikt --in=-w -- --z")
  }

  @Test(
    "a word stands in the command as the shell takes it",
    arguments: [
      ("jongeren", "jongeren"), ("Data/kaart-1", "Data/kaart-1"), ("een map", "'een map'"),
      ("it's", "'it'\\''s'"), ("$HOME", "'$HOME'"), ("", "''"), ("café", "café"),
    ])
  func quoting(word: String, quoted: String) {
    #expect(Lezing.quoted(word) == quoted)
  }

  @Test("no word of a sentence gives away what is not openbaar")
  func openbaar() throws {
    let zin = try Self.opdracht("Wie bereikt zorgmijders, alleen openbaar?") { bouwer in
      try bouwer.knoop(.doelgroep, "zm", "Zorgmijders", [.zichtbaarheid: "intern"])
    }
    #expect(zin.contains("Niet begrepen: ‘zorgmijders’."))
    #expect(!zin.contains("zm"))
  }

  @Test("an option that says something else than the sentence is refused")
  func contradiction() throws {
    var lezing = try Self.lezer().lees("Wie bereikt jongeren, top 3?")
    try lezing.add(opties: ["top": "3", "peildatum": "2025"])
    #expect(lezing.opdracht == "wijkweb wie-bereikt jo --top 3 --peildatum 2025")
    #expect(throws: Zinfout.tegenspraak(optie: "top", zin: "3", opdracht: "5")) {
      try lezing.add(opties: ["top": "5"])
    }
  }

  @Test("a sentence without words and one without end are refused")
  func extremes() throws {
    let lezer = try Self.lezer()
    #expect(throws: Zinfout.leeg) { try lezer.lees(" ?! ") }
    #expect(throws: Zinfout.teLang(grens: 60)) {
      try lezer.lees(String(repeating: "wie ", count: 61))
    }
  }

  @Test(
    "another form of a word is one ending away",
    arguments: [
      ("wijkraad", "wijkraden"), ("huis", "huizen"), ("club", "clubs"), ("moskee", "moskeeen"),
      ("initiatief", "initiatieven"), ("school", "scholen"), ("straat", "straten"),
      ("ondernemer", "ondernemers"), ("tak", "takken"), ("eenzaam", "eenzame"),
    ])
  func forms(one: String, other: String) {
    #expect(Woordvormen.forms(of: one).contains(other) || one.count < 4)
    #expect(Woordvormen.forms(of: other).contains(one))
  }

  @Test(
    "words are compared without capitals, accents, apostrophes and hyphens",
    arguments: [
      ("Café De Zon!", ["cafe", "de", "zon"]), ("zzp’ers", ["zzpers"]), ("thema's", ["themas"]),
      ("Vleuten-De Meern", ["vleuten", "de", "meern"]), ("Brood & Zo", ["brood", "en", "zo"]),
      ("op 01-03-2026.", ["op", "2026-03-01"]), ("2011-2026", ["2011", "2026"]),
      ("> 5%", [">", "5", "%"]), ("’t Oude Veer", ["t", "oude", "veer"]),
    ])
  func words(text: String, forms: [String]) {
    #expect(Zinwoord.all(in: text).map(\.vorm) == forms)
  }

  @Test("names are read as fast numbers and as words alike", arguments: NastyText.samples)
  func hashes(text: String) {
    var hashes: [UInt64] = []
    Woordhash.read(text, into: &hashes)
    #expect(hashes == Tekenvorm.words(of: text).map(Woordhash.hash))
  }

  @Test("every question takes the options that a sentence may give", arguments: Vragen.alle.indices)
  func options(place: Int) throws {
    let beschrijving = Vragen.alle[place].beschrijving
    let vraag = try #require(Zinvragen.alle.first { $0.naam == beschrijving.naam })
    let known = Set(beschrijving.opties.map(\.naam))
    #expect(Set(vraag.opties).isSubset(of: known))
    let places = vraag.patronen.flatMap(\.doelen).compactMap { goal -> Int? in
      if case .argument(let place) = goal { place } else { nil }
    }
    #expect(Set(places) == Set(beschrijving.argumenten.indices.map { $0 + 1 }))
  }

  @Test("every pattern uses rules that exist")
  func rules() {
    let used = Zinvragen.alle.flatMap(\.patronen) + Zinregels.zwevend + Zinregels.beleefd
    let names = Set(
      used.flatMap(\.regels) + Zinregels.regels.values.flatMap { $0.flatMap(\.regels) })
    #expect(names == Set(Zinregels.regels.keys))
  }
}
