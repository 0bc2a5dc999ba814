// SPDX-License-Identifier: MIT

/// The report's own style sheet: the page travels by itself, so it asks for nothing from elsewhere.
enum ReportStyle {
  static let sheet: StaticString = """
    *, *::before, *::after { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
    body { margin: 0; background: #e9edee; color: #0b0c0c; font: 10pt/1.36 Arial, "Liberation Sans", Helvetica, sans-serif; }
    .skip { position: absolute; left: -999em; }
    .skip:focus { position: static; display: block; padding: 8px 16px; background: #fd0; color: #0b0c0c; }
    .page { display: flex; flex-direction: column; width: 210mm; min-height: 297mm; margin: 8mm auto; padding: 12mm 15mm 10mm; background: #fff; }
    .page > * { flex: none; }
    .rh { display: flex; justify-content: space-between; align-items: flex-end; gap: 12px; margin-bottom: 6mm; padding-bottom: 2.4mm;
      border-bottom: 1.5pt solid #0b0c0c; font-size: 9pt; color: #484949; }
    .brand { display: inline-flex; gap: 5px; align-items: center; font-size: 12pt; font-weight: 700; color: #0b0c0c; }
    .brand svg { width: 20px; height: 15px; }
    .day { white-space: nowrap; }
    h1 { margin: 0 0 2.5mm; font-size: 22pt; line-height: 1.08; letter-spacing: -.015em; text-wrap: balance; }
    .lead { max-width: 165mm; margin: 0 0 5mm; font-size: 13pt; line-height: 1.35; text-wrap: pretty; }
    h2 { margin: 4.5mm 0 2mm; font-size: 12pt; line-height: 1.2; }
    .rh + h2 { margin-top: 0; }
    h2 .no { display: inline-block; min-width: 7mm; color: #484949; font-variant-numeric: tabular-nums; }
    p.plain { margin: 0 0 2mm; }
    details p.plain { margin: 2mm 0; }
    table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
    caption { padding-bottom: 1mm; text-align: left; font-size: 9pt; color: #484949; }
    th, td { padding: 1mm 0 1mm 4mm; border-bottom: .5pt solid #b1b4b6; text-align: right; font-weight: 400; vertical-align: middle; }
    thead th, thead td { border-bottom: 1pt solid #0b0c0c; font-size: 9pt; vertical-align: bottom; }
    tbody th, .words { text-align: left; }
    th:first-child, td:first-child { padding-left: 0; }
    tr.strong > * { font-weight: 700; }
        table.figures.listed th, table.figures.listed td { padding-top: .6mm; padding-bottom: .6mm; }
    table.head .name { width: 28%; }
    table.head th, table.head td { padding-top: 1.4mm; padding-bottom: 1.2mm; }
    table.head td.here { font-size: 12pt; font-weight: 700; }
    figure { margin: 0; }
    figcaption { margin-top: 1.5mm; font-size: 8.5pt; line-height: 1.35; color: #484949; text-wrap: pretty; }
    .bl-chart { display: block; width: 100%; height: auto; overflow: visible; font-variant-numeric: tabular-nums; }
    .bl-chart--narrow { display: none; }
    ol.paras { margin: 3mm 0 0; padding: 0 0 0 7mm; }
    ol.paras li { margin: 0 0 1.5mm; text-wrap: pretty; }
    ol.paras li::marker { color: #484949; font-variant-numeric: tabular-nums; }
    .caution { margin: 3mm 0 0; padding: .6mm 0 .6mm 3.5mm; border-left: 3pt solid #0b0c0c; }
    .pair { display: grid; grid-template-columns: 119mm 1fr; gap: 6mm; align-items: start; }
    .halves { display: grid; grid-template-columns: 1fr 1fr; gap: 7mm; align-items: start; }
    .pair > *, .halves > * { min-width: 0; }
    .pair ol.paras, h2 + ol.paras { margin-top: 0; }
    details { margin: 2mm 0 0; }
    summary { width: fit-content; padding: 2px 0; color: #1a65a6; text-decoration: underline; text-underline-offset: 2px; cursor: pointer; }
    details .scroll { overflow-x: auto; margin: 2mm 0 3mm; }
    :focus-visible { outline: 3px solid #fd0; outline-offset: 0; box-shadow: 0 0 0 5px #0b0c0c; }
    .defs { margin-top: auto; padding-top: 2mm; font-size: 8.5pt; line-height: 1.35; }
    .defs .in { padding-top: 2mm; border-top: .5pt solid #0b0c0c; }
    .defs h2 { margin: 0 0 1mm; font-size: 9pt; }
    .defs dl { margin: 0 0 1.5mm; }
    .defs dl div, .defs dt, .defs dd { display: inline; margin: 0; }
    .defs dt { font-weight: 700; }
    .defs dt::after { content: ": "; }
    .defs p { margin: 0 0 1mm; }
    .defs a { color: #0b0c0c; }
    .cmd { font-family: "Liberation Mono", "Courier New", monospace; font-size: 8pt; overflow-wrap: anywhere; }
    .rf { display: flex; justify-content: space-between; gap: 10mm; margin-top: 3mm; padding-top: 1.6mm; border-top: .5pt solid #b1b4b6;
      font-size: 8.5pt; color: #484949; }
    .push { margin-top: auto; }
    .rf .of { white-space: nowrap; }
    @media screen { .caution { margin-bottom: 5mm; } }
    @media screen and (max-width: 820px) {
      body { background: #fff; font-size: 17px; line-height: 1.45; }
      .page { width: auto; min-height: 0; margin: 0; padding: 16px 15px 24px; }
      .page + .page { border-top: 10px solid #e9edee; }
      .rh { flex-wrap: wrap; margin-bottom: 20px; font-size: 16px; gap: 4px 14px; }
      .brand { width: 100%; font-size: 19px; }
      h1 { font-size: 28px; line-height: 1.12; margin-bottom: 10px; overflow-wrap: anywhere; }
      .lead { font-size: 21px; line-height: 1.35; margin-bottom: 20px; }
      h2 { margin: 34px 0 14px; font-size: 24px; }
      caption, thead th, thead td, .rf { font-size: 16px; }
      figcaption, .defs { font-size: 16px; line-height: 1.45; }
      .defs h2 { font-size: 20px; margin-bottom: 8px; }
      .defs dl div { display: block; margin-bottom: 6px; }
      .defs { margin-top: 30px; }
      .cmd { font-size: 14px; }
      ol.paras { padding-left: 34px; margin-top: 18px; }
      ol.paras li { margin-bottom: 10px; }
      .pair ol.paras { margin-top: 18px; }
      .pair, .halves { display: block; }
      .bl-chart--wide, .bl-chart--half { display: none; }
      .bl-chart--narrow { display: block; max-width: 420px; }
      .listed, .listed tbody, .listed tr, .listed th, .listed td, .listed caption { display: block; }
      .listed thead { position: absolute; left: -999em; }
      .listed tbody tr { padding: 8px 0; border-bottom: 1px solid #b1b4b6; }
      .listed tbody th, table.figures.listed tbody th { padding: 0 0 2px; border: 0; font-weight: 700; }
      .listed tbody td, table.figures.listed tbody td { display: flex; justify-content: space-between; gap: 12px; padding: 2px 0; border: 0; }
      .listed tbody td::before { content: attr(data-head); text-align: left; }
      .listed tbody td:empty { display: none; }
      table.head td.here { font-size: 19px; }
      summary { padding: 10px 0; min-height: 44px; }
      .rf { margin-top: 24px; }
    }
    @page { size: A4 portrait; margin: 0; }
    @media print {
      * { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
      body { background: #fff; }
      .page { height: 297mm; min-height: 0; margin: 0; overflow: hidden; break-after: page; break-inside: avoid; }
      .page:last-child { break-after: auto; }
      details, .skip { display: none; }
    }
    """
}
