public import Kaartgraaf
internal import Wijkmodel

/// What stands above every form of an answer, and the sheet on which it is drawn.
public struct Beeldkop: Hashable, Sendable {
  /// The name of the question.
  public var vraag: String
  /// The question in words.
  public var titel: String
  /// Place, date and source.
  public var bijschrift: String
  /// What is said before the answer.
  public var vooraf: [String]
  /// How many rows the question itself left out.
  public var afgekapt: Int
  /// The sheet; on `scherm` everything is drawn, however much it is.
  public var papier: Papier

  /// Puts what stands above a picture together.
  public init(
    vraag: String, titel: String, bijschrift: String, vooraf: [String] = [], afgekapt: Int = 0,
    papier: Papier = .a3
  ) {
    self.vraag = vraag
    self.titel = titel
    self.bijschrift = bijschrift
    self.vooraf = vooraf
    self.afgekapt = afgekapt
    self.papier = papier
  }

  /// Puts what stands above a picture of a map together.
  public init(
    _ graaf: KaartGraph, vraag: String, titel: String, vooraf: [String] = [], afgekapt: Int = 0,
    papier: Papier = .a3
  ) {
    self.init(
      vraag: vraag, titel: titel,
      bijschrift: Teksten.bijschrift(
        plaats: graaf.kaart.gegevens.titel, peildatum: graaf.peildatum,
        bron: graaf.kaart.gegevens.bron),
      vooraf: vooraf, afgekapt: afgekapt, papier: papier)
  }

  /// The block above the picture, with a remark on what found no place.
  func titleBlock(_ remark: String) -> TitleBlock {
    let told = (vooraf + [remark, Teksten.afgekapt(afgekapt)]).filter { !$0.isEmpty }
    let line = told.joined(separator: " ")
    return TitleBlock(title: titel, lines: [bijschrift] + (line.isEmpty ? [] : [line]))
  }
}
