import DocumentText
import GraphCore
import Kaartgraaf
import Wijkmodel

/// The talks about a vraagstuk with its begin and end, and the silences between them.
struct Kalender {
  /// What a line of the calendar is, in the order of lines of one day.
  enum Soort: String, CaseIterable {
    case begin, geweest, gepland, vandaag, stilte, einde
  }

  /// A line of the calendar.
  struct Regel {
    let soort: Soort
    let van: Datum
    let tot: Datum?
    let wat: String
    let wie: String

    init(_ soort: Soort, _ van: Datum, tot: Datum? = nil, wat: String, wie: String = "") {
      self.soort = soort
      self.van = van
      self.tot = tot
      self.wat = wat
      self.wie = wie
    }
  }

  let bron: Planbron
  private let verloop: Gespreksverloop

  init(_ bron: Planbron) {
    self.bron = bron
    verloop = Gespreksverloop(bron)
  }

  /// The lines in order of time.
  var regels: [Regel] {
    // Who does not know of every talk cannot say that it was silent.
    let all = mijlpalen + gesprekken + (bron.isOpenbaar ? [] : stiltes.map(regel))
    let order = { (soort: Soort) in Soort.allCases.firstIndex(of: soort) ?? 0 }
    return all.enumerated().sorted { left, right in
      (left.element.van.eersteDag.packed, order(left.element.soort), left.offset)
        < (right.element.van.eersteDag.packed, order(right.element.soort), right.offset)
    }.map(\.element)
  }

  private var mijlpalen: [Regel] {
    let stuk = bron.vraagstuk
    return [
      stuk.vanaf.map { Regel(.begin, $0, wat: "Begin van het vraagstuk") },
      Regel(.vandaag, bron.graaf.peildatum, wat: "Dag van dit plan"),
      stuk.tot.map { Regel(.einde, $0, wat: "Het vraagstuk moet klaar zijn") },
    ].compactMap(\.self)
  }

  private var gesprekken: [Regel] {
    let lines = { (moments: [Gespreksverloop.Moment], soort: Soort) in
      moments.compactMap { moment in
        moment.gesprek.datum.map { day in
          Regel(
            soort, day, wat: moment.gesprek.middel ?? "vorm niet vermeld",
            wie: moment.deelnemers.isEmpty ? "niet vermeld" : bron.opsomming(moment.deelnemers))
        }
      }
    }
    return lines(verloop.geweest, .geweest) + lines(verloop.gepland, .gepland)
  }

  /// The times without contact with anybody.
  var stiltes: [Stilte] {
    let talks = verloop.momenten.compactMap(\.gesprek.datum)
    let days = talks + (bron.vraagstuk.vanaf.map { [$0] } ?? [])
    let ordered = days.sorted { $0.eersteDag.packed < $1.eersteDag.packed }
    guard var last = ordered.first else { return [] }
    var found: [Stilte] = []
    let end = bron.vraagstuk.tot ?? bron.graaf.peildatum
    for day in ordered.dropFirst() + [end] {
      if let stilte = Stilte(van: last, tot: day) { found.append(stilte) }
      if day.laatsteDag.packed > last.laatsteDag.packed { last = day }
    }
    return found
  }

  /// Whether a silence lies ahead, so that something can still be planned in it.
  func isStraks(_ stilte: Stilte) -> Bool { stilte.van.packed >= bron.graaf.peildatum.packed }

  private func regel(_ stilte: Stilte) -> Regel {
    let what =
      isStraks(stilte) ? "weken waarin niets gepland is" : "weken waarin geen contact is vastgelegd"
    return Regel(.stilte, stilte.van, tot: stilte.tot, wat: "\(stilte.weken) \(what)")
  }
}
