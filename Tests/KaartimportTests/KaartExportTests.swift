import Kaartimport
import TestSupport
import Testing
import Wijkmodel

@Suite("Writing a map as files")
struct KaartExportTests {
  @Test(
    "export and import give back the identical map", .tags(.property),
    arguments: UInt64(0)..<UInt64(80))
  func roundTrip(seed: UInt64) throws {
    let kaart = try WillekeurigeKaart.make(seed: seed)
    let files = KaartExport.files(of: kaart)
    let resultaat = Kaartlezer.read(files)
    // A random map may go round in circles; that is reported and kept.
    #expect(resultaat.rapport.meldingen.filter { $0.ernst == .fout && $0.code != "kring" } == [])
    #expect(resultaat.rapport.afgekeurd == [])
    #expect(resultaat.kaart == kaart)
    // Equal texts may still be written in two ways; the bytes may not.
    #expect(KaartExport.files(of: resultaat.kaart) == files)
  }

  @Test("a second export has the very same bytes", arguments: ["utrecht-2011", "voorbeeldwijk"])
  func stable(map: String) throws {
    let kaart = try Kaartlezer.read(folder: Project.path("Data/" + map)).kaart
    let files = KaartExport.files(of: kaart)
    let again = Kaartlezer.read(files).kaart
    #expect(again == kaart)
    #expect(KaartExport.files(of: again) == files)
  }
}
