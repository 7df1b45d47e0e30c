extension Sheet {
  /// The sample of a movement in the legend: a dashed box, an arrow and a box.
  mutating func addMovement(named name: String, sample: Rect) {
    let boxes = [sample.minX, sample.maxX - 16].map { Rect($0, sample.minY, 16, sample.height) }
    for (place, box) in boxes.enumerated() {
      panels.append(
        .init(
          name: "\(name)-\(place + 1)", rect: box,
          fill: place == 0 ? Stijl.Kleur.papier : Stijl.Kleur.kaart, border: Stijl.Kleur.lijn,
          isDashed: place == 0, kind: "legenda"))
    }
    var line = Line(
      from: name + "-1", to: name + "-2",
      points: [Point(boxes[0].maxX, sample.center.y), Point(boxes[1].minX, sample.center.y)])
    line.color = Stijl.Kleur.nadruk
    line.width = Stijl.nadrukdikte
    lines.append(line)
  }
}
