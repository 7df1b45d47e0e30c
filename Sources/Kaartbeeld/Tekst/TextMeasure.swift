/// Tells how wide a text will be, without drawing it.
///
/// Characters of Open Sans have their real width; for others, which another font will supply, the
/// estimate is on the wide side, so that text stays within its box.
public enum TextMeasure {
  /// The width of a line of text in points, as far as it can go in any output.
  ///
  /// A browser places characters exactly; Graphviz lets each begin on a whole pixel of 1/96 inch,
  /// which in small type makes some texts up to seven hundredths wider.
  ///
  /// - Complexity: O(n).
  public static func width(
    _ text: some StringProtocol, _ font: Lettertype, size: Double
  ) -> Double {
    var exact = 0.0
    var pixels = 0.0
    for scalar in text.unicodeScalars {
      let wide = Double(width(of: scalar, font)) * size / 1000
      exact += wide
      pixels += (wide * 96 / 72).rounded()
    }
    return max(exact, pixels * 72 / 96)
  }

  /// The width that the longest word needs, so that it need not be broken.
  ///
  /// Words that are longer than any Dutch word are broken after all.
  ///
  /// - Complexity: O(n).
  static func wordWidth(_ text: String, _ font: Lettertype, size: Double) -> Double {
    let words = text.prefix(200).split(whereSeparator: { $0 == " " || $0 == "-" || $0 == "/" })
    return words.filter { $0.count <= 24 }.map { width($0 + "-", font, size: size) }.max() ?? 0
  }

  /// The width of a line of text where nothing is rounded, or nil where a character is unknown.
  ///
  /// - Complexity: O(n).
  public static func exactWidth(_ text: String, _ font: Lettertype, size: Double) -> Double? {
    var thousandths = 0
    for scalar in text.unicodeScalars {
      let wide = known(scalar, font)
      guard wide > 0 else { return nil }
      thousandths += wide
    }
    return Double(thousandths) * size / 1000
  }

  /// The width of one character in thousandths of the type size.
  static func width(of scalar: Unicode.Scalar, _ font: Lettertype) -> Int {
    let known = known(scalar, font)
    return known > 0 ? known : estimate(scalar)
  }

  private static func known(_ scalar: Unicode.Scalar, _ font: Lettertype) -> Int {
    let value = scalar.value
    let blocks = font == .gewoon ? OpenSansWidths.regular : OpenSansWidths.semibold
    for block in blocks where value >= block.first && value - block.first < block.widths.count {
      return Int(block.widths[Int(value - block.first)])
    }
    return 0
  }

  private static func estimate(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
      return 1300
    case 0x1F000...0x1FAFF, 0x2600...0x27BF: return 1400
    default: return 1050
    }
  }
}
