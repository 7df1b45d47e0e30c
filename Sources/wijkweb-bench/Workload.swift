/// Something that can be measured, by the name that the command line gives it.
struct Workload {
  let name: String
  /// Measures and returns the line to print.
  let measure: (BenchmarkRequest) throws -> String

  /// Everything that can be measured.
  static var all: [Workload] { graphWorkloads + productWorkloads }
}
