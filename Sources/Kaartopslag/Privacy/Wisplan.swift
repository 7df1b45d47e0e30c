import Wijkmodel

/// What must be done to the rows and the log for a person, or some cells of an entry, to be gone.
struct Wisplan {
  /// The rows that go.
  private(set) var weg: [Registerrij] = []
  /// The cells of other rows that change; nil for one that goes.
  private(set) var zet: [Int: [Kolomnaam: String?]] = [:]
  /// The cells of the log of which the contents go.
  private(set) var log: [Logplaats] = []
  /// The texts that still name the person.
  private(set) var teksten: [Tekstvermelding] = []

  /// By what it is recognised elsewhere.
  let termen: Persoonstermen

  private let stand: Registerstand

  /// Works out how a person goes.
  init(_ spoor: Persoonsspoor, _ stand: Registerstand, _ log: [Logplaats], teksten: Bool) {
    self.stand = stand
    termen = spoor.termen
    let own = spoor.eigen.union(spoor.over)
    for rij in stand.rijen {
      if own.contains(rij.nummer) {
        weg.append(rij)
      } else {
        change(rij, teksten: teksten)
      }
    }
    self.log = log.filter { cel in
      own.contains(cel.rij) || (cel.mentions(spoor.termen) && !isPresentName(cel))
    }
    restate()
  }

  /// Works out how some cells of one entry go.
  init(
    _ kolommen: [Kolomnaam], of rij: Registerrij, _ stand: Registerstand, _ log: [Logplaats],
    teksten: Bool, today: Datum
  ) {
    self.stand = stand
    let own = log.filter { $0.rij == rij.nummer && kolommen.contains($0.kolom) }
    let cells = rij.velden.alle.filter { kolommen.contains($0.kolom) }
    var known = Persoonstermen()
    for cel in own { for waarde in cel.waarden { known.add(cel.kolom, waarde) } }
    termen = known
    if !cells.isEmpty {
      var gone: [Kolomnaam: String?] = [:]
      for cel in cells { gone.updateValue(nil, forKey: cel.kolom) }
      for case .zet(let rij, let cellen) in rij.changes(gone, on: today) { zet[rij] = cellen }
    }
    for other in stand.rijen where !termen.isEmpty {
      change(other, teksten: teksten, except: other.nummer == rij.nummer ? kolommen : [])
    }
    self.log = log.filter { cel in
      own.contains(cel) || (cel.mentions(known) && !isPresentName(cel))
    }
    restate()
  }

  private mutating func change(
    _ rij: Registerrij, teksten: Bool, except kolommen: [Kolomnaam] = []
  ) {
    for cel in rij.velden.alle where !kolommen.contains(cel.kolom) {
      switch Celvermelding(cel.kolom, cel.waarde, in: rij.tabel, termen) {
      case .niet: continue
      case .verwijzing(let rest): zet[rij.nummer, default: [:]].updateValue(rest, forKey: cel.kolom)
      case .tekst where teksten:
        let text = termen.removed(from: cel.waarde)
        zet[rij.nummer, default: [:]].updateValue(
          text == Persoonstermen.vervanging ? nil : text, forKey: cel.kolom)
      case .tekst: mention(rij, cel, isNaam: false)
      case .naam: mention(rij, cel, isNaam: true)
      }
    }
  }

  private mutating func mention(_ rij: Registerrij, _ cel: Velden.Veld, isNaam: Bool) {
    teksten.append(
      Tekstvermelding(
        rij: rij.nummer, tabel: rij.tabel, regel: rij.omschrijving, kolom: cel.kolom,
        tekst: cel.waarde, isNaam: isNaam))
  }

  /// Whether the log tells of the name that something else has now: without it the history of that
  /// would be lost as well.
  private func isPresentName(_ cel: Logplaats) -> Bool {
    Kolomkennis.kolom(cel.kolom, of: cel.tabel)?.isVerplicht == true
      && stand.rij(cel.rij)?.velden[cel.kolom].map { [$0] == cel.waarden } == true
  }

  /// What gave a cell its present value cannot go without the value being said again.
  private mutating func restate() {
    let gone = Set(weg.map(\.nummer))
    for cel in log where !gone.contains(cel.rij) {
      guard let rij = stand.rij(cel.rij), rij.sinds(cel.kolom) == cel.handeling,
        zet[cel.rij]?[cel.kolom] == nil, let value = rij.velden[cel.kolom]
      else { continue }
      zet[cel.rij, default: [:]].updateValue(value, forKey: cel.kolom)
    }
  }

  /// The changes of rows that stay, in order of row.
  var wijzigingen: [Rijwijziging] {
    zet.sorted { $0.key < $1.key }.map { .zet(rij: $0.key, $0.value) }
  }

  /// That the log says of which rows something was erased, in order of row.
  var gewist: [Logrij] {
    let rows = Dictionary(log.map { ($0.rij, $0.tabel) }, uniquingKeysWith: { first, _ in first })
    return rows.sorted { $0.key < $1.key }.map {
      Logrij(rij: $0.key, tabel: $0.value.naam, soort: .gewist, cellen: [])
    }
  }

  /// What it comes down to.
  var verslag: Verwijderverslag {
    var verslag = Verwijderverslag()
    for rij in weg { verslag.regels[rij.tabel, default: 0] += 1 }
    verslag.cellen = zet.reduce(0) { count, row in
      count + row.value.filter { stand.rij(row.key)?.velden[$0.key] != $0.value }.count
    }
    verslag.logcellen = log.count
    verslag.teksten = teksten
    return verslag
  }
}

extension Registerrij {
  /// What the row is about, in a few words.
  public var omschrijving: String {
    let columns: [Kolomnaam] =
      switch tabel {
      case .kaart: [.sleutel]
      case .knopen: [velden[.naam] == nil ? .id : .naam]
      case .aliassen: [.id, .alias]
      case .relatiesoorten: [.naam]
      case .relaties: [.van, .relatie, .naar]
      case .krachtenveld(let tabel):
        velden[.naam] == nil ? tabel.sleutelkolommen : [.naam]
      }
    return columns.compactMap { velden[$0] }.joined(separator: " ")
  }
}
