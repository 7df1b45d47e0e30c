import GraphCore
import Kaartvraag

extension Analyseverslag {
  /// The report as one JSON document: `net`, `graaf`, `maten`, `lijsten`, `sets`, and under
  /// `uitleg` the convention, the source and the sentence of each.
  ///
  /// - Complexity: O(n) in the length of the text.
  public var json: String {
    var fields = [
      JSONVeld("net", net),
      JSONVeld("graaf", .object(cijfers.flatMap(\.velden))),
      JSONVeld("maten", .object(delen.filter { $0.maat.plaats == .maten }.map(veld))),
    ]
    for plaats in [Maat.Plaats.lijsten, .sets] {
      let found = delen.filter { $0.maat.plaats == plaats }
      fields.append(
        JSONVeld(
          plaats.rawValue,
          .object(found.map { JSONVeld($0.maat.naam, $0.uitkomst.json(analyse.net)) })))
    }
    if let vergelijking { fields.append(JSONVeld("vergelijking", vergelijking.json)) }
    fields.append(JSONVeld("uitleg", uitleg))
    return JSONWaarde.object(fields).json + "\n"
  }

  private var net: JSONWaarde {
    .object([
      JSONVeld("titel", .tekst(analyse.net.titel)),
      JSONVeld("gericht", .waar(analyse.net.graph.isDirected)),
      JSONVeld("gewogen", .waar(analyse.net.graph.isWeighted)),
      JSONVeld("groep", .tekst(analyse.groepering?.naam)),
      JSONVeld("herkomst", .teksten(analyse.net.herkomst)),
    ])
  }

  private func veld(_ deel: Deel) -> JSONVeld {
    JSONVeld(
      deel.maat.naam,
      .object([
        JSONVeld("conventie", .tekst(deel.maat.conventie(analyse))),
        JSONVeld("bron", .tekst(deel.maat.bron)),
        JSONVeld("waarden", deel.uitkomst.json(analyse.net)),
      ]))
  }

  private var uitleg: JSONWaarde {
    .object(
      cijfers.flatMap(\.uitleg)
        + delen.map { deel in
          JSONVeld(
            deel.maat.naam,
            .object([
              JSONVeld("conventie", .tekst(deel.maat.conventie(analyse))),
              JSONVeld("bron", .tekst(deel.maat.bron)),
              JSONVeld("zin", .tekst(deel.uitkomst.zin)),
            ]))
        })
  }
}

extension Maatuitkomst {
  /// The values as programs get them.
  func json(_ net: Analysenet) -> JSONWaarde {
    switch waarden {
    case .getallen(let values): perNode(net, values) { .kommagetal($0) }
    case .tellingen(let counts): perNode(net, counts) { .getal($0) }
    case .samen(let names, let rows):
      perNode(net, rows) { row in
        row.map { .object(zip(names, $0).map { JSONVeld($0, .kommagetal($1)) }) } ?? .null
      }
    case .knopen(let nodes): .teksten(nodes.map { net.ids[$0] })
    case .anders(let value): value
    }
  }

  private func perNode<Value>(
    _ net: Analysenet, _ values: [Value], _ json: (Value) -> JSONWaarde
  ) -> JSONWaarde {
    .object(zip(net.ids, values).map { JSONVeld($0, json($1)) })
  }
}
