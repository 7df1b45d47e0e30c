/// Spells text so that Graphviz reads back exactly that text, whatever is in it.
///
/// Three readers come after one another: the scanner of the language (a quotation mark ends a
/// string), the substitution of escapes (`\N` becomes the name of the node) and the decoding of
/// entities (`&lt;` becomes `<`). Which of them a value meets depends on its kind.
public enum DOTQuoting {
  /// The name of a node, cluster or graph, quoted; different names stay different.
  public static func name(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case _ where isControl(scalar): result += "\\x" + String(scalar.value, radix: 16) + ";"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  /// Text of an ordinary label, quoted; each line ends with the escape of its alignment.
  public static func label(_ text: String, _ alignment: DOTAlignment) -> String {
    let lineEnd =
      switch alignment {
      case .center: "\\n"
      case .left: "\\l"
      case .right: "\\r"
      }
    var result = "\""
    for scalar in printable(text).unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "&": result += "&amp;"
      case "\n": result += lineEnd
      default: result.unicodeScalars.append(scalar)
      }
    }
    // A centred line needs no end; the others are only aligned when they have one.
    if alignment != .center { result += lineEnd }
    return result + "\""
  }

  /// Text of a tooltip, quoted.
  ///
  /// A backslash is read twice here: once for line breaks, once for escapes such as `\N`.
  public static func tooltip(_ text: String) -> String {
    var result = "\""
    for scalar in printable(text).unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\\\\\"
      case "&": result += "&amp;"
      case "\n": result += "&#10;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  /// The address of a link, quoted; what may not stand in an address is percent-encoded.
  public static func link(_ address: String) -> String {
    var result = "\""
    for byte in printable(address).utf8 {
      switch byte {
      case UInt8(ascii: "&"): result += "&amp;"
      case 0...0x20, 0x7F..., UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "<"),
        UInt8(ascii: ">"):
        let digits = String(byte, radix: 16, uppercase: true)
        result += byte < 16 ? "%0\(digits)" : "%\(digits)"
      default: result.unicodeScalars.append(Unicode.Scalar(byte))
      }
    }
    return result + "\""
  }

  /// Text inside an HTML label or inside an attribute of it, without quotes around it.
  static func htmlText(_ text: String) -> String {
    var result = ""
    for scalar in printable(text).unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      // Graphviz refuses a text that is nothing but this bracket, which might begin a "]]>".
      case "]": result += "&#93;"
      case "\\": result += "\\\\"
      case "\n": result += "<BR/>"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Text without characters that cannot be drawn: every kind of line break becomes a newline,
  /// a tab a space, and what SVG cannot hold or turns the direction of writing becomes the
  /// replacement character.
  public static func printable(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n" where previous == "\r": break
      case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": result.append("\n")
      case "\t": result.append(" ")
      case _ where isControl(scalar): result.append("\u{FFFD}")
      default: result.append(scalar)
      }
      previous = scalar
    }
    return String(result)
  }

  /// Whether a sign steers something instead of being read: a machine, or the direction of writing.
  ///
  /// A space would not do in its place: Graphviz refuses a text of nothing but spaces.
  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069, 0xFFFE, 0xFFFF: true
    default: false
    }
  }
}
