/// The one stylesheet of the portal.
///
/// Colours come in two sets, for light and for dark; in both, text differs from its ground by at
/// least 4.5 to 1 and the border of a field or button by at least 3 to 1 (WCAG 2.2, success
/// criteria 1.4.3 and 1.4.11). Sizes are relative to the type size that somebody chose, and no
/// width is fixed, so that a page of 320 pixels needs no scrolling sideways (1.4.10).
public enum Stijlblad {
  /// The rules.
  public static let css = [kleuren, bladzijde, inhoud, formulieren, papier].joined(separator: "\n")

  /// The ground for text and lines, by name.
  private static let kleuren = """
    :root {
      color-scheme: light dark;
      --tekst: #1b2a41; --zacht: #4a5568; --grond: #ffffff; --vlak: #f4f7fb; --rand: #b8c4d3;
      --veldrand: #66758a; --kop: #14365d; --link: #005a8f; --bezocht: #5b3a8c;
      --band: #14365d; --bandtekst: #ffffff; --knop: #005a8f; --knoptekst: #ffffff;
      --focus: #b84a00; --goed: #00664a; --goedvlak: #e4f5ee; --mis: #a32a1b; --misvlak: #fdeeeb;
      --let: #8a4b00; --letvlak: #fff4e0; --plaat: #ffffff;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --tekst: #e8edf4; --zacht: #b3bfce; --grond: #121a26; --vlak: #1b2636; --rand: #3d4c61;
        --veldrand: #8494a9; --kop: #cfe3f7; --link: #8cc8f2; --bezocht: #c9b3f0;
        --band: #0c1420; --bandtekst: #ffffff; --knop: #8cc8f2; --knoptekst: #0c1420;
        --focus: #ffb066; --goed: #7fdcb8; --goedvlak: #12301f; --mis: #ffab9d; --misvlak: #3a1a16;
        --let: #ffc987; --letvlak: #33250f;
      }
    }
    """

  /// The page itself: bands, menu and what stands out.
  private static let bladzijde = """
    *, *::before, *::after { box-sizing: border-box; }
    html { scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
    body { margin: 0; color: var(--tekst); background: var(--grond); line-height: 1.55;
      font-family: "Open Sans", "Segoe UI", "Liberation Sans", Arial, sans-serif;
      overflow-wrap: anywhere; }
    .breedte, main { max-width: 80rem; margin: 0 auto; padding: 0 1rem; }
    main { display: block; padding-bottom: 2.5rem; min-height: 50vh; }
    main:focus { outline: none; }
    .sprong { position: absolute; left: -100vw; top: 0; padding: .7rem 1rem; z-index: 2;
      background: var(--grond); color: var(--link); }
    .sprong:focus { left: 0; }
    a { color: var(--link); text-underline-offset: .15em; }
    a:visited { color: var(--bezocht); }
    a:hover { text-decoration-thickness: .15em; }
    :focus-visible { outline: .2rem solid var(--focus); outline-offset: .15rem;
      border-radius: .1rem; }
    .kop { background: var(--band); color: var(--bandtekst); }
    .kop .breedte { display: flex; flex-wrap: wrap; gap: 0 2rem; align-items: center;
      justify-content: space-between; padding-top: .5rem; padding-bottom: .5rem; }
    .kop a, .kop a:visited { color: var(--bandtekst); }
    .kop :focus-visible { outline-color: #ffb066; }
    .kaartnaam { margin: 0; font-weight: 600; font-size: 1.15rem; }
    .kaartnaam a { text-decoration: none; display: inline-block; padding: .35rem 0; }
    .kop nav ul { list-style: none; display: flex; flex-wrap: wrap; gap: 0 1.25rem; margin: 0;
      padding: 0; }
    .kop nav a { display: inline-block; padding: .35rem 0; text-decoration: none;
      border-bottom: .2rem solid transparent; }
    .kop nav a:hover { border-bottom-color: currentColor; }
    .kop nav a[aria-current] { border-bottom-color: currentColor; font-weight: 600; }
    .kruimels { font-size: .9rem; padding-top: .6rem; }
    .kruimels ol { list-style: none; display: flex; flex-wrap: wrap; align-items: baseline;
      gap: 0 .5rem; margin: 0; padding: 0; }
    .kruimels li { padding: .15rem 0; }
    .kruimels li + li::before { content: "\\203A"; margin-right: .5rem; color: var(--zacht); }
    .voet { border-top: 1px solid var(--rand); background: var(--vlak); font-size: .9rem;
      padding: .5rem 0 1rem; }
    .voet p { max-width: 48rem; margin: .5rem 0; }
    """

