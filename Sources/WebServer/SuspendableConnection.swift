import CMicrohttpd

/// A connection that can wait for an answer from another thread.
///
/// The library keeps a suspended connection until it goes on, so that the pointer is valid then,
/// and both functions may be called from any thread.
@safe struct SuspendableConnection: @unchecked Sendable {
  private let connection: OpaquePointer

  init(_ connection: OpaquePointer) { unsafe self.connection = unsafe connection }

  /// Stops reading and calling back; only while the library asks for an answer.
  func suspend() { unsafe MHD_suspend_connection(connection) }

  /// Has the library ask for the answer once more.
  func resume() { unsafe MHD_resume_connection(connection) }
}
