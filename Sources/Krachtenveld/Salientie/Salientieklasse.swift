/// Which of power, legitimacy and urgency an actor has, and what follows from that.
///
/// R. K. Mitchell, B. R. Agle and D. J. Wood, "Toward a theory of stakeholder identification and
/// salience", Academy of Management Review 22(4), 1997: seven kinds of stakeholders, and those who
/// are none.
public enum Salientieklasse: String, Hashable, Sendable, CaseIterable {
  /// Power alone (dormant).
  case sluimerend
  /// Legitimacy alone (discretionary).
  case vrijblijvend
  /// Urgency alone (demanding).
  case eisend
  /// Power and legitimacy (dominant).
  case dominant
  /// Power and urgency (dangerous).
  case dwingend
  /// Legitimacy and urgency (dependent).
  case afhankelijk
  /// All three (definitive).
  case doorslaggevend
  /// None of the three (not a stakeholder).
  case geenBelanghebbende = "geen belanghebbende"

  /// The class of an actor of whom all three are known.
  public init(macht: Bool, legitimiteit: Bool, urgentie: Bool) {
    self =
      switch (macht, legitimiteit, urgentie) {
      case (true, false, false): .sluimerend
      case (false, true, false): .vrijblijvend
      case (false, false, true): .eisend
      case (true, true, false): .dominant
      case (true, false, true): .dwingend
      case (false, true, true): .afhankelijk
      case (true, true, true): .doorslaggevend
      case (false, false, false): .geenBelanghebbende
      }
  }

  /// The word in the article of 1997.
  public var oorspronkelijk: String {
    switch self {
    case .sluimerend: "dormant"
    case .vrijblijvend: "discretionary"
    case .eisend: "demanding"
    case .dominant: "dominant"
    case .dwingend: "dangerous"
    case .afhankelijk: "dependent"
    case .doorslaggevend: "definitive"
    case .geenBelanghebbende: "non-stakeholder"
    }
  }

  /// What the municipality does best.
  public var advies: String {
    switch self {
    case .sluimerend:
      "Houd contact. Deze partij kan veel tegenhouden zodra het haar raakt."
    case .vrijblijvend:
      "Blijf vertellen wat er gebeurt. Vraag om raad als u die kunt gebruiken."
    case .eisend:
      "Luister en leg uit wat u wel en niet doet. Zoek uit of er meer achter de vraag zit."
    case .dominant:
      "Betrek deze partij vast bij elke stap. Wacht niet tot er haast bij is."
    case .dwingend:
      "Ga snel in gesprek, het liefst samen met iemand die deze partij vertrouwt. Maak afspraken."
    case .afhankelijk:
      "Zorg dat deze stem gehoord wordt. Alleen lukt dat niet: zoek iemand met invloed die helpt."
    case .doorslaggevend:
      "Geef deze partij voorrang. Praat nu, en beslis niet zonder haar."
    case .geenBelanghebbende:
      "Informeren is genoeg. Kijk bij elke nieuwe fase opnieuw."
    }
  }
}
