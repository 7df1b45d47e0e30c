// Runs one workload and prints one line of JSON: wijkweb-bench WORKLOAD GRAPH THREADS REPS.
import Foundation

do {
  let request = try BenchmarkRequest(Array(CommandLine.arguments.dropFirst()))
  print(try request.run())
} catch {
  FileHandle.standardError.write(Data("wijkweb-bench: \(error)\n".utf8))
  exit(error is BenchmarkRequest.UsageError ? 2 : 3)
}
