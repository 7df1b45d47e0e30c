import Foundation
import Kaartimport
import Wijkmodel

/// Reads a whole map folder as the program does: every table, every check, to a map in memory.
struct KaartimportWorkload {
  /// What was read.
  struct Outcome {
    let kaart: SocialeKaart
    let rapport: Importrapport
  }

  let folder: String

  /// The size of the files of the map together.
  var byteCount: Int {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(".csv") }.reduce(0) { sum, name in
      let attributes = try? FileManager.default.attributesOfItem(atPath: folder + "/" + name)
      return sum + (attributes?[.size] as? Int ?? 0)
    }
  }

  /// Reads and checks the map.
  func run() throws -> Outcome {
    let read = try Kaartlezer.read(folder: folder)
    let datum = read.kaart.gegevens.peildatum ?? Datum(jaar: 2026)
    guard let datum else { return Outcome(kaart: read.kaart, rapport: read.rapport) }
    return Outcome(kaart: read.kaart, rapport: read.controle(op: datum))
  }
}

extension KaartimportWorkload.Outcome {
  /// The number of relations of each kind, those of short columns included.
  var countPerKind: [String: Int] {
    var counts = [Int](repeating: 0, count: kaart.relatiesoorten.count)
    for relatie in kaart.relaties { counts[relatie.soort.index] += 1 }
    return Dictionary(
      uniqueKeysWithValues: zip(kaart.relatiesoorten.map(\.naam), counts).filter { $0.1 > 0 })
  }
}

extension Workload {
  /// Reads a map as a user does.
  static var kaartimport: Workload {
    Workload(name: "kaartimport") { request in
      let base = ProcessMemory.peakKilobytes
      let workload = KaartimportWorkload(folder: request.graph)
      let (times, read) = try Stopwatch.times(request.repetitions) { try workload.run() }
      var result = BenchmarkResult(
        workload: "kaartimport", n: read.kaart.knopen.count, m: read.kaart.relaties.count,
        times: times, baseKilobytes: base,
        check: ImportCheck(
          n: read.kaart.knopen.count, m: read.kaart.relaties.count, types: read.countPerKind))
      result.bytes = workload.byteCount
      return try result.json()
    }
  }
}
