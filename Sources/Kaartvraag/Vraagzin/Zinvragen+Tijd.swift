extension Zinvragen {
  /// What is old, and what changed.
  static let tijd: [Zinvraag] = [
    Zinvraag(
      "verouderd", "Wat ‹dagen|moet worden gecontroleerd›", opties: ["dagen", "in", "eigenaar"],
      bewoording: [
        "dagen": "is langer dan ‹› dagen niet bevestigd",
        "eigenaar": " van eigenaar ‹›",
      ],
      [
        "<watgegevens> moet|moeten worden <gecontroleerd> [<eigenaar>]",
        "<watgegevens> moet|moeten <gecontroleerd> worden [<eigenaar>]",
        "<watgegevens> moet|moeten [<eigenaar>] worden <gecontroleerd>",
        "<watgegevens> moet|moeten <men> controleren|nakijken|nagaan|bevestigen [<eigenaar>]",
        "<watgegevens> <men> moet|moeten controleren|nakijken|nagaan",
        "<watgegevens> is|zijn verouderd|achterhaald [<eigenaar>]",
        "<watgegevens> verouderd is|zijn", "verouderde gegevens [<eigenaar>]",
        "<watgegevens> is|zijn [al] langer|meer dan {dagen:getal} dagen niet bevestigd [<eigenaar>]",
        "<watgegevens> is|zijn [al] langer|meer dan een jaar niet bevestigd [<eigenaar>]",
      ]),
    Zinvraag(
      "vergelijk", "Wat is er veranderd tussen ‹1› en ‹2›",
      [
        "wat is <veranderd> tussen {1:datum} en {2:datum}",
        "wat <veranderd> is tussen {1:datum} en {2:datum}",
        "wat tussen {1:datum} en {2:datum} <veranderd> is",
        "wat is tussen {1:datum} en {2:datum} <veranderd>",
        "wat veranderde tussen {1:datum} en {2:datum}",
        "wat is <veranderd> van|vanaf {1:datum} tot|naar {2:datum}",
        "wat is verschil tussen {1:datum} en {2:datum}",
        "welke verschillen zijn tussen {1:datum} en {2:datum}",
        "vergelijk {1:datum} met|en {2:datum}",
        "vergelijk kaart van {1:datum} met [die van] {2:datum}",
        "wat is <veranderd> sinds {1:datum} {2=peildatum}",
        "wat is sinds {1:datum} <veranderd> {2=peildatum}",
        "wat sinds {1:datum} <veranderd> is {2=peildatum}",
      ]),
  ]
}
