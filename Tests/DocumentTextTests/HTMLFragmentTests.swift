import DocumentText
import Testing

@Suite("A piece of HTML")
struct HTMLFragmentTests {
  @Test("keeps a line end in an attribute, also for a reader of XML")
  func lineEnd() {
    let field = HTMLFragment.element("input", ["value": "a\n\"b\"", "name": nil])
    #expect(field.markup == "<input value=\"a&#10;&quot;b&quot;\"/>")
  }

  @Test("as a table in blocks says of every cell what it is")
  func blockTable() {
    let table = HTMLFragment.blockTable(
      id: "t", caption: "Wie", columns: ["Naam", "Rol"], rows: [["Noor", "\"Buur\""]])
    #expect(table.markup.contains("<th scope=\"row\" role=\"rowheader\">Noor</th>"))
    #expect(
      table.markup.contains("<td role=\"cell\" data-label=\"Rol\">&quot;Buur&quot;</td>"))
  }
}
