/// The script with which the first page of a site without a server can be searched.
///
/// It needs nothing but the page itself, so that it also works from a folder on a disk, and it
/// only ever puts text in the page, never markup.
enum Zoekscript {
  /// The file.
  static let tekst = """
    "use strict";
    (function () {
      var place = document.getElementById("zoekplek");
      if (!place || !"".normalize) { return; }
      function folded(text) {
        return text.normalize("NFD").replace(/[\\u0300-\\u036f]/g, "").toLowerCase();
      }
      var sections = Array.from(document.querySelectorAll(".doorzoekbaar"));
      var rows = sections.map(function (section) {
        return Array.from(section.querySelectorAll("li")).map(function (row) {
          return { row: row, text: folded(row.textContent + " " + row.dataset.zoek) };
        });
      });
      var box = document.createElement("div");
      box.className = "zoekvak";
      var field = document.createElement("div");
      field.className = "veld";
      var label = document.createElement("label");
      label.htmlFor = "zoek";
      label.textContent = "Wat of wie zoekt u?";
      var input = document.createElement("input");
      input.type = "search";
      input.id = "zoek";
      input.autocomplete = "off";
      var count = document.createElement("p");
      count.setAttribute("role", "status");
      field.append(label, input);
      box.append(field, count);
      place.append(box);
      function show() {
        var words = folded(input.value).split(/[^\\p{L}\\p{N}]+/u).filter(Boolean);
        var found = 0;
        rows.forEach(function (list, index) {
          var own = 0;
          list.forEach(function (item) {
            var fits = words.every(function (word) { return item.text.includes(word); });
            item.row.hidden = !fits;
            if (fits) { own += 1; }
          });
          sections[index].hidden = own === 0;
          found += own;
        });
        Array.from(document.querySelectorAll(".bladeren-door, .sectorlijst"))
          .forEach(function (part) { part.hidden = words.length > 0; });
        count.textContent = words.length === 0 ? ""
          : found === 0 ? "Niets gevonden. Dat betekent: het is niet vastgelegd. Het betekent "
            + "niet: het bestaat niet."
          : found === 1 ? "1 resultaat." : found + " resultaten.";
      }
      input.addEventListener("input", show);
      show();
    })();

    """
}
