import GraphCore

/// What a picture of an analysis shows: one value for each node, the groups and the cut nodes.
public struct Beeldgegevens: Sendable {
  /// The title of the picture.
  public let titel: String
  /// What the measure found.
  public let zin: String
  /// What the size of a node stands for.
  public let maatkop: String
  /// Whether the lowest value is what matters.
  public let laagsteEerst: Bool
  /// The name of each node.
  public let namen: [String]
  /// The value of each node, nil where it is not defined.
  public let waarden: [Double?]
  /// The same as people read it.
  public let waardeteksten: [String]
  /// The group of each node by place among ``groepkoppen``; nil for who stands alone.
  public let groepen: [Int?]
  /// What the groups are called.
  public let groepkoppen: [String]
  /// The nodes without which the network falls apart.
  public let snijpunten: Set<Int>
  /// What was counted, and by which convention.
  public let toelichting: [String]
}

extension Analyseverslag {
  /// The picture of the first measure that gives every node one number; without any, of
  /// betweenness.
  public var beeld: Beeldgegevens {
    let chosen = delen.first { $0.uitkomst.getallen != nil && $0.maat.naam != "groep" }
    let wanted = delen.first { $0.maat.naam == Maat.betweenness.naam } ?? chosen
    let deel =
      (analyse.keuze.maatGekozen ? chosen : wanted)
      ?? Deel(maat: .betweenness, uitkomst: Maat.betweenness.uitkomst(analyse))
    let values = deel.uitkomst.getallen ?? []
    let (groups, names) = groepen(values)
    return Beeldgegevens(
      titel: deel.maat.kop(analyse), zin: deel.uitkomst.zin, maatkop: deel.maat.term,
      laagsteEerst: deel.maat.laagsteEerst, namen: analyse.net.namen, waarden: values,
      waardeteksten: values.map { $0.map(Teksten.getal) ?? "geen waarde" }, groepen: groups,
      groepkoppen: names, snijpunten: Set(analyse.net.graph.cutNodes()),
      toelichting: [
        // On a sheet a text has two lines at most.
        "\(analyse.net.titel). " + analyse.net.herkomst.prefix(2).joined(separator: " "),
        analyse.net.herkomst.dropFirst(2).joined(separator: " "),
        "Zo is gerekend: \(deel.maat.conventie(analyse)) Bron: \(deel.maat.bron).",
      ])
  }

  /// The groups of the column that was asked for, else those that the ties themselves show.
  private func groepen(_ values: [Double?]) -> ([Int?], [String]) {
    if analyse.keuze.groep != nil, let division = analyse.indeling {
      return (division.groepen, division.labels)
    }
    let found = analyse.groepen
    guard analyse.heeftGroepen else { return (values.map { _ in nil }, []) }
    let real = found.sizes.prefix { $0 > 1 }.count
    let names = found.members.prefix(real).map { members in
      let first = members.map { Int($0) }.min {
        let (left, right) = (values[$0] ?? -.infinity, values[$1] ?? -.infinity)
        return left != right ? left > right : $0 < $1
      }
      return "rond \(first.map { analyse.net.namen[$0] } ?? "")"
    }
    return (found.groups.map { Int($0) < real ? Int($0) : nil }, Array(names))
  }
}

extension Maatuitkomst {
  /// One number for each node, or nil when the measure gives something else.
  var getallen: [Double?]? {
    switch waarden {
    case .getallen(let values): values
    case .tellingen(let counts): counts.map { Double($0) }
    case .samen, .knopen, .anders: nil
    }
  }
}
