import DOTLanguage
import TestSupport
import Testing

@Suite struct DOTPrinterTests {
  private static let document = DOTDocument(
    name: "voorbeeld",
    attributes: [.fontName("Open Sans"), DOTAttribute("bgcolor", .keyword("white"))],
    nodeDefaults: [.shape("box")], edgeDefaults: [.penWidth(1.1)],
    clusters: [
      DOTCluster(
        "kaart", attributes: [.box(DOTBox(DOTPoint(0, 0), DOTPoint(100.5, 40.25)))],
        clusters: [DOTCluster("binnen")],
        nodes: [
          DOTNode("b", [.position(DOTPoint(-1.0004, 2.5)), .width(points: 36), .fixedSize(true)]),
          DOTNode("a", [.label("links\nuitgelijnd", .left), .tooltip("een\ntwee")]),
        ])
    ],
    nodes: [DOTNode("los")],
    edges: [
      DOTEdge(
        from: "b", to: "a",
        [
          .course(
            [DOTPoint(0, 0), DOTPoint(1, 0), DOTPoint(2, 0), DOTPoint(3, 1)], tip: DOTPoint(4, 1))
        ]),
      DOTEdge(from: "a", to: "los"),
    ])

  @Test("a document is printed in one fixed order", .tags(.golden))
  func golden() { expectGolden(Self.document.text, "DOTLanguage/document.dot") }

  @Test("the order in which attributes were given does not matter")
  func orderOfAttributes() {
    var turned = Self.document
    turned.attributes = DOTAttributes(Self.document.attributes.sorted.reversed())
    #expect(turned.text == Self.document.text)
  }

  @Test("an undirected document has lines and no arrows")
  func undirected() {
    let document = DOTDocument(isDirected: false, edges: [DOTEdge(from: "a", to: "b")])
    #expect(document.text == "graph \"\" {\n  \"a\" -- \"b\";\n}\n")
  }

  @Test(
    "numbers have no exponent and no needless decimals",
    arguments: [
      (0.0, "0"), (-0.0, "0"), (1e-9, "0"), (-0.0004, "0"), (1.5, "1.5"), (-2.25, "-2.25"),
      (1_000_000, "1000000"), (0.1 + 0.2, "0.3"), (0.005, "0.005"), (12.3456, "12.346"),
    ])
  func numbers(value: Double, text: String) {
    let document = DOTDocument(attributes: [.fontSize(value)])
    #expect(document.text.contains("[fontsize=\(text)]"))
  }
}
