internal import Wijkmodel

extension Oordeelveld {
  /// The judgements of the last phase before this one that has any in the same view, on the same
  /// day; nil where none has.
  public var eerder: Oordeelveld? {
    guard let fase else { return nil }
    return Fase.allCases.filter { $0 < fase }.reversed().lazy
      .map { Oordeelveld(graaf, vraagstuk, fase: $0, kijk: kijk) }
      .first { !$0.beoordeeld.isEmpty }
  }
}
