/// How a page looks on a screen and on A4.
enum HTMLStyle {
  /// The rules; the darkest and the lightest colour differ by more than 12 to 1, and no other pair
  /// of text and ground by less than 7 to 1 (WCAG 2.2, success criterion 1.4.6).
  static let css = """
    :root { color: #1b1b1b; background: #fff; line-height: 1.5;
      font-family: "Open Sans", "Segoe UI", "Liberation Sans", Arial, sans-serif; }
    body { margin: 0; }
    main { max-width: 60rem; margin: 0 auto; padding: 1.5rem; }
    h1, h2, h3, h4, h5, h6 { line-height: 1.25; color: #14365d; break-after: avoid; }
    h1 { font-size: 1.9rem; }
    h2 { font-size: 1.45rem; margin-top: 2.2rem; border-bottom: 2px solid #14365d; }
    h3 { font-size: 1.15rem; margin-top: 1.6rem; }
    h4, h5, h6 { font-size: 1rem; }
    p, li { max-width: 44rem; orphans: 2; widows: 2; }
    a { color: #14365d; }
    nav p { font-weight: 600; margin-bottom: 0; }
    nav ul { margin-top: .3rem; }
    .note { border-left: .4rem solid #8a4b00; background: #fff6e6; padding: .1rem .9rem;
      margin: .8rem 0; max-width: 43rem; break-inside: avoid; }
    .note p { margin: .4rem 0; }
    .table { overflow-x: auto; margin: 1rem 0; }
    table { border-collapse: collapse; width: 100%; font-size: .9rem; }
    caption { text-align: left; font-weight: 600; padding-bottom: .4rem; break-after: avoid; }
    th, td { border: 1px solid #767676; padding: .3rem .45rem; text-align: left;
      vertical-align: top; overflow-wrap: break-word; hyphens: auto; }
    thead th { background: #e3ebf4; }
    tbody th { font-weight: 600; }
    tr.marked th, tr.marked td { background: #fff6e6; font-weight: 600; }
    figure { margin: 1.5rem 0; }
    figure svg { display: block; width: 100%; height: auto; }
    figcaption { font-size: .9rem; padding-top: .5rem; }
    @page { size: A4 portrait; margin: 14mm 14mm 16mm;
      @bottom-right { content: counter(page); font: 8pt Arial, sans-serif; } }
    @page landscape { size: A4 landscape; margin: 9mm 12mm 11mm; }
    @media print {
      :root { font-size: 9.5pt; line-height: 1.35; }
      p, ul { margin: .5rem 0; }
      main { max-width: none; padding: 0; }
      p, li, .note { max-width: none; }
      h2 { margin: 1.3rem 0 .6rem; }
      h3, h4, h5, h6 { margin: .9rem 0 .4rem; }
      .note { margin: .5rem 0; padding: 0 .7rem; }
      .note p { margin: .3rem 0; }
      .table { margin: .6rem 0; }
      .page { break-before: page; }
      thead { display: table-header-group; }
      tr { break-inside: avoid; }
      .table { overflow-x: visible; }
      table { font-size: 8.5pt; line-height: 1.25; }
      th, td { padding: .15rem .3rem; }
      /* A browser shrinks every page when one table is too wide for its own. */
      .wide { font-size: 7pt; }
      .wide th, .wide td { overflow-wrap: anywhere; padding: .1rem .2rem; }
      figure { page: landscape; margin: 0; break-inside: avoid; }
      figure svg { width: 100%; height: 168mm; }
      figcaption { padding-top: 1mm; }
      figure.small { page: auto; }
      figure.small svg { height: 112mm; }
      details { display: none; }
      a { color: inherit; text-decoration: none; }
    }
    """
}
