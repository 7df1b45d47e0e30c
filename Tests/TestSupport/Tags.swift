public import Testing

extension Tag {
  /// A property checked on random input, the seed being the argument.
  @Tag public static var property: Self
  /// A comparison with a text that was recorded before.
  @Tag public static var golden: Self
  /// A comparison with a slow, obvious or independent version.
  @Tag public static var differential: Self
  /// A check of what the documentation says.
  @Tag public static var documentation: Self
  /// A test that takes seconds rather than milliseconds.
  @Tag public static var slow: Self
}
