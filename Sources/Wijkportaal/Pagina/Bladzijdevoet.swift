import DocumentText
import Wijkmodel

/// The band below every page: where the facts come from, and how to have something put right.
struct Bladzijdevoet {
  let kader: Kader
  let bladzijde: Bladzijde
  let naar: Verwijzer

  var markup: HTMLFragment {
    .element(
      "footer", ["class": "voet"],
      .box("breedte", [herkomst, verbeteren, inloggen]))
  }

  private var herkomst: HTMLFragment {
    var text =
      "Dit staat er op \(kader.peildatum.dutchLongText) op de kaart. Bij elk gegeven ziet u hoe "
      + "oud het is."
    if let bron = kader.gegevens.bron { text += " Bron: \(bron.asSentence)" }
    return .paragraph(HTMLFragment(text))
  }

  private var verbeteren: HTMLFragment {
    .paragraph(
      "Klopt er iets niet, of wilt u dat er iets over u verdwijnt? "
        + Contactzin(kader: kader).markup + " "
        + .link("Lees wat u kunt vragen", to: naar(.over.bij("verbeteren"))) + ".")
  }

  private var inloggen: HTMLFragment {
    guard kader.wijze == .server, bladzijde.bezoeker == .publiek else { return .empty }
    return .paragraph(.link("Inloggen voor het wijkbureau", to: naar(.inloggen)))
  }
}

/// To whom people can turn, as a sentence.
struct Contactzin {
  let kader: Kader

  var markup: HTMLFragment {
    let who = "Laat het weten aan \(kader.beheerder)"
    guard let contact = kader.contact?.trimmed, !contact.isEmpty else {
      return HTMLFragment(who + ".")
    }
    return HTMLFragment(who + ": ") + Kanaallink(contact).markup + "."
  }
}

extension String {
  /// The text with a full stop, unless it ends in a sign that ends a sentence.
  var asSentence: String {
    let text = trimmed
    guard let last = text.last, !".!?…".contains(last) else { return text }
    return text + "."
  }
}
