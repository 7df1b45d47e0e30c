// The C library has the logarithm; nothing else here needs it.
#if canImport(Glibc)
  private import Glibc
#else
  private import Darwin
#endif

/// What a contact of two nodes counts for that has as many contacts itself, at least these two.
func inverseLog(_ contacts: Int) -> Double { 1 / log(Double(contacts)) }
