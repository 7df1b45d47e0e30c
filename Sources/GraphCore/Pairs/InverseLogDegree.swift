// The C library has the logarithm; it stays in this file.
#if canImport(Glibc)
  private import Glibc
#else
  private import Darwin
#endif

extension Adjacency {
  /// 1 / ln(degree): what a contact of two nodes, which has at least these two, counts for.
  func inverseLogDegree(of node: Int) -> Double { 1 / logarithm(Double(degree(of: node))) }
}

/// The natural logarithm.
func logarithm(_ value: Double) -> Double { log(value) }
