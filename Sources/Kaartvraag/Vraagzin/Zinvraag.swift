/// A question as people say it: the patterns of its sentences, and how it is said back.
struct Zinvraag: Sendable {
  /// The name of the question.
  let naam: String
  /// The question in words; `‹1›` is the first argument, and `‹min|meer›` the words for an option,
  /// or *meer* when it is not given.
  ///
  /// The patterns read this sentence back as the same question.
  let woorden: String
  /// The options that a sentence may give, in the order of the command, without those of every
  /// question.
  let opties: [String]
  /// The option that says through how many steps; nil when there is none.
  let stappen: String?
  /// How a value of an option is said, where that is not as with every question.
  let bewoording: [String: String]
  /// What an example fills in, besides the arguments.
  let invulling: [Sleufdoel]
  /// The patterns of its sentences.
  let patronen: [Patroon]

  /// A slot, and where its value goes.
  struct Sleufdoel: Hashable, Sendable {
    let doel: Zindoel
    let sleuf: Sleuf
  }

  init(
    _ naam: String, _ woorden: String, opties: [String] = [], stappen: String? = nil,
    bewoording: [String: String] = [:], invulling: [String] = [], _ patronen: [String]
  ) {
    self.naam = naam
    self.woorden = woorden
    self.opties = opties
    self.stappen = stappen
    self.bewoording = bewoording
    self.patronen = patronen.map(Patroon.init)
    self.invulling = Patroon(invulling.joined(separator: " ")).sleufdoelen
  }

  /// Whether a value may go somewhere.
  func takes(_ doel: Zindoel) -> Bool {
    guard let name = doel.optienaam else { return true }
    return opties.contains(name) || Zinregels.algemeneOpties.contains(name)
  }

  /// Where a value of a part that floats goes, for this question.
  func goal(of doel: Zindoel) -> Zindoel {
    if doel == .optie("stappen"), let stappen { .optie(stappen) } else { doel }
  }
}

/// Every question as a sentence.
enum Zinvragen {
  /// The questions; a new one is one entry in one of the lists.
  static let alle: [Zinvraag] = bereik + wegen + samen + aanspreken + gebieden + tijd
}
