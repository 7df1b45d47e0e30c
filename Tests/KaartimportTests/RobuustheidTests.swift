import Foundation
import Kaartimport
import TestSupport
import Testing
import Wijkmodel

@Suite("Maps that nobody should make")
struct RobuustheidTests {
  @Test(
    "damaged files are read without a crash, and what is read survives a round trip",
    .tags(.property), arguments: UInt64(0)..<UInt64(8))
  func damaged(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var files: [Bronbestand] = []
    for name in ["kaart", "gebieden", "wijkpartners", "sleutelfiguren", "aliassen", "relaties"] {
      var bytes = Array(try Project.text("Tests/Fixtures/beschadigd/\(name).csv").utf8)
      for _ in 0..<Int.random(in: 0...6, using: &random) { damage(&bytes, &random) }
      files.append(Bronbestand(naam: name + ".csv", bytes: bytes))
    }
    let read = Kaartlezer.read(files)
    let again = Kaartlezer.read(KaartExport.files(of: read.kaart))
    #expect(again.kaart == read.kaart)
    #expect(read.rapport.meldingen.allSatisfy { !$0.tekst.isEmpty })
  }

  private func damage(_ bytes: inout [UInt8], _ random: inout SplitMix64) {
    let special: [UInt8] = [0, 0x0A, 0x0D, 0x22, 0x27, 0x2C, 0x3B, 0x7C, 0x80, 0xC3, 0xFF]
    let place = Int.random(in: 0...bytes.count, using: &random)
    switch Int.random(in: 0...3, using: &random) {
    case 0: bytes.insert(special.randomElement(using: &random) ?? 0, at: place)
    case 1 where place < bytes.count: bytes[place] = UInt8.random(in: 0...255, using: &random)
    case 2 where place < bytes.count: bytes.removeSubrange(place..<min(place + 9, bytes.count))
    default: bytes.insert(contentsOf: bytes.suffix(40), at: place)
    }
  }

  @Test("thousands of columns, also with one heading, are all kept")
  func manyColumns() {
    let count = 2_000
    let headings = String(repeating: ";x", count: count)
    let cells = String(repeating: ";1", count: count)
    let read = Proefkaart(["themas.csv": "id;naam\(headings)\nta;Taal\(cells)\n"]).lees()
    #expect(read.kaart.knopen.first { $0.id == "ta" }?.velden.alle.count == count)
    #expect(read.rapport.meldingen.count { $0.code == "dubbele_kop" } == count - 1)
    let again = Kaartlezer.read(KaartExport.files(of: read.kaart))
    #expect(again.kaart == read.kaart)
  }

  @Test("a cell of megabytes is kept, and a finding about it is short")
  func hugeCell() {
    let huge = String(repeating: "zeer lang ", count: 200_000)
    let read = Proefkaart(["themas.csv": "id;naam;eigenaar\nta;\(huge);x\(huge)\n"]).lees()
    #expect(read.kaart.knopen.first { $0.id == "ta" }?.naam == huge)
    let finding = read.rapport.meldingen.first { $0.code == "onbekende_naam" }
    #expect(finding?.waarde == "x" + huge)
    #expect((finding?.tekst.utf8.count ?? .max) < 300)
  }

  @Test("the same mistake in many rows costs no more than one")
  func manyMistakes() {
    let rows = (0..<3_000).map { "mo;berijkt;groep \($0 % 7)\nmo;bereikt;groep \($0)\n" }.joined()
    let read = Proefkaart(["relaties.csv": "van;relatie;naar\n" + rows]).lees()
    // Half of the rows name two things that are unknown: the kind and the group.
    #expect(read.rapport.aantal(.fout) == 9_000)
    #expect(read.rapport.afgekeurd.first?.rijen.count == 6_000)
    #expect(read.rapport.meldingen.first?.tekst.contains("Bedoelt u bereikt") == true)
  }

  @Test("kinds of relation beyond what a map can hold are set aside")
  func manyKinds() {
    let rows = (0..<32_800).map { "soort \($0)\n" }.joined()
    let read = Proefkaart(["relatiesoorten.csv": "naam\n" + rows, "relaties.csv": nil]).lees()
    #expect(read.kaart.relatiesoorten.count == Int(Int16.max))
    #expect(Set(read.rapport.meldingen.map(\.code)) == ["te_veel_relatiesoorten"])
    #expect(read.rapport.afgekeurd.first?.rijen.count == 32_800 + 18 - Int(Int16.max))
  }

  @Test("two ids that differ only in how a letter is composed are one id")
  func composedLetters() {
    let read = Proefkaart([
      "themas.csv": "id;naam\n\u{C5}ta;Taal\n\u{212B}ta;Lezen\n",
      "netwerken.csv": "id;naam;thema\nn1;Buurtnetwerk;\u{212B}ta\n",
    ]).lees()
    #expect(read.rapport.meldingen.map(\.code) == ["dubbel_id"])
    #expect(read.kaart.knopen.first { $0.id == "n1" }?.velden["thema"] == "\u{C5}ta")
  }

  @Test("names of thousands of letters are compared without effort")
  func longNames() throws {
    let long = String(repeating: "x", count: 20_000)
    let read = Proefkaart([
      "wijkpartners.csv": "id;naam\nmo;\(long)\nwe;\(long)y\n", "relaties.csv": nil,
    ]).lees()
    let controle = read.controle(op: try #require(Datum(jaar: 2026)))
    #expect(!controle.meldingen.contains { $0.code == "mogelijk_dubbel" })
  }
}
