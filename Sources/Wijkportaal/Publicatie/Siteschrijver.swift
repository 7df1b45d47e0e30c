import Foundation

/// Writes the files of a site to a folder: all of them, or none.
///
/// A list in the folder says which files are ours. A file of an earlier time that is not made now
/// goes; any other file stays as it is, and one that stands in the way stops the writing.
public struct Siteschrijver {
  /// Why a site cannot be written.
  public enum Fout: Error, Equatable, Sendable {
    /// A file of somebody else has a name that the site needs.
    case nietVanOns(pad: String)
    /// Something is not what it must be, such as a file where a folder must come.
    case nietTeSchrijven(pad: String, reden: String)
  }

  /// The name of the list of our files.
  public static let lijst = ".wijkweb-publicatie"

  private let map: URL
  private let nieuw: URL
  private let oud: URL
  private let manager = FileManager.default

  private init(_ pad: String) {
    let process = ProcessInfo.processInfo.processIdentifier
    map = URL(fileURLWithPath: pad)
    nieuw = map.appendingPathComponent(".wijkweb-\(process)-nieuw")
    oud = map.appendingPathComponent(".wijkweb-\(process)-oud")
  }

  /// Writes a site.
  ///
  /// - Parameters:
  ///   - site: The site.
  ///   - pad: The folder; it is made when it does not exist.
  /// - Returns: How many files are new or different, and how many went.
  /// - Throws: ``Fout``; then everything is as it was.
  @discardableResult
  public static func write(
    _ site: Site, to pad: String
  ) throws(Fout) -> (geschreven: Int, verwijderd: Int) {
    let writer = Siteschrijver(pad)
    defer { writer.cleanUp() }
    do {
      return try writer.write(site.bestanden)
    } catch let fout as Fout {
      throw fout
    } catch {
      throw .nietTeSchrijven(pad: pad, reden: error.localizedDescription)
    }
  }

  private func write(_ files: [Site.Bestand]) throws -> (geschreven: Int, verwijderd: Int) {
    try manager.createDirectory(at: map, withIntermediateDirectories: true)
    let earlier = ours()
    let names = Set(files.map(\.pad))
    let changed = files.filter { !isSame($0) }
    for file in changed where !earlier.contains(file.pad) && exists(place(file.pad)) {
      throw Fout.nietVanOns(pad: file.pad)
    }
    try checkFolders(of: changed.map(\.pad) + earlier)
    let stale = earlier.filter { !names.contains($0) && exists(place($0)) }.sorted()
    let list = Site.Bestand(
      pad: Self.lijst, bytes: Array(names.sorted().map { $0 + "\n" }.joined().utf8))
    try replace(with: changed + [list], removing: stale)
    removeEmptyFolders(of: stale)
    return (changed.count, stale.count)
  }

  private func place(_ name: String) -> URL { map.appendingPathComponent(name) }

  private func exists(_ url: URL) -> Bool {
    (try? manager.attributesOfItem(atPath: url.path)) != nil
  }

  private func isSame(_ file: Site.Bestand) -> Bool {
    manager.contents(atPath: place(file.pad).path).map { Array($0) == file.bytes } ?? false
  }

  /// The files that an earlier time wrote; a line that leads out of the folder counts for nothing.
  private func ours() -> Set<String> {
    guard let data = manager.contents(atPath: place(Self.lijst).path) else { return [] }
    let lines = String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init)
    return Set(
      lines.filter { line in
        let parts = line.split(separator: "/", omittingEmptySubsequences: false)
        return parts.allSatisfy { !$0.isEmpty && !$0.hasPrefix(".") }
      })
  }

  /// Refuses folders that lead elsewhere: what lies behind a link is not ours.
  private func checkFolders(of names: [String]) throws {
    let folders = Set(names.compactMap { $0.contains("/") ? $0.split(separator: "/").first : nil })
    for folder in folders.sorted() {
      let path = place(String(folder)).path
      guard let type = try? manager.attributesOfItem(atPath: path)[.type] as? FileAttributeType
      else { continue }
      if type != .typeDirectory { throw Fout.nietVanOns(pad: String(folder)) }
    }
  }

  /// Puts the new files in place when all of them are written; the old ones come back when that
  /// fails half-way.
  private func replace(with files: [Site.Bestand], removing stale: [String]) throws {
    for file in files { try write(file, below: nieuw) }
    var saved: [String] = []
    var placed: [String] = []
    do {
      for name in files.map(\.pad) + stale where exists(place(name)) {
        try move(place(name), to: oud.appendingPathComponent(name))
        saved.append(name)
      }
      for file in files {
        try move(nieuw.appendingPathComponent(file.pad), to: place(file.pad))
        placed.append(file.pad)
      }
    } catch {
      for name in placed { try? manager.removeItem(at: place(name)) }
      for name in saved { try? move(oud.appendingPathComponent(name), to: place(name)) }
      throw error
    }
  }

  private func write(_ file: Site.Bestand, below folder: URL) throws {
    let target = folder.appendingPathComponent(file.pad)
    try manager.createDirectory(
      at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(file.bytes).write(to: target)
  }

  private func move(_ from: URL, to target: URL) throws {
    try manager.createDirectory(
      at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
    try manager.moveItem(at: from, to: target)
  }

  private func removeEmptyFolders(of names: [String]) {
    let folders = Set(names.compactMap { $0.contains("/") ? $0.split(separator: "/").first : nil })
    for folder in folders.sorted() {
      let url = place(String(folder))
      let rest = try? manager.contentsOfDirectory(atPath: url.path)
      if rest?.isEmpty == true { try? manager.removeItem(at: url) }
    }
  }

  private func cleanUp() {
    try? manager.removeItem(at: nieuw)
    try? manager.removeItem(at: oud)
  }
}
