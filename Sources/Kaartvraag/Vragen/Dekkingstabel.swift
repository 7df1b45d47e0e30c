import GraphCore
import Kaartgraaf
import Wijkmodel

/// How strongly each of some groups is reached in each of some areas.
struct Dekkingstabel {
  /// What stands where an area and a group meet.
  fileprivate enum Cel {
    /// The group lives elsewhere.
    case doetNietMee
    /// The highest strength among who works in the area.
    case binnen(Int)
    /// The highest strength among who works in a larger area.
    case omvattend(Int)
    /// Nobody reaches the group.
    case leeg
  }

  private let graaf: KaartGraph
  private let areas: [NodeID]
  private let groups: [NodeID]
  /// By area and then by group.
  private let cells: [[Cel]]

  /// Makes the table of areas and groups, both by name.
  ///
  /// - Parameters:
  ///   - areas: The areas.
  ///   - groups: The groups.
  ///   - graaf: The map.
  /// - Complexity: O(V + E + a · g) for a areas and g groups.
  init(_ areas: [NodeID], _ groups: [NodeID], in graaf: KaartGraph) {
    let indeling = Gebiedsindeling(of: graaf)
    var cells = [[Cel]](repeating: [], count: areas.count)
    for group in groups {
      let reach = Groepsbereik(of: group, indeling, in: graaf)
      for (place, area) in areas.enumerated() {
        cells[place].append(reach.cel(area))
      }
    }
    self.graaf = graaf
    self.areas = areas
    self.groups = groups
    self.cells = cells
  }

  /// How strongly one group is reached in every area.
  private struct Groepsbereik {
    private let indeling: Gebiedsindeling
    private let home: [NodeID]
    /// The highest strength among who works in precisely this area; 0 when nobody does.
    private var here: [Int]
    /// The same of who works in this area or in one below it.
    private var inside: [Int]

    init(of group: NodeID, _ indeling: Gebiedsindeling, in graaf: KaartGraph) {
      self.indeling = indeling
      home = graaf.woongebieden(of: group)
      here = Array(repeating: 0, count: indeling.gebieden.count)
      inside = here
      for edge in graaf.relations(.bereikt, to: group) {
        let strength = graaf.sterkte(edge).getal
        for work in graaf.werkgebied(of: graaf.van(edge)).relaties {
          let place = indeling.place(of: graaf.relaties.target(of: work))
          here[place] = max(here[place], strength)
        }
      }
      for (place, area) in indeling.gebieden.enumerated() where here[place] > 0 {
        for around in indeling.omvattende(of: area).map(indeling.place) {
          inside[around] = max(inside[around], here[place])
        }
      }
    }

    func cel(_ area: NodeID) -> Cel {
      let around = indeling.omvattende(of: area)
      let takesPart =
        home.isEmpty
        || home.contains { around.contains($0) || indeling.omvattende(of: $0).contains(area) }
      guard takesPart else { return .doetNietMee }
      if inside[indeling.place(of: area)] > 0 { return .binnen(inside[indeling.place(of: area)]) }
      // Nobody works inside, so whoever works around the area is wider.
      let wider = around.map { here[indeling.place(of: $0)] }.max() ?? 0
      return wider > 0 ? .omvattend(wider) : .leeg
    }
  }

  /// The empty cells: hard to reach first, then the areas with most of them, then by name.
  var leeg: [(gebied: NodeID, groep: NodeID)] {
    let empty = cells.map { row in row.indices.filter { row[$0].isLeeg } }
    let order = areas.indices.sorted { left, right in
      empty[left].count == empty[right].count
        ? left < right : empty[left].count > empty[right].count
    }
    var found: [(gebied: NodeID, groep: NodeID)] = []
    for wanted in Bevestiging.moeilijkEerst {
      let wantedGroups = groups.map { graaf.knoop($0).moeilijkBereikbaar == wanted }
      for area in order {
        for group in empty[area] where wantedGroups[group] {
          found.append((areas[area], groups[group]))
        }
      }
    }
    return found
  }

  /// The table in words: a line for every area.
  var blok: Antwoordblok {
    Antwoordblok(
      kop: "De hele tabel: de hoogste sterkte waarmee iemand elke groep bereikt, van 1 tot 5",
      regels: zip(areas, cells).compactMap { area, row in
        let words = zip(groups, row).compactMap { group, cel in
          cel.woorden.map { "\(graaf.naam(group)) \($0)" }
        }
        return words.isEmpty ? nil : "\(graaf.naam(area)): \(words.joined(separator: "; "))"
      })
  }

  /// The table in JSON: an object for every area and group.
  var veld: JSONVeld {
    let rows = zip(areas, cells).flatMap { area, row in
      zip(groups, row).compactMap { group, cel in
        cel.tekst.map { text in
          JSONWaarde.object([
            JSONVeld("gebied", .tekst(graaf.knoop(area).id)),
            JSONVeld("doelgroep", .tekst(graaf.knoop(group).id)), JSONVeld("cel", .tekst(text)),
          ])
        }
      }
    }
    return JSONVeld("tabel", .lijst(rows))
  }
}

extension Dekkingstabel.Cel {
  fileprivate var isLeeg: Bool { if case .leeg = self { true } else { false } }

  /// As it stands in the table; nil where the group lives elsewhere.
  fileprivate var tekst: String? {
    switch self {
    case .doetNietMee: nil
    case .binnen(let strength): "\(strength)"
    case .omvattend(let strength): "omvattend (\(strength))"
    case .leeg: ""
    }
  }

  /// As people say it after the name of the group.
  fileprivate var woorden: String? {
    switch self {
    case .doetNietMee: nil
    case .binnen(let strength): "\(strength)"
    case .omvattend(let strength): "\(strength) (groter gebied)"
    case .leeg: "niemand"
    }
  }
}
