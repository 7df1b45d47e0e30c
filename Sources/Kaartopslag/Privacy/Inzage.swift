public import Wijkmodel

/// Everything that is held about a person (GDPR, article 15).
public struct Inzage: Hashable, Sendable {
  /// A stated cell.
  public struct Cel: Hashable, Sendable {
    /// The column.
    public let kolom: Kolomnaam
    /// What it says.
    public let waarde: String
    /// Who may see it.
    public let zichtbaarheid: Zichtbaarheid
    /// When and by which role it was recorded, nil when that is not known.
    public let herkomst: Handeling?
  }

  /// A row.
  public struct Regel: Hashable, Sendable {
    /// The table.
    public let tabel: Tabel
    /// What it is about, in a few words.
    public let omschrijving: String
    /// Its cells.
    public let cellen: [Cel]
  }

  /// The row of the person.
  public let persoon: Regel
  /// The key of the person.
  public let id: String
  /// Rows about the person: other spellings, relations, judgements and talks, by table.
  public let over: [Regel]
  /// Rows about something else, with the cells that refer to the person.
  public let verwijzingen: [Regel]
  /// Texts about something else that name the person.
  public let teksten: [Tekstvermelding]

  /// Gathers what a map says about a person.
  ///
  /// - Throws: `Registerfout.onbekend` when there is no such entry, `.afgewezen` when it is no person.
  /// - Complexity: O(n) in the number of cells.
  public init(_ id: String, in stand: Registerstand) throws(Registerfout) {
    try self.init(id, stand, Persoonsspoor(.id(id), stand, []))
  }

  init(_ id: String, _ stand: Registerstand, _ spoor: Persoonsspoor) throws(Registerfout) {
    guard let own = stand.rij(of: id) else { throw .onbekend(id) }
    try Wisplan.check(own)
    self.id = id
    let maker = Inzagemaker(stand)
    persoon = maker.regel(own)
    over = stand.rijen.filter { spoor.over.contains($0.nummer) }.map { maker.regel($0) }
    let others = stand.rijen.filter {
      !spoor.over.contains($0.nummer) && !spoor.eigen.contains($0.nummer)
    }
    verwijzingen = others.compactMap { rij in
      let regel = maker.regel(rij) { cel in
        if case .verwijzing = Celvermelding(cel.kolom, cel.waarde, in: rij.tabel, spoor.termen) {
          true
        } else {
          false
        }
      }
      return regel.cellen.isEmpty ? nil : regel
    }
    teksten = Wisplan(spoor, stand, [], teksten: false).teksten
  }

  /// The cell of the person in a column, nil when it is not stated.
  public subscript(kolom: Kolomnaam) -> String? {
    persoon.cellen.first { $0.kolom == kolom }?.waarde
  }
}

/// Makes rows of an inzage.
private struct Inzagemaker {
  private let stand: Registerstand

  init(_ stand: Registerstand) { self.stand = stand }

  func regel(
    _ rij: Registerrij, _ shown: (Velden.Veld) -> Bool = { _ in true }
  ) -> Inzage.Regel {
    let row = zichtbaarheid(of: rij)
    let classes = Dictionary(
      rij.tabel.veldklassen.map { ($0.kolom, $0.zichtbaarheid) }, uniquingKeysWith: { $1 })
    let order = (rij.tabel.kolommen + rij.tabel.ookBegrepen).map(\.naam)
    let known = order.compactMap { kolom in rij.velden.alle.first { $0.kolom == kolom } }
    let own = rij.velden.alle.filter { !order.contains($0.kolom) }
    let cells = (known + own).filter(shown).map { cel in
      Inzage.Cel(
        kolom: cel.kolom, waarde: cel.waarde,
        zichtbaarheid: max(row, classes[cel.kolom] ?? .intern),
        herkomst: stand.herkomst(cel.kolom, of: rij))
    }
    return Inzage.Regel(tabel: rij.tabel, omschrijving: naam(rij), cellen: cells)
  }

  /// What a row is about, with names for keys.
  private func naam(_ rij: Registerrij) -> String {
    guard rij.tabel == .relaties else { return rij.omschrijving }
    return [.van, .relatie, .naar].compactMap { (kolom: Kolomnaam) in
      let cell = rij.velden[kolom]
      return cell.flatMap { stand.rij(of: $0)?.velden[.naam] }
        ?? cell?.replacing("_", with: " ")
    }.joined(separator: " ")
  }

  /// Who may see a row: of one that ties entries together only who may see both.
  private func zichtbaarheid(of rij: Registerrij) -> Zichtbaarheid {
    switch rij.tabel {
    case .knopen: knoop(rij.id)
    case .aliassen: knoop(rij.id)
    case .relaties: max(knoop(rij.velden[.van] ?? ""), knoop(rij.velden[.naar] ?? ""))
    // What is thought of a person, or talked about with one, is never public.
    case .krachtenveld: .intern
    case .kaart, .relatiesoorten: .openbaar
    }
  }

  private func knoop(_ id: String) -> Zichtbaarheid {
    stand.kaart.nummer(of: id).map { stand.kaart[$0].zichtbaarheid } ?? .intern
  }

  private func max(_ left: Zichtbaarheid, _ right: Zichtbaarheid) -> Zichtbaarheid {
    let order = Zichtbaarheid.allCases
    return (order.firstIndex(of: left) ?? 0) < (order.firstIndex(of: right) ?? 0) ? right : left
  }
}
