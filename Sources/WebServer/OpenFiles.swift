import Foundation

/// How many files and connections the system lets this process have open.
enum OpenFiles {
  /// Raises the number when it is less than needed.
  ///
  /// - Returns: The number that holds now.
  static func allow(_ needed: Int) -> Int {
    var limit = rlimit()
    guard unsafe getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else {
      return needed
    }
    if limit.rlim_cur < rlim_t(needed) {
      limit.rlim_cur = min(rlim_t(needed), limit.rlim_max)
      unsafe setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
    }
    return Int(clamping: limit.rlim_cur)
  }
}
