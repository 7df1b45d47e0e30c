public import Kaartbeeld
import Kaartgraaf
import Wijkmodel

/// The public pages of a map as files that need no server.
public struct Site: Sendable {
  /// One file.
  public struct Bestand: Hashable, Sendable {
    /// Its place in the folder, such as `partner/de-brink.html`.
    public let pad: String
    /// What it holds.
    public let bytes: [UInt8]
  }

  /// The files, in order of their places.
  public let bestanden: [Bestand]
  /// The names of the entries of which there is no picture, because it does not fit.
  public let zonderPlaat: [String]

  /// Makes the files of a site.
  ///
  /// Of the same map, on the same day, with the same pictures the files are the same.
  ///
  /// - Parameters:
  ///   - kaart: The map as everybody may see it.
  ///   - contact: How people reach the keeper of the map.
  ///   - teken: Draws a picture as SVG; nil where that is not possible.
  /// - Complexity: O(V) pages and pictures.
  public init(
    _ kaart: OpenbareKaart, contact: String? = nil, teken: (Kaartplaat) -> [UInt8]?
  ) {
    let kader = kaart.kader(.bestanden, contact: contact)
    var pages = OpenbareBladzijden(kaart, kader)
    var files: [Bestand] = [
      Bestand(pad: Adres.stijl.bestandspad, bytes: Array(Stijlblad.css.utf8)),
      Bestand(pad: Adres.zoekscript.bestandspad, bytes: Array(Zoekscript.tekst.utf8)),
    ]
    var missing: [String] = []
    let entries = kaart.index.nodes.map(kaart.graaf.knoop)
    for entry in entries {
      if let bytes = pages.plaat(id: entry.id).flatMap(teken) {
        files.append(Bestand(pad: Adres.plaat(entry.id).bestandspad, bytes: bytes))
      } else {
        pages.zonderPlaat.insert(entry.id)
        missing.append(entry.naam)
      }
    }
    let whole = pages.kaartplaat.flatMap(teken)
    pages.heeftKaartplaat = whole != nil
    files += whole.map { [Bestand(pad: Adres.kaartplaat.bestandspad, bytes: $0)] } ?? []
    let all =
      [Sitebegin(kaart, kader, heeftPlaat: whole != nil).bladzijde, pages.wieBereikt(), pages.over]
      + entries.compactMap { pages.ingang($0.knoopsoort, id: $0.id) }
    files += all.map {
      Bestand(pad: $0.adres.bestandspad, bytes: Array($0.html(in: kader).utf8))
    }
    bestanden = files.sorted { $0.pad.precedesByCodePoint($1.pad) }
    zonderPlaat = missing
  }
}
