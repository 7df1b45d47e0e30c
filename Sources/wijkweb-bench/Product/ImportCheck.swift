/// What reading the files found: the rows and the relations of each kind.
struct ImportCheck: Encodable {
  let n: Int
  let m: Int
  let types: [String: Int]
}
