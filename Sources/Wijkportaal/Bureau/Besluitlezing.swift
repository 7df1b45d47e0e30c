import Kaartopslag
import Wijkmodel

/// What somebody at the desk chose about a proposal.
struct Besluitlezing {
  /// What can be chosen about a cell, or about a proposal as a whole.
  enum Keuze: String, CaseIterable {
    case overnemen, niet, later

    var label: String {
      switch self {
      case .overnemen: "Overnemen"
      case .niet: "Niet overnemen"
      case .later: "Later beslissen"
      }
    }
  }

  /// The names of the fields of the form.
  enum Veldnaam {
    static func keuze(_ plaats: Int) -> String { "keuze-\(plaats)" }
    static func reden(_ plaats: Int) -> String { "reden-\(plaats)" }
    static func gezien(_ plaats: Int) -> String { "gezien-\(plaats)" }
    static let blijft = "blijft"
    /// The button that accepts every cell, whatever was chosen beside it.
    static let alles = "alles"
  }

  /// What was chosen per place.
  private(set) var keuzes: [Int: Keuze] = [:]
  /// The reasons as typed, per place.
  private(set) var redenen: [Int: String] = [:]
  /// What is wrong, by the name of the field.
  private(set) var fouten: [String: String] = [:]
  /// The decisions, in the order of the cells.
  private(set) var besluiten: [Veldbesluit] = []
  /// Of a double the key of the entry that remains.
  private(set) var blijft: String?

  /// A longer reason nobody reads.
  static let longestReason = 500

  /// Nothing chosen yet.
  init() {}

  /// Reads a form about a proposal.
  ///
  /// - Parameters:
  ///   - voorstel: The proposal.
  ///   - rij: The row that it is about as it is now, nil when there is none.
  ///   - veld: The value of a field of the form, nil when the form does not have it.
  init(_ voorstel: Voorstel, of rij: Registerrij?, veld: (String) -> String?) {
    let open = voorstel.velden.filter { $0.besluit == nil }
    let asked = voorstel.soort.isPerVeld ? open : Array(open.prefix(1))
    blijft = veld(Veldnaam.blijft).flatMap { $0.isEmpty ? nil : $0 }
    for cell in asked { read(cell.plaats, now: rij?.velden[cell.kolom], veld) }
    guard fouten.isEmpty, let first = asked.first else { return }
    if besluiten.isEmpty {
      fouten[Veldnaam.keuze(first.plaats)] =
        "Kies bij minstens één gegeven of u het overneemt of niet."
    }
    if voorstel.soort == .dubbel, besluiten.first?.isAanvaard == true, blijft == nil {
      fouten[Veldnaam.blijft] = "Kies welke regel blijft staan."
    }
  }

  private mutating func read(_ plaats: Int, now: String?, _ veld: (String) -> String?) {
    let chosen = veld(Veldnaam.keuze(plaats)).flatMap(Keuze.init(rawValue:)) ?? .later
    let choice = veld(Veldnaam.alles) == nil ? chosen : .overnemen
    let reason = (veld(Veldnaam.reden(plaats)) ?? "").trimmed
    keuzes[plaats] = choice
    redenen[plaats] = reason
    if choice == .niet, reason.isEmpty {
      fouten[Veldnaam.reden(plaats)] =
        "Schrijf waarom u dit niet overneemt. Wie dit stuurde, leest dat."
    }
    if reason.count > Self.longestReason {
      fouten[Veldnaam.reden(plaats)] =
        "Maak de reden korter: hoogstens \(Self.longestReason) tekens."
    }
    guard choice != .later else { return }
    let seen = Veldlezing.gezien(veld(Veldnaam.gezien(plaats)), now: now)
    besluiten.append(
      Veldbesluit(
        plaats: plaats, isAanvaard: choice == .overnemen, reden: reason, gezien: seen))
  }
}
