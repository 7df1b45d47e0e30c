import DocumentText
import Kaartgraaf
import TestSupport
import Testing
import Wijkmodel

@testable import Krachtenveld

@Suite("The parts of a plan")
struct PlandelenTests {
  private static let kop = """
    vraagstuk;actor;kijk;belang;invloed;houding;vertrouwen;rol;ring;niveau;datum;beoordelaar;\
    geldig_tot;fase;zichtbaarheid

    """

  private static func bron(_ rows: String, isOpenbaar: Bool = false) throws -> Planbron {
    try Proefplan.bron(kop + rows + "\n", isOpenbaar: isOpenbaar)
  }

  private static func text(_ blocks: [DocumentBlock]) -> String {
    MarkdownWriter().markdown(Document(title: "", blocks: blocks))
  }

  @Test("whom to speak first: who matters and is not known comes before who is only silent")
  func firstTalks() throws {
    let bron = try Self.bron(
      """
      plein;a;wenselijk;;;;;;meewerken;;2026-01-01;rol;;;
      plein;b;feitelijk;;4;;;;;;2026-01-01;rol;;;
      plein;c;feitelijk;5;5;;;;;;2026-01-01;rol;;;
      """)
    let text = Self.text(EersteGesprekken(bron).blokken)
    let lines = text.split(separator: "\n").filter { $0.hasPrefix("- ") }
    #expect(
      lines == [
        "- Beer: de houding is niet beoordeeld, terwijl er veel van afhangt: invloed 4 van 5 "
          + "(rol, 1 januari 2026).",
        "- Aap: in deze fase is nog niets beoordeeld.",
      ])
    #expect(!text.contains("Cavia"), "whose vraagstuk it is needs no call from itself")
  }

  @Test("a group that nobody reaches is told, one that is reached is not")
  func unreached() throws {
    let bron = try Self.bron(
      """
      plein;g;feitelijk;1;1;0;;;;;2026-01-01;rol;;;
      plein;w;feitelijk;1;1;0;;;;;2026-01-01;rol;;;
      """)
    let text = Self.text(EersteGesprekken(bron).blokken)
    #expect(text.contains("Wezen: niemand vastgelegd die deze groep bereikt"))
    #expect(!text.contains("Groep:"))
  }

  @Test("where an actor would like more or less, both judgements stand with who judged")
  func differences() throws {
    let bron = try Self.bron(
      """
      plein;a;wenselijk;;;;;;;adviseren;2026-01-01;wij;;;
      plein;a;gewenst_door_actor;;;;;;;meebeslissen;2026-02-01;zij;;;
      plein;b;wenselijk;;;;;;;coproduceren;2026-01-01;wij;;;
      plein;b;gewenst_door_actor;;;;;;;informeren;2026-02-01;zij;;;
      plein;c;wenselijk;;;;;;;informeren;2026-01-01;wij;;;
      plein;c;feitelijk;;;;;;;meebeslissen;2026-01-01;wij;;;
      """)
    let lines = Self.text(Verschillen(bron).blokken).split(separator: "\n")
    #expect(
      lines.contains {
        $0.hasPrefix(
          "- Aap: deze partij wil verder meedoen, namelijk meebeslissen (zij, 1 februari")
      })
    #expect(lines.contains { $0.contains("De gemeente kiest coproduceren (wij, 1 januari 2026).") })
    #expect(!lines.contains { $0.contains("Cavia") }, "how it is, is not what an actor would like")
  }

  @Test("a level that is spelled another way is the same level")
  func spelling() throws {
    let bron = try Self.bron(
      """
      plein;a;wenselijk;;;;;;;Adviseren;2026-01-01;wij;;;
      plein;a;gewenst_door_actor;;;;;;;MEEBESLISSEN;2026-02-01;zij;;;
      plein;b;wenselijk;;;;;;;adviseren;2026-01-01;wij;;;
      plein;b;gewenst_door_actor;;;;;;;Adviseren;2026-02-01;zij;;;
      """)
    let text = Self.text(Verschillen(bron).blokken)
    #expect(text.contains("Aap: deze partij wil verder meedoen"))
    #expect(!text.contains("Beer"))
  }

  @Test("what changed since an earlier phase, with both judgements, and who is not known any more")
  func change() throws {
    let bron = try Self.bron(
      """
      plein;a;feitelijk;;;-1;;;;;2025-10-01;r;;initiatief;
      plein;b;feitelijk;;;1;;;;;2025-10-01;r;;initiatief;
      plein;c;feitelijk;;;1;;;;;2025-10-01;r;;initiatief;
      plein;a;feitelijk;;;1;;;;;2026-01-01;r;;besluit;
      plein;c;feitelijk;;;1;;;;;2026-01-01;r;;besluit;
      """)
    let text = Self.text(Verandering(bron).blokken)
    #expect(text.contains("Wat er veranderde sinds de fase initiatief"))
    #expect(
      text.contains(
        "- Aap: van tegen (-1) (r, 1 oktober 2025) naar voor (+1) (r, 1 januari 2026)."))
    #expect(
      text.contains("- Beer: eerst voor (+1) (r, 1 oktober 2025). Wat deze partij nu vindt, is"))
    #expect(!text.contains("Cavia"))
  }

  @Test("an expired judgement of an earlier phase is no beginning of a change")
  func expiredBefore() throws {
    let bron = try Self.bron(
      """
      plein;a;feitelijk;;;-1;;;;;2025-10-01;r;2025-12-31;initiatief;
      plein;a;feitelijk;;;1;;;;;2026-01-01;r;;besluit;
      """)
    #expect(Verandering(bron).blokken.isEmpty)
  }

  @Test("opposition counts from an influence of 4, distrust from an interest of 4")
  func attention() throws {
    let bron = try Self.bron(
      """
      plein;a;feitelijk;3;4;-1;2;;;;2026-01-01;r;;;
      plein;b;feitelijk;4;3;-2;2;;;;2026-01-01;r;;;
      plein;c;feitelijk;4;4;0;3;;;;2026-01-01;r;;;
      """)
    let text = Self.text(Aandachtspunten(bron).blokken)
    #expect(
      text.contains("- Aap: veel invloed (4 van 5) en tegen (-1) (r, 1 januari 2026)."))
    #expect(text.contains("- Beer: veel te winnen of te verliezen (belang 4 van 5)"))
    #expect(text.split(separator: "\n").filter { $0.hasPrefix("- ") }.count == 2)
  }

  @Test("an actor without a place, a level or a message is asked for, by name")
  func questions() throws {
    let bron = try Self.bron(
      """
      plein;a;wenselijk;;;;;;meewerken;adviseren;2026-01-01;r;;;
      plein;b;feitelijk;;5;;;;;;;;;;
      """)
    let blocks =
      Partijendeel(bron).blokken + Meedoendeel(bron).blokken + Kernboodschappen(bron).blokken
      + Oordeelvragen(bron).blokken
    let asked = blocks.compactMap(\.openVraag)
    for start in [
      "In welke ring (hoe dicht bij het besluit) zet u Beer?",
      "Welk niveau biedt u aan Beer?",
      "Welke verantwoordelijkheid vraagt u van Aap?", "Wat vraagt u aan inzet van Aap?",
      "Wat is uw boodschap voor Aap en Beer? Begin met wie veel invloed heeft: Beer.",
      "Hoe staat het nu met Aap?", "Hoe groot is het belang van Beer?",
      "Wie gaf het oordeel over Beer?", "Tot wanneer geldt het oordeel over Aap en Beer?",
    ] {
      #expect(asked.contains { $0.hasPrefix(start) }, "\(start)")
    }
  }

  @Test("a plan for everybody names no person, also not one that is openbaar")
  func noPerson() throws {
    let rows = "plein;g;wenselijk;;;;;;meewerken;;2026-01-01;r;;;openbaar"
    #expect(Self.text(Groepsbereik(try Self.bron(rows)).blokken).contains("Directeur"))
    let text = Self.text(Groepsbereik(try Self.bron(rows, isOpenbaar: true)).blokken)
    #expect(text.contains("| Groep | ja | geen organisatie vermeld |"))
  }

  @Test("an agreement that has ended is not told to everybody either")
  func endedAgreement() throws {
    let rows = """
      plein;a;wenselijk;;;;;;meewerken;;2025-01-01;r;2025-12-31;;openbaar
      plein;b;wenselijk;;;;;;meedenken;;2025-01-01;r;2026-12-31;;openbaar
      """
    let text = Self.text(Partijendeel(try Self.bron(rows, isOpenbaar: true)).blokken)
    #expect(text.contains("Meewerken: niemand ingedeeld"))
    #expect(text.contains("Meedenken: Beer"))
  }
}
