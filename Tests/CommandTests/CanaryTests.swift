import Foundation
import TestSupport
import Testing

/// What the program draws for everybody holds nothing that not everybody may see.
@Suite("No canary in drawings for everybody")
struct CanaryTests {
  @Test(
    "not in a gallery, a drawing or a plan with its drawings", .tags(.slow),
    arguments: [
      ["galerij", "--naar", "uit"], ["teken", "netwerk", "--uit", "uit/p.svg"],
      ["plan", Kanariekaart.vraagstuk, "--uit", "uit"],
    ])
  func drawings(words: [String]) throws {
    let kanarie = Kanariekaart()
    let (map, out) = (try TemporaryFolder(), try TemporaryFolder())
    try kanarie.write(to: map)
    try FileManager.default.createDirectory(
      atPath: out.path("uit"), withIntermediateDirectories: true)
    let run = try ProgramRun("wijkweb", words + ["--openbaar", "--kaart", map.path], in: out.path)
    #expect(run.status == 0, "\(run.complaint)")
    let files = try FileManager.default.contentsOfDirectory(atPath: out.path("uit")).sorted()
    #expect(!files.isEmpty)
    for file in files {
      let data = try Data(contentsOf: URL(fileURLWithPath: out.path("uit/" + file)))
      let text = (file + String(decoding: data, as: UTF8.self)).lowercased()
      #expect(kanarie.kanaries.filter(text.contains) == [], "\(file)")
    }
  }
}
