/// The title of a card, and beside it or below it a remark.
struct CardHead: Sendable {
  let titleLines: [String]
  let isShortened: Bool
  let remark: String
  let isRemarkBelow: Bool
  let type: Typography

  init(_ card: Card, remark: String, width: Double, _ type: Typography) {
    self.type = type
    let remarkWidth = Self.width(of: remark, type)
    let titleWidth = TextMeasure.width(card.title, .halfvet, size: Double(type.cardTitle))
    let isTight = !remark.isEmpty && titleWidth + remarkWidth > width
    // A bare number is not worth a line of its own.
    let isDropped = isTight && remark.allSatisfy(\.isNumber)
    self.remark = isDropped ? "" : remark
    isRemarkBelow = isTight && !isDropped
    let room = isTight || remark.isEmpty ? width : width - remarkWidth
    let wrapped = WrappedText(
      card.title, font: .halfvet, size: Double(type.cardTitle), width: room, maxLines: 2)
    titleLines = wrapped.lines
    isShortened = wrapped.isShortened
  }

  /// The width of a remark with the space before it.
  static func width(of remark: String, _ type: Typography) -> Double {
    remark.isEmpty ? 0 : TextMeasure.width(remark, .gewoon, size: Double(type.note)) + 8
  }

  var pitch: Double { Typography.pitch(type.cardTitle) }

  /// The height with the space above and below.
  var height: Double {
    Double(titleLines.count) * pitch + (isRemarkBelow ? type.notePitch : 0) + 12
  }
}
