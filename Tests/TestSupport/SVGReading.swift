import Foundation
import FoundationXML

/// What a strict XML reader finds in an SVG.
public struct SVGReading {
  /// One group of class `node`, `edge` or `cluster`.
  public struct Element: Equatable, Sendable {
    /// The class as written.
    public var kind = ""
    /// The id as written.
    public var id = ""
    /// The title, which browsers show as a tooltip.
    public var title = ""
    /// Every line of text.
    public var texts: [String] = []
  }

  /// The groups in order of drawing; the first holds what stands outside all of them.
  public var elements: [Element] = [Element()]
  /// The attributes of the outermost element.
  public var attributes: [String: String] = [:]
  /// Every `text` element with its attributes and its content.
  public var texts: [(attributes: [String: String], content: String)] = []
  /// The fault that the reader found, or nil where the text is well formed.
  public var fault: String?

  /// Reads an SVG.
  public init(_ svg: [UInt8]) {
    let parser = XMLParser(data: Data(svg))
    let walker = Walker()
    parser.delegate = walker
    if !parser.parse() {
      walker.found.fault = "line \(parser.lineNumber): \(parser.parserError as Any)"
    }
    self = walker.found
  }

  /// Every line of text outside titles, in order of drawing.
  public var lines: [String] { texts.map(\.content) }

  private init() {}

  private final class Walker: NSObject, XMLParserDelegate {
    var found = SVGReading()
    var groups: [Int] = [0]
    var content = ""
    var textAttributes: [String: String] = [:]

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
      qualifiedName: String?, attributes: [String: String]
    ) {
      switch name {
      case "svg": found.attributes = attributes
      case "g":
        if let kind = attributes["class"], kind != "graph" {
          found.elements.append(Element(kind: kind, id: attributes["id"] ?? ""))
          groups.append(found.elements.count - 1)
        } else {
          groups.append(groups.last ?? 0)
        }
      case "text": textAttributes = attributes
      default: break
      }
      content = ""
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) { content += string }

    func parser(
      _ parser: XMLParser, didEndElement name: String, namespaceURI: String?,
      qualifiedName: String?
    ) {
      let group = groups.last ?? 0
      switch name {
      case "g": groups.removeLast()
      case "title": found.elements[group].title = content
      case "text":
        found.elements[group].texts.append(content)
        found.texts.append((textAttributes, content))
      default: break
      }
      content = ""
    }
  }
}
