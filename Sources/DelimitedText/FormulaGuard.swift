/// Keeps text cells from being run as formulas by a spreadsheet program, and undoes that.
///
/// A cell that starts with `=`, `+`, `-`, `@`, a tab or a carriage return gets an apostrophe in
/// front, and so does a cell that already has apostrophes before such a character. That makes
/// ``restored(_:)`` the exact inverse of ``neutralized(_:)`` for every text.
public enum FormulaGuard {
  /// Returns the text in a form that no spreadsheet program takes for a formula.
  public static func neutralized(_ text: String) -> String {
    apostrophesBeforeFormula(in: text.utf8) == nil ? text : "'" + text
  }

  /// Returns the text as it was before ``neutralized(_:)``.
  public static func restored(_ text: String) -> String {
    guard let count = apostrophesBeforeFormula(in: text.utf8), count > 0 else { return text }
    return String(text.unicodeScalars.dropFirst())
  }

  /// Returns how many apostrophes precede the start of a formula, or nil when there is none.
  private static func apostrophesBeforeFormula(in bytes: String.UTF8View) -> Int? {
    var count = 0
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "'"): count += 1
      case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0D:
        return count
      default: return nil
      }
    }
    return nil
  }
}