  /// What pages hold: headings, lists, facts, results, tables and pictures.
  private static let inhoud = """
    h1, h2, h3, h4 { color: var(--kop); line-height: 1.25; text-wrap: balance; }
    h1 { font-size: clamp(1.5rem, 1.2rem + 1.6vw, 2.1rem); margin: 1rem 0 .75rem; }
    h2 { font-size: 1.35rem; margin: 2rem 0 .6rem; }
    h3 { font-size: 1.08rem; margin: 1.25rem 0 .3rem; }
    h4 { font-size: 1rem; margin: 1rem 0 .25rem; }
    p, main ul, main ol { max-width: 44rem; }
    p { margin: .6rem 0; }
    main ul, main ol { margin: .4rem 0; padding-left: 1.3rem; }
    main li { padding: .12rem 0; }
    .soort { color: var(--zacht); margin: -.4rem 0 .75rem; }
    .inleiding { font-size: 1.1rem; }
    .klein, .bron { color: var(--zacht); font-size: .9rem; }
    .bron { display: block; }
    dl { margin: .5rem 0; border-top: 1px solid var(--rand); max-width: 48rem; }
    dl > div { display: grid; grid-template-columns: minmax(8rem, 1fr) 3fr; gap: 0 1rem;
      border-bottom: 1px solid var(--rand); padding: .4rem 0; }
    dt { font-weight: 600; grid-row: span 20; }
    dd { margin: 0; grid-column: 2; white-space: pre-line; }
    .naast { display: grid; gap: 0 2.5rem; }
    .naast > * { min-width: 0; }
    .lang { columns: 18rem; column-gap: 2rem; max-width: none !important; }
    .lang > li { break-inside: avoid; }
    .uitslag { list-style: none; padding: 0 !important; max-width: 52rem !important; }
    .uitslag > li { border-top: 1px solid var(--rand); padding: .7rem 0; }
    .uitslag > li:last-child { border-bottom: 1px solid var(--rand); }
    .uitslag p { margin: .1rem 0; }
    .uitslag .naam { font-size: 1.08rem; font-weight: 600; margin: 0; }
    .lijst a, .kruimels a { padding: .12rem 0; }
    .rooster { columns: 16rem; column-gap: 2rem; }
    .rooster section { break-inside: avoid; padding-bottom: 1rem; }
    .rooster h3 { margin-top: 0; }
    .merk { display: inline-block; border: 1px solid var(--veldrand); border-radius: 1rem;
      padding: 0 .6rem; font-size: .85rem; color: var(--zacht); }
    .oud { color: var(--let); }
    .bladeren ul { list-style: none; display: flex; flex-wrap: wrap; gap: .4rem;
      padding: 0 !important; }
    .bladeren a, .bladeren span { display: inline-block; min-width: 2.5rem; text-align: center;
      padding: .35rem .7rem; border: 1px solid var(--veldrand); border-radius: .25rem; }
    .bladeren span { font-weight: 600; background: var(--vlak); }
    figure { margin: 1.25rem 0; }
    figure img { display: block; width: 100%; height: auto; background: var(--plaat);
      border: 1px solid var(--rand); border-radius: .25rem; }
    figcaption { color: var(--zacht); font-size: .9rem; padding-top: .35rem; }
    .tabel { overflow-x: auto; margin: 1rem 0; }
    table { border-collapse: collapse; width: 100%; font-size: .95rem; overflow-wrap: normal; }
    caption { text-align: left; font-weight: 600; padding-bottom: .4rem; }
    th, td { border: 1px solid var(--rand); padding: .4rem .55rem; text-align: left;
      vertical-align: top; min-width: 6rem; }
    thead th { background: var(--vlak); }
    @media screen and (max-width: 40rem) {
      .blokken, .blokken caption, .blokken tbody, .blokken tr, .blokken th, .blokken td {
        display: block; min-width: 0; }
      .blokken thead { position: absolute; width: 1px; height: 1px; overflow: hidden;
        clip-path: inset(50%); }
      .blokken tr { border: 1px solid var(--rand); padding: .4rem .6rem; margin-bottom: .75rem; }
      .blokken th, .blokken td { border: 0; padding: .12rem 0; overflow-wrap: anywhere; }
      .blokken td::before { content: attr(data-label) ": "; color: var(--zacht); }
      .blokken td:empty { display: none; }
    }
    details { margin: .75rem 0; max-width: 52rem; }
    summary { cursor: pointer; padding: .3rem 0; font-weight: 600; color: var(--link); }
    .melding { border-left: .4rem solid var(--let); background: var(--letvlak);
      padding: .4rem 1rem; margin: 1rem 0; max-width: 48rem; }
    .melding.gelukt { border-color: var(--goed); background: var(--goedvlak); }
    .melding.fout { border-color: var(--mis); background: var(--misvlak); }
    .melding h2 { margin-top: .4rem; font-size: 1.1rem; }
    .melding.gelukt strong:first-child { color: var(--goed); }
    .melding.opgelet strong:first-child { color: var(--let); }
    .melding.fout strong:first-child { color: var(--mis); }
    """

