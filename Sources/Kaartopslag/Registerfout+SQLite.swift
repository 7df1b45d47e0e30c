import SQLiteAccess

extension Registerfout {
  /// What a failure of the database means for whoever waits for it.
  init(_ error: SQLiteError) {
    switch error.kind {
    case .busy: self = .bezet
    case .full: self = .schijfVol
    case .ioError: self = .schijffout
    case .damaged: self = .beschadigd
    case .readOnly, .cannotOpen: self = .geenToegang(pad: "")
    case .constraint, .other: self = .intern("\(error.code): \(error.message)")
    }
  }
}

extension Database {
  /// Runs work whose failures are told in the words of the register.
  func doing<Result>(
    _ work: (Database) throws(SQLiteError) -> Result
  ) throws(Registerfout) -> Result {
    do {
      return try work(self)
    } catch {
      throw Registerfout(error)
    }
  }
}
