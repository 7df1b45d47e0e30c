import GraphCore
import DocumentText
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

  func blokken(_ net: Analysenet) -> [DocumentBlock] {
    [
      .heading(level: 2, "Lijken de twee netwerken op elkaar? (QAP-correlatie)"),
      .paragraph(zinnen(net).joined(separator: " ")),
      .paragraph(
        "Zo is gerekend: de correlatie van Pearson over alle tweetallen, zonder wie met zichzelf "
          + "verbonden is. Daarna zijn de namen in het tweede netwerk "
          + "\(Teksten.geheel(uitkomst?.test.permutations ?? 0)) keer door elkaar gehaald, steeds "
          + "op dezelfde manier. Bron: Krackhardt, Predicting with networks (1988)."),
    ]
  }

  private func zinnen(_ net: Analysenet) -> [String] {
    var zinnen = [
      "Vergeleken met ‘\(titel)’, over \(Teksten.aantal(gedeeld, "naam die", "namen die")) in "
        + "allebei \(gedeeld == 1 ? "staat" : "staan").",
      "Van de \(Teksten.geheel(banden.eerste)) verbindingen hier "
        + "\(banden.beide == 1 ? "is" : "zijn") er \(Teksten.geheel(banden.beide)) ook daar; daar "
        + "zijn er in totaal \(Teksten.geheel(banden.tweede)).",
    ]
    if alleen.eerste + alleen.tweede > 0 {
      zinnen.append(
        "Wie maar in één van de twee staat, telt niet mee (\(Teksten.geheel(alleen.eerste)) hier, "
          + "\(Teksten.geheel(alleen.tweede)) daar).")
    }
    guard let uitkomst else {
      return zinnen + [
        "Of ze op elkaar lijken is niet te zeggen: in een van de twee is niemand verbonden, of "
          + "iedereen met iedereen."
      ]
    }
    return zinnen + [oordeel(uitkomst)]
  }

  private func oordeel(_ found: QAPCorrelation) -> String {
    let number = "De correlatie is \(Teksten.getal(found.correlation)), op een schaal van -1 tot 1."
    let chance =
      "Door toeval alleen komt \(found.correlation < 0 ? "zo laag of lager" : "zo hoog of hoger") "
      + "voor in \(Teksten.kans(found.correlation < 0 ? found.test.pLow : found.test.pHigh)) van "
      + "de gevallen"
    let p = found.correlation < 0 ? found.test.pLow : found.test.pHigh
    return number + " " + chance
      + (p <= 0.05
        ? ". De netwerken \(found.correlation < 0 ? "verschillen" : "lijken op elkaar"), meer dan "
          + "toeval zou geven."
        : ". Dat kan dus goed toeval zijn.")
  }
}
