import CMicrohttpd
import Foundation
import Synchronization

// The library calls these on its own threads, so they are global functions that belong to no actor.
// The context is the engine, which outlives the daemon; each request has one exchange of its own,
// retained when its request line has come and released when it is over.

/// A request line has come: the request begins.
let targetCallback:
  @convention(c) (UnsafeMutableRawPointer?, UnsafePointer<CChar>?, OpaquePointer?) ->
    UnsafeMutableRawPointer? = { context, target, connection in
      guard let engine = unsafe engine(context), let connection = unsafe connection else {
        return nil
      }
      let id = unsafe connectionID(connection)
      var bytes: [UInt8] = []
      var end: UInt = 0
      if let target = unsafe target {
        let count = unsafe strlen(target)
        bytes = unsafe Array(UnsafeRawBufferPointer(start: target, count: count))
        end = UInt(bitPattern: target) + UInt(count)
      }
      let exchange = Exchange(target: bytes, end: end, connection: id, begun: .now)
      engine.begin(exchange)
      return unsafe Unmanaged.passRetained(exchange).toOpaque()
    }

/// The head of a request, a piece of its body, or its end has come.
let accessCallback:
  @convention(c) (
    UnsafeMutableRawPointer?, OpaquePointer?, UnsafePointer<CChar>?, UnsafePointer<CChar>?,
    UnsafePointer<CChar>?, UnsafePointer<CChar>?, UnsafeMutablePointer<Int>?,
    UnsafeMutablePointer<UnsafeMutableRawPointer?>?
  ) -> MHD_Result = { context, connection, _, method, version, upload, uploadSize, own in
    guard let engine = unsafe engine(context), let connection = unsafe connection,
      let pointer = unsafe own?.pointee, let uploadSize = unsafe uploadSize
    else { return .NO }
    let exchange = unsafe Unmanaged<Exchange>.fromOpaque(pointer).takeUnretainedValue()
    let size = unsafe uploadSize.pointee
    if !exchange.state.withLock(\.isJudged) {
      let head = unsafe requestHead(exchange, connection, method, version)
      guard let answer = engine.judge(exchange, head) else { return .YES }
      return unsafe queue(answer, engine, exchange, connection)
    }
    if size > 0 {
      unsafe engine.take(exchange, UnsafeRawBufferPointer(start: upload, count: size))
      unsafe uploadSize.pointee = 0
      return .YES
    }
    let waiting = unsafe SuspendableConnection(connection)
    guard let answer = engine.answer(exchange, waiting) else { return .YES }
    return unsafe queue(answer, engine, exchange, connection)
  }

/// A request is over, also when its connection broke.
let completedCallback:
  @convention(c) (
    UnsafeMutableRawPointer?, OpaquePointer?, UnsafeMutablePointer<UnsafeMutableRawPointer?>?,
    MHD_RequestTerminationCode
  ) -> Void = { context, _, own, _ in
    guard let engine = unsafe engine(context), let pointer = unsafe own?.pointee else { return }
    engine.finish(unsafe Unmanaged<Exchange>.fromOpaque(pointer).takeRetainedValue())
    unsafe own?.pointee = nil
  }

/// A connection was made or is about to be closed.
let connectionCallback:
  @convention(c) (
    UnsafeMutableRawPointer?, OpaquePointer?, UnsafeMutablePointer<UnsafeMutableRawPointer?>?,
    MHD_ConnectionNotificationCode
  ) -> Void = { context, connection, own, event in
    guard let engine = unsafe engine(context), let connection = unsafe connection else { return }
    if event == .CONNECTION_NOTIFY_STARTED {
      let id = unsafe engine.table.open(
        socket: wijkweb_connection_socket(connection),
        peer: NetworkAddress.text(wijkweb_client_address(connection)), at: .now)
      unsafe own?.pointee = UnsafeMutableRawPointer(bitPattern: id)
    } else {
      unsafe engine.table.close(UInt(bitPattern: own?.pointee))
    }
  }

private func engine(_ context: UnsafeMutableRawPointer?) -> Engine? {
  unsafe context.map { unsafe Unmanaged<Engine>.fromOpaque($0).takeUnretainedValue() }
}

private func connectionID(_ connection: OpaquePointer) -> UInt {
  unsafe UInt(bitPattern: wijkweb_socket_context(connection))
}

/// Copies the head of a request.
private func requestHead(
  _ exchange: Exchange, _ connection: OpaquePointer, _ method: UnsafePointer<CChar>?,
  _ version: UnsafePointer<CChar>?
) -> RequestHead {
  var collector = HeaderCollector()
  unsafe withUnsafeMutablePointer(to: &collector) { collector in
    _ = unsafe MHD_get_connection_values_n(
      connection, .HEADER_KIND,
      { collector, _, name, nameSize, value, valueSize in
        unsafe collector?.assumingMemoryBound(to: HeaderCollector.self).pointee.add(
          UnsafeRawBufferPointer(start: name, count: nameSize),
          UnsafeRawBufferPointer(start: value, count: valueSize))
        return .YES
      }, collector)
  }
  let size = unsafe Int(wijkweb_header_size(connection))
  return unsafe RequestHead(
    method: method.map { unsafe String(cString: $0) } ?? "", target: exchange.target,
    isWhole: UInt(bitPattern: version) == exchange.targetEnd + 1
      && collector.isWhole(until: UInt(bitPattern: method) + UInt(size)),
    headers: Fields(collector.fields), size: size)
}

/// Hands an answer to the library, which copies it.
private func queue(
  _ answer: Response, _ engine: Engine, _ exchange: Exchange, _ connection: OpaquePointer
) -> MHD_Result {
  let (finished, closes) = engine.ready(exchange, answer)
  let made = unsafe finished.body.withUnsafeBytes {
    unsafe MHD_create_response_from_buffer(
      $0.count, UnsafeMutableRawPointer(mutating: $0.baseAddress), .RESPMEM_MUST_COPY)
  }
  guard let response = unsafe made else { return .NO }
  defer { unsafe MHD_destroy_response(response) }
  for header in finished.headers {
    unsafe MHD_add_response_header(response, header.name, header.value)
  }
  if closes { unsafe MHD_add_response_header(response, "Connection", "close") }
  return unsafe MHD_queue_response(connection, UInt32(finished.status), response)
}
