import DocumentText
import GraphCore

extension Maat {
  static let ei = Maat(
    "ei", kop: "Wie heeft contacten buiten de eigen groep? (E-I-index)",
    kopVoor: { analyse in
      "Wie heeft \(analyse.net.woorden.banden) buiten de eigen groep? (E-I-index)"
    },
    uitleg: "1 als al iemands contacten bij een andere groep horen, -1 als ze allemaal bij de "
      + "eigen groep horen.",
    bron: "Krackhardt en Stern, Informal networks and organizational crises (1988)",
    conventie: { analyse in
      "Contacten buiten de groep min contacten erbinnen, gedeeld door alle contacten. "
        + Teksten.indeling(analyse)
        + (analyse.net.graph.isDirected ? " Uitgaand en inkomend tellen samen." : "")
        + " Gewicht telt niet mee."
    },
    uitkomst: { analyse in
      guard let mixing = analyse.menging else {
        return .onbepaald(analyse.net, Teksten.geenIndeling(analyse))
      }
      let values = mixing.nodes.map { $0?.index }
      return Maatuitkomst(
        .getallen(values), zin: gemengd(values, analyse.net), tabel: tabel(mixing, analyse))
    })

  private static func gemengd(_ values: [Double?], _ net: Analysenet) -> String {
    let order = net.naamvolgorde.filter { values[$0] != nil }
    if order.isEmpty {
      return "Niemand met een groep is verbonden met een ander die ook een groep heeft. Daarom is "
        + "dit niet te berekenen."
    }
    let (outside, inside) = (order.count { values[$0] == 1 }, order.count { values[$0] == -1 })
    let parts = [
      (outside, "alleen \(net.woorden.banden) met een andere groep"),
      (inside, "alleen \(net.woorden.banden) binnen de eigen groep"),
      (order.count - outside - inside, "allebei"),
    ]
    let some = parts.filter { $0.0 > 0 }.enumerated().map { place, part in
      place == 0
        ? "\(net.aantal(part.0)) \(part.0 == 1 ? "heeft" : "hebben") \(part.1)"
        : "\(Teksten.geheel(part.0)) \(part.1)"
    }
    let none = parts.dropLast().filter { $0.0 == 0 }.map {
      " Geen enkele \(net.woorden.knoop) heeft \($0.1)."
    }
    return Teksten.opsomming(some) + "." + none.joined() + meestNaarBuiten(values, net)
  }

  /// Who of those with ties on both sides have the largest part of them outside; empty for nobody.
  private static func meestNaarBuiten(_ values: [Double?], _ net: Analysenet) -> String {
    let mixed = values.map { value in value.flatMap { abs($0) < 1 ? $0 : nil } }
    guard let top = Top(mixed, of: net) else { return "" }
    return " Van wie allebei heeft, \(top.werkwoord("heeft", "hebben")) \(top.wie) naar verhouding "
      + "de meeste \(net.woorden.banden) met een andere groep."
  }

  private static func tabel(_ mixing: EIIndex, _ analyse: Analyse) -> DocumentTable? {
    guard let labels = analyse.indeling?.labels, labels.count > 1 else { return nil }
    return DocumentTable(
      name: "ei", caption: "Per groep: de \(analyse.net.woorden.banden) erbinnen en naar buiten.",
      columns: ["groep", "binnen", "naar buiten", "E-I-index"],
      rows: zip(labels, mixing.groups).map { label, ties in
        [
          label, Teksten.geheel(ties.inside), Teksten.geheel(ties.outside),
          ties.index.map(Teksten.getal) ?? "",
        ]
      })
  }
}

extension Teksten {
  /// By what the nodes are divided, and who stay out of it.
  static func indeling(_ analyse: Analyse) -> String {
    guard let groups = analyse.indeling else { return "Er is geen indeling in groepen." }
    var zin = "De groepen staan in de kolom ‘\(groups.naam)’."
    if groups.nietVermeld > 0 {
      zin +=
        " Bij \(analyse.net.aantal(groups.nietVermeld)) is daar niets vermeld; die "
        + "\(groups.nietVermeld == 1 ? "telt" : "tellen") niet mee."
    }
    if groups.meerdere > 0 {
      zin +=
        " Bij \(analyse.net.aantal(groups.meerdere)) staat er meer dan één ding; die "
        + "\(groups.meerdere == 1 ? "telt" : "tellen") ook niet mee."
    }
    return zin
  }

  static func geenIndeling(_ analyse: Analyse) -> String {
    analyse.net.ids.isEmpty
      ? leegNet
      : "Van niemand is vermeld bij welke groep die hoort. Daarom is dit niet te berekenen. Kies "
        + "een kolom met --groep."
  }
}
