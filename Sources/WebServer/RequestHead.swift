/// What came before the body of a request, as it was sent.
struct RequestHead: Hashable {
  /// The method.
  let method: String
  /// The target of the request line.
  let target: [UInt8]
  /// Whether `target` and `headers` are all that stood there: a zero byte hides what follows.
  let isWhole: Bool
  /// The header fields, their names in lower case.
  let headers: Fields
  /// How many bytes all of it took.
  let size: Int

  /// The number of bytes that follow.
  ///
  /// - Throws: 400 or 411 when it is not told in the one way that leaves no doubt: another server
  ///   in between could see the end of the request elsewhere.
  func bodyLength() throws(Refusal) -> Int {
    let lengths = headers.values("content-length")
    guard headers["transfer-encoding"] == nil else {
      throw Refusal(lengths.isEmpty ? 411 : 400, isFramingInDoubt: true)
    }
    guard let text = lengths.first else { return 0 }
    guard lengths.count == 1, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let length = Int(text)
    else { throw Refusal(400, isFramingInDoubt: true) }
    return length
  }

  /// Checks the form of the head: whole, not too long, and without characters that do not belong.
  func checkForm(_ limits: Limits) throws(Refusal) {
    guard isWhole else { throw Refusal(400, isFramingInDoubt: true) }
    guard target.count <= limits.target else { throw Refusal(414) }
    guard size <= limits.head, headers.all.count <= limits.headerFields else {
      throw Refusal(431)
    }
    guard headers.all.allSatisfy(Self.isWellFormed) else {
      throw Refusal(400, isFramingInDoubt: true)
    }
  }

  private static func isWellFormed(_ field: Fields.Field) -> Bool {
    CookieText.isName(field.name)
      && field.value.utf8.allSatisfy { $0 == 0x09 || ($0 >= 0x20 && $0 != 0x7F) }
  }

  /// The host that was called.
  func host(_ list: HostList) throws(Refusal) -> String {
    let hosts = headers.values("host")
    guard hosts.count == 1, let host = hosts.first?.lowercased(), list.accepts(host) else {
      throw Refusal(400)
    }
    return host
  }

  /// The method that is asked, nil when it is one that no handler has.
  func knownMethod() throws(Refusal) -> Method? {
    if let known = Method(rawValue: method) { return known }
    guard CookieText.isName(method) else { throw Refusal(400) }
    let others = ["PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT"]
    guard others.contains(method) else { throw Refusal(501) }
    return nil
  }
}
