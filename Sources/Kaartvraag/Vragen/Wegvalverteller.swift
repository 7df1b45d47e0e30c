import GraphCore
import Kaartgraaf
import Wijkmodel

/// Tells what is lost without a party, list by list.
struct Wegvalverteller {
  private let wegval: Wegval
  private let naam: String

  init(_ wegval: Wegval) {
    self.wegval = wegval
    naam = wegval.graaf.naam(wegval.partij)
  }

  private var graaf: KaartGraph { wegval.graaf }

  /// Adds the six lists and returns how many rows each has.
  func add(to bouwer: inout Antwoordbouwer) -> [Int] {
    let groepen = wegval.groepen()
    return [
      addGroepen(groepen.zonder, to: &bouwer), addLaatste(groepen.nogEen, to: &bouwer),
      addAanspreekpunten(to: &bouwer), addParen(to: &bouwer), addLosse(to: &bouwer),
      addOmwegen(groepen.nogEen, to: &bouwer),
    ]
  }

  private func addGroepen(
    _ groepen: [Wegval.Groep], to bouwer: inout Antwoordbouwer
  ) -> Int {
    let rows = groepen.map { Rijontwerp($0.groep, gebruikt: $0.bereik) }
    bouwer.add(rows, .eigen, sectie: "a", kop: "Doelgroepen die niemand meer bereikt") { row in
      Rijuitleg(
        zin: "Zonder \(naam) bereikt niemand de groep \(graaf.naam(row.knoop)) meer, voor zover "
          + "vastgelegd.")
    }
    return rows.count
  }

  private func addLaatste(
    _ groepen: [Wegval.Groep], to bouwer: inout Antwoordbouwer
  ) -> Int {
    let rows = groepen.map { Rijontwerp($0.groep, gebruikt: $0.bereik) }
    bouwer.add(rows, .eigen, sectie: "b", kop: "Doelgroepen die nog één partij bereikt") { row in
      let left = row.gebruikt.map(graaf.van).filter { $0 != wegval.partij }
      return Rijuitleg(
        zin: "Zonder \(naam) bereikt nog maar één partij de groep \(graaf.naam(row.knoop)): "
          + "\(graaf.opsomming(left)).",
        velden: [JSONVeld("partijen", graaf.idsByName(left))])
    }
    return rows.count
  }

  private func addAanspreekpunten(to bouwer: inout Antwoordbouwer) -> Int {
    let contacts = graaf.relations(.aanspreekpuntVoor, from: wegval.partij)
    let rows = wegval.zonderAanspreekpunt().map { node in
      Rijontwerp(node, gebruikt: contacts.filter { graaf.naar($0) == node })
    }
    bouwer.add(rows, .eigen, sectie: "c", kop: "Geen aanspreekpunt meer") { row in
      Rijuitleg(zin: "Zonder \(naam) heeft \(graaf.naam(row.knoop)) geen aanspreekpunt meer.")
    }
    return rows.count
  }

  private func addParen(to bouwer: inout Antwoordbouwer) -> Int {
    let pairs = wegval.paren()
    let ties = Dictionary(
      grouping: wegval.lidmaatschappen(of: wegval.partij), by: graaf.naar)
    let rows = pairs.map { one, other in
      Rijontwerp(
        .paar(one, other), gebruikt: ties[one, default: []] + ties[other, default: []])
    }
    bouwer.add(rows, .eigen, sectie: "d", kop: "Geen gemeenschappelijk lid meer") {
      place -> Rijuitleg in
      let (one, other) = pairs[place]
      return Rijuitleg(
        zin: "Zonder \(naam) hebben \(graaf.naam(one)) en \(graaf.naam(other)) geen "
          + "gemeenschappelijk lid of medewerker meer.")
    }
    return rows.count
  }

  private func addLosse(to bouwer: inout Antwoordbouwer) -> Int {
    let rows = wegval.losgeraakt().map { Rijontwerp($0, gebruikt: []) }
    bouwer.add(rows, .eigen, sectie: "e", kop: "Raakt los van het netwerk") { row in
      Rijuitleg(
        zin: "Zonder \(naam) raakt \(graaf.naam(row.knoop)) los van het grootste deel van het "
          + "netwerk.")
    }
    return rows.count
  }

  private func addOmwegen(
    _ groepen: [Wegval.Groep], to bouwer: inout Antwoordbouwer
  ) -> Int {
    var omweg = Omweg(around: wegval.partij, in: graaf)
    let rows = groepen.compactMap { groep in
      omweg.pad(to: groep.bereik).map { Rijontwerp(groep.groep, pad: $0) }
    }
    bouwer.add(rows, .eigen, sectie: "f", kop: "Zo kan het nog wel") { row in
      let ending = row.pad?.knopen.dropLast().last
      return Rijuitleg(
        zin: "Zonder \(naam): \(row.pad.map(graaf.routezin) ?? "")",
        velden: [JSONVeld("vervanger", .tekst(ending.map { graaf.knoop($0).id }))])
    }
    return rows.count
  }
}
