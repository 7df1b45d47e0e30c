internal import GraphCore
internal import Kaartgraaf
internal import Krachtenveld
internal import Wijkmodel

extension Krachtplaatsoort {
  /// Who stand at the same side of many doelstellingen.
  static let mactorConvergentie = Krachtplaatsoort(
    "mactor-convergentie", uitleg: "Welke partijen hetzelfde willen."
  ) { vraag throws(KaartbeeldError) in
    let mactor = Mactor(vraag.veld)
    return try Afstandsplaat("mactor-convergentie", vraag, mactor, mactor.convergentievlak).plaat
  }

  /// Who agree much and disagree little.
  static let mactorAfstand = Krachtplaatsoort(
    "mactor-afstand", uitleg: "Welke partijen dicht bij of ver van elkaar staan."
  ) { vraag throws(KaartbeeldError) in
    let mactor = Mactor(vraag.veld)
    return try Afstandsplaat("mactor-afstand", vraag, mactor, mactor.afstandsvlak).plaat
  }
}

/// The picture of a plane of an analysis in which only distances mean something.
struct Afstandsplaat {
  private let naam: String
  private let vraag: Krachtbeeldvraag
  private let vlak: Assenvlak
  private let paren: Overeenstemming

  /// - Throws: `KaartbeeldError.nietBeoordeeld` when of less than two actors is known what they
  ///   want.
  init(
    _ naam: String, _ vraag: Krachtbeeldvraag, _ mactor: Mactor, _ vlak: Assenvlak?
  ) throws(KaartbeeldError) {
    guard let vlak else {
      throw .nietBeoordeeld(wat: Teksten.watZijWillen, bestand: "standpunten.csv")
    }
    self.naam = naam
    self.vraag = vraag
    self.vlak = vlak
    paren = mactor.zwaarsteOvereenstemming
  }

  /// The finished picture.
  var plaat: Kaartplaat {
    let kop = Beeldkop(
      vraag.veld.graaf, vraag: naam, titel: "\(vraag.veld.vraagstuk.naam): \(vlak.titel)",
      vooraf: [Teksten.nietBekendWatZijWillen(onbekend), vlak.uitleg].filter { !$0.isEmpty },
      papier: vraag.papier)
    let vorm = Puntenvorm(
      tegels: vlak.punten.map { vraag.tegel($0.knoop) },
      plekken: vlak.punten.map { Point($0.x, $0.y) })
    return Vormblad(kop: kop, vorm: vorm).plaat(
      omschrijving: ([kop.titel] + kop.vooraf + zinnen).joined(separator: " "), tabel: tabel)
  }

  /// Of how many actors nobody judged what they want.
  private var onbekend: Int {
    let known = Set(vlak.punten.map(\.knoop))
    return vraag.veld.actoren.count { !known.contains($0.knoop) }
  }

  private func name(_ place: Int) -> String { vraag.veld.graaf.rolnaam(paren.actoren[place]) }

  /// Every two actors, those with the most in common first.
  private var volgorde: [(Int, Int)] {
    let all = paren.actoren.indices.flatMap { one in
      paren.actoren.indices.filter { $0 > one }.map { (one, $0) }
    }
    let saldo = paren.saldo
    return all.enumerated().sorted { left, right in
      let (one, other) = (left.element, right.element)
      return (-saldo[one.0][one.1], left.offset) < (-saldo[other.0][other.1], right.offset)
    }.map(\.element)
  }

  private var zinnen: [String] {
    let pairs = volgorde
    guard let near = pairs.first, let far = pairs.last, pairs.count > 1 else { return [] }
    return [
      Teksten.dichtst(name(near.0), name(near.1)), Teksten.verst(name(far.0), name(far.1)),
    ]
  }

  private var tabel: Beeldtabel {
    let saldo = paren.saldo
    return Beeldtabel(
      kolommen: ["partij", "andere partij", "eens", "oneens", "verschil"],
      rijen: volgorde.map { one, other in
        let numbers = [
          paren.convergentie[one][other], abs(paren.divergentie[one][other]), saldo[one][other],
        ]
        return [name(one), name(other)] + numbers.map { Klassenas.number($0, 1) }
      })
  }
}
