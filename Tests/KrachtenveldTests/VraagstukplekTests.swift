import GraphCore
import Kaartgraaf
import TestSupport
import Testing
import Wijkmodel

@testable import Krachtenveld

@Suite("Where a vraagstuk lies and what it is about")
struct VraagstukplekTests {
  private static func plek(_ gebied: String, _ thema: String) throws -> (
    Vraagstukplek, KaartGraph
  ) {
    let graaf = try Adviesvoorbeeld.graaf()
    var velden = Velden()
    velden[.id] = "proef"
    velden[.gebied] = gebied
    velden[.thema] = thema
    return (Vraagstukplek(Vraagstuk(velden: velden), in: graaf), graaf)
  }

  @Test(
    "an area lies within, around or elsewhere",
    arguments: [
      ("noord", Ligging.binnen), ("laan", .binnen), ("wijk", .omvattend), ("regio", .omvattend),
      ("zuid", .elders), ("elders", .elders),
    ])
  func areas(id: String, ligging: Ligging) throws {
    let (plek, graaf) = try Self.plek("noord", "")
    #expect(plek.ligging(of: try #require(graaf.node(of: id))) == ligging)
  }

  @Test(
    "a theme is its own, narrower, wider or another",
    arguments: [
      ("groen", Vraagstukplek.Verwantschap.zelf), ("bomen", .smaller), ("leefomgeving", .ruimer),
      ("verkeer", nil),
    ])
  func themes(id: String, kin: Vraagstukplek.Verwantschap?) throws {
    let (plek, graaf) = try Self.plek("", "groen")
    #expect(plek.verwantschap(of: try #require(graaf.node(of: id))) == kin)
  }

  @Test("the nearest of several areas counts, one within before one around")
  func nearest() throws {
    let (plek, graaf) = try Self.plek("noord", "")
    func node(_ id: String) throws -> NodeID { try #require(graaf.node(of: id)) }
    let areas = [try node("wijk"), try node("stad"), try node("laan"), try node("zuid")]
    #expect(plek.nearest(of: areas) == (try node("laan")))
    #expect(plek.nearest(of: areas.prefix(2)) == (try node("wijk")))
    #expect(plek.nearest(of: [try node("zuid")]) == nil)
  }

  @Test("of two areas of a vraagstuk the one within the other does not hide it")
  func nested() throws {
    let (plek, graaf) = try Self.plek("laan|wijk", "")
    #expect(plek.ligging(of: try #require(graaf.node(of: "noord"))) == .binnen)
    #expect(plek.ligging(of: try #require(graaf.node(of: "wijk"))) == .binnen)
    #expect(plek.ligging(of: try #require(graaf.node(of: "stad"))) == .omvattend)
  }

  @Test("nobody knows whether a group lives here that states no area")
  func homes() throws {
    let (plek, graaf) = try Self.plek("wijk", "")
    #expect(plek.livesHere(try #require(graaf.node(of: "ouderen"))) == true)
    #expect(plek.livesHere(try #require(graaf.node(of: "studenten"))) == false)
    #expect(plek.livesHere(try #require(graaf.node(of: "stillen"))) == nil)
  }
}
