import Secrets
import Wijkmodel

extension Adres {
  /// The address as the server knows it, such as `/partner/de-brink?pagina=2`.
  ///
  /// - Complexity: O(n) in the length of the address.
  public var serverpad: String {
    let end = uitgang.map { "." + $0 } ?? ""
    return "/" + delen.map(Self.encoded).joined(separator: "/") + end + vraagdeel + ankerdeel
  }

  /// The place of the page or file in a folder, such as `partner/de-brink.html`.
  ///
  /// Two keys never share a place, also where the disk sees no difference between capitals and
  /// small letters; the names are plain ASCII and not longer than a disk allows.
  public var bestandspad: String {
    guard !delen.isEmpty else { return "index.html" }
    return delen.map(Self.bestandsnaam).joined(separator: "/") + "." + (uitgang ?? "html")
  }

  /// The way from the file of another page to this one.
  func bestandspad(from bladzijde: Adres) -> String {
    let up = String(repeating: "../", count: max(bladzijde.delen.count - 1, 0))
    return up + bestandspad + ankerdeel
  }

  private var vraagdeel: String {
    vraag.isEmpty
      ? ""
      : "?"
        + vraag.map { Self.encoded($0.naam) + "=" + Self.encoded($0.waarde) }
        .joined(separator: "&")
  }

  private var ankerdeel: String { anker.map { "#" + Self.encoded($0) } ?? "" }

  /// A part of an address, with every byte encoded that is not allowed as it is (RFC 3986,
  /// section 2.3).
  static func encoded(_ text: String) -> String {
    escaped(text, with: "%") { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: true
      default: false
      }
    }
  }

  /// Longer names would not leave room for their ending, or for the folder above them.
  private static let longestName = 100

  /// Names that mean a device on Windows.
  private static let devices: Set<String> = Set(
    ["con", "prn", "aux", "nul"] + (1...9).flatMap { ["com\($0)", "lpt\($0)"] })

  private static func bestandsnaam(_ text: String) -> String {
    if devices.contains(text) { return "__" + text }
    let name = escaped(text, with: "_") { byte in
      switch byte {
      case 0x30...0x39, 0x61...0x7A, 0x2D: true
      default: false
      }
    }
    guard name.utf8.count > longestName else { return name }
    let mark = SHA256.digest(text.utf8).prefix(16).map { hex($0, uppercase: false) }.joined()
    return name.prefix(longestName - 34) + "__" + mark
  }

  private static func escaped(
    _ text: String, with sign: String, keeping isKept: (UInt8) -> Bool
  ) -> String {
    text.utf8.reduce(into: "") { result, byte in
      if isKept(byte) {
        result.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        result += sign + hex(byte, uppercase: sign == "%")
      }
    }
  }

  private static func hex(_ byte: UInt8, uppercase: Bool) -> String {
    (byte < 0x10 ? "0" : "") + String(byte, radix: 16, uppercase: uppercase)
  }
}

/// Writes addresses as they must stand in one page.
public struct Verwijzer: Hashable, Sendable {
  /// Who answers when somebody follows a link.
  public enum Wijze: Hashable, Sendable {
    /// The server of the portal.
    case server
    /// A folder with files.
    case bestanden
  }

  /// Who answers.
  public let wijze: Wijze
  /// The page in which the links stand.
  public let bladzijde: Adres

  /// Makes a writer for one page.
  public init(_ wijze: Wijze, op bladzijde: Adres) {
    self.wijze = wijze
    self.bladzijde = bladzijde
  }

  /// The address as it stands in this page.
  public func callAsFunction(_ adres: Adres) -> String {
    switch wijze {
    case .server: adres.serverpad
    case .bestanden: adres.bestandspad(from: bladzijde)
    }
  }

  /// Whether something may be asked of a page.
  public var heeftServer: Bool { wijze == .server }
}
