// SPDX-License-Identifier: MIT

/// The lying side: columns on paper and on a desk, one column and lists on a phone.
enum SheetLook {
  static let sheet: StaticString = """
    body { --above: calc(var(--s) * .33); --below: calc(var(--s) * .28); }
    .beside, .voices, .halves { display: grid; align-items: start; }
    .beside > *, .voices > *, .halves > * { min-width: 0; }
    .aim.beside { grid-template-columns: minmax(0, 1fr) calc(var(--s) * 26.08); gap: 0 8mm; }
    .voices { gap: 0 8mm; padding-bottom: calc(var(--s) * .75); }
    .voices.cso { grid-template-columns: minmax(0, 1.35fr) minmax(0, 1fr) minmax(0, 1fr); }
    .voices.cs, .voices.co { grid-template-columns: minmax(0, 1.35fr) minmax(0, 1fr); }
    .voices.so { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); }
    .rows { width: 100%; border-collapse: collapse; table-layout: fixed; line-height: 1.25; margin-bottom: calc(var(--s) * .6); }
    .rows th, .rows td { text-align: start; vertical-align: top; font-weight: 400; border-bottom: .5pt solid var(--rule);
      padding: var(--above) 3mm var(--below) 0; }
    .rows thead th { font-size: max(var(--least), calc(var(--s) * .95)); font-weight: 700; line-height: 1.22; vertical-align: bottom;
      padding: 0 3mm calc(var(--s) * .3) 0; border-bottom: 1pt solid var(--ink); }
    .rows .no { color: var(--soft); padding-right: 2mm; }
    .rows td.know, .rows thead th.know { padding-left: 2.5mm; padding-right: 0; }
    .rows td.know { border-left: .5pt solid var(--rule); }
    .small { font-size: max(var(--least), calc(var(--s) * .9)); color: var(--soft); }
    .halves { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 0 8mm; }
    .halves, .whole { padding-bottom: calc(var(--s) * .55); }
    .sentences { line-height: 1.3; }
    .agree.beside { grid-template-columns: minmax(0, 1fr) calc(var(--s) * 17.575); gap: 0 6mm; padding-bottom: calc(var(--s) * .1); }
    .agree:not(.beside) .review { max-width: calc(var(--s) * 28); }
    .answers { list-style: none; display: grid; gap: calc(var(--s) * .5) 4mm; font-size: max(var(--least), calc(var(--s) * .95)); line-height: 1.25; }
    .answers.of-4 { grid-template-columns: repeat(4, minmax(0, 1fr)); }
    .answers.of-5 { grid-template-columns: repeat(5, minmax(0, 1fr)); }
    .answers.of-6 { grid-template-columns: repeat(6, minmax(0, 1fr)); }
    .answers li { border-top: 1.5pt solid var(--deep); padding-top: calc(var(--s) * .3); }
    .answers li.other { border-top-style: dashed; }
    .agree .more { padding-top: calc(var(--s) * .2); }
    @media screen {
      main { max-width: 1220px; margin: 0 auto; padding: 32px 30px; }
      .side { border: 1px solid var(--rule); padding: 26px 28px; margin-bottom: 20px; }
      .rows td.know { background: var(--wash); padding-right: 2.5mm; }
      .rows th, .rows td { padding-top: 9px; padding-bottom: 8px; }
      .aim.beside .bl-chart--wide { width: 100%; }
      .answers { row-gap: 16px; }
    }
    @media screen and (max-width: 900px) {
      :root { --s: 19px; --least: 16px; }
      main { padding: 0; }
      .side { border: 0; padding: 20px 15px 28px; margin: 0; }
      h1 { font-size: 34px; } .aim-words, h2 { font-size: 24px; } .quote { font-size: 21px; }
      .beside, .voices, .halves, .agree.beside, .aim.beside, .voices.cso, .voices.cs, .voices.co, .voices.so {
        grid-template-columns: minmax(0, 1fr); gap: 18px; }
      .aim, .voices { margin-bottom: 18px; padding-bottom: 16px; }
      .strip .bl-chart--wide, .strip .wide { display: none; }
      .strip .bl-chart--narrow, .strip .narrow { display: block; }
      .rows, .rows tbody, .rows tr, .rows th, .rows td, .rows .line { display: block; width: auto; }
      .rows thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
      .rows colgroup { display: none; }
      .rows tr { position: relative; border-top: 2px solid var(--ink); padding: 12px 0 14px; }
      .rows tbody tr:last-child { border-bottom: 2px solid var(--ink); }
      .rows th, .rows td, .rows td.know { border: 0; padding: 5px 0; }
      .rows td.no { padding: 0; font-weight: 700; font-size: 24px; color: var(--deep); }
      .rows [data-head]::before { content: attr(data-head); display: block; font-size: 17px; font-weight: 400; color: var(--soft); }
      .rows td.know { padding: 10px 12px; margin-top: 8px; }
      .answers.of-4, .answers.of-5, .answers.of-6 { grid-template-columns: minmax(0, 1fr); }
      .small { font-size: 17px; }
      .foot, figcaption { font-size: 16px; }
    }
    @page { size: A4 landscape; margin: 8mm 10mm 9mm; }
    @media print {
      :root { --s: 10pt; --least: 8pt; }
      .top.together { display: flex; align-items: baseline; gap: 8mm; }
      body:not(.pt-10) { --above: calc(var(--s) * .25); --below: calc(var(--s) * .23); }
      .pt-9-5 { --s: 9.5pt; } .pt-9 { --s: 9pt; } .pt-8-5 { --s: 8.5pt; } .pt-8 { --s: 8pt; }
    }

    """

  /// What stands in the margin of a side: whose it is, and which.
  static let margin: StaticString = "vertical-align: top; padding-top: 2mm; font: 8pt Arial, 'Liberation Sans', sans-serif; color: #484949;"
}
