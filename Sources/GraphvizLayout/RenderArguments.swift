/// How parent and child tell each other what to draw: words on the command line.
struct RenderArguments: Equatable {
  var method: LayoutMethod
  var format: OutputFormat
  var resolution: Int
  var processorSeconds: Int
  var memoryBytes: Int

  init(_ request: RenderRequest, _ limits: RenderLimits) {
    method = request.method
    format = request.format
    resolution = Int(request.resolution)
    processorSeconds = limits.processorSeconds
    memoryBytes = limits.memoryBytes
  }

  /// Reads the words that ``words`` wrote.
  init?(words: [String]) {
    guard words.count == 5, let method = LayoutMethod(rawValue: words[0]),
      let format = OutputFormat(rawValue: words[1]), let resolution = Int(words[2]),
      let processorSeconds = Int(words[3]), let memoryBytes = Int(words[4]),
      min(resolution, processorSeconds, memoryBytes) > 0
    else { return nil }
    self.method = method
    self.format = format
    self.resolution = resolution
    self.processorSeconds = processorSeconds
    self.memoryBytes = memoryBytes
  }

  var words: [String] {
    [method.rawValue, format.rawValue]
      + [resolution, processorSeconds, memoryBytes].map { "\($0)" }
  }
}
