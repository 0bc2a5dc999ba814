// SPDX-License-Identifier: MIT

/// The style sheet of letters. The address stands 20 mm from the left and 47 mm from the top, and ends 82 mm from the top: that is
/// what the window of a DL envelope shows when the page is folded in three. Nothing else stands there.
enum LetterStyle {
  static let sheet: StaticString = """
    *, *::before, *::after { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
    body { margin: 0; background: #e9edee; color: #0b0c0c; font: 11.5pt/1.4 Arial, "Liberation Sans", Helvetica, sans-serif; }
    body.large { font-size: 16pt; }
    .letter { position: relative; width: 210mm; min-height: 297mm; margin: 8mm auto; padding: 92mm 22.5mm 15mm; background: #fff; overflow-wrap: anywhere; }
    address { position: absolute; top: 47mm; left: 20mm; width: 85mm; height: 35mm; padding: 1mm 0 0 2.5mm; overflow: hidden; font-style: normal;
      font-size: 11pt; line-height: 1.15; }
    .text p { margin: 0 0 .8em; text-wrap: pretty; }
    .letter::before, .letter::after { content: ""; position: absolute; left: 4mm; width: 4mm; border-top: .5pt solid #b1b4b6; }
    .letter::before { top: 99mm; }
    .letter::after { top: 198mm; }
    @media screen and (max-width: 820px) {
      body, body.large { background: #fff; font-size: 19px; line-height: 1.45; }
      .letter { width: auto; min-height: 0; margin: 0; padding: 20px 15px 30px; }
      .letter + .letter { border-top: 10px solid #e9edee; }
      .letter::before, .letter::after { display: none; }
      address { position: static; width: auto; height: auto; padding: 0; margin: 0 0 24px; font-size: 17px; }
    }
    @page { size: A4 portrait; margin: 0; }
    @media print {
      body { background: #fff; }
      .letter { min-height: 0; height: auto; margin: 0; break-after: page; }
      .letter:last-child { break-after: auto; }
    }
    """
}
