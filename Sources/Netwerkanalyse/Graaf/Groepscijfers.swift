import GraphCore
import Kaartvraag

extension Graafcijfer {
  static let eiIndex = Graafcijfer(
    "ei_index", "E-I-index",
    bron: "Krackhardt en Stern, Informal networks and organizational "
      + "crises (1988)",
    conventie: { analyse in
      "Verbindingen tussen groepen min verbindingen erbinnen, gedeeld door alle verbindingen. "
        + Teksten.indeling(analyse)
        + " De verwachting en de kans gelden als de groepen willekeurig over dezelfde "
        + "\(analyse.net.woorden.knopen) worden verdeeld; de kans is tweezijdig, met "
        + "\(Teksten.geheel(analyse.keuze.permutaties)) verdelingen."
    }
  ) { analyse in
    let mixing = analyse.menging
    return Uitkomst(
      velden: [
        JSONVeld("ei_index", .kommagetal(mixing?.whole.index)),
        JSONVeld("ei_verwacht", .kommagetal(mixing?.expected)),
        JSONVeld("ei_p", .kommagetal(mixing?.test?.pTwoSided)),
      ],
      zinnen: zinnen(mixing, analyse))
  }

  private static func zinnen(_ mixing: EIIndex?, _ analyse: Analyse) -> [String] {
    guard let mixing, let groups = analyse.indeling else { return [] }
    guard let index = mixing.whole.index, let expected = mixing.expected else {
      return ["Er zijn geen verbindingen tussen twee van wie de groep vermeld is."]
    }
    if groups.labels.count == 1 {
      return [
        "Iedereen van wie de groep vermeld is, hoort bij dezelfde groep: "
          + "‘\(groups.labels[0])’."
      ]
    }
    let outside = Double(mixing.whole.outside) / Double(mixing.whole.total)
    let (own, chance) = (Teksten.procent(outside), Teksten.procent((expected + 1) / 2))
    let between =
      analyse.net.isKaart && groups.naam == "soort"
      ? "twee verschillende soorten\(analyse.net.woorden.knoop == "partij" ? " partijen" : "")"
      : "twee groepen van de kolom ‘\(groups.naam)’"
    let zin =
      "\(own) van de \(analyse.net.woorden.banden) is tussen \(between); bij toeval zou dat "
      + "\(chance) zijn."
    guard let p = mixing.test?.pTwoSided else { return [zin] }
    if p > 0.05 { return [zin + (own == chance ? "" : " Dat verschil kan toeval zijn.")] }
    return [zin + " Dat is \(index < expected ? "minder" : "meer") dan toeval."]
  }

  static let modulariteit = Graafcijfer(
    "modulariteit", "Modulariteit",
    bron: "Newman en Girvan, Finding and evaluating community structure in networks (2004)",
    conventie: { analyse in
      "Het deel van de verbindingen binnen groepen, min wat daar bij toeval zou zijn. De groepen "
        + "zijn die van de maat groep."
        + (analyse.indeling.map {
          " modulariteit_groepering is die van de kolom ‘\($0.naam)’; wie geen groep heeft, telt "
            + "daar als groep op zichzelf."
        } ?? "") + Teksten.sterkteTelt(analyse)
    }
  ) { analyse in
    let graph = analyse.sterktegraaf
    let found = graph.modularity(of: analyse.groepen)
    let stated = analyse.indeling.map { graph.modularity(of: Partition($0)) }
    var velden = [JSONVeld("modulariteit", .kommagetal(found))]
    if let stated { velden.append(JSONVeld("modulariteit_groepering", .kommagetal(stated))) }
    return Uitkomst(velden: velden, zinnen: found.map { [scherpte($0)] } ?? [])
  }

  /// What a modularity means.
  private static func scherpte(_ found: Double) -> String {
    if found > 1e-9 {
      return
        "De modulariteit van de gevonden groepen is \(Teksten.getal(found)): hoe dichter bij 1, "
        + "hoe scherper het netwerk in groepen uiteenvalt."
    }
    let value = Teksten.getal(found > -1e-9 ? 0 : found)
    return "De modulariteit is \(value): geen enkele indeling in groepen is beter dan toeval."
  }
}

extension Partition {
  /// A grouping in which every node without a group is one by itself.
  fileprivate init(_ groups: Groepering) {
    self.init(
      labels: groups.groepen.enumerated().map { node, group in group ?? groups.labels.count + node }
    )
  }
}
