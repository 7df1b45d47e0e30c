import DelimitedText
import Foundation
import Wijkmodel

extension Kaartopbouw {
  /// Finds an entry by key, name or other spelling; what goes wrong is returned as a finding.
  mutating func vind(_ tekst: String, in mag: Knoopsoorten) -> Result<Int, Celfout> {
    let word = tekst.trimmed
    let number = nummer(of: word)
    if number >= 0, !mag.isDisjoint(with: soorten[number]) { return .success(number) }
    let register = naamregister()
    switch register.find(tekst, in: mag) {
    case .gevonden(let index): return .success(index)
    case .meerdere(let indices): return .failure(meerdere(indices))
    case .geen: break
    }
    if number >= 0 { return .failure(verkeerdeSoort(number, mag)) }
    if mag != .alle, case .gevonden(let index) = register.find(tekst, in: .alle) {
      return .failure(verkeerdeSoort(index, mag))
    }
    let near = voorstellen.nearest(to: word, in: mag, among: knopen, aliassen)
    return .failure(Celfout(.onbekendeNaam(lijktOp: near)))
  }

  /// The number of the entry with a key, or -1.
  func nummer(of id: String) -> Int {
    let key = Self.composed(id)
    return sleutels.number(of: key.utf8Span.span) ?? -1
  }

  /// Gives a key the next number, or returns the number that it has.
  mutating func insert(sleutel id: String) -> (number: Int, isNew: Bool) {
    let key = Self.composed(id)
    return sleutels.insert(key.utf8Span.span)
  }

  /// A key as it is registered: composed, because a map takes two ways of writing one character
  /// for the same.
  private static func composed(_ id: String) -> String {
    id.utf8.allSatisfy { $0 < 0x80 } ? id : id.precomposedStringWithCanonicalMapping
  }

  /// Looks up the cells that had to wait until all entries were known.
  mutating func losOp(_ wachtende: [WachtendeVerwijzing], in invoer: borrowing Tabelinvoer) {
    for cell in wachtende {
      let parts = cell.isLijst ? Velden.values(in: cell.tekst) : [cell.tekst]
      var ids: [String] = []
      for part in parts {
        switch vind(part, in: cell.mag) {
        case .success(let number):
          ids.append(knopen[number].id)
          addShort(cell, number)
        case .failure(let fout):
          weiger(cell, part, fout.bevinding, in: invoer)
        }
      }
      if !ids.isEmpty { knopen[cell.knoop].velden[cell.kolom] = ids.joined(separator: "|") }
    }
  }

  private mutating func weiger(
    _ cell: WachtendeVerwijzing, _ part: String, _ bevinding: Celbevinding,
    in invoer: borrowing Tabelinvoer
  ) {
    let isSeveral = !cell.isLijst && part.utf8.contains(UInt8(ascii: "|"))
    let place = Plaats(
      bestand: cell.plaats.bestand, regel: cell.plaats.regel, kolom: cell.plaats.kolom,
      waarde: part)
    meld(.cel(isSeveral ? .meerdereWaarden : bevinding), place)
    let row = String(decoding: invoer.reader.text[cell.rij], as: UTF8.self)
    keurAf(invoer, regel: cell.plaats.regel ?? 0, row)
  }

  private mutating func addShort(_ cell: WachtendeVerwijzing, _ number: Int) {
    let kind = knopen[cell.knoop].knoopsoort
    let place = KorteKolom.alle.firstIndex { $0.kolom == cell.kolom && $0.soorten.contains(kind) }
    guard cell.isLijst, let place else { return }
    korte.append(
      KorteVerwijzing(knoop: Int32(cell.knoop), kolom: Int32(place), doel: Int32(number)))
  }

  /// Forgets what was worked out about names, because entries or other spellings have come.
  mutating func forgetNames() {
    namen = nil
    voorstellen.forgetNames()
  }

  mutating func naamregister() -> Naamregister {
    if let namen { return namen }
    let made = Naamregister(of: knopen, with: aliassen)
    namen = made
    return made
  }

  private func meerdere(_ indices: [Int]) -> Celfout {
    Celfout(.meerdereKandidaten(indices.map { Kandidaat(knopen[$0]) }))
  }

  private func verkeerdeSoort(_ index: Int, _ mag: Knoopsoorten) -> Celfout {
    Celfout(.verkeerdeSoort(Kandidaat(knopen[index]), mag: mag))
  }
}

/// A finding about a cell, as an error inside this module.
struct Celfout: Error, Equatable {
  let bevinding: Celbevinding

  init(_ bevinding: Celbevinding) { self.bevinding = bevinding }
}
