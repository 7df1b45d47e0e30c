import DocumentText
import GraphCore
import Kaartgraaf
import Krachtenveld
import Testing
import Wijkmodel

@Suite("What was judged of influences and positions")
struct InvloedmatrixTests {
  static let kaart = [
    "wijkpartners.csv": "id;naam\na;Aap\nb;Beer\nc;Cavia\nd;Das\n",
    "doelstellingen.csv": "id;vraagstuk;naam\nboom;plein;Bomen\nbank;plein;Banken\n",
    "invloeden.csv": """
    vraagstuk;van;naar;waarde
    plein;a;b;2
    plein;a;b;3
    plein;b;a;0
    plein;b;c;
    plein;c;d;4
    plein;a;a;4
    """,
    "standpunten.csv": """
    vraagstuk;actor;doelstelling;waarde
    plein;a;boom;-4
    plein;b;boom;0
    plein;b;bank;2
    """,
    "posities.csv": "vraagstuk;actor;invloed\nplein;c;2\n",
  ]

  @Test("who has no known influence takes no part, also after others were left out")
  func leftOut() throws {
    let veld = try Krachtproef.veld(Self.kaart)
    let matrix = Invloedmatrix(veld)
    let ids = { (nodes: [NodeID]) in nodes.map { veld.graaf.knoop($0).id } }
    #expect(ids(matrix.actoren) == ["a", "b"])
    // Das has no influence, and then Cavia has none on who is left.
    #expect(ids(matrix.weggelaten) == ["c", "d"])
    #expect(matrix.waarden == [[nil, 3], [0, nil]])
    #expect(matrix.vervangen == 1)
    #expect(matrix.ontbrekend == 0)
  }

  @Test("what was not judged is counted, and a stated 0 is not")
  func missing() throws {
    let positions = Standpuntmatrix(try Krachtproef.veld(Self.kaart))
    #expect(positions.waarden == [[-4, nil], [0, 2]])
    #expect(positions.ontbrekend == 1)
    #expect(positions.tekens == [[-1, 0], [0, 1]])
    #expect(positions.zonderStandpunt.count == 1)
  }

  @Test("the text says how many cells were not judged and who is left out")
  func told() throws {
    let veld = try Krachtproef.veld(Self.kaart)
    let text = try #require(Onderdeel.named("krachtenspel")).blokken(veld).compactMap { blok in
      if case .note(let text) = blok { text } else { nil }
    }.joined(separator: "\n")
    #expect(text.contains("Over de invloed van Cavia en Das op de anderen is niets ingevuld."))
    #expect(text.contains("Van de 4 standpunten van deze partijen is er 1 niet beoordeeld."))
    #expect(text.contains("Van Cavia is geen enkel standpunt ingevuld."))
    #expect(text.contains("1 regel is vervangen door een latere regel over hetzelfde."))
  }

  @Test(
    "every part says so when nothing was judged",
    arguments: ["krachtenspel", "doorwerking", "aandacht", "controlevragen"])
  func empty(naam: String) throws {
    let veld = try Krachtproef.veld(["wijkpartners.csv": "id;naam\na;Aap\n"])
    let blokken = try #require(Onderdeel.named(naam)).blokken(veld)
    #expect(blokken.contains { if case .note = $0 { true } else { false } })
    #expect(!blokken.contains { if case .table = $0 { true } else { false } })
  }
}
