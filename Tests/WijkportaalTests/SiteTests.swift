import Foundation
import Kaartbeeld
import Kaartgraaf
import TestSupport
import Testing
import Wijkmodel

@testable import Wijkportaal

@Suite("A site without a server")
struct SiteTests {
  @Test(
    "has sound pages, and every link and picture leads to something that is there",
    arguments: ["voorbeeldwijk", "utrecht-2011"])
  func crawl(kaart: String) throws {
    let site =
      kaart == "voorbeeldwijk"
      ? try Proef.voorbeeldsite.get() : Proef.site(try Proef.openbaar(kaart))
    let pages = site.pages
    let places = Set(site.bestanden.map(\.pad))
    #expect(places.count == site.bestanden.count)
    for (place, page) in pages.sorted(by: { $0.key < $1.key }) {
      #expect(page.faults == [], "\(place)")
      for target in Self.targets(of: page) {
        let found = Self.resolve(target, from: place)
        #expect(places.contains(found.file), "\(place) leads to \(target)")
        if let anchor = found.anchor, let ids = pages[found.file]?.ids {
          #expect(ids.contains(anchor), "\(place) leads to \(target)")
        }
      }
    }
  }

  /// Every address of a page that is not of another site.
  static func targets(of page: PageReading) -> [String] {
    page.elements.compactMap { $0.attributes["href"] ?? $0.attributes["src"] }
      .filter { !$0.hasPrefix("#") && !$0.contains(":") }
  }

  /// The file that an address in a file leads to, and the part of it.
  static func resolve(_ address: String, from place: String) -> (file: String, anchor: String?) {
    let parts = address.split(separator: "#", maxSplits: 1).map(String.init)
    var folders = place.split(separator: "/").dropLast().map(String.init)
    for part in parts[0].split(separator: "/").map(String.init) {
      if part == ".." { folders = folders.dropLast() } else { folders.append(part) }
    }
    return (
      folders.joined(separator: "/"),
      parts.count > 1 ? parts[1].removingPercentEncoding : nil
    )
  }

  @Test("every entry that is openbaar can be reached from the first page")
  func reachable() throws {
    let site = try Proef.voorbeeldsite.get()
    let pages = site.pages
    var seen: Set = ["index.html"]
    var open = ["index.html"]
    while let place = open.popLast() {
      guard let page = pages[place] else { continue }
      for target in Self.targets(of: page) {
        let file = Self.resolve(target, from: place).file
        if seen.insert(file).inserted { open.append(file) }
      }
    }
    #expect(seen == Set(site.bestanden.map(\.pad)))
  }

  @Test("of the same map is the same, byte for byte")
  func steady() throws {
    let again = Proef.site(try Proef.openbaar("voorbeeldwijk"))
    #expect(try Proef.voorbeeldsite.get().bestanden == again.bestanden)
  }

  @Test("says of which entries there is no picture")
  func noPictures() throws {
    let kaart = try ZoekuitslagTests.kaart()
    let site = Site(kaart) { _ in nil }
    #expect(site.zonderPlaat.count == kaart.graaf.kaart.knopen.count)
    #expect(site.pages.values.allSatisfy { $0.all("img").isEmpty && $0.faults == [] })
  }

  @Test("names that break programs break no page", .tags(.property))
  func nasty() throws {
    var bouwer = Kaartbouwer()
    let names = NastyText.samples.filter { !$0.trimmed.isEmpty }.map { String($0.prefix(300)) }
    try bouwer.knoop(.thema, "taal", "Taal")
    for (place, name) in names.enumerated() {
      try bouwer.knoop(
        .wijkpartner, "p\(place)", name,
        [.omschrijving: name, .website: name, .sector: name, .bron: name, .soort: name])
      try bouwer.alias("p\(place)", name)
      try bouwer.relatie("p\(place)", "actief_op", "taal", nil, [.bron: name])
    }
    let site = Proef.site(OpenbareKaart(bouwer.kaart, vandaag: try Proef.peildatum()))
    for (place, page) in site.pages {
      // A name of spaces only, or of signs nobody sees, leaves a heading without words.
      let faults = page.faults.filter { !$0.contains("without words") }
      #expect(faults == [], "\(place)")
    }
  }
}
