import GraphCore
import Kaartgraaf
import Wijkmodel

/// A row before it is ranked; telling of it waits until it is sure that the row stays.
struct Rijontwerp {
  /// What the row is about.
  let onderwerp: Onderwerp
  /// What the row is ranked by or shows as its score; nil when it has none.
  let score: Score?
  /// The route to what the question asks for; nil in a row without one.
  let pad: Pad?
  /// The relations used in a row without a route.
  let gebruikt: [EdgeID]
  /// The sources of a row that uses no relation; nil where they follow from the relations.
  let bronnen: [String]?
  /// Whether the area was known through an organisation; nil where areas play no part.
  let viaOrganisatie: Bool?

  /// A row with a route, with the strength of the route as its score.
  init(_ knoop: NodeID, pad: Pad, viaOrganisatie: Bool? = nil) {
    self.init(.knoop(knoop), score: .sterkte(pad.sterkte), pad: pad, viaOrganisatie: viaOrganisatie)
  }

  /// A row without a route, in the order of the question itself.
  init(_ knoop: NodeID, gebruikt: [EdgeID], viaOrganisatie: Bool? = nil) {
    self.init(.knoop(knoop), gebruikt: gebruikt, viaOrganisatie: viaOrganisatie)
  }

  /// A row about anything.
  init(
    _ onderwerp: Onderwerp, score: Score? = nil, pad: Pad? = nil, gebruikt: [EdgeID] = [],
    bronnen: [String]? = nil, viaOrganisatie: Bool? = nil
  ) {
    self.onderwerp = onderwerp
    self.score = score
    self.pad = pad
    self.gebruikt = gebruikt
    self.bronnen = bronnen
    self.viaOrganisatie = viaOrganisatie
  }

  /// The entry that the row is about; asking it of another row is a mistake.
  var knoop: NodeID {
    guard case .knoop(let node) = onderwerp else {
      preconditionFailure("the row is not about one entry")
    }
    return node
  }

  /// The relations used in the row.
  var relaties: [EdgeID] { pad?.relaties ?? gebruikt }
}

/// What is told of a row once it is sure that the row stays.
struct Rijuitleg {
  let zin: String
  /// What the sentence leaves out and a reader must know, as a sentence; nil when there is nothing.
  var noot: String?
  var velden: [JSONVeld] = []
}

/// The order in which the rows of a list stand.
enum Volgorde {
  /// Highest score, fewest steps, highest least trust, name, key; equal rows share a rank.
  case score
  /// As they are given; the rank is the number of the row.
  case eigen
}
