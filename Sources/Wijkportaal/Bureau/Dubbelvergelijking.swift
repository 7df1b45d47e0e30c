import DocumentText
import Kaartopslag
import Wijkmodel

/// Two entries that may be the same, beside each other.
struct Dubbelvergelijking {
  let kader: Bureaukader
  /// The keys of the two.
  let ids: [String]

  /// Takes the two that a proposal names.
  init(_ voorstel: Voorstel, in kader: Bureaukader) {
    let cells = voorstel.rijVelden
    self.init([cells[.van], cells[.naar]].compactMap(\.self), in: kader)
  }

  /// Takes two keys.
  init(_ ids: [String], in kader: Bureaukader) {
    self.kader = kader
    self.ids = ids
  }

  /// The two rows, nil when one is gone.
  var paar: (een: Registerrij, ander: Registerrij)? {
    let found = ids.compactMap { kader.stand.rij(of: $0) }
    return found.count == 2 ? (found[0], found[1]) : nil
  }

  /// The question which of the two remains.
  func blijft(gekozen: String?, fout: String?) -> Invoerveld {
    let choices = ids.map { id in
      let naam = kader.stand.rij(of: id).map(kader.namen.naam) ?? id
      return Invoerveld.Keuze(id, "\(naam) blijft (kenmerk \(id))")
    }
    return Invoerveld(
      Besluitlezing.Veldnaam.blijft, "Welke regel blijft staan?", .rondjes(choices),
      waarde: gekozen ?? "",
      hulp: "De naam van de andere regel blijft bewaard als andere schrijfwijze.", fout: fout)
  }

  /// All that is stated of one of the two, cell by cell.
  var markup: HTMLFragment {
    guard let (one, other) = paar else { return .empty }
    let tekst = Veldtekst(one.tabel, in: kader.kaart)
    let columns = one.tabel.kolommen.map(\.naam).filter {
      one.velden[$0] != nil || other.velden[$0] != nil
    }
    let own = Set((one.velden.alle + other.velden.alle).map(\.kolom)).subtracting(columns).sorted()
    let rows = (columns + own).filter { $0 != .id }.map { kolom in
      [HTMLFragment(tekst.label(kolom))]
        + [one, other].map { HTMLFragment(tekst.tekst($0.velden[kolom], in: kolom)) }
        + [verschilt(kolom, one, other) ? "verschilt" : ""]
    }
    let heads = [one, other].map { HTMLFragment("\(kader.namen.naam($0)) (kenmerk \($0.id))") }
    return .deel(
      "De twee regels naast elkaar",
      [
        .table(
          id: "naast-elkaar", caption: "Wat er bij elke regel staat",
          columns: ["Gegeven"] + heads + ["Verschil"], rows: rows)
      ])
  }

  /// The columns in which both say something, and not the same: of these one is lost.
  ///
  /// A name is not, since it becomes another spelling; when a row was changed the register keeps.
  private var verschillend: [Kolomnaam] {
    guard let (one, other) = paar else { return [] }
    let kept: Set<Kolomnaam> = [.id, .naam, .laatstGewijzigd]
    let known = one.tabel.kolommen.map(\.naam)
    let own = one.velden.alle.map(\.kolom).filter { !known.contains($0) }.sorted()
    return (known + own).filter { !kept.contains($0) && verschilt($0, one, other) }
  }

  /// Whether both say something of a column, and not the same.
  private func verschilt(_ kolom: Kolomnaam, _ one: Registerrij, _ other: Registerrij) -> Bool {
    guard let mine = one.velden[kolom], let theirs = other.velden[kolom] else { return false }
    return mine != theirs
  }

  /// What of the entry that goes is lost.
  private var verlies: String {
    guard let (one, _) = paar, !verschillend.isEmpty else {
      return "Behalve over de naam zeggen de twee regels nergens iets anders. Er gaat dus niets "
        + "verloren."
    }
    let tekst = Veldtekst(one.tabel, in: kader.kaart)
    let labels = verschillend.map { tekst.label($0).beginningSmall }
    return "Waar de twee verschillen, blijft staan wat er bij de gekozen regel staat. "
      + "Dat geldt nu voor: \(labels.joined(separator: ", "))."
  }

  /// What making one of the two does.
  var gevolgen: [String] {
    guard let (one, other) = paar else {
      return ["Een van de twee regels is er niet meer. U kunt dit alleen weigeren."]
    }
    guard one.tabel == other.tabel else {
      return ["Dit zijn twee verschillende soorten. Die kunt u niet samenvoegen."]
    }
    let counts = [one, other].map { rij in
      "\(kader.namen.naam(rij)) heeft "
        + "\(Teksten.aantal(aantal(rij), "relatie", "relaties"))"
    }
    return [
      "Van de twee regels wordt één regel. U kiest welke blijft.",
      "\(counts[0]) en \(counts[1]). Die blijven allemaal. Wat beide hebben, blijft één keer staan.",
      "Wat alleen bij de andere regel staat, wordt overgenomen, maar niet de dag van bevestigen.",
      verlies,
      "De naam van de andere regel blijft als andere schrijfwijze. Wie daarop zoekt, vindt de regel "
        + "die blijft.",
    ]
  }

  private func aantal(_ rij: Registerrij) -> Int {
    let nummer = kader.kaart.nummer(of: rij.id)
    return kader.kaart.relaties.count { $0.van == nummer || $0.naar == nummer }
  }
}
