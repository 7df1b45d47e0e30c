/// Which threads do a piece of work, so that work of one kind never keeps another waiting.
public enum Lane: Hashable, Sendable {
  /// Work that never waits, done by the threads of the connections.
  case quick
  /// Work that may wait for a disk or takes some time.
  case slow
  /// Work for which another process or a long computation is needed; little of it at once.
  case heavy
}
