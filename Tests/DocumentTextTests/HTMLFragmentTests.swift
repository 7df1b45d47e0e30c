import DocumentText
import Testing

@Suite("A piece of HTML")
struct HTMLFragmentTests {
  @Test("keeps a line end in an attribute, also for a reader of XML")
  func lineEnd() {
    let field = HTMLFragment.element("input", ["value": "a\n\"b\"", "name": nil])
    #expect(field.markup == "<input value=\"a&#10;&quot;b&quot;\"/>")
  }
}
