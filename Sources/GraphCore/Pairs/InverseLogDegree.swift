// The C library has the logarithm; nothing else here needs it.
#if canImport(Glibc)
  private import Glibc
#else
  private import Darwin
#endif

extension Adjacency {
  /// 1 / ln(degree): what a contact of two nodes, which has at least these two, counts for.
  func inverseLogDegree(of node: Int) -> Double { 1 / log(Double(degree(of: node))) }
}
