import Kaartvraag

/// A figure of the network as a whole.
///
/// A new one is a static property in a file of its own and one line in ``alle``.
struct Graafcijfer: Sendable {
  /// The name for programs.
  let naam: String
  /// What it is called in the closing lines of a page.
  let term: String
  /// Whether another figure says the same on a page, so that only programs get its sentence.
  let isStil: Bool
  /// By which convention it is computed.
  let conventie: @Sendable (Analyse) -> String
  /// Where the definition comes from.
  let bron: String
  private let reken: @Sendable (Analyse) -> Uitkomst

  /// What it came to.
  struct Uitkomst: Sendable {
    /// The value under the name of the figure, and others that go with it under names of their own.
    let velden: [JSONVeld]
    /// What it means here; empty when there is nothing to say.
    let zinnen: [String]
  }

  init(
    _ naam: String, _ term: String, bron: String, isStil: Bool = false,
    conventie: @escaping @Sendable (Analyse) -> String,
    _ reken: @escaping @Sendable (Analyse) -> Uitkomst
  ) {
    self.naam = naam
    self.term = term
    self.isStil = isStil
    self.bron = bron
    self.conventie = conventie
    self.reken = reken
  }

  func uitkomst(_ analyse: Analyse) -> Graafuitkomst {
    let found = reken(analyse)
    return Graafuitkomst(
      cijfer: self, velden: found.velden, zinnen: found.zinnen,
      uitleg: [
        JSONVeld(
          naam,
          .object([
            JSONVeld("conventie", .tekst(conventie(analyse))), JSONVeld("bron", .tekst(bron)),
            JSONVeld("zin", .tekst(found.zinnen.joined(separator: " "))),
          ]))
      ])
  }
}

/// A figure of the whole as it stands in a report.
struct Graafuitkomst: Sendable {
  let cijfer: Graafcijfer
  let velden: [JSONVeld]
  let zinnen: [String]
  /// The convention, the source and the sentences, under the name of the figure.
  let uitleg: [JSONVeld]
}
