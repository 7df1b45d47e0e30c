import Foundation
import FoundationXML
import TestSupport
import Testing

@testable import DocumentText

@Suite("A document as HTML")
struct HTMLWriterTests {
  static let sample = Document(
    title: "Plan",
    blocks: [
      .heading(level: 1, "One"), .paragraph("First line\nsecond line"), .heading(level: 3, "Deep"),
      .list(["a", "b"]), .note("Mind this"),
      .table(
        DocumentTable(
          name: "t", caption: "What it shows.", columns: ["Name", "Value"],
          rows: [["x", "1"], ["y", ""]])),
      .figure(
        DocumentFigure(
          name: "f", caption: "A picture",
          table: DocumentTable(
            name: "f", caption: "The same facts.", columns: ["Name"], rows: [["z"]]))),
      .figure(DocumentFigure(name: "none", caption: "There is no picture")),
    ])

  static func html(_ document: Document, contents: String? = "Contents") -> String {
    HTMLWriter(contents: contents, figureTable: "As a table").html(
      document, figures: ["f": "<svg xmlns=\"http://www.w3.org/2000/svg\"><title>x</title></svg>"])
  }

  @Test("is the page that we looked at", .tags(.golden))
  func golden() {
    let page = Self.html(Self.sample).replacing(HTMLStyle.css, with: "(style)")
    expectGolden(page, "DocumentText/document.html")
  }

  @Test("a level of headings is never skipped, and there is one title")
  func headings() throws {
    let page = try HTMLReading(Self.html(Self.sample))
    #expect(page.headings.map(\.level) == [1, 2, 3])
    #expect(page.headings.map(\.text) == ["Plan", "One", "Deep"])
  }

  @Test("tables say what they show and which heading belongs to a cell")
  func tables() throws {
    let page = try HTMLReading(Self.html(Self.sample))
    #expect(page.captions == ["What it shows.", "The same facts."])
    #expect(page.scopes == ["col", "col", "row", "row", "col", "row"])
  }

  @Test("a figure without a picture is its caption and no empty frame")
  func figures() throws {
    let page = try HTMLReading(Self.html(Self.sample))
    #expect(page.counts["figure"] == 1)
    #expect(page.counts["figcaption"] == 1)
    #expect(page.text.contains("There is no picture"))
  }

  @Test("fetches nothing and runs nothing")
  func selfContained() throws {
    let page = try HTMLReading(Self.html(Self.sample))
    #expect(Set(page.counts.keys).isDisjoint(with: ["script", "link", "img", "iframe", "object"]))
    #expect(!HTMLStyle.css.contains("url("))
    #expect(!HTMLStyle.css.contains("@import"))
  }

  @Test(
    "no text can break out of its place", .tags(.property),
    arguments: NastyText.samples + ["</style><script>", "\" onload=\"x", "' onload='x"])
  func nasty(text: String) throws { try check(text) }

  @Test("nor can a random text", .tags(.property), arguments: UInt64(0)..<100)
  func random(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    try check(NastyText.random(using: &generator))
  }

  private func check(_ text: String) throws {
    let document = Document(
      title: text,
      blocks: [
        .heading(level: 1, text), .paragraph(text), .note(text), .list([text]),
        .table(DocumentTable(name: "t", caption: text, columns: [text], rows: [[text]])),
        .figure(DocumentFigure(name: "f", caption: text)),
      ])
    let page = try HTMLReading(Self.html(document, contents: text))
    let plain = try HTMLReading(
      Self.html(
        Document(
          title: "x",
          blocks: [
            .heading(level: 1, "x"), .paragraph("x"), .note("x"), .list(["x"]),
            .table(DocumentTable(name: "t", caption: "x", columns: ["x"], rows: [["x"]])),
            .figure(DocumentFigure(name: "f", caption: "x")),
          ]), contents: "x"))
    var counts = page.counts
    counts["br"] = nil
    #expect(counts == plain.counts)
    #expect(page.attributeNames == plain.attributeNames)
    #expect(page.cells == [SafeText.lines(of: text).joined()])
  }
}

/// What a strict XML reader finds in a page.
struct HTMLReading {
  private(set) var headings: [(level: Int, text: String)] = []
  private(set) var captions: [String] = []
  private(set) var scopes: [String] = []
  private(set) var cells: [String] = []
  private(set) var counts: [String: Int] = [:]
  private(set) var attributeNames: Set<String> = []
  private(set) var text = ""

  init(_ html: String) throws {
    let walker = Walker()
    let parser = XMLParser(data: Data(html.utf8))
    parser.delegate = walker
    try #require(parser.parse(), "line \(parser.lineNumber): \(parser.parserError as Any)")
    self = walker.found
  }

  private init() {}

  private final class Walker: NSObject, XMLParserDelegate {
    var found = HTMLReading()
    var content = ""

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
      qualifiedName: String?, attributes: [String: String]
    ) {
      found.counts[name, default: 0] += 1
      found.attributeNames.formUnion(attributes.keys)
      if let scope = attributes["scope"] { found.scopes.append(scope) }
      if name != "br" { content = "" }
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) {
      content += string
      found.text += string
    }

    func parser(
      _ parser: XMLParser, didEndElement name: String, namespaceURI: String?,
      qualifiedName: String?
    ) {
      switch name {
      case "h1", "h2", "h3", "h4", "h5", "h6":
        found.headings.append((Int(name.dropFirst()) ?? 0, content))
      case "caption": found.captions.append(content)
      case "th" where found.scopes.last == "row": found.cells.append(content)
      default: break
      }
    }
  }
}
