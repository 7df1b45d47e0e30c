import DocumentText
import GraphCore
import Kaartgraaf
import Wijkmodel

/// What the parts of a plan are made of: a vraagstuk in one phase, in each of the three views.
struct Planbron: Sendable {
  let graaf: KaartGraph
  let vraagstuk: Vraagstuk
  /// How it is.
  let feitelijk: Oordeelveld
  /// What the municipality would like.
  let wenselijk: Oordeelveld
  /// What the actors would like.
  let gewenst: Oordeelveld
  /// Whether the plan is for everybody: then it tells agreements and no judgement.
  let isOpenbaar: Bool
  private let onderdelen: [Onderdeel]

  init(
    _ graaf: KaartGraph, _ vraagstuk: Vraagstuk, fase: Fase?, isOpenbaar: Bool,
    onderdelen: [Onderdeel]
  ) {
    self.onderdelen = onderdelen
    self.graaf = graaf
    self.vraagstuk = vraagstuk
    self.isOpenbaar = isOpenbaar
    let veld = { kijk in Oordeelveld(graaf, vraagstuk, fase: fase, kijk: kijk) }
    feitelijk = veld(.feitelijk)
    wenselijk = veld(.wenselijk)
    gewenst = veld(.gewenstDoorActor)
  }

  /// The phase that the plan is for.
  var fase: Fase? { feitelijk.fase }

  /// The views in the order of the plan.
  var velden: [Oordeelveld] { [feitelijk, wenselijk, gewenst] }

  /// Every actor, by name.
  var actoren: [NodeID] { feitelijk.actoren.map(\.knoop) }

  /// The talks about the vraagstuk, in order of the file.
  var gesprekken: [Gesprek] { graaf.kaart.krachtenveld.gesprekken(of: vraagstuk.id) }

  /// The actors that have a place in the process: those for whom a ring or a level was chosen.
  var betrokkenen: [NodeID] {
    wenselijk.beoordeeld.filter { $0.positie?.ring != nil || $0.positie?.niveau != nil }
      .map(\.knoop)
  }

  /// The names of the told parts of the analysis, in the order of the program.
  var onderdeelnamen: [String] { onderdelen.map(\.naam) }

  /// Whether an entry may be named: in a plan for everybody no person is.
  func isNoembaar(_ node: NodeID) -> Bool {
    !isOpenbaar || graaf.knoopsoort(node) != .sleutelfiguur
  }

  func naam(_ node: NodeID) -> String { graaf.knoop(node).naam }

  func naam(_ id: String) -> String { graaf.node(of: id).map(naam) ?? id }

  func opsomming(_ nodes: [NodeID]) -> String { Teksten.opsomming(nodes.map(naam)) }

  /// What a told part of the analysis says, without what is for programs; nothing where it does
  /// not exist or where everybody reads along.
  func onderdeel(_ naam: String) -> [DocumentBlock] {
    guard !isOpenbaar, let found = onderdelen.first(where: { $0.naam == naam }) else { return [] }
    return found.blokken(feitelijk).filter { block in
      if case .table(let table) = block { !table.isData } else { true }
    }
  }

  /// The word for an actor after its name, which may be a plural: a doelgroep is no party.
  func woord(_ node: NodeID) -> String {
    graaf.knoopsoort(node).isPartij ? "deze partij" : "deze groep"
  }

  /// What kind of actor it is, in the words of the map.
  func soort(_ node: NodeID) -> String {
    graaf.knoop(node).soort ?? graaf.knoopsoort(node).rawValue
  }
}

extension Positie {
  /// Who judged, and when.
  var stempel: String {
    "\(beoordelaar ?? "rol niet vermeld"), \(datum?.dutchLongText ?? "datum niet vermeld")"
  }
}

extension DocumentBlock {
  private static let begin = "Vraag aan u: "

  /// A question to who makes the plan, with the place where the answer belongs.
  static func vraag(
    _ zin: String, _ tabel: Krachtenveldtabel, _ kolommen: Kolomnaam...
  ) -> DocumentBlock {
    let place =
      (kolommen.count == 1 ? "kolom " : "kolommen ")
      + Teksten.opsomming(kolommen.map(\.rawValue))
    return .note("\(begin)\(zin) Dat staat nog niet in \(tabel.bestandsnaam), \(place).")
  }

  /// The question that the block asks, or nil when it asks none.
  var openVraag: String? {
    guard case .note(let text) = self, text.hasPrefix(Self.begin) else { return nil }
    return String(text.dropFirst(Self.begin.count))
  }

  /// The block as a part of a section that lies so many levels deeper.
  func lowered(by levels: Int) -> DocumentBlock {
    guard case .heading(let level, let text) = self else { return self }
    return .heading(level: level + levels, text)
  }
}
