internal import DocumentText
internal import GraphCore
internal import Kaartgraaf
internal import Wijkmodel

extension Onderdeel {
  /// The judgements themselves, with who gave them, when, and which are not used.
  static let oordelen = Onderdeel(
    "oordelen", uitleg: "Toon wat er over elke partij is geoordeeld, door wie en wanneer."
  ) { veld in
    [.heading(level: 1, "Oordelen"), .paragraph(veld.herkomst)]
      + (veld.beoordeeld.isEmpty ? veld.elders : [.table(veld.oordeeltabel)]) + veld.nietGebruikt
  }
}

extension Oordeelveld {
  /// Which vraagstuk, phase and view this is, who judged, and when.
  public var herkomst: String {
    let phase = fase.map { "Fase: \($0.rawValue)." } ?? "De fase is niet vermeld."
    let judged =
      switch beoordeeld.count {
      case 0: "is er nog geen"
      case 1: "is er 1"
      default: "zijn er \(beoordeeld.count)"
      }
    let counts = "Van \(Teksten.aantal(actoren.count, "partij", "partijen")) \(judged) beoordeeld."
    let day = graaf.peildatum.dutchLongText
    return "\(phase) Dit gaat over \(Teksten.kijk(kijk)), op \(day). \(counts)\(beoordeling)"
  }

  private var beoordeling: String {
    let judges = beoordelaars.isEmpty ? "" : " Beoordeeld door: \(Teksten.opsomming(beoordelaars))."
    guard let data = oordeeldata else { return judges }
    return data.eerste == data.laatste
      ? "\(judges) Datum van de oordelen: \(data.eerste.dutchLongText)."
      : "\(judges) De oordelen zijn van \(data.eerste.dutchLongText) tot en met "
        + "\(data.laatste.dutchLongText)."
  }

  /// In which other phases something was judged, where nothing was in this one.
  fileprivate var elders: [DocumentBlock] {
    let phases = Fase.allCases.filter { other in
      other != fase
        && !Oordeelveld(graaf, vraagstuk, fase: other, kijk: kijk).beoordeeld.isEmpty
    }
    guard !phases.isEmpty else { return [] }
    let options = phases.map { "--fase \($0.rawValue)" }
    return [.paragraph("Er zijn wel oordelen over een andere fase: \(Teksten.opsomming(options)).")]
  }

  var oordeeltabel: DocumentTable {
    DocumentTable(
      name: "oordelen", caption: "Wat er per partij is geoordeeld.",
      columns: [
        "Partij", "Belang", "Invloed", "Houding", "Vertrouwen", "Urgentie", "Legitimiteit",
        "Door", "Op", "Geldig tot",
      ],
      rows: actoren.map { actor in
        let positie = actor.positie
        return [
          graaf.knoop(actor.knoop).naam, Teksten.score(positie?.belang),
          Teksten.score(positie?.invloed), Teksten.houding(positie?.houding),
          Teksten.score(positie?.vertrouwen), Teksten.score(positie?.urgentie),
          Teksten.score(positie?.legitimiteit), positie?.beoordelaar ?? "",
          positie?.datum?.dutchLongText ?? "", positie?.geldigTot?.dutchLongText ?? "",
        ]
      })
  }

  /// The judgements that were not used, with the reason.
  var nietGebruikt: [DocumentBlock] {
    let expired = verlopen.map { "\(naam(of: $0)): verlopen op \(Self.dag($0.geldigTot))" }
    let future = toekomstig.map { "\(naam(of: $0)): pas gegeven op \(Self.dag($0.datum))" }
    let older = ouder.map { "\(naam(of: $0)): er is een nieuwer oordeel" }
    let all = expired + future + older
    return all.isEmpty ? [] : [.paragraph("Deze oordelen zijn niet gebruikt:"), .list(all)]
  }

  private static func dag(_ datum: Datum?) -> String { datum?.dutchLongText ?? "" }

  private func naam(of positie: Positie) -> String {
    graaf.node(of: positie.actor).map { graaf.knoop($0).naam } ?? positie.actor
  }
}
