import DocumentText
import GraphCore
import Kaartvraag

extension Vergelijking {
  var json: JSONWaarde {
    .object([
      JSONVeld("met", .tekst(titel)),
      JSONVeld("gedeelde_knopen", .getal(gedeeld)),
      JSONVeld("alleen_eerste", .getal(alleen.eerste)),
      JSONVeld("alleen_tweede", .getal(alleen.tweede)),
      JSONVeld("relaties_beide", .getal(banden.beide)),
      JSONVeld("relaties_eerste", .getal(banden.eerste)),
      JSONVeld("relaties_tweede", .getal(banden.tweede)),
      JSONVeld("correlatie", .kommagetal(uitkomst?.correlation)),
      JSONVeld("p_hoger", .kommagetal(uitkomst?.test.pHigh)),
      JSONVeld("p_lager", .kommagetal(uitkomst?.test.pLow)),
      JSONVeld("p_tweezijdig", .kommagetal(uitkomst?.test.pTwoSided)),
      JSONVeld("permutaties", .getal(uitkomst?.test.permutations)),
    ])
  }

  static let gerekend =
    "QAP-correlatie: De correlatie van Pearson over alle tweetallen; een verbinding met zichzelf "
    + "telt niet mee. Daarna zijn de namen in het tweede netwerk steeds anders door elkaar "
    + "gehaald, "
    + "om te zien wat toeval geeft. Bron: Krackhardt, Predicting with networks (1988)."

  /// Whether there is something to compare.
  var isZinvol: Bool { gedeeld > 0 && !isZelfde }

  func blokken(_ net: Analysenet) -> [DocumentBlock] {
    [
      .heading(level: 2, "Lijken de twee netwerken op elkaar? (QAP-correlatie)"),
      .paragraph(zinnen(net).joined(separator: " ")),
    ]
  }

  private func zinnen(_ net: Analysenet) -> [String] {
    if isZelfde {
      return [
        net.isKaart
          ? "U vergelijkt deze kaart met zichzelf op dezelfde dag. Dat zegt niets."
          : "U vergelijkt deze lijst met zichzelf. Dat zegt niets."
      ]
    }
    if gedeeld == 0 { return ["Er is geen naam die in allebei staat. Vergelijken kan dus niet."] }
    return tellingen(net) + oordelen
  }

  private func tellingen(_ net: Analysenet) -> [String] {
    let (own, other) = namen
    var zinnen = [
      "Vergeleken zijn \(own) en \(other), tussen "
        + "\(Teksten.aantal(gedeeld, net.woorden.knoop, net.woorden.knopen)) die in allebei "
        + "\(gedeeld == 1 ? "staat" : "staan").",
      "Van de \(Teksten.geheel(banden.eerste)) verbindingen in het eerste netwerk "
        + "\(banden.beide == 1 ? "is" : "zijn") er \(Teksten.geheel(banden.beide)) ook in het "
        + "tweede; daar zijn er in totaal \(Teksten.geheel(banden.tweede)).",
    ]
    if alleen.eerste + alleen.tweede > 0 {
      zinnen.append(
        "Wie maar in één van de twee staat, telt niet mee (\(Teksten.geheel(alleen.eerste)) in het "
          + "eerste, \(Teksten.geheel(alleen.tweede)) in het tweede).")
    }
    return zinnen
  }

  private var oordelen: [String] {
    guard let uitkomst else {
      return [
        "Of ze op elkaar lijken is niet te zeggen: in een van de twee is niemand verbonden, of "
          + "iedereen met iedereen."
      ]
    }
    let (low, number) = (uitkomst.correlation < 0, Teksten.getal(uitkomst.correlation))
    let p = low ? uitkomst.test.pLow : uitkomst.test.pHigh
    return [
      "De correlatie is \(number), op een schaal van -1 tot 1.",
      "Bij toeval komt een getal van \(number) of \(low ? "lager" : "hoger") in "
        + "\(Teksten.procent(p)) van de gevallen voor.",
      p > 0.05
        ? "Dit kan dus goed toeval zijn."
        : "De twee lijken \(low ? "minder" : "meer") op elkaar dan bij toeval.",
    ]
  }
}
