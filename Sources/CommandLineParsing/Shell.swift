/// A shell for which words can be filled in.
public enum Shell: String, Hashable, Sendable, CaseIterable {
  case bash, zsh, fish

  /// The script that makes the shell ask the program what may come.
  ///
  /// The script holds nothing of what may come, so that it never has to change: it hands over
  /// the line, and shows the answer without having the shell read it once more.
  ///
  /// - Parameters:
  ///   - program: The name by which the program is called.
  ///   - request: The word by which the program knows that it is asked what may come.
  /// - Returns: The script.
  public func script(program: String, request: String) -> String {
    template.replacing("PROGRAM", with: program).replacing("REQUEST", with: request)
  }

  private var template: String {
    switch self {
    case .bash: Self.bashScript
    case .zsh: Self.zshScript
    case .fish: Self.fishScript
    }
  }
}
