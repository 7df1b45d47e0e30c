import DOTLanguage
import Testing

@Suite struct HTMLLabelTests {
  private func text(_ label: HTMLLabel) -> String {
    DOTDocument(attributes: [.label(label)]).text
  }

  @Test("a table has no lines unless the attributes say so")
  func plainTable() {
    let label = HTMLLabel.table(
      [.init("BORDER", "1")], rows: [[.cell(.text("a & b"), [.init("ALIGN", "LEFT")])]])
    #expect(
      text(label).contains(
        "label=<<TABLE CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"0\" BORDER=\"1\">"
          + "<TR><TD ALIGN=\"LEFT\">a &amp; b</TD></TR></TABLE>>"))
  }

  @Test("text, fonts and line breaks follow one another")
  func sequence() {
    let label = HTMLLabel.sequence([
      .font("Open Sans", size: 9.5, color: "#111111", .text("een")), .lineBreak(.left),
      .text("twee"),
    ])
    #expect(
      text(label).contains(
        "<<FONT FACE=\"Open Sans\" POINT-SIZE=\"9.5\" COLOR=\"#111111\">een</FONT>"
          + "<BR ALIGN=\"LEFT\"/>twee>"))
  }

  @Test("a bracket alone is text like any other")
  func bracket() { #expect(text(.text("]")).contains("label=<&#93;>")) }

  @Test("a quotation mark in an attribute cannot end it")
  func attributeIsEscaped() {
    let label = HTMLLabel.element("FONT", [.init("FACE", "a\"><b")], [.text("x")])
    #expect(text(label).contains("FACE=\"a&quot;&gt;&lt;b\""))
  }
}
