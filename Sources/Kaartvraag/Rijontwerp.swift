import GraphCore
import Kaartgraaf
import Wijkmodel

/// What a row of an answer is about.
struct Onderwerp {
  let id: String
  let naam: String
  let soort: String
  let status: Looptijd?
  /// The entries that the row shows.
  let knopen: [NodeID]

  /// A row about one entry.
  init(_ node: NodeID, in graaf: KaartGraph) {
    let knoop = graaf.knoop(node)
    id = knoop.id
    naam = knoop.naam
    soort = knoop.knoopsoort.rawValue
    status = knoop.looptijd(on: graaf.peildatum)
    knopen = [node]
  }
}

/// A row before it is ranked; explaining it waits until it is sure that the row stays.
struct Rijontwerp {
  let onderwerp: Onderwerp
  let score: Score?
  let pad: Pad?
  /// The relations used in a row without a route.
  let gebruikt: [EdgeID]
  let viaOrganisatie: Bool?

  /// A row about an entry with the route to it, ranked by the strength of the route.
  init(_ node: NodeID, pad: Pad, viaOrganisatie: Bool? = nil, in graaf: KaartGraph) {
    onderwerp = Onderwerp(node, in: graaf)
    score = .sterkte(pad.sterkte)
    self.pad = pad
    gebruikt = []
    self.viaOrganisatie = viaOrganisatie
  }

  /// A row about an entry without a route, in the order of the question itself.
  init(_ node: NodeID, gebruikt: [EdgeID], viaOrganisatie: Bool? = nil, in graaf: KaartGraph) {
    onderwerp = Onderwerp(node, in: graaf)
    score = nil
    pad = nil
    self.gebruikt = gebruikt
    self.viaOrganisatie = viaOrganisatie
  }

  /// The relations used in the row.
  var relaties: [EdgeID] { pad?.relaties ?? gebruikt }
}

/// What is told of a row once it is sure that the row stays.
struct Rijuitleg {
  let zin: String
  var velden: [JSONVeld] = []
}

/// The order in which the rows of a list stand.
enum Volgorde {
  /// Highest score, fewest steps, highest least trust, name, key; equal rows share a rank.
  case score
  /// As they are given; the rank is the number of the row.
  case eigen
}
