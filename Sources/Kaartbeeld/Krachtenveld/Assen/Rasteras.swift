/// One axis of a raster: its classes from low to high, in bands that are read as one.
struct Rasteras: Sendable {
  /// One class: the column or row of everything that was judged alike.
  struct Klasse: Hashable, Sendable {
    /// The number as it is written in the file, such as "4"; "" where there is none.
    var cijfer: String
    /// What the number means.
    var woorden: String
    /// The band that it belongs to, from 0.
    var band: Int
  }

  /// What is judged, such as "Invloed".
  var titel: String
  /// What that means, in a few words.
  var uitleg: String
  /// The classes from low to high.
  var klassen: [Klasse]

  /// How many bands there are.
  var banden: Int { (klassen.last?.band ?? -1) + 1 }

  /// The places of the classes of a band.
  func klassen(in band: Int) -> [Int] { klassen.indices.filter { klassen[$0].band == band } }
}

extension Rasteras {
  /// From this score on somebody has much of something.
  ///
  /// The words of the scores draw the line: 3 is "gemiddeld", 4 is "veel".
  static let veelVanaf = 4

  /// An axis of scores from 1 to 5, in the bands "not much" and "much".
  static func score(_ titel: String, uitleg: String) -> Rasteras {
    let woorden = ["heel weinig", "weinig", "gemiddeld", "veel", "heel veel"]
    let klassen = woorden.enumerated().map { place, words in
      Klasse(cijfer: "\(place + 1)", woorden: words, band: place + 1 < veelVanaf ? 0 : 1)
    }
    return Rasteras(titel: titel, uitleg: uitleg, klassen: klassen)
  }

  /// An axis of attitudes: against, neutral, for, and apart from those who cannot be told.
  static func houding(_ titel: String, uitleg: String) -> Rasteras {
    Rasteras(
      titel: titel, uitleg: uitleg,
      klassen: [
        Klasse(cijfer: "−2", woorden: "sterk tegen", band: 0),
        Klasse(cijfer: "−1", woorden: "tegen", band: 0),
        Klasse(cijfer: "0", woorden: "neutraal", band: 1),
        Klasse(cijfer: "+1", woorden: "voor", band: 2),
        Klasse(cijfer: "+2", woorden: "sterk voor", band: 2),
        Klasse(cijfer: "", woorden: "onvoorspelbaar", band: 3),
      ])
  }
}
