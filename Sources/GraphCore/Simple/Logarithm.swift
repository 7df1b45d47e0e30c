// The C library has the logarithm; it stays in this file.
#if canImport(Glibc)
  private import Glibc
#else
  private import Darwin
#endif

/// The natural logarithm.
func logarithm(_ value: Double) -> Double { log(value) }
