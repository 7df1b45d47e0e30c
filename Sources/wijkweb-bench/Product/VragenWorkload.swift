import Kaartgraaf
import Kaartimport
import Kaartvraag
import Wijkmodel

/// Asks every question about a map that was loaded, from the relations to the last sentence.
struct VragenWorkload {
  /// How long one question took.
  struct Measured: Encodable {
    let vraag: String
    /// The shortest time of all rounds.
    let seconds: Double
    let rijen: Int
  }

  let kaart: SocialeKaart
  private let peildatum: Datum
  private let questions: [(naam: String, vraag: any Vraag)]

  /// Reads a map and fills in every question with entries of its own.
  init(folder: String) throws {
    kaart = try Kaartlezer.read(folder: folder).kaart
    guard let date = kaart.gegevens.peildatum else {
      throw BenchmarkRequest.UsageError(description: "the map states no peildatum")
    }
    peildatum = date
    let graaf = KaartGraph(kaart, peildatum: date)
    var questions: [(String, any Vraag)] = []
    for soort in Vragen.alle {
      guard let example = Voorbeeldvraag(soort, over: graaf) else { continue }
      questions.append(
        (example.woorden.joined(separator: " "), try soort.init(example.invoer)))
    }
    self.questions = questions
  }

  /// Asks every question a number of times, each time on a graph that nobody asked anything yet.
  func run(_ rounds: Int) -> [Measured] {
    questions.map { naam, vraag in
      let (times, rows) = Stopwatch.times(rounds) {
        let graaf = KaartGraph(kaart, peildatum: peildatum)
        return (try? vraag.antwoord(on: graaf))?.rijen.count ?? 0
      }
      return Measured(vraag: naam, seconds: times[0], rijen: rows)
    }
  }
}

extension Workload {
  /// Asks the questions about a map.
  static var vragen: Workload {
    Workload(name: "vragen") { request in
      let base = ProcessMemory.peakKilobytes
      let workload = try VragenWorkload(folder: request.graph)
      let measured = workload.run(request.repetitions)
      return try BenchmarkResult(
        workload: "vragen", n: workload.kaart.knopen.count, m: workload.kaart.relaties.count,
        times: measured.map(\.seconds).sorted(by: >), baseKilobytes: base, check: measured
      ).json()
    }
  }
}
