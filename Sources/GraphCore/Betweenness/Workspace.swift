/// A fixed row of values that nothing else shares.
///
/// An array asks at every write whether another value shares its memory; in the innermost loop of
/// a search that takes a good part of the time. Every index is checked, as in an array.
@safe struct Workspace<Value: BitwiseCopyable>: ~Copyable {
  fileprivate let values: UnsafeMutableBufferPointer<Value>

  init(repeating value: Value, count: Int) {
    unsafe values = .allocate(capacity: count)
    unsafe values.initialize(repeating: value)
  }

  /// A row with the values of an array.
  init(_ array: [Value]) {
    unsafe values = .allocate(capacity: array.count)
    _ = unsafe values.initialize(fromContentsOf: array)
  }

  deinit { unsafe values.deallocate() }

  /// Whether an index is one of the row: one comparison, as a negative number has the highest bit.
  @inline(__always) private func holds(_ index: Int) -> Bool {
    unsafe UInt(bitPattern: index) < UInt(bitPattern: values.count)
  }

  subscript(index: Int) -> Value {
    @inline(__always) get {
      precondition(holds(index))
      return unsafe values[index]
    }
    @inline(__always) nonmutating set {
      precondition(holds(index))
      unsafe values[index] = newValue
    }
  }

  /// The value at an index that is certain to lie in the row; checked in debug builds only.
  @unsafe subscript(unchecked index: Int) -> Value {
    @inline(__always) get {
      assert(unsafe index >= 0 && index < values.count)
      return unsafe values.baseAddress.unsafelyUnwrapped[index]
    }
    @inline(__always) nonmutating set {
      assert(unsafe index >= 0 && index < values.count)
      unsafe values.baseAddress.unsafelyUnwrapped[index] = newValue
    }
  }
}

extension Workspace<UInt16> {
  /// Returns sixteen values that lie side by side.
  @inline(__always) func vector(at index: Int) -> SIMD16<UInt16> {
    precondition(unsafe index >= 0 && index + 16 <= values.count)
    // Within bounds by the line above; no other alignment is asked of the first of them.
    return unsafe UnsafeRawPointer(values.baseAddress.unsafelyUnwrapped + index)
      .loadUnaligned(as: SIMD16<UInt16>.self)
  }
}
