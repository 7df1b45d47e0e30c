/// Why a request is not handled.
struct Refusal: Error, Hashable {
  /// The status to answer with.
  let status: Int
  /// Header fields that go with it.
  let headers: [Response.Header]
  /// Whether the extent of the request is in doubt, so that nothing after its head may be read.
  let isFramingInDoubt: Bool

  init(_ status: Int, headers: [Response.Header] = [], isFramingInDoubt: Bool = false) {
    self.status = status
    self.headers = headers
    self.isFramingInDoubt = isFramingInDoubt
  }

  /// The answer, in which the page of the application is still to be put.
  var response: Response {
    var response = Response.failure(status)
    response.headers = headers
    return response
  }
}
