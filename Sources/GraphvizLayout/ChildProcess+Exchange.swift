internal import Glibc

extension ChildProcess {
  /// What came out of a process, and whether it was stopped.
  struct Exchange: Equatable {
    enum Interruption { case time, size }

    var output: [UInt8] = []
    var messages: [UInt8] = []
    var interruption: Interruption?
  }

  /// Writes the input and reads both outputs, whichever is ready, until the child closes them.
  ///
  /// Everything in one loop: a child that writes before it has read all cannot lock us both.
  mutating func exchange(
    input: [UInt8], until end: Int, outputBytes: Int
  ) -> Exchange {
    var exchange = Exchange()
    var written = 0
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while channels[.output] != nil || channels[.messages] != nil {
      let rest = end - Self.now()
      guard rest > 0 else {
        exchange.interruption = .time
        return exchange
      }
      for channel in ready(within: rest) {
        switch channel {
        case .input: send(input, from: &written)
        case .output: receive(channel, into: &exchange.output, &chunk)
        case .messages: receive(channel, into: &exchange.messages, &chunk)
        }
      }
      guard exchange.output.count <= outputBytes, exchange.messages.count <= 1 << 20 else {
        exchange.interruption = .size
        return exchange
      }
    }
    return exchange
  }

  private func ready(within milliseconds: Int) -> [Channel] {
    let open = Channel.allCases.filter { channels[$0] != nil }
    var polled = open.map { channel in
      pollfd(
        fd: channels[channel] ?? -1, events: Int16(channel == .input ? POLLOUT : POLLIN),
        revents: 0)
    }
    let count = unsafe poll(&polled, nfds_t(polled.count), Int32(min(milliseconds, 60_000)))
    guard count > 0 else { return [] }
    return zip(open, polled).filter { $0.1.revents != 0 }.map(\.0)
  }

  private mutating func send(_ input: [UInt8], from written: inout Int) {
    guard let file = channels[.input] else { return }
    let rest = input[written...]
    let flags = Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT)
    let count = unsafe rest.withUnsafeBytes {
      unsafe Glibc.send(file, $0.baseAddress, $0.count, flags)
    }
    if count > 0 { written += count }
    let isBroken = count < 0 && ![EINTR, EAGAIN].contains(errno)
    // A child that no longer reads has its reasons; its exit code tells them.
    if written == input.count || isBroken { shut(.input) }
  }

  private mutating func receive(
    _ channel: Channel, into bytes: inout [UInt8], _ chunk: inout [UInt8]
  ) {
    guard let file = channels[channel] else { return }
    let count = unsafe read(file, &chunk, chunk.count)
    if count > 0 { bytes += chunk[..<count] }
    if count == 0 || (count < 0 && errno != EINTR) { shut(channel) }
  }

  /// Milliseconds on a clock that nobody sets back.
  static func now() -> Int {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
