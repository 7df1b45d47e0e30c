import Wijkmodel

/// The questions that exist.
public enum Vragen {
  /// Every question; a new one is one line here.
  public static let alle: [any Vraag.Type] = [
    WieBereikt.self,
    ViaWie.self,
    Onbereikt.self,
    Kwetsbaar.self,
    Overlap.self,
    Ontmoeting.self,
    Aanspreekpuntvraag.self,
    ZonderAanspreekpunt.self,
    Interventieteam.self,
    WitteVlekken.self,
    ValtWeg.self,
    Verbindt.self,
    Routevraag.self,
    WieKent.self,
    Spinnen.self,
    Themavraag.self,
    Gebiedsvraag.self,
    Netwerkoverzicht.self,
    Kanalenvraag.self,
    BesteKoppeling.self,
    Verouderd.self,
    OverDeGrens.self,
    Vergelijk.self,
  ]

  /// The kind of question with a name.
  ///
  /// - Throws: `Vraagfout.onbekendeVraag` when there is none.
  public static func named(_ naam: String) throws(Vraagfout) -> any Vraag.Type {
    guard let vraag = alle.first(where: { $0.beschrijving.naam == naam }) else {
      let names = alle.map { $0.beschrijving.naam }
      throw .onbekendeVraag(naam, nearest: Gelijkenis.nearest(to: naam, among: names))
    }
    return vraag
  }
}
