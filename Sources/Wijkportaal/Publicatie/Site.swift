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

  /// Takes files as they are.
  init(bestanden: [Bestand]) {
    self.bestanden = bestanden
    zonderPlaat = []
  }

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
    var maker = Sitemaker(kaart, contact: contact)
    maker.addPictures(teken)
    maker.addPages()
    bestanden = maker.files.sorted { $0.pad.precedesByCodePoint($1.pad) }
    zonderPlaat = maker.withoutPicture
  }
}

/// The files of a site that were made so far.
private struct Sitemaker {
  private let kaart: OpenbareKaart
  private let kader: Kader
  private let entries: [Knoop]
  private var pages: OpenbareBladzijden
  private(set) var files: [Site.Bestand]
  /// The names of the entries without a picture.
  private(set) var withoutPicture: [String] = []

  init(_ kaart: OpenbareKaart, contact: String?) {
    self.kaart = kaart
    kader = kaart.kader(.bestanden, contact: contact)
    entries = kaart.index.nodes.map(kaart.graaf.knoop)
    pages = OpenbareBladzijden(kaart, kader)
    files = [
      .init(pad: Adres.stijl.bestandspad, bytes: Array(Stijlblad.css.utf8)),
      .init(pad: Adres.zoekscript.bestandspad, bytes: Array(Zoekscript.tekst.utf8)),
    ]
  }

  /// Pictures come first: a page must know whether there is one.
  mutating func addPictures(_ teken: (Kaartplaat) -> [UInt8]?) {
    for entry in entries {
      if let plaat = pages.plaat(id: entry.id), let bytes = teken(plaat) {
        add(bytes, at: .plaat(entry.id))
        add(Tekeningbladzijde(plaat, of: entry, kader).bladzijde)
      } else {
        pages.zonderPlaat.insert(entry.id)
        withoutPicture.append(entry.naam)
      }
    }
    if let plaat = pages.kaartplaat, let bytes = teken(plaat) {
      add(bytes, at: .kaartplaat)
      add(Tekeningbladzijde(plaat, kader).bladzijde)
    } else {
      pages.heeftKaartplaat = false
    }
  }

  mutating func addPages() {
    add(Sitebegin(kaart, kader, heeftPlaat: pages.heeftKaartplaat).bladzijde)
    add(pages.wieBereikt())
    add(pages.over)
    for entry in entries {
      if let page = pages.ingang(entry.knoopsoort, id: entry.id) { add(page) }
    }
  }

  private mutating func add(_ bladzijde: Bladzijde) {
    add(Array(bladzijde.html(in: kader).utf8), at: bladzijde.adres)
  }

  private mutating func add(_ bytes: [UInt8], at adres: Adres) {
    files.append(.init(pad: adres.bestandspad, bytes: bytes))
  }
}