  /// Fields, choices and buttons; every one is at least 24 pixels high (2.5.8).
  private static let formulieren = """
    form { margin: 1rem 0; }
    fieldset { border: 0; padding: 0; margin: 1.25rem 0; min-width: 0; }
    legend { font-weight: 600; padding: 0; }
    label { font-weight: 600; }
    .veld { margin: 1rem 0; max-width: 36rem; }
    .veld label { display: block; }
    .veld .optie { display: flex; gap: .6rem; align-items: flex-start; padding: .3rem 0; }
    .veld .optie label { font-weight: 400; padding: .1rem 0; }
    .veld .optie input { width: 1.5rem; height: 1.5rem; flex: none; margin: .1rem 0;
      accent-color: var(--knop); }
    .hulp { color: var(--zacht); margin: .1rem 0 .25rem; font-size: .95rem; }
    .foutregel { color: var(--mis); margin: .1rem 0 .25rem; }
    .veld.mis { border-left: .3rem solid var(--mis); padding-left: .8rem; }
    input, select, textarea, button { font: inherit; }
    input:not([type=checkbox]):not([type=radio]), select, textarea { width: 100%;
      padding: .5rem .6rem; color: var(--tekst); background: var(--grond);
      border: 1px solid var(--veldrand); border-radius: .25rem; min-height: 2.75rem; }
    .veld.mis input, .veld.mis select, .veld.mis textarea { border: 2px solid var(--mis); }
    .filters { display: grid; gap: 0 1rem;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 13rem), 1fr)); }
    .filters .veld { margin: .4rem 0; }
    .zoekvak { background: var(--vlak); border: 1px solid var(--rand); border-radius: .35rem;
      padding: .25rem 1rem 1rem; }
    .zoekvak form { margin: 0; }
    .zoekvak .veld { max-width: 44rem; }
    .knoppen { display: flex; flex-wrap: wrap; gap: .75rem 1rem; align-items: center;
      margin: 1rem 0 0; }
    .acties { display: flex; flex-wrap: wrap; gap: .25rem 1rem; align-items: center; }
    .acties form, .acties .knoppen { margin: .25rem 0; }
    .acties a { display: inline-block; padding: .3rem 0; }
    .veld + .klein { margin-top: -.75rem; }
    .knop { display: inline-block; min-height: 2.75rem; padding: .5rem 1.2rem; cursor: pointer;
      font-weight: 600; border-radius: .3rem; border: 2px solid var(--knop);
      background: var(--grond); color: var(--link); text-decoration: none; }
    .knop.hoofd { background: var(--knop); color: var(--knoptekst); }
    .knop.gevaar { border-color: var(--mis); color: var(--mis); }
    .knop:hover { text-decoration: underline; }
    [hidden] { display: none !important; }
    @media (min-width: 64rem) {
      .naast { grid-template-columns: minmax(0, 5fr) minmax(0, 7fr); }
    }
    @media (max-width: 30rem) {
      dl > div { display: block; }
      .knoppen .knop { width: 100%; text-align: center; }
    }
    @media (prefers-reduced-motion: reduce) {
      *, *::before, *::after { animation: none !important; transition: none !important;
        scroll-behavior: auto !important; }
    }
    @media (forced-colors: active) {
      .melding, .merk, .knop { border: 2px solid; }
    }
    """

  /// On paper: black on white, no menu and no forms, and no fact broken over two pages.
  private static let papier = """
    @page { size: A4; margin: 16mm 15mm; }
    @media print {
      :root { --tekst: #000000; --zacht: #333333; --grond: #ffffff; --vlak: #ffffff;
        --rand: #999999; --kop: #000000; --link: #000000; --bezocht: #000000; --let: #000000;
        --goed: #000000; --mis: #000000; --letvlak: #ffffff; --goedvlak: #ffffff;
        --misvlak: #ffffff; font-size: 10pt; }
      body { line-height: 1.4; }
      .kop { background: none; color: #000000; border-bottom: 1px solid #000000; }
      .kop a, .kop a:visited { color: #000000; }
      .kop nav, .kruimels, .sprong, form, .zoekvak, .bladeren, .knoppen { display: none; }
      .breedte, main { max-width: none; padding-left: 0; padding-right: 0; }
      main { min-height: 0; padding-bottom: 0; }
      h1, h2, h3, h4 { break-after: avoid; }
      li, dl > div, tr, figure, .melding { break-inside: avoid; }
      .naast { display: block; }
      figure img { max-height: 170mm; object-fit: contain; }
      a { text-decoration: none; }
      .tabel { overflow: visible; }
      caption, thead { break-after: avoid; }
      tbody tr:first-child { break-before: avoid; }
      .voet { background: none; }
    }
    """
}
