import GraphCore
import Kaartbeeld
import Kaartgraaf
import Netwerkanalyse

extension Galerijstuk {
  /// The word before the name of the measure in the name of a file.
  static let analysewoord = "analyse"

  /// Who stands between others, and which groups the contacts form; nothing without contacts.
  static func analyses(on graaf: KaartGraph, papier: Papier) -> [Galerijstuk] {
    guard let maat = Maat.named("betweenness"), let net = try? Analysenet(graaf, Netkeuze()),
      net.graph.edgeCount > 0
    else { return [] }
    return [
      Galerijstuk(
        inhoud: .analyse(Analyse(net, Analysekeuze()), maat, papier),
        naam: "\(analysewoord)-\(maat.naam)")
    ]
  }
}
