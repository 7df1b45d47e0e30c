import CommandLineParsing
import Foundation
import Kaartimport

/// What would change in a map, as people read it.
enum Verschiltekst {
  /// How many changes fit on a screen.
  private static let maximum = 40

  static func text(_ difference: Kaartverschil, width: Int) -> String {
    var lines = difference.regels.prefix(maximum).map { row in
      HelpPage.wrapped((row.isNieuw ? "+ " : "~ ") + row.tekst, width: width - 2)
        .replacingOccurrences(of: "\n", with: "\n    ")
    }
    if difference.regels.count > maximum {
      lines.append("… en nog \(difference.regels.count - maximum) regels.")
    }
    lines.append(counts(difference))
    return lines.joined(separator: "\n") + "\n"
  }

  private static func counts(_ difference: Kaartverschil) -> String {
    let parts = [
      "\(difference.toegevoegd) nieuw", "\(difference.gewijzigd) gewijzigd",
      "\(difference.ongewijzigd) hetzelfde", "\(difference.afgekeurd) met een fout",
    ]
    return "Regels: \(Teksten.opsomming(parts, "en"))."
  }
}
