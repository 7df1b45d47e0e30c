/// Lays out help in plain text for a terminal of a given width.
public struct HelpPage {
  /// The headings of a help page, in the language of the program.
  public struct Headings: Hashable, Sendable {
    let usage: String
    let arguments: String
    let options: String
    let examples: String
    let related: String
    let optionsPlaceholder: String

    /// Takes the headings.
    public init(
      usage: String, arguments: String, options: String, examples: String, related: String,
      optionsPlaceholder: String
    ) {
      self.usage = usage
      self.arguments = arguments
      self.options = options
      self.examples = examples
      self.related = related
      self.optionsPlaceholder = optionsPlaceholder
    }
  }

  private let program: String
  private let headings: Headings
  private let width: Int

  /// Makes a layout for a program; narrower than 40 columns counts as 40.
  public init(program: String, headings: Headings, width: Int) {
    self.program = program
    self.headings = headings
    self.width = max(40, width)
  }

  /// The help page of a command, with the commands that belong to it.
  public func text(
    for command: CommandDescription, related: [CommandDescription] = []
  ) -> String {
    var parts = [
      Self.wrapped(command.summary, width: width),
      "\(headings.usage): \(usage(of: command))",
    ]
    if !command.discussion.isEmpty {
      parts.append(Self.wrapped(command.discussion, width: width))
    }
    let arguments = command.arguments.map { ($0.name, $0.summary) }
    if !arguments.isEmpty { parts.append(section(headings.arguments, arguments)) }
    let options = command.options.map { (Self.form(of: $0), $0.summary) }
    if !options.isEmpty { parts.append(section(headings.options, options)) }
    if !command.examples.isEmpty { parts.append(exampleSection(command.examples)) }
    if !related.isEmpty { parts.append(section(headings.related, related)) }
    return parts.joined(separator: "\n\n") + "\n"
  }

  /// A list of commands with what they do, under a heading.
  public func section(_ heading: String, _ commands: [CommandDescription]) -> String {
    section(heading, commands.map { ($0.name, $0.summary) })
  }

  /// A list of names with their summaries under a heading, aligned in two columns.
  public func section(_ heading: String, _ rows: [(name: String, summary: String)]) -> String {
    let longest = rows.map(\.name.count).filter { $0 <= width / 3 }.max() ?? 0
    let indent = String(repeating: " ", count: longest + 4)
    let lines = rows.map { row -> String in
      let summary = Self.wrapped(row.summary, width: width - indent.count)
        .split(separator: "\n").joined(separator: "\n" + indent)
      guard row.name.count <= longest else { return "  \(row.name)\n\(indent)\(summary)" }
      let gap = String(repeating: " ", count: longest - row.name.count + 2)
      return "  \(row.name)\(gap)\(summary)"
    }
    return heading + (heading.hasSuffix("?") ? "\n" : ":\n") + lines.joined(separator: "\n")
  }

  private func usage(of command: CommandDescription) -> String {
    let arguments = command.arguments.map { argument in
      switch argument.count {
      case .one: argument.name
      case .optional: "[\(argument.name)]"
      case .oneOrMore: "\(argument.name)..."
      }
    }
    let options = command.options.isEmpty ? [] : ["[\(headings.optionsPlaceholder)]"]
    return ([program, command.name] + arguments + options).joined(separator: " ")
  }

  private func exampleSection(_ examples: [CommandDescription.Example]) -> String {
    let blocks = examples.map { example in
      let summary = Self.wrapped(example.summary, width: width - 4)
        .split(separator: "\n").joined(separator: "\n    ")
      return "  \(example.call)\n    \(summary)"
    }
    return "\(headings.examples):\n" + blocks.joined(separator: "\n")
  }

  private static func form(of option: CommandDescription.Option) -> String {
    option.valueName.map { "--\(option.name) \($0)" } ?? "--\(option.name)"
  }

  /// Breaks a text into lines of at most `width` characters at its spaces.
  ///
  /// Line ends in the text are kept; a word longer than a line stands alone and is not broken.
  public static func wrapped(_ text: String, width: Int) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { wrappedLine($0, width: width) }.joined(separator: "\n")
  }

  private static func wrappedLine(_ line: Substring, width: Int) -> String {
    var lines: [String] = []
    var current = ""
    for word in line.split(separator: " ") {
      if !current.isEmpty, current.count + 1 + word.count > width {
        lines.append(current)
        current = ""
      }
      current += current.isEmpty ? String(word) : " " + word
    }
    return (lines + [current]).joined(separator: "\n")
  }
}
