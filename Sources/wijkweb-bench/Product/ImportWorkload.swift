import DelimitedText
import Foundation
import GraphCore

/// Reads a node file and an edge file and builds the graph: from bytes on disk to a snapshot.
struct ImportWorkload {
  /// Something in the files with which no graph can be built.
  enum Failure: Error, Equatable {
    case missingColumn(String, file: String)
    case doubtfulRow(file: String, line: Int)
    case repeatedNode
    case unknownNode(edge: Int)
    case noNumber(line: Int)
  }

  /// What was read.
  struct Network {
    var graph = GraphBuilder(nodeCount: 0).build()
    var keys = ByteKeyTable()
    var kinds = ByteKeyTable()
    var kindOfNode: [UInt16] = []
    var types = ByteKeyTable()
    var edgesPerType: [Int] = []
    var byteCount = 0

    var countPerType: [String: Int] {
      Dictionary(uniqueKeysWithValues: edgesPerType.enumerated().map { (types.key($0), $1) })
    }
  }

  let folder: String
  /// The bytes of the file of nodes, whose memory the file of edges uses again.
  private var buffer: [UInt8] = []

  init(folder: String) { self.folder = folder }

  /// Reads both files.
  mutating func run() throws -> Network {
    var network = Network()
    try readNodes(into: &network)
    try readEdges(into: &network)
    return network
  }

  private mutating func readNodes(into network: inout Network) throws {
    var reader = try reader(of: "nodes.csv", &network)
    let columns = try columns(["id", "soort", "naam", "gebied"], of: &reader, "nodes.csv")
    var ids = ByteKeyBatch()
    network.keys = ByteKeyTable(capacity: reader.text.count / 36)
    while reader.next() {
      guard reader.isClean else {
        throw Failure.doubtfulRow(file: "nodes.csv", line: reader.line)
      }
      reader.append(at: columns[0], to: &ids)
      if ids.count == 256 { try insert(&ids, into: &network.keys) }
      let kind = reader.insert(at: columns[1], into: &network.kinds).number
      network.kindOfNode.append(UInt16(kind))
    }
    try insert(&ids, into: &network.keys)
    buffer = reader.text
  }

  /// Gives the collected nodes their numbers, which must be new ones.
  private func insert(_ ids: inout ByteKeyBatch, into keys: inout ByteKeyTable) throws {
    let known = keys.count
    var numbers: [Int32] = []
    keys.insert(ids, appendingTo: &numbers)
    guard keys.count == known + ids.count else { throw Failure.repeatedNode }
    ids.removeAll()
  }

  private mutating func readEdges(into network: inout Network) throws {
    var reader = try reader(of: "edges.csv", &network)
    let columns = try columns(
      ["van", "naar", "type", "sterkte", "vanaf", "tot"], of: &reader, "edges.csv")
    var edges = EdgeColumns(capacity: reader.text.count / 36)
    while reader.next() {
      guard reader.isClean else {
        throw Failure.doubtfulRow(file: "edges.csv", line: reader.line)
      }
      edges.appendEnds(of: reader, columns[0], columns[1])
      if edges.isBatchFull { try edges.resolveEnds(in: network.keys) }
      let type = reader.insert(at: columns[2], into: &network.types)
      if type.isNew { network.edgesPerType.append(0) }
      network.edgesPerType[type.number] += 1
      edges.labels.append(UInt16(type.number))
      let strength = reader.withBytes(at: columns[3]) { $0.count == 1 ? $0[0] &- 0x30 : 0xFF }
      guard strength < 10 else { throw Failure.noNumber(line: reader.line) }
      edges.weights.append(Float(strength))
    }
    try edges.resolveEnds(in: network.keys)
    // The text goes before the graph is built: of a large city it takes as much as the graph.
    _ = consume reader
    network.graph = GraphBuilder(
      nodeCount: network.keys.count, sources: edges.sources, targets: edges.targets,
      labels: edges.labels, weights: edges.weights
    ).build()
  }

  private mutating func reader(of name: String, _ network: inout Network) throws -> RowReader {
    var bytes = buffer
    buffer = []
    try FileBytes.read(folder + "/" + name, into: &bytes)
    network.byteCount += bytes.count
    return try RowReader(bytes)
  }

  /// Reads the header and returns where these headings stand.
  private func columns(
    _ names: [String], of reader: inout RowReader, _ file: String
  ) throws -> [Int] {
    let headings = reader.next() ? reader.strings() : []
    return try names.map { name in
      guard let index = headings.firstIndex(of: name) else {
        throw Failure.missingColumn(name, file: file)
      }
      return index
    }
  }
}

extension Workload {
  /// Reads two files into a graph.
  static var `import`: Workload {
    Workload(name: "import") { request in
      let base = ProcessMemory.peakKilobytes
      var workload = ImportWorkload(folder: request.graph)
      let (times, imported) = try Stopwatch.times(request.repetitions) { try workload.run() }
      var result = BenchmarkResult(
        workload: "import", n: imported.graph.nodeCount, m: imported.graph.edgeCount,
        times: times, baseKilobytes: base,
        check: ImportCheck(
          n: imported.graph.nodeCount, m: imported.graph.edgeCount, types: imported.countPerType))
      result.bytes = imported.byteCount
      return try result.json()
    }
  }
}
