import DocumentText
import GraphCore
import Wijkmodel

extension Mactorverteller {
  /// What is wanted, and by whom.
  var doelen: [DocumentBlock] {
    let heading = DocumentBlock.heading(level: 2, "Welke doelen hebben steun?")
    guard !mactor.standpunten.actoren.isEmpty else {
      return [heading, .note("Er is van niemand ingevuld wat die van de doelen vindt.")]
    }
    return [heading] + mactor.standpunten.voorbehoud(veld) + zonderGewicht
      + [.paragraph(omstreden), .table(doeltabel)]
  }

  private var zonderGewicht: [DocumentBlock] {
    let left = mactor.zonderGewicht
    guard !left.isEmpty else { return [] }
    guard left.count < mactor.standpunten.actoren.count else {
      return [
        .note(
          "De kracht van deze partijen is niet te bepalen. Dat staat ook zo in de kolommen ‘met "
            + "kracht’.")
      ]
    }
    return [
      .note(
        "Van \(veld.opsomming(left)) is wel een standpunt ingevuld, maar geen invloed op anderen. "
          + "Zij tellen niet mee in de kolommen waarin de kracht van partijen meeweegt.")
    ]
  }

  /// The doelstelling over which most is divided.
  private var omstreden: String {
    let support = mactor.overeenstemming[1].steun
    let objectives = mactor.standpunten.doelstellingen
    guard
      let most = support.indices.max(by: {
        min(support[$0].voor, support[$0].tegen) < min(support[$1].voor, support[$1].tegen)
      }), min(support[most].voor, support[most].tegen) > 0
    else { return "Over geen enkel doel staan partijen tegenover elkaar, voor zover ingevuld." }
    return "Over ‘\(objectives[most].naam)’ zijn partijen het meest verdeeld: voor weegt "
      + "\(Teksten.getal(support[most].voor)) en tegen \(Teksten.getal(support[most].tegen))."
  }

  private var doeltabel: DocumentTable {
    let support = mactor.overeenstemming.map(\.steun)
    return DocumentTable(
      name: "doelen",
      caption: "Hoeveel partijen voor en tegen zijn, hoe zwaar dat voor hen weegt, en hetzelfde "
        + "als ook de kracht van de partijen meetelt.",
      columns: ["Doel", "Voor (partijen)", "Tegen (partijen)", "Voor (zwaarte)"]
        + ["Tegen (zwaarte)", "Voor (met kracht)", "Tegen (met kracht)"],
      rows: mactor.standpunten.doelstellingen.indices.map { column in
        let counts = support[0][column]
        return [mactor.standpunten.doelstellingen[column].naam]
          + ["\(Int(counts.voor))", "\(Int(counts.tegen))"]
          + support.dropFirst().flatMap { sums -> [String] in
            guard column < sums.count else { return ["niet te bepalen", "niet te bepalen"] }
            return [Teksten.getal(sums[column].voor), Teksten.getal(sums[column].tegen)]
          }
      })
  }

  /// Who wants the same as whom.
  var partijen: [DocumentBlock] {
    guard mactor.standpunten.actoren.count > 1 else { return [] }
    return [
      .heading(level: 2, "Wie wil hetzelfde?"), .paragraph(eensgezindheid),
      .list(uiterstenVanParen), .table(ambivalentietabel), .paragraph(Self.ambivalentieuitleg),
      .table(parentabel),
    ]
  }

  private static let ambivalentieuitleg =
    "Wisselend is 1 als een partij het met anderen evenveel eens als oneens is, en 0 als ze met "
    + "elke andere partij alleen eens of alleen oneens is. Een partij met een hoog getal kan "
    + "twee kanten op."

  private var eensgezindheid: String {
    guard let share = mactor.zwaarsteOvereenstemming.eensgezindheid else {
      return "Geen twee partijen hebben een standpunt over hetzelfde doel."
    }
    return "Van alles waarover twee partijen allebei iets vinden, zijn zij het in "
      + "\(Teksten.procent(share)) eens, gerekend naar zwaarte."
  }

