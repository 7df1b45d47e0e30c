import GraphCore
import Kaartgraaf
import Wijkmodel

/// A row before it is ranked; telling of it waits until it is sure that the row stays.
struct Rijontwerp {
  /// The entry that the row is about.
  let knoop: NodeID
  /// What the row is ranked by; nil when the order is that of the question itself.
  let score: Score?
  /// The route to what the question asks for; nil in a row without one.
  let pad: Pad?
  /// The relations used in a row without a route.
  let gebruikt: [EdgeID]
  /// Whether the area was known through an organisation; nil where areas play no part.
  let viaOrganisatie: Bool?

  /// A row with a route, ranked by its strength.
  init(_ knoop: NodeID, pad: Pad, viaOrganisatie: Bool? = nil) {
    self.knoop = knoop
    score = .sterkte(pad.sterkte)
    self.pad = pad
    gebruikt = []
    self.viaOrganisatie = viaOrganisatie
  }

  /// A row without a route, in the order of the question itself.
  init(_ knoop: NodeID, gebruikt: [EdgeID], viaOrganisatie: Bool? = nil) {
    self.knoop = knoop
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
