import Foundation
import Testing

@testable import Wijkportaal

@Suite("The stylesheet")
struct StijlbladTests {
  /// The colours by name, in light and in dark.
  static let kleuren: [[String: String]] = {
    let css = Stijlblad.css
    let parts = css.split(separator: "@media (prefers-color-scheme: dark)", maxSplits: 1)
    let dark = parts[1].prefix(while: { $0 != "*" })
    let light = colours(parts[0])
    return [light, light.merging(colours(dark)) { $1 }]
  }()

  private static func colours(_ css: Substring) -> [String: String] {
    let pieces = css.matches(of: /--([a-z]+): #([0-9a-f]{6})/)
    return Dictionary(
      pieces.map { (String($0.1), String($0.2)) }, uniquingKeysWith: { first, _ in first })
  }

  /// The contrast of two colours (WCAG 2.2, "contrast ratio" and "relative luminance").
  static func contrast(_ one: String, _ other: String) -> Double {
    let pair = [luminance(one), luminance(other)].sorted()
    return (pair[1] + 0.05) / (pair[0] + 0.05)
  }

  private static func luminance(_ hex: String) -> Double {
    let number = Int(hex, radix: 16) ?? 0
    let parts = [number >> 16, number >> 8 & 0xFF, number & 0xFF].map { byte in
      let part = Double(byte) / 255
      return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }

  @Test(
    "text can be read on its ground, in light and in dark", arguments: 0..<2,
    [
      ("tekst", "grond"), ("tekst", "vlak"), ("tekst", "letvlak"), ("tekst", "goedvlak"),
      ("tekst", "misvlak"), ("zacht", "grond"), ("zacht", "vlak"), ("kop", "grond"),
      ("kop", "misvlak"), ("link", "grond"), ("link", "vlak"), ("link", "misvlak"),
      ("bezocht", "grond"), ("bezocht", "vlak"), ("bandtekst", "band"), ("knoptekst", "knop"),
      ("mis", "grond"), ("mis", "misvlak"), ("goed", "goedvlak"), ("let", "letvlak"),
      ("let", "grond"),
    ])
  func text(scheme: Int, pair: (String, String)) throws {
    let colours = Self.kleuren[scheme]
    let (one, other) = (try #require(colours[pair.0]), try #require(colours[pair.1]))
    #expect(Self.contrast(one, other) >= 4.5)
  }

  @Test(
    "borders of fields and the mark of focus can be seen", arguments: 0..<2,
    [("veldrand", "grond"), ("veldrand", "vlak"), ("focus", "grond"), ("focus", "vlak")])
  func borders(scheme: Int, pair: (String, String)) throws {
    let colours = Self.kleuren[scheme]
    let (one, other) = (try #require(colours[pair.0]), try #require(colours[pair.1]))
    #expect(Self.contrast(one, other) >= 3)
  }

  @Test("the mark of focus can be seen on the band")
  func focusOnBand() throws {
    for colours in Self.kleuren {
      #expect(Self.contrast("ffb066", try #require(colours["band"])) >= 3)
    }
  }

  @Test("fetches nothing, and every brace is closed")
  func selfContained() {
    #expect(!Stijlblad.css.contains("url("))
    #expect(!Stijlblad.css.contains("@import"))
    #expect(Stijlblad.css.count { $0 == "{" } == Stijlblad.css.count { $0 == "}" })
  }
}
