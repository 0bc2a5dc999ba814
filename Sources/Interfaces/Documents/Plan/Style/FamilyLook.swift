// SPDX-License-Identifier: MIT

/// The upright sides for the family: one column everywhere.
enum FamilyLook {
  static let sheet: StaticString = """
    :root { --s: 19px; --least: 19px; }
    .pt-16 { --s: 24px; --least: 24px; }
    body { line-height: 1.4; }
    h1 { font-size: calc(var(--s) * 1.9); padding-bottom: calc(var(--s) * .2); }
    h2 { font-size: calc(var(--s) * 1.3); padding-bottom: calc(var(--s) * .4); }
    h3 { font-size: calc(var(--s) * 1.1); line-height: 1.25; }
    .meta, .now { line-height: 1.4; }
    .top { padding-bottom: calc(var(--s) * .8); }
    .aim { padding: calc(var(--s) * .6) 0 calc(var(--s) * .7); margin-bottom: calc(var(--s) * .9); }
    .aim-words { font-size: calc(var(--s) * 1.35); line-height: 1.25; padding: 0; }
    .strip { padding-top: calc(var(--s) * .6); }
    .strip figcaption { font-size: var(--s); }
    section.part { padding-bottom: calc(var(--s) * .9); }
    .part > p { line-height: 1.4; padding-bottom: calc(var(--s) * .3); }
    .part > .quote { line-height: 1.35; padding-bottom: 0; margin-bottom: calc(var(--s) * .45); }
    ul.plain { padding-left: 7mm; font-size: var(--s); line-height: 1.4; }
    ul.plain li { padding-bottom: calc(var(--s) * .15); }
    .step, .person { border-top: 1.5pt solid var(--deep); padding: calc(var(--s) * .4) 0 calc(var(--s) * .7); }
    .person { padding-bottom: calc(var(--s) * .6); }
    .person.other { border-top-style: dashed; }
    .step h3 { padding-bottom: calc(var(--s) * .35); color: var(--deep); }
    .step dl > div { display: grid; grid-template-columns: calc(var(--s) * 9.6) minmax(0, 1fr); gap: 0 3mm; padding-bottom: calc(var(--s) * .25); }
    .step dt { color: var(--soft); }
    .step dd.who { font-weight: 700; }
    .review { padding: calc(var(--s) * .8) calc(var(--s) * 1.2); margin-top: calc(var(--s) * .3); }
    .review p, .review .plain-head { line-height: 1.4; }
    .review .big { font-size: calc(var(--s) * 1.35); line-height: 1.25; padding-bottom: calc(var(--s) * .3); }
    .foot { font-size: var(--s); }
    @media screen {
      main { max-width: 760px; margin: 0 auto; padding: 30px 20px; }
      .pt-16 main { max-width: 900px; }
    }
    @media screen and (max-width: 900px) {
      .strip .bl-chart--wide, .strip .wide { display: none; }
      .strip .bl-chart--narrow, .strip .narrow { display: block; }
    }
    @media screen and (max-width: 560px) {
      main, .pt-16 main { padding: 20px 15px; }
      .step dl > div { grid-template-columns: minmax(0, 1fr); padding-bottom: 10px; }
    }
    @page { size: A4 portrait; margin: 14mm 15mm 18mm; }
    @media print { .long, .long * { break-inside: auto; break-after: auto; } }
    @media print { :root { --s: 12pt; --least: 12pt; } .pt-16 { --s: 16pt; --least: 16pt; } }

    """

  /// What stands in the margin of a side at 12 point.
  static let margin: StaticString =
    "vertical-align: top; padding-top: 4mm; font: 12pt Arial, 'Liberation Sans', sans-serif; color: #484949;"
  /// And at 16 point.
  static let largeMargin: StaticString =
    "vertical-align: top; padding-top: 4mm; font: 16pt Arial, 'Liberation Sans', sans-serif; color: #484949;"
}
