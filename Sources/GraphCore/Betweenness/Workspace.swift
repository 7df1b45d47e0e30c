/// A fixed row of values that nothing else shares.
///
/// An array asks at every write whether another value shares its memory; in the innermost loop of
/// a search that takes a good part of the time. Every index is checked, as in an array.
@safe struct Workspace<Value: BitwiseCopyable>: ~Copyable {
  private let values: UnsafeMutableBufferPointer<Value>

  init(repeating value: Value, count: Int) {
    unsafe values = .allocate(capacity: count)
    unsafe values.initialize(repeating: value)
  }

  deinit { unsafe values.deallocate() }

  subscript(index: Int) -> Value {
    @inline(__always) get {
      precondition(unsafe index >= 0 && index < values.count)
      return unsafe values[index]
    }
    @inline(__always) nonmutating set {
      precondition(unsafe index >= 0 && index < values.count)
      unsafe values[index] = newValue
    }
  }
}
