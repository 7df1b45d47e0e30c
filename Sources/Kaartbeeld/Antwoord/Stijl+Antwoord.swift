extension Stijl.Kleur {
  /// Around the entry that is number one.
  static let eersteVulling = "#BBDCF0"
}
