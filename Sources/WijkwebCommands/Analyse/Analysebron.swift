import CommandLineParsing
import Kaartgraaf
import Kaartimport
import Netwerkanalyse

/// Reads the network that `wijkweb analyse` is about.
struct Analysebron {
  private let aanroep: Aanroep

  init(_ aanroep: Aanroep) { self.aanroep = aanroep }

  /// The network of the map or the list that is named.
  func net(_ vraag: Analysevraag) throws(Mislukking) -> Analysenet {
    try projected(net(of: aanroep.woorden.argument(0), vraag.net), vraag)
  }

  /// One side of a network, when that is asked for.
  private func projected(
    _ net: Analysenet, _ vraag: Analysevraag
  ) throws(Mislukking) -> Analysenet {
    guard let naar = vraag.projectie else { return net }
    if let projected = net.projectie(naar: naar, vraag.weging, vraag.net) { return projected }
    throw .verkeerdGebruik(
      net.isKaart
        ? "--projectie kan alleen als elke verbinding van de ene kant naar de andere gaat, "
          + "bijvoorbeeld van personen naar groepen. Hier staan sommige aan allebei de kanten. "
          + "Kies "
          + "met --relaties welke verbindingen tellen, bijvoorbeeld --relaties bereikt."
        : "--projectie kan alleen als niemand zowel onder ‘van’ als onder ‘naar’ staat.")
  }

  /// The comparison that is asked for, or nil.
  func vergelijking(
    met net: Analysenet, _ vraag: Analysevraag
  ) throws(Mislukking) -> Vergelijking? {
    let others = Analysevraag.list("met-relaties", aanroep)
    let named = aanroep.value("vergelijk")
    guard named != nil || !others.isEmpty else { return nil }
    var choice = vraag.net
    if !others.isEmpty { choice.relaties = others }
    let other = try projected(self.net(of: named ?? aanroep.woorden.argument(0), choice), vraag)
    return Vergelijking(net, met: other, permutaties: vraag.keuze.permutaties)
  }

  private func net(of name: String?, _ keuze: Netkeuze) throws(Mislukking) -> Analysenet {
    if let name, !Bestanden.isFolder(aanroep.omgeving.path(name)), try isList(name) {
      return try lijst(name, keuze)
    }
    let bron = try Kaartkeuze.bron(aanroep, named: name)
    let graaf = try Kaartlading.graaf(aanroep, bron)
    if aanroep.value("knopen") != nil {
      throw .verkeerdGebruik("--knopen hoort bij een lijst met verbindingen, niet bij een kaart.")
    }
    do {
      return try Analysenet(graaf, keuze)
    } catch {
      throw .verkeerdGebruik(error.zin)
    }
  }

  /// Whether a file is a list rather than a register.
  private func isList(_ name: String) throws(Mislukking) -> Bool {
    guard case .register = try? Kaartbron(aanroep.omgeving.path(name), as: name) else {
      return true
    }
    return false
  }

  private func lijst(_ name: String, _ keuze: Netkeuze) throws(Mislukking) -> Analysenet {
    try rejectMapOptions()
    let bytes = try Bestanden.read(aanroep.omgeving.path(name))
    let knopen = try aanroep.value("knopen").map { (file) throws(Mislukking) in
      try reading(file) { (bytes) throws(Randlijstfout) in try Knopenlijst(bytes) }
    }
    do {
      let lijst = try Randlijst(bytes, ook: knopen?.ids ?? [], gewogen: keuze.gewogen)
      return Analysenet(
        lijst, knopen: knopen, naam: name.split(separator: "/").last.map { String($0) } ?? name,
        keuze)
    } catch {
      throw .mislukt("\(name): \(error.zin)")
    }
  }

  private func reading<Value>(
    _ name: String, _ read: ([UInt8]) throws(Randlijstfout) -> Value
  ) throws(Mislukking) -> Value {
    let bytes = try Bestanden.read(aanroep.omgeving.path(name))
    do { return try read(bytes) } catch { throw .mislukt("\(name): \(error.zin)") }
  }

  /// Says so when an option has no meaning for a list.
  private func rejectMapOptions() throws(Mislukking) {
    for option in ["relaties", "soort", "in", "peildatum", "met-relaties"]
    where aanroep.value(option) != nil {
      throw .verkeerdGebruik(
        "--\(option) hoort bij een kaart, niet bij een lijst met verbindingen. Laat --\(option) "
          + "weg."
      )
    }
    if aanroep.has("openbaar") {
      throw .verkeerdGebruik(
        "--openbaar hoort bij een kaart: een lijst zegt niet wat openbaar is.")
    }
  }
}
