import Kaartgraaf
import Kaartimport
import Krachtenveld
import TestSupport
import Testing
import Wijkmodel

/// The example neighbourhood is what a newcomer tries first, so every case must be in it.
@Suite("What the example neighbourhood shows of a krachtenveld")
struct VoorbeeldwijkTests {
  let graaf: KaartGraph

  init() throws {
    let kaart = try Kaartlezer.read(folder: Project.path("Data/voorbeeldwijk")).kaart
    graaf = KaartGraph(kaart, peildatum: try #require(kaart.gegevens.peildatum))
  }

  private func veld(
    _ id: String, _ kijk: Kijk = .feitelijk, fase: Fase? = nil
  ) throws -> Oordeelveld {
    Oordeelveld(
      graaf, try #require(graaf.kaart.krachtenveld.vraagstuk(id)), fase: fase, kijk: kijk)
  }

  private func posities(_ id: String) throws -> [Positie] {
    try veld(id).beoordeeld.compactMap(\.positie)
  }

  static let ids = ["brink-vergroenen", "waterlaan-veilig"]

  @Test("a vraagstuk has actors of every kind and three views", arguments: ids)
  func kinds(id: String) throws {
    let veld = try veld(id)
    let kinds = Set(veld.actoren.map { graaf.knoop($0.knoop).knoopsoort })
    #expect(kinds.isSuperset(of: [.wijkpartner, .netwerk, .initiatief, .doelgroep]))
    let sleutelfiguren = veld.actoren.filter { graaf.knoop($0.knoop).knoopsoort == .sleutelfiguur }
    #expect(!sleutelfiguren.isEmpty)
    for kijk in Kijk.allCases {
      #expect(try !self.veld(id, kijk).beoordeeld.isEmpty)
    }
  }

  @Test("every judgement says who judged, when, until when and from what", arguments: ids)
  func origin(id: String) {
    for positie in graaf.kaart.krachtenveld.posities(of: id) {
      #expect(positie.datum != nil, "\(positie.actor)")
      #expect(positie.geldigTot != nil, "\(positie.actor)")
      #expect(positie.beoordelaar != nil && positie.bron != nil, "\(positie.actor)")
    }
  }

  @Test("judgements that do not count are there to be listed", arguments: ids)
  func unused(id: String) throws {
    #expect(try !veld(id).verlopen.isEmpty)
    #expect(try !veld(id).ouder.isEmpty)
  }

  @Test("a judgement made after the day is there")
  func future() throws {
    #expect(try veld("waterlaan-veilig").toekomstig.map(\.actor) == ["voedselbank"])
  }

  @Test("an unknown and an unpredictable attitude are both there", arguments: ids)
  func attitudes(id: String) throws {
    let all = try posities(id).map(\.houding)
    #expect(all.contains { $0 == nil })
    #expect(all.contains(.onvoorspelbaar))
    #expect(all.contains(.waarde(0)))
  }

  @Test("power, legitimacy and urgency occur in all eight combinations", arguments: ids)
  func salience(id: String) throws {
    let classes = try posities(id).compactMap { positie -> [Bool]? in
      let scores = [positie.invloed, positie.legitimiteit, positie.urgentie].compactMap { $0 }
      return scores.count == 3 ? scores.map { $0 >= 4 } : nil
    }
    #expect(Set(classes).count == 8)
  }

  @Test(
    "all corners of two judgements are taken", arguments: ids, [Kolomnaam.invloed, .vertrouwen])
  func corners(id: String, other: Kolomnaam) throws {
    let taken = try posities(id).compactMap { positie -> [Bool]? in
      guard let first = positie.belang, let second = positie.velden[other].flatMap({ Int($0) })
      else { return nil }
      return [first >= 4, second >= 4]
    }
    #expect(Set(taken).count == 4)
  }

  @Test("every role and every ring is taken", arguments: ids)
  func roles(id: String) throws {
    let all = try posities(id)
    #expect(Set(all.compactMap(\.rol)) == Set(Actorrol.allCases))
    #expect(Set(all.compactMap(\.ring)) == Set(Ring.allCases))
  }

  @Test("between two phases an attitude turns, and one becomes unknown")
  func movement() throws {
    let id = "brink-vergroenen"
    let before = try veld(id, fase: .initiatief)
    let turned = try veld(id).beoordeeld.filter { actor in
      guard case .waarde(let old) = before.positie(of: actor.knoop)?.houding,
        case .waarde(let new) = actor.positie?.houding
      else { return false }
      return old < 0 && new > 0
    }
    #expect(turned.count >= 3)
    let corporatie = try #require(graaf.node(of: "corporatie-de-waard"))
    #expect(before.positie(of: corporatie)?.houding == .waarde(1))
    #expect(try veld(id).positie(of: corporatie)?.houding == nil)
  }

  @Test("of a person or a doelgroep no judgement is openbaar")
  func people() throws {
    let kinds = graaf.kaart.krachtenveld.posities.filter { $0.zichtbaarheid == .openbaar }
      .compactMap { graaf.node(of: $0.actor) }.map { graaf.knoop($0).knoopsoort }
    #expect(!kinds.isEmpty)
    #expect(Set(kinds).isSubset(of: [.wijkpartner, .netwerk, .initiatief]))
  }
}
