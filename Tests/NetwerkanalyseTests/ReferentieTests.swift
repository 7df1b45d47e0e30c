import Foundation
import Kaartimport
import TestSupport
import Testing

@testable import Netwerkanalyse

/// Published networks, read as a list and reported as JSON, against other software; see
/// `Tests/Reference/analyse/README.md`.
struct ReferentieTests {
  static let netwerken = [
    "zachary", "zachary-gewogen", "zachary-gericht", "krackhardt", "davis", "padgett-huwelijk",
    "padgett-zaken",
  ]

  @Test(.tags(.differential), arguments: netwerken)
  func everyMeasureIsThatOfOtherSoftware(name: String) throws {
    let expected = try object(Project.text("Tests/Reference/analyse/\(name).json"))
    let measures = try #require(expected["maten"] as? [String: [String: Any]])
    let maten = measures.keys.sorted().compactMap { Maat.named($0) }
    #expect(maten.count == measures.count)
    let net = try network(name)
    let found = try report(net, maten, beta: nil)
    let bonacich = try report(net, [.bonacich], beta: 0.05)
    for (naam, values) in measures {
      let document = naam == "bonacich" ? bonacich : found
      let measure = (document["maten"] as? [String: [String: Any]])?[naam]
      let own = try #require(measure?["waarden"] as? [String: Any])
      #expect(own.count == values.count, "\(naam)")
      for (id, theirs) in values {
        // Who reaches nobody has no closeness; networkx gives 0.
        let value = naam == "closeness" && theirs as? Double == 0 ? NSNull() : theirs
        #expect(isClose(own[id], value), "\(naam) of \(id): \(own[id] ?? "-"), not \(value)")
      }
    }
  }

  @Test(.tags(.differential), arguments: netwerken)
  func everyFigureIsThatOfOtherSoftware(name: String) throws {
    let expected = try object(Project.text("Tests/Reference/analyse/\(name).json"))
    let figures = try #require(expected["graaf"] as? [String: Any])
    let found = try #require(report(network(name), [], beta: nil)["graaf"] as? [String: Any])
    let others = [
      "modulariteit_groepen": "modulariteit_groepering", "driehoeken": nil,
      "sterke_componenten": nil,
    ]
    for (naam, value) in figures {
      guard let own = others[naam, default: naam] else { continue }
      #expect(isClose(found[own], value), "\(naam): \(found[own] ?? "-"), not \(value)")
    }
  }

  private func network(_ name: String) throws -> Analysenet {
    func bytes(_ file: String) throws -> [UInt8] {
      Array(try Project.text("Tests/Reference/analyse/\(file).csv").utf8)
    }
    let nodes = try bytes(name + "-knopen")
    let ids = String(decoding: nodes, as: UTF8.self).split(separator: "\n").dropFirst()
      .map { String($0.prefix { $0 != "," }) }
    var choice = Netkeuze()
    choice.gericht = name.hasSuffix("gericht")
    let list = try Randlijst(bytes(name), ook: ids)
    choice.gewogen = name.hasSuffix("gewogen")
    return Analysenet(list, knopen: try Knopenlijst(nodes), naam: name, choice)
  }

  private func report(_ net: Analysenet, _ maten: [Maat], beta: Double?) throws -> [String: Any] {
    try object(Analyseverslag(Analyse(net) { $0.beta = beta }, maten).json)
  }

  private func object(_ text: String) throws -> [String: Any] {
    try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  /// Equal but for rounding, undefined in the same places; of an object each field.
  private func isClose(_ found: Any?, _ expected: Any) -> Bool {
    if let expected = expected as? [String: Any] {
      guard let found = found as? [String: Any] else { return false }
      return expected.allSatisfy { isClose(found[$0.key], $0.value) }
    }
    guard let expected = expected as? Double else { return found is NSNull }
    guard let found = found as? Double else { return false }
    return abs(found - expected) <= 1e-6 * max(1, abs(expected))
  }
}
