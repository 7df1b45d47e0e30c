import Foundation
import FoundationXML

/// What a strict XML reader finds in a page, and what is wrong with it for who cannot see it.
public struct PageReading {
  /// One element with its attributes, in order of the file.
  public struct Element: Equatable, Sendable {
    /// The name of the element.
    public let name: String
    /// Its attributes.
    public let attributes: [String: String]
  }

  /// Every element.
  public private(set) var elements: [Element] = []
  /// The headings, with their levels.
  public private(set) var headings: [(level: Int, text: String)] = []
  /// The text of every link, with where it leads.
  public private(set) var links: [(text: String, address: String)] = []
  /// The labels with the ids of their fields.
  public private(set) var labels: [(text: String, field: String)] = []
  /// All text, with spaces between elements.
  public private(set) var text = ""
  /// The fault of the XML, or nil.
  public private(set) var fault: String?

  /// Reads a page.
  public init(_ html: String) {
    let doctype = "<!DOCTYPE html>\n"
    guard html.hasPrefix(doctype) else {
      fault = "does not begin with the type of the document"
      return
    }
    let parser = XMLParser(data: Data(html.dropFirst(doctype.count).utf8))
    let walker = Walker()
    parser.delegate = walker
    if !parser.parse() {
      walker.found.fault = "line \(parser.lineNumber): \(parser.parserError as Any)"
    }
    self = walker.found
  }

  private init() {}

  /// The elements with a name.
  public func all(_ name: String) -> [Element] { elements.filter { $0.name == name } }

  /// The ids of the page, in order.
  public var ids: [String] { elements.compactMap { $0.attributes["id"] } }

  /// What is wrong with the page; empty when all is well.
  public var faults: [String] {
    var found = fault.map { [$0] } ?? []
    found += headingFaults + fieldFaults + idFaults + codeFaults
    if all("html").first?.attributes["lang"] != "nl" { found.append("no language") }
    if all("main").count != 1 { found.append("not one main part") }
    if all("title").count != 1 { found.append("not one title") }
    for image in all("img") where (image.attributes["alt"] ?? "").isEmpty {
      found.append("a picture without words: \(image.attributes)")
    }
    for link in links where link.text.trimmingCharacters(in: .whitespaces).isEmpty {
      found.append("a link without words to \(link.address)")
    }
    return found
  }

  private var headingFaults: [String] {
    var found: [String] = []
    if headings.count(where: { $0.level == 1 }) != 1 { found.append("not one h1") }
    for (one, next) in zip(headings, headings.dropFirst()) where next.level > one.level + 1 {
      found.append("heading \(next.text) skips a level")
    }
    for heading in headings where heading.text.trimmingCharacters(in: .whitespaces).isEmpty {
      found.append("a heading without words")
    }
    return found
  }

  private var fieldFaults: [String] {
    let fields = elements.filter { element in
      ["input", "select", "textarea"].contains(element.name)
        && element.attributes["type"] != "hidden"
    }
    let named = Set(labels.map(\.field))
    let ids = Set(fields.compactMap { $0.attributes["id"] })
    return fields.filter { !named.contains($0.attributes["id"] ?? "") }
      .map { "a field without a label: \($0.attributes)" }
      + labels.filter { !ids.contains($0.field) }.map { "a label without a field: \($0.text)" }
      + labels.filter { $0.text.isEmpty }.map { "a label without words for \($0.field)" }
  }

  private var idFaults: [String] {
    let counts = Dictionary(ids.map { ($0, 1) }, uniquingKeysWith: +)
    let named = ["aria-describedby", "aria-labelledby", "for"].flatMap { name in
      elements.compactMap { $0.attributes[name] }.flatMap { $0.split(separator: " ") }
    }
    return counts.filter { $0.value > 1 }.keys.sorted().map { "the id \($0) occurs twice" }
      + named.filter { counts[String($0)] == nil }.map { "there is no id \($0)" }
      + links.filter { $0.address.hasPrefix("#") && counts[String($0.address.dropFirst())] == nil }
      .map { "a link leads to \($0.address), which is not there" }
  }

  /// A browser that obeys the policy of the portal runs no code and uses no style in a page.
  private var codeFaults: [String] {
    elements.flatMap { element in
      element.attributes.keys.filter { $0 == "style" || $0.hasPrefix("on") }
        .map { "\(element.name) has \($0)" }
    }
      + elements.filter { element in
        element.name == "style"
          || (element.name == "script" && element.attributes["src"] == nil)
      }.map { "there is a \($0.name) in the page" }
      + links.filter { link in
        let scheme = link.address.lowercased().prefix { $0.isLetter || $0 == "+" }
        let rest = link.address.dropFirst(scheme.count)
        return rest.first == ":" && !["http", "https", "mailto", "tel"].contains(scheme)
      }.map { "a link leads to \($0.address)" }
  }

  private final class Walker: NSObject, XMLParserDelegate {
    var found = PageReading()
    var contents: [String] = [""]

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
      qualifiedName: String?, attributes: [String: String]
    ) {
      found.elements.append(Element(name: name, attributes: attributes))
      found.text += " "
      contents.append("")
      switch name {
      case "a": found.links.append(("", attributes["href"] ?? ""))
      case "label": found.labels.append(("", attributes["for"] ?? ""))
      default: break
      }
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) {
      found.text += string
      for place in contents.indices { contents[place] += string }
    }

    func parser(
      _ parser: XMLParser, didEndElement name: String, namespaceURI: String?,
      qualifiedName: String?
    ) {
      let content = contents.removeLast()
      switch name {
      case "h1", "h2", "h3", "h4", "h5", "h6":
        found.headings.append((Int(name.dropFirst()) ?? 0, content))
      case "a": found.links[found.links.count - 1].text = content
      case "label": found.labels[found.labels.count - 1].text = content
      default: break
      }
    }
  }
}
