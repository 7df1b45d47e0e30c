/// Why the words of a call do not fit the description of the command.
public enum ArgumentError: Error, Hashable, Sendable {
  /// The command has no option of this name; `known` are the options it has.
  case unknownOption(String, known: [String])
  /// The option needs a value and none follows.
  case missingValue(option: String, valueName: String)
  /// The option is a switch and was given a value.
  case unexpectedValue(option: String, value: String)
  /// The option stands there twice.
  case repeatedOption(String)
  /// The value is not one of those allowed.
  case invalidChoice(option: String, value: String, choices: [String])
  /// An argument that must be there is not.
  case missingArgument(String)
  /// A word is left over.
  case unexpectedArgument(String)
}
