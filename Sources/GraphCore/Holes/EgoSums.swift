/// What the contacts of one node add up to.
struct EgoSums {
  private(set) var contacts = 0.0
  private(set) var constraint = 0.0
  private(set) var effectiveSize = 0.0

  /// Takes in a contact.
  ///
  /// - Parameters:
  ///   - pull: How much it constrains the node.
  ///   - common: Which part of it the node has by way of other contacts too.
  @inline(__always) mutating func add(_ pull: Double, _ common: Double) {
    contacts += 1
    constraint += pull
    effectiveSize += 1 - common
  }

  /// A value, unless there are no contacts.
  func defined(_ value: Double) -> Double? { contacts == 0 ? nil : value }

  /// The Coleman–Theil index; `disorder` is Σ_j r_j ln r_j, not below 0 but for rounding.
  func hierarchy(_ disorder: Double) -> Double? {
    if contacts < 2 { return defined(1) }
    return min(1, max(0, disorder / (contacts * logarithm(contacts))))
  }
}
