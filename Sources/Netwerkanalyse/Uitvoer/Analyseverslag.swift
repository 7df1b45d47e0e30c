public import GraphCore

/// What an analysis found, ready to be written for people or for programs.
public struct Analyseverslag: Sendable {
  let analyse: Analyse
  let delen: [Deel]
  let vergelijking: Vergelijking?
  private let graafcijfers = Eenmaal<[Graafuitkomst]>()

  /// The figures of the whole, computed when they are first asked for.
  var cijfers: [Graafuitkomst] {
    graafcijfers.value { Graafcijfer.alle.map { $0.uitkomst(analyse) } }
  }

  /// The network that was analysed.
  public var graaf: SimpleGraph { analyse.net.graph }

  /// A measure with its outcome.
  struct Deel: Sendable {
    let maat: Maat
    let uitkomst: Maatuitkomst
  }

  /// Computes the measures.
  ///
  /// - Parameters:
  ///   - analyse: The network and how to compute.
  ///   - maten: The measures, in this order.
  ///   - vergelijking: A comparison with another network.
  /// - Complexity: That of the measures.
  public init(_ analyse: Analyse, _ maten: [Maat], vergelijking: Vergelijking? = nil) {
    self.analyse = analyse
    delen = maten.map { Deel(maat: $0, uitkomst: $0.uitkomst(analyse)) }
    self.vergelijking = vergelijking
  }
}
