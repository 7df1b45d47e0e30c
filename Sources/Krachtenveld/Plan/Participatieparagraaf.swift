import DocumentText
import GraphCore
import Kaartgraaf
import Wijkmodel

/// The part of a proposal that tells who took part, what was heard and what was done with it.
struct Participatieparagraaf {
  private let bron: Planbron
  private let verloop: Gespreksverloop

  init(_ bron: Planbron) {
    self.bron = bron
    verloop = Gespreksverloop(bron)
  }

  var blokken: [DocumentBlock] {
    [
      .heading(level: 1, "Participatieparagraaf"),
      .paragraph(
        "Hier leest u wie meepraatten over ‘\(bron.vraagstuk.naam)’, wat zij zeiden en wat daarmee "
          + "is gedaan."), ruimte,
    ] + gesprekken + (bron.isOpenbaar ? [] : nietGehoord) + straks
  }

  private var ruimte: DocumentBlock {
    bron.vraagstuk.speelruimte.map { .paragraph("Hierover konden mensen meepraten: \($0)") }
      ?? .paragraph("Waarover mensen konden meepraten, is niet vermeld.")
  }

  private var gehoord: [Gespreksverloop.Moment] { verloop.geweest + verloop.zonderDatum }

  private var gesprekken: [DocumentBlock] {
    guard !gehoord.isEmpty else {
      return [.vraag("Met wie is gesproken, en wanneer?", .gesprekken, .actor)]
    }
    return [
      .table(
        DocumentTable(
          name: "participatie", caption: "Wie meepraatten, wat wij hoorden en wat wij deden.",
          columns: ["Wanneer", "Wie", "Hoe", "Wat wij hoorden", "Wat daarmee is gedaan"],
          rows: gehoord.map(rij)))
    ] + ontbrekend
  }

  private func rij(_ moment: Gespreksverloop.Moment) -> [String] {
    let gesprek = moment.gesprek
    return [
      moment.wanneer,
      moment.deelnemers.isEmpty ? "niet vermeld" : bron.opsomming(moment.deelnemers),
      gesprek.middel ?? "niet vermeld",
      gesprek.watGehoord ?? "Nog in te vullen: wat is er gezegd?",
      gesprek.watGedaan ?? "Nog in te vullen: wat is er gedaan?",
    ]
  }

  private var ontbrekend: [DocumentBlock] {
    let parts: [(KeyPath<Gesprek, String?>, String, Kolomnaam)] = [
      (\.watGehoord, "Wat is er gezegd", .watGehoord),
      (\.watGedaan, "Wat is gedaan met wat er gezegd is", .watGedaan),
    ]
    let questions: [DocumentBlock] = parts.compactMap { path, words, column in
      let missing = gehoord.filter { $0.gesprek[keyPath: path] == nil }
      guard !missing.isEmpty else { return nil }
      let talks = missing.count == 1 ? "het gesprek" : "de gesprekken"
      let days = Teksten.opsomming(missing.map(\.wanneer))
      return .vraag("\(words) bij \(talks) van \(days)?", .gesprekken, column)
    }
    let undated = verloop.zonderDatum.count
    guard undated > 0 else { return questions }
    let talks = undated == 1 ? "was 1 gesprek" : "waren \(undated) gesprekken"
    return questions + [.vraag("Wanneer \(talks)?", .gesprekken, .datum)]
  }

  private var nietGehoord: [DocumentBlock] {
    let heard = Set(gehoord.flatMap(\.bereikt))
    let missing = bron.actoren.filter {
      !heard.contains($0) && bron.graaf.knoop($0).id != bron.vraagstuk.eigenaar
    }
    guard !missing.isEmpty else { return [] }
    return [
      .heading(level: 2, "Met wie is nog niet gesproken?"),
      .paragraph(
        "Met deze partijen is geen gesprek vastgelegd: \(bron.opsomming(missing)). Dat betekent "
          + "niet dat zij geen mening hebben."),
    ]
  }

  private var straks: [DocumentBlock] {
    guard !verloop.gepland.isEmpty else { return [] }
    return [
      .heading(level: 2, "Wat gebeurt er nog?"),
      .list(verloop.gepland.map { "\($0.wanneer): \($0.omschrijving)" }),
    ]
  }
}