  /// The pairs that are nearest to each other and farthest apart.
  private var uiterstenVanParen: [String] {
    let source = mactor.zwaarsteOvereenstemming
    let net = source.saldo
    let pairs = Self.paren(source.actoren.count)
    let name = { (pair: (Int, Int)) in
      "\(veld.naam(source.actoren[pair.0])) en \(veld.naam(source.actoren[pair.1]))"
    }
    // Sorted by value and then by the order of the names.
    func first(_ isBefore: (Double, Double) -> Bool) -> [(Int, Int)] {
      pairs.indices.sorted { left, right in
        let (one, other) = (pairs[left], pairs[right])
        let values = (net[one.0][one.1], net[other.0][other.1])
        return values.0 == values.1 ? left < right : isBefore(values.0, values.1)
      }.map { pairs[$0] }
    }
    let near = first(>).filter { net[$0.0][$0.1] > 0 }.prefix(3)
    let far = first(<).filter { net[$0.0][$0.1] < 0 }.prefix(3)
    return near.map { "\(name($0)) willen vaak hetzelfde." }
      + far.map { "\(name($0)) staan vaak tegenover elkaar." }
  }

  private var ambivalentietabel: DocumentTable {
    let orders = mactor.overeenstemming
    return DocumentTable(
      name: "eens-en-oneens", caption: "Hoeveel elke partij het met de anderen eens en oneens is.",
      columns: ["Partij", "Eens (doelen)", "Oneens (doelen)", "Eens (zwaarte)"]
        + ["Oneens (zwaarte)", "Eens (met kracht)", "Oneens (met kracht)"]
        + ["Wisselend (doelen)", "Wisselend (zwaarte)", "Wisselend (met kracht)"],
      rows: mactor.standpunten.actoren.map { actor in
        [veld.naam(actor)] + orders.flatMap { Self.sommen($0, actor) }
          + orders.map { Self.ambivalentie($0, actor) }
      })
  }

  private static func sommen(_ order: Overeenstemming, _ actor: NodeID) -> [String] {
    guard let place = order.actoren.firstIndex(of: actor) else {
      return ["niet te bepalen", "niet te bepalen"]
    }
    return [order.convergentiesom[place], order.divergentiesom[place]].map {
      order.orde == 1 ? "\(Int($0))" : Teksten.getal($0)
    }
  }

  private static func ambivalentie(_ order: Overeenstemming, _ actor: NodeID) -> String {
    order.actoren.firstIndex(of: actor).flatMap { order.ambivalentie[$0] }.map(Teksten.getal)
      ?? "niet te bepalen"
  }

  private var parentabel: DocumentTable {
    let actors = mactor.standpunten.actoren
    return DocumentTable(
      name: "eens-en-oneens-per-paar", caption: "Hoeveel twee partijen het eens en oneens zijn.",
      columns: ["Partij", "Andere partij", "Eens (doelen)", "Oneens (doelen)"]
        + ["Eens (zwaarte)", "Oneens (zwaarte)", "Eens (met kracht)", "Oneens (met kracht)"],
      rows: Self.paren(actors.count).map { one, other in
        [veld.naam(actors[one]), veld.naam(actors[other])]
          + mactor.overeenstemming.flatMap { Self.paar($0, actors[one], actors[other]) }
      })
  }

  private static func paar(
    _ order: Overeenstemming, _ one: NodeID, _ other: NodeID
  ) -> [String] {
    guard let row = order.actoren.firstIndex(of: one),
      let column = order.actoren.firstIndex(of: other)
    else { return ["niet te bepalen", "niet te bepalen"] }
    return [order.convergentie[row][column], order.divergentie[row][column]].map {
      order.orde == 1 ? "\(Int($0))" : Teksten.getal($0)
    }
  }
}
