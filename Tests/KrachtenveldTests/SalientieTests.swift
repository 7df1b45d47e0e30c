import GraphCore
import Krachtenveld
import Testing
import Wijkmodel

@Suite("Who asks for attention")
struct SalientieTests {
  static func salientie(_ invloed: Int?, _ legitimiteit: Int?, _ urgentie: Int?) -> Salientie {
    var velden = Velden()
    velden[.invloed] = invloed.map { "\($0)" }
    velden[.legitimiteit] = legitimiteit.map { "\($0)" }
    velden[.urgentie] = urgentie.map { "\($0)" }
    return Salientie(NodeID(0), Positie(velden: velden))
  }

  @Test(
    "the eight classes, with a score of 4 as there and 3 as not there",
    arguments: [
      (4, 3, 3, Salientieklasse.sluimerend), (3, 4, 3, .vrijblijvend), (3, 3, 4, .eisend),
      (5, 4, 1, .dominant), (4, 2, 5, .dwingend), (1, 5, 4, .afhankelijk),
      (4, 4, 4, .doorslaggevend), (3, 1, 2, .geenBelanghebbende),
    ])
  func classes(invloed: Int, legitimiteit: Int, urgentie: Int, klasse: Salientieklasse) {
    #expect(Self.salientie(invloed, legitimiteit, urgentie).klasse == klasse)
  }

  @Test("what was not judged leaves several classes possible and is never absent")
  func unknown() {
    let salientie = Self.salientie(1, 3, nil)
    #expect(salientie.klasse == nil)
    #expect(salientie.mogelijk == [.eisend, .geenBelanghebbende])
    #expect(Self.salientie(nil, nil, nil).mogelijk == Salientieklasse.allCases)
    #expect(Salientie(NodeID(0), nil).mogelijk.count == 8)
  }

  @Test(
    "of all 27 ways in which three things are there, not there or unknown, no unknown one decides",
    arguments: [nil, 2, 4] as [Int?])
  func everyWay(invloed: Int?) {
    for legitimiteit in [nil, 2, 4] as [Int?] {
      for urgentie in [nil, 2, 4] as [Int?] {
        let scores = [invloed, legitimiteit, urgentie]
        let salientie = Self.salientie(invloed, legitimiteit, urgentie)
        let unknown = scores.count { $0 == nil }
        #expect(salientie.mogelijk.count == 1 << unknown)
        #expect((salientie.klasse == nil) == (unknown > 0))
        for low in [2, 4] {
          let filled = scores.map { $0 ?? low }
          let told = Self.salientie(filled[0], filled[1], filled[2]).klasse
          #expect(told.map(salientie.mogelijk.contains) == true)
        }
      }
    }
  }

  @Test("every class has advice of its own")
  func advice() {
    #expect(Set(Salientieklasse.allCases.map(\.advies)).count == 8)
    #expect(Set(Salientieklasse.allCases.map(\.oorspronkelijk)).count == 8)
  }
}
