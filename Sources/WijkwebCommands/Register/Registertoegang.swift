import Kaartopslag

/// A register as commands use it: what goes wrong is a sentence.
struct Registertoegang {
  let register: Register
  private let naam: String

  /// Opens a register.
  ///
  /// - Parameters:
  ///   - pad: The file.
  ///   - naam: How the user wrote it; the path when it is nil.
  ///   - aanroep: The call, which has the clock.
  /// - Throws: `Mislukking` when it cannot be opened.
  init(_ pad: String, as naam: String? = nil, _ aanroep: Aanroep) throws(Mislukking) {
    let naam = naam ?? pad
    self.naam = naam
    register = try Self.telling(naam) { () throws(Registerfout) in
      try Register(pad: pad, klok: aanroep.omgeving.klok)
    }
  }

  /// Opens the register that `--kaart` or WIJKWEB_KAART names.
  static func chosen(_ aanroep: Aanroep) throws(Mislukking) -> Registertoegang {
    try named(nil, aanroep)
  }

  /// Opens the register that an argument names, or else `--kaart` or WIJKWEB_KAART.
  static func named(_ argument: String?, _ aanroep: Aanroep) throws(Mislukking) -> Registertoegang {
    guard
      let (path, naam) = Kaartkeuze.chosen(
        argument ?? aanroep.value("kaart"), aanroep.omgeving)
    else {
      throw .verkeerdGebruik(
        "Er is geen register gekozen. Geef het mee met --kaart REGISTER, of zet de naam in de "
          + "variabele WIJKWEB_KAART.")
    }
    if case .map = try Kaartbron(path, as: naam) {
      throw .mislukt(
        "\(naam) is een map en geen register. Maak er eerst een register van met: "
          + "wijkweb register maak \(naam) --in wijk.register")
    }
    return try Registertoegang(path, as: naam, aanroep)
  }

  /// Does something with the register.
  ///
  /// - Parameters:
  ///   - other: How the user wrote the file that an error is about, when it is another one.
  ///   - work: What is done.
  /// - Returns: What the work gives.
  /// - Throws: `Mislukking` when the work fails.
  func doing<Result>(
    as other: String? = nil, _ work: (Register) throws(Registerfout) -> Result
  ) throws(Mislukking) -> Result {
    try Self.telling(other ?? naam) { () throws(Registerfout) in try work(register) }
  }

  /// What the register says now.
  func stand() throws(Mislukking) -> Registerstand {
    try doing { (register) throws(Registerfout) in try register.stand() }
  }

  /// Does something that may fail as a register does.
  static func telling<Result>(
    _ naam: String, _ work: () throws(Registerfout) -> Result
  ) throws(Mislukking) -> Result {
    do {
      return try work()
    } catch {
      throw .mislukt(Teksten.zin(error, register: naam))
    }
  }
}
