internal import Glibc

/// One started process with its three channels; its end is always awaited.
struct ChildProcess: ~Copyable {
  /// How a process ended.
  enum Ending: Equatable {
    case exit(Int32)
    case signal(Int32)
  }

  static let processorTimeSignal = SIGXCPU
  static let killSignal = SIGKILL

  private let id: pid_t
  private var isAwaited = false
  /// Our ends: where it reads, what it writes, what it says.
  var channels: [Channel: Int32]

  enum Channel: Int32, CaseIterable { case input, output, messages }

  /// Starts a program with an argument list; its environment is cut down to what fonts need.
  init(executable: String, arguments: [String]) throws(LayoutError) {
    var ours: [Channel: Int32] = [:]
    var theirs: [Channel: Int32] = [:]
    defer { for file in theirs.values { close(file) } }
    for channel in Channel.allCases {
      guard let (our, their) = Self.socketPair() else {
        for file in ours.values { close(file) }
        throw .notStarted(executable: executable, code: errno)
      }
      ours[channel] = our
      theirs[channel] = their
    }
    let started = Self.spawn(executable, arguments, theirs)
    guard started.code == 0 else {
      for file in ours.values { close(file) }
      throw .notStarted(executable: executable, code: started.code)
    }
    id = started.id
    channels = ours
  }

  deinit {
    for file in channels.values { close(file) }
    guard !isAwaited else { return }
    kill(id, SIGKILL)
    Self.reap(id, 0)
  }

  /// Closes one of our ends; the child then reads the end of its input.
  mutating func shut(_ channel: Channel) {
    if let file = channels.removeValue(forKey: channel) { close(file) }
  }

  /// Waits for the end, so that no zombie stays behind; kills at once or at a given moment.
  ///
  /// - Returns: How the process ended, or nil where it had to be killed.
  mutating func wait(until end: Int, killing: Bool) -> Ending? {
    for channel in Channel.allCases { shut(channel) }
    isAwaited = true
    var pause: UInt32 = 200
    var status: Int32? = nil
    while !killing && status == nil && Self.now() < end {
      status = Self.reap(id, WNOHANG)
      if status == nil { usleep(pause) }
      pause = min(pause * 2, 20_000)
    }
    guard let status else {
      kill(id, SIGKILL)
      Self.reap(id, 0)
      return nil
    }
    let signal = status & 0x7F
    return signal == 0 ? .exit((status >> 8) & 0xFF) : .signal(signal)
  }

  /// The status with which a process ended, or nil where it still runs.
  @discardableResult
  private static func reap(_ id: pid_t, _ options: Int32) -> Int32? {
    var status: Int32 = 0
    while true {
      let result = unsafe waitpid(id, &status, options)
      if result == id { return status }
      if result == 0 { return nil }
      // Somebody else took the status: the process is gone, and how it went is unknown.
      if errno != EINTR { return 0xFF00 }
    }
  }

  /// Two connected sockets; unlike a pipe they can be written to without SIGPIPE.
  ///
  /// Numbered past the standard channels, and closed in any other program that starts meanwhile.
  private static func socketPair() -> (our: Int32, their: Int32)? {
    var pair: [Int32] = [-1, -1]
    let kind = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
    guard unsafe socketpair(AF_UNIX, kind, 0, &pair) == 0 else { return nil }
    let raised = pair.map { fcntl($0, F_DUPFD_CLOEXEC, 3) }
    for file in pair { close(file) }
    guard raised.allSatisfy({ $0 >= 0 }) else {
      for file in raised where file >= 0 { close(file) }
      return nil
    }
    return (raised[0], raised[1])
  }

  private static func spawn(
    _ executable: String, _ arguments: [String], _ files: [Channel: Int32]
  ) -> (id: pid_t, code: Int32) {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    for (channel, file) in files {
      unsafe posix_spawn_file_actions_adddup2(&actions, file, channel.rawValue)
    }
    var settings = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&settings)
    defer { unsafe posix_spawnattr_destroy(&settings) }
    resetSignals(&settings)
    var id: pid_t = 0
    let code = unsafe withCStrings([executable] + arguments) { words in
      unsafe withCStrings(environment()) { variables in
        unsafe posix_spawn(&id, executable, &actions, &settings, words, variables)
      }
    }
    return (id, code)
  }

  /// Makes the child start with every signal at its default, whatever we block or ignore.
  private static func resetSignals(_ settings: inout posix_spawnattr_t) {
    var none = sigset_t()
    var all = sigset_t()
    unsafe sigemptyset(&none)
    unsafe sigfillset(&all)
    unsafe posix_spawnattr_setsigmask(&settings, &none)
    unsafe posix_spawnattr_setsigdefault(&settings, &all)
    unsafe posix_spawnattr_setflags(
      &settings, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
  }

  private static func environment() -> [String] {
    let kept = [
      "HOME", "PATH", "TMPDIR", "LD_LIBRARY_PATH", "XDG_CACHE_HOME", "XDG_DATA_HOME",
      "XDG_CONFIG_HOME", "FONTCONFIG_FILE", "FONTCONFIG_PATH", "FONTCONFIG_SYSROOT", "GVBINDIR",
    ]
    let variables = kept.compactMap { name in
      unsafe getenv(name).map { unsafe "\(name)=\(String(cString: $0))" }
    }
    // A fixed zone and language, so that dates and numbers in a file never differ per machine.
    return variables + ["TZ=UTC", "LC_ALL=C.UTF-8"]
  }

  private static func withCStrings<Result>(
    _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let copies = unsafe texts.map { unsafe strdup($0) }
    defer { unsafe copies.forEach { unsafe free($0) } }
    return unsafe body(copies + [nil])
  }
}
