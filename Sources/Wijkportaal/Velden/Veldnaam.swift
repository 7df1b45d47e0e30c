public import Wijkmodel

/// The names under which the cells of a row are sent with a form.
public enum Veldnaam {
  /// What somebody filled in for a column.
  public static func cel(_ kolom: Kolomnaam) -> String { "cel-" + plain(kolom) }

  /// What the column held when the form was opened.
  public static func gezien(_ kolom: Kolomnaam) -> String { "gezien-" + plain(kolom) }

  /// The name of a column out of small letters, digits and hyphens.
  ///
  /// The heading of a column of the user's own may hold anything, and the id of a field may not.
  /// Two columns never get one name.
  private static func plain(_ kolom: Kolomnaam) -> String {
    kolom.rawValue.utf8.reduce(into: "") { result, byte in
      switch byte {
      case 0x30...0x39, 0x61...0x7A, 0x5F: result.unicodeScalars.append(Unicode.Scalar(byte))
      default: result += "-" + String(byte, radix: 16) + "-"
      }
    }
  }
}
