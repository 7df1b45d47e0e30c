extension Workload {
  /// What is measured on the product as a whole; a new workload is one line here.
  static var productWorkloads: [Workload] { [.import, .kaartimport, .vragen, .webserver] }
}
