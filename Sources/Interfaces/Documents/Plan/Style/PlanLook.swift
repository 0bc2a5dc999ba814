// SPDX-License-Identifier: MIT

/// What every print of a plan looks like, on paper and on screens.
///
/// All sizes hang on `--s`, the size of plain words, and on `--least`; ``PlanRuler`` reckons with the same numbers.
enum PlanLook {
  static let sheet: StaticString = """
    *, *::before, *::after { box-sizing: border-box; }
    :root { --s: 17px; --least: 14px; --ink: #0b0c0c; --soft: #484949; --deep: #0c3b46; --own: #f2b441; --rule: #b1b4b6; --wash: #f3f6f6; }
    html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
    body { margin: 0; background: #fff; color: var(--ink); font: 400 var(--s)/1.35 Arial, "Liberation Sans", Helvetica, sans-serif;
      overflow-wrap: anywhere; font-variant-numeric: tabular-nums; }
    body.grey { --deep: #222; --own: #8a8a8a; --wash: #f4f4f4; }
    h1, h2, h3, p, ul, dl, dd, figure { margin: 0; padding: 0; font-size: inherit; }
    h1 { font-size: calc(var(--s) * 2); line-height: 1.12; padding-bottom: calc(var(--s) * .15); }
    h2 { font-size: calc(var(--s) * 1.1); line-height: 1.25; color: var(--deep); padding-bottom: calc(var(--s) * .25); }
    .meta { line-height: 1.35; color: var(--soft); }
    .top { padding-bottom: calc(var(--s) * .55); }
    .aim { padding: calc(var(--s) * .45) 0 calc(var(--s) * .5); border-top: 2pt solid var(--deep); border-bottom: .75pt solid var(--rule);
      margin-bottom: calc(var(--s) * .6); }
    .aim-words { font-size: calc(var(--s) * 1.5); line-height: 1.22; color: var(--ink); padding: 0; }
    .now { line-height: 1.35; padding-top: calc(var(--s) * .3); }
    .strip svg { display: block; max-width: 100%; height: auto; overflow: visible; forced-color-adjust: none; }
    .strip .bl-chart--narrow, .strip .narrow { display: none; }
    .strip figcaption { font-size: max(var(--least), calc(var(--s) * .85)); line-height: 1.25; padding-top: calc(var(--s) * .2); color: var(--soft); }
    .quote { font-size: calc(var(--s) * 1.2); line-height: 1.3; padding-left: 3.5mm; border-left: 1.1mm solid var(--own);
      margin-bottom: calc(var(--s) * .35); }
    .said { line-height: 1.3; padding-bottom: calc(var(--s) * .2); }
    ul.plain { padding-left: 5mm; font-size: calc(var(--s) * 1.03); line-height: 1.3; }
    .more { line-height: 1.3; color: var(--soft); }
    .dot { width: .8em; height: .8em; margin-right: .35em; vertical-align: -.05em; forced-color-adjust: none; }
    .line, .small { display: block; }
    .review { border: 1.5pt solid var(--deep); padding: calc(var(--s) * .5) 3mm; }
    .review p, .review .plain-head { line-height: 1.35; }
    .review .plain-head { font-size: inherit; font-weight: 400; color: inherit; padding: 0; }
    .review .big { font-size: calc(var(--s) * 1.3); font-weight: 700; line-height: 1.2; }
    .foot { margin-top: calc(var(--s) * .6); padding-top: calc(var(--s) * .35); border-top: .5pt solid var(--rule); line-height: 1.3;
      font-size: max(var(--least), calc(var(--s) * .85)); color: var(--soft); }
    .hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
    @media (forced-colors: active) { .strip svg { background: #fff; } .dot { background: #fff; border-radius: 50%; } }
    @media print {
      * { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
      .side + .side { break-before: page; }
      tr, li, .step, .person, .review, .aim { break-inside: avoid; }
      h1, h2, h3 { break-after: avoid; }
    }

    """
}
