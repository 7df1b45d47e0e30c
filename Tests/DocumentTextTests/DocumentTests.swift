import DocumentText
import Testing

@Suite("A document")
struct DocumentTests {
  @Test("is Dutch unless it says otherwise")
  func language() { #expect(Document(title: "Plan").language == "nl") }
}
