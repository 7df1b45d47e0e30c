import Secrets
import Testing

@Suite("A stored password")
struct PasswordHashTests {
  @Test("is yescrypt, salted, and fits its password only")
  func fits() throws {
    let first = try #require(PasswordHash.make("geheim é"))
    let second = try #require(PasswordHash.make("geheim é"))
    #expect(first.hasPrefix("$y$"))
    #expect(first != second)
    #expect(PasswordHash.matches("geheim é", first))
    #expect(!PasswordHash.matches("geheim e", first))
    #expect(!PasswordHash.matches("", first))
  }
}
