import DocumentText
import GraphCore
import Kaartgraaf
import Wijkmodel

/// What ties an entry to others, in plain words and grouped by what they say.
struct Relatielijst {
  /// A kind of relation in one direction.
  private struct Groep: Hashable {
    let soort: Relatiesoortnummer
    let isForward: Bool
  }

  let graaf: KaartGraph
  let node: NodeID
  let naar: Verwijzer
  /// Kinds of relations that end here and that the page tells in another way.
  var zonder: Set<Relatiesoortnummer> = []

  var markup: HTMLFragment {
    let groups = groepen
    guard !groups.isEmpty else {
      return .paragraph(
        "Er zijn hier geen relaties vastgelegd. Dat is iets anders dan: er zijn er geen.")
    }
    return .lines(
      groups.flatMap { group in
        [
          .heading(3, HTMLFragment(kop(group.groep))),
          .list(group.edges.map(regel), kind: "lijst"), uitleg(group.edges),
        ]
      })
  }

  /// How many relations the list tells.
  var aantal: Int { groepen.reduce(0) { $0 + $1.edges.count } }

  private var groepen: [(groep: Groep, edges: [EdgeID])] {
    var found: [Groep: [EdgeID]] = [:]
    for edge in relations { found[groep(edge), default: []].append(edge) }
    return graaf.kaart.relatiesoorten.indices.flatMap { place in
      [true, false].compactMap { isForward in
        let soort = Relatiesoortnummer(rawValue: Int16(place))
        let groep = Groep(soort: soort, isForward: isForward)
        return found[groep].map { (groep, ordered($0)) }
      }
    }
  }

  private var relations: [EdgeID] {
    let edges =
      graaf.relaties.outgoingEdges(of: node).map(\.self)
      + graaf.relaties.incomingEdges(of: node).filter { graaf.otherEnd(of: $0, from: node) != node }
    return edges.filter { edge in
      let isTold = graaf.naar(edge) == node && zonder.contains(graaf.soort(edge))
      return graaf.isCounted(edge) && !isTold
    }
  }

  private func groep(_ edge: EdgeID) -> Groep {
    let isForward = graaf.kaart[graaf.soort(edge)].isSymmetrisch || graaf.van(edge) == node
    return Groep(soort: graaf.soort(edge), isForward: isForward)
  }

  private func ordered(_ edges: [EdgeID]) -> [EdgeID] {
    edges.sorted {
      graaf.precedesByName(
        graaf.otherEnd(of: $0, from: node), graaf.otherEnd(of: $1, from: node))
    }
  }

  private func kop(_ groep: Groep) -> String {
    let kind = graaf.kaart[groep.soort]
    return (groep.isForward ? kind.heen : kind.terug).beginningWithCapital
  }

  private func regel(_ edge: EdgeID) -> HTMLFragment {
    let other = graaf.knoop(graaf.otherEnd(of: edge, from: node))
    let name = HTMLFragment.link(HTMLFragment(other.naam), to: naar(.ingang(other)))
    let details = Relatiedetails(graaf: graaf, edge: edge)
    return name + details.woorden + details.herkomst
  }

  private func uitleg(_ edges: [EdgeID]) -> HTMLFragment {
    edges.contains { Relatiedetails(graaf: graaf, edge: $0).sterkte != nil }
      ? .paragraph(HTMLFragment(Teksten.sterkteuitleg), kind: "klein") : .empty
  }
}

/// What is stated of one relation beside its ends.
struct Relatiedetails {
  let graaf: KaartGraph
  let edge: EdgeID

  private var relatie: Relatie { graaf.relatie(edge) }

  /// How well a group is reached, where that is stated.
  var sterkte: Int? { graaf.soort(edge) == .bereikt ? relatie.sterkte : nil }

  /// How and since when, behind the name.
  var woorden: HTMLFragment {
    var words: [String] = []
    if !relatie.kanalen.isEmpty { words.append("via \(Teksten.opsomming(relatie.kanalen))") }
    if let sterkte { words.append("sterkte \(sterkte) van 5") }
    if let niveau = relatie.niveau { words.append("niveau \(Teksten.niveau(niveau))") }
    if let vanaf = relatie.vanaf { words.append("sinds \(vanaf.dutchLongText)") }
    if let tot = relatie.tot { words.append("tot en met \(tot.dutchLongText)") }
    return words.isEmpty ? .empty : HTMLFragment(": " + words.joined(separator: ", "))
  }

  /// Where it is stated and how old it is, on a line of its own.
  var herkomst: HTMLFragment {
    var words: [String] = []
    if let bron = relatie.bron { words.append("Bron: \(bron.asSentence)") }
    if relatie.zekerheid == .afgeleid { words.append("Afgeleid, het staat er niet letterlijk.") }
    if let bevestigd = relatie.laatstBevestigd {
      words.append("Bevestigd \(Ouderdom.moment(bevestigd)).")
    }
    guard !words.isEmpty else { return .empty }
    return .element("span", ["class": "bron"], HTMLFragment(words.joined(separator: " ")))
  }
}
