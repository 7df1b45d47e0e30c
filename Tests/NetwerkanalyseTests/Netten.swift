import GraphCore
import Kaartvraag

@testable import Netwerkanalyse

/// Small networks of which everything can be worked out by hand.
enum Netten {
  /// The kite of Krackhardt, "Assessing the political landscape" (1990).
  static let vlieger = net(
    """
    Andre-Beverley Andre-Carol Andre-Diane Andre-Fernando Beverley-Diane Beverley-Ed Beverley-Garth
    Carol-Diane Carol-Fernando Diane-Ed Diane-Fernando Diane-Garth Ed-Garth Fernando-Garth
    Fernando-Heather Garth-Heather Heather-Ike Ike-Jane
    """)
  static let ster = net("Midden-A Midden-B Midden-C Midden-D")
  /// Two triangles with a bridge.
  static let tweeDriehoeken = net("A-B B-C A-C C-D D-E E-F D-F")
  static let ring = net("A-B B-C C-D A-D")
  /// Two pairs and somebody alone.
  static let los = net("A-B C-D", ook: ["E"])
  static let zonderBanden = net("", ook: ["A", "B"])
  static let alleen = net("", ook: ["A"])
  static let leeg = net("")
  /// A circle one way with a way out.
  static let gericht = net("A-B B-C C-A C-D", gericht: true)
  /// A chain one way: nothing comes back.
  static let keten = net("A-B B-C", gericht: true)
  /// A strong way round and a weak way straight on.
  static let gewogen = net("A-B A-C C-B", gewichten: [1, 4, 4])

  /// Parties and what they take part in.
  static let tweedelig = net(
    "An-Koor An-Tuin "
      + "Bo-Koor", ook: ["Los"], zijden: ["An": false, "Bo": false, "Koor": true, "Tuin": true])

  /// A network of ties such as `A-B`, with nodes in the order in which they are named.
  ///
  /// `ook` are nodes without ties, and `groepen` is what the column `groep` says of a node, with
  /// `|` between more.
  static func net(
    _ ties: String, ook: [String] = [], gericht: Bool = false, gewichten: [Double] = [],
    groepen: [String: String]? = nil, zijden: [String: Bool]? = nil
  ) -> Analysenet {
    let pairs = ties.split(whereSeparator: \.isWhitespace).map { tie in
      tie.split(separator: "-").map { String($0) }
    }
    var names: [String] = []
    for name in pairs.joined() + ook where !names.contains(name) { names.append(name) }
    func number(_ name: String) -> Int32 { Int32(names.firstIndex(of: name) ?? 0) }
    return net(
      SimpleGraph(
        nodeCount: names.count, sources: pairs.map { number($0[0]) },
        targets: pairs.map { number($0[1]) }, weights: gewichten, isDirected: gericht),
      names, groepen: groepen.map { groups in names.map { groups[$0] ?? "" } },
      zijden: zijden.map { sides in names.map { sides[$0] } })
  }

  /// A network of a graph; keys are the names in lower case.
  static func net(
    _ graph: SimpleGraph, _ names: [String], groepen: [String]? = nil, zijden: [Bool?]? = nil
  ) -> Analysenet {
    Analysenet(
      graph: graph, ids: names.map { $0.lowercased() }, namen: names, woorden: .algemeen,
      titel: "proef", herkomst: [], zijden: zijden
    ) { kolom in
      guard kolom == "groep" else { return nil }
      return groepen.map {
        Groepering(kolom, waarden: $0.map { $0.split(separator: "|").map { String($0) } })
      }
    }
  }
}

extension Analyse {
  /// An analysis with the column `groep`.
  convenience init(
    _ net: Analysenet, gewicht: Netkeuze.Gewicht = .sterkte,
    _ edit: (inout Analysekeuze) -> Void = { _ in }
  ) {
    var choice = Analysekeuze()
    choice.groep = "groep"
    edit(&choice)
    self.init(net, choice, gewicht: gewicht)
  }

  func zin(_ maat: Maat) -> String { maat.uitkomst(self).zin }

  func json(_ maat: Maat) -> String { maat.uitkomst(self).json(net).json }
}
