import DocumentText
import TestSupport
import Testing
import Wijkmodel

@testable import Krachtenveld

@Suite("A plan keeps apart what must be")
struct PlanOordelenTests {
  private static let scores = ["", "1", "2", "3", "4", "5"]

  /// Rows of one view, each with a message that says which view it is.
  private static func rows(_ kijk: Kijk, _ random: inout SplitMix64) -> [String] {
    var rows: [String] = []
    for actor in ["a", "b", "c", "g"] {
      func pick(_ words: [String]) -> String { words.randomElement(using: &random) ?? "" }
      rows.append(
        [
          "plein", actor, kijk.rawValue, pick(scores), pick(scores), pick(["", "-2", "0", "2"]),
          pick(["", "meewerken", "meeweten"]), pick(["", "adviseren", "meebeslissen"]),
          "bericht-\(kijk.rawValue)", pick(["2026-01-02", "2026-01-09"]),
          "rol-\(kijk.rawValue)", pick(["", "2025-12-31", "2026-12-31"]),
        ].joined(separator: ";"))
    }
    return rows
  }

  private static let kop =
    "vraagstuk;actor;kijk;belang;invloed;houding;ring;niveau;kernboodschap;datum;beoordelaar;"
    + "geldig_tot\n"

  private static func bron(_ rows: [String]) throws -> Planbron {
    try Proefplan.bron(kop + rows.map { $0 + "\n" }.joined())
  }

  @Test(
    "what the municipality chose does not change with how it is, or with what actors want",
    .tags(.property), arguments: UInt64(0)..<30)
  func views(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let wanted = Self.rows(.wenselijk, &random)
    let others = Self.rows(.feitelijk, &random) + Self.rows(.gewenstDoorActor, &random)
    let (alone, together) = (try Self.bron(wanted), try Self.bron(wanted + others))
    #expect(Kernboodschappen(alone).tabel.rows == Kernboodschappen(together).tabel.rows)
    #expect(Self.agreements(alone) == Self.agreements(together))
    let text = Kernboodschappen(together).tabel.rows.joined().joined(separator: " ")
    #expect(!text.contains("bericht-feitelijk") && !text.contains("bericht-gewenst"))
  }

  /// The rows of what is offered and asked.
  private static func agreements(_ bron: Planbron) -> [[String]] {
    for case .table(let table) in Meedoendeel(bron).blokken where table.name == "meedoen" {
      return table.rows
    }
    return []
  }

  @Test(
    "an expired judgement is in the list of what is not used, and nowhere else",
    .tags(.property), arguments: UInt64(0)..<30)
  func expired(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let held = Kijk.allCases.flatMap { Self.rows($0, &random) }
    let old = held.map { row in
      var cells = row.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
      cells[8] = "OUD"
      cells[9] = "2026-02-20"
      cells[10] = "OUD"
      cells[11] = "2026-02-28"
      return cells.joined(separator: ";")
    }
    let (before, after) = (try Self.bron(held), try Self.bron(held + old))
    func text(_ bron: Planbron) -> String {
      let plan = Participatieplan(bron.graaf, bron.vraagstuk, onderdelen: [])
      let blocks = plan.document.blocks + plan.tabellen.map { .table($0) }
      return MarkdownWriter().markdown(Document(title: "", blocks: blocks))
    }
    #expect(text(before).split(separator: "\n").filter { !$0.contains("OUD") }.count > 20)
    let lines = text(after).split(separator: "\n")
    #expect(lines.allSatisfy { !$0.contains("OUD") || $0.contains("gold tot en met 28 februari") })
    #expect(lines.count { $0.contains("OUD") } == old.count)
  }
}
