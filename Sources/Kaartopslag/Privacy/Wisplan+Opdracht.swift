import Wijkmodel

extension Wisplan {
  /// What is needed to do what is asked, and of a whole person also their trail.
  static func make(
    _ opdracht: Verwijderopdracht, _ stand: Registerstand, _ log: [Logplaats], op dag: Datum
  ) throws(Registerfout) -> (plan: Wisplan, spoor: Persoonsspoor?) {
    guard opdracht.alleen.isEmpty else {
      let rij = try row(opdracht, stand)
      let plan = Wisplan(
        opdracht.alleen, of: rij, stand, log, teksten: opdracht.teksten, today: dag)
      return (plan, nil)
    }
    switch opdracht.persoon {
    case .naam: break
    case .id: try check(try row(opdracht, stand))
    case .ids(let ids):
      for id in ids { try check(try row(Verwijderopdracht(.id(id)), stand)) }
    }
    let spoor = Persoonsspoor(opdracht.persoon, stand, log)
    return (Wisplan(spoor, stand, log, teksten: opdracht.teksten), spoor)
  }

  /// The row that is asked for, of which the cells can go.
  static func row(
    _ opdracht: Verwijderopdracht, _ stand: Registerstand
  ) throws(Registerfout) -> Registerrij {
    switch opdracht.persoon {
    case .naam(let naam): throw .onbekend(naam)
    case .ids(let ids): throw .onbekend(ids.joined(separator: ", "))
    case .id(let id):
      guard let rij = stand.rij(of: id) else { throw .onbekend(id) }
      let needed = opdracht.alleen.first { rij.tabel.kolom($0)?.isVerplicht == true || $0 == .id }
      if let needed {
        throw .afgewezen([
          "Zonder \(needed.rawValue) kan deze regel niet blijven bestaan. Verwijder dan alles."
        ])
      }
      return rij
    }
  }

  /// Refuses what is no person.
  static func check(_ rij: Registerrij) throws(Registerfout) {
    guard rij.tabel == .knopen(.sleutelfiguur) else {
      throw .afgewezen([
        "Dit is geen persoon. Geef met --alleen aan welke kolommen persoonsgegevens zijn."
      ])
    }
  }
}
