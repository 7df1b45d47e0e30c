/// What a contact of two nodes counts for that has as many contacts itself, at least these two.
func inverseLog(_ contacts: Int) -> Double { 1 / logarithm(Double(contacts)) }
