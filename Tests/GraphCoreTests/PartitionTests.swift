import GraphCore
import TestSupport
import Testing

@Suite("Partition")
struct PartitionTests {
  @Test("numbers groups by size, then by their smallest member")
  func numbers() {
    let partition = Partition(labels: [7, -2, 9, 9, -2, 5])
    #expect(partition.groups == [2, 0, 1, 1, 0, 3])
    #expect(partition.sizes == [2, 2, 1, 1])
    #expect(partition.members == [[1, 4], [2, 3], [0], [5]])
    #expect(partition == Partition(labels: [0, 1, 2, 2, 1, 3]))
  }

  @Test("of no nodes has no groups")
  func empty() {
    #expect(Partition(labels: []).count == 0)
    #expect(Partition(labels: []).members.isEmpty)
  }
}
