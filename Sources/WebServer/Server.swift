import CMicrohttpd
import Dispatch
import Foundation
import Synchronization

/// A web server on one address and port.
///
/// Handlers get requests that passed every guard and give answers; both are values. Quick handlers
/// run on the threads of the connections, slow and heavy ones on threads of their own.
@safe public final class Server: Sendable {
  /// The port that the server listens on.
  public let port: Int
  /// The address that the server listens on.
  public let address: String

  private let engine: Engine
  private let reaper: Reaper
  private let daemon: Mutex<Daemon?>

  /// The library's handle, which `stop` takes away.
  @safe private struct Daemon: @unchecked Sendable {
    let handle: OpaquePointer
    init(_ handle: OpaquePointer) { unsafe self.handle = unsafe handle }
  }

  /// Starts a server; it answers when this returns.
  ///
  /// - Parameters:
  ///   - router: What answers which requests.
  ///   - settings: The address, the bounds and what the application adds to them.
  /// - Throws: `ServerError`.
  public init(_ router: Router, _ settings: Settings) throws(ServerError) {
    let socket = try ListeningSocket(address: settings.address, port: settings.port)
    var settings = settings
    // Beside connections there are the files of the program itself.
    let allowed = OpenFiles.allow(settings.limits.connections + 256)
    settings.limits.connections = max(16, min(settings.limits.connections, allowed - 256))
    engine = Engine(settings, router)
    guard let handle = unsafe Self.start(engine, socket, settings.limits) else {
      let code = errno
      close(socket.descriptor)
      engine.close()
      throw .system(code)
    }
    port = socket.port
    address = settings.address
    daemon = unsafe Mutex(Daemon(handle))
    let milliseconds = Int(settings.limits.request / .milliseconds(1))
    reaper = Reaper(engine.table, every: .milliseconds(min(250, max(1, milliseconds / 8))))
  }

  private static func start(
    _ engine: Engine, _ socket: ListeningSocket, _ limits: Limits
  ) -> OpaquePointer? {
    var options = unsafe wijkweb_daemon_options()
    unsafe options.socket = socket.descriptor
    unsafe options.threads = UInt32(limits.threads)
    unsafe options.connections = UInt32(limits.connections)
    unsafe options.idle_seconds = UInt32(limits.idleSeconds)
    // The library refuses longer heads without a page of ours, and keeps the fields of the query
    // beside the head, so it gets some more room.
    unsafe options.connection_memory = limits.head * 2 + limits.queryFields * 128
    unsafe options.context = Unmanaged.passUnretained(engine).toOpaque()
    unsafe options.access = accessCallback
    unsafe options.completed = completedCallback
    unsafe options.connection = connectionCallback
    unsafe options.target = targetCallback
    return unsafe wijkweb_start_daemon(&options)
  }

  deinit { stop() }

  /// Stops: accepts nothing new, finishes the requests that are there as a whole, and closes.
  ///
  /// Work that has begun is waited for; a client that does not take its answer is not.
  public func stop() {
    guard let daemon = daemon.withLock({ $0.take() }) else { return }
    let listening = unsafe MHD_quiesce_daemon(daemon.handle)
    engine.table.beginClosing()
    let end = ContinuousClock.now + .seconds(5)
    while engine.table.count(.working) > 0
      || (engine.table.count(.sending) > 0 && ContinuousClock.now < end)
    {
      usleep(2000)
    }
    reaper.stop()
    engine.close()
    unsafe MHD_stop_daemon(daemon.handle)
    if listening >= 0 { close(listening) }
  }
}
