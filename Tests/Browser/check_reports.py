#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Checks report pages in a browser: python3 check_reports.py [--pictures FOLDER] FILE.html...

Each page must print on exactly two sides with nothing cut off and no words under 8 points, pass axe at 1280 and 390 pixels with
every `details` open, and never scroll sideways down to 320. Exits 1 on any violation. With --pictures it also leaves screenshots
(1280, 390), both printed sides and both in grey there, for eyes.

Needs what pages.py needs.
"""
import sys

import pages

SIDES = 2
LEAST_POINTS = 8.0

# What a side cuts off, how much room it has left, and its smallest words, in print.
MEASURE = """() => [...document.querySelectorAll('.page')].map((page, index) => {
  const box = page.getBoundingClientRect(), style = getComputedStyle(page);
  const floor = box.bottom - parseFloat(style.paddingBottom), right = box.right - parseFloat(style.paddingRight) + 1;
  const out = {side: index + 1, cut: [], small: [], wide: [], room: 1e9};
  let before = null;
  for (const child of page.children) {
    const r = child.getBoundingClientRect();
    if (!r.height) continue;
    if (r.bottom > floor + 0.5) out.cut.push(child.tagName + ' ' + Math.round(r.bottom - floor) + 'px');
    if (r.right > right) out.wide.push(child.tagName);
    if (before !== null && (child.matches('.push, .defs'))) {
      const inner = child.matches('.defs') ? child.firstElementChild.getBoundingClientRect().top : r.top;
      out.room = Math.min(out.room, Math.round((inner - before) / 3.7795 * 10) / 10);
    }
    before = r.bottom;
  }
  for (const text of page.querySelectorAll('svg.bl-chart text, svg.bl-chart tspan')) {
    const svg = text.ownerSVGElement, box = svg.getBoundingClientRect();
    if (!box.width) continue;
    const points = parseFloat(text.getAttribute('font-size')) * box.width / svg.viewBox.baseVal.width * 0.75;
    if (points < LEAST) out.small.push(text.textContent + ' ' + points.toFixed(1) + 'pt');
    const t = text.getBoundingClientRect();
    if (t.right > right + 2 || t.left < box.left - 8) out.wide.push(text.textContent);
  }
  for (const node of page.querySelectorAll('p, li, td, th, dd, dt, caption, figcaption, span, h2')) {
    if (!node.getBoundingClientRect().width || !node.textContent.trim() || node.closest('details')) continue;
    const points = parseFloat(getComputedStyle(node).fontSize) * 0.75;
    if (points < LEAST - 0.01) out.small.push(node.textContent.slice(0, 20) + ' ' + points.toFixed(1) + 'pt');
  }
  return out;
})""".replace("LEAST", str(LEAST_POINTS))


def check(browser, path, asked):
    """All that is wrong with one page, as sentences."""
    return pages.on_screen(browser, path, asked.pictures) + check_print(browser, path, asked.pictures)


def check_print(browser, path, pictures):
    """What is wrong with the printed page."""
    wrong = []
    context = browser.new_context(viewport={"width": 794, "height": 1123})
    page = context.new_page()
    page.goto(path.resolve().as_uri())
    page.emulate_media(media="print")
    for side in page.evaluate(MEASURE):
        name = f"side {side['side']}"
        for what, words in (("cut", "is cut off"), ("wide", "is too wide"), ("small", f"is under {LEAST_POINTS:g} points")):
            wrong += [f"print: {name}: {item} {words}" for item in side[what][:5]]
        print(f"  {path.stem} {name}: {side['room']} mm left")
    wrong += [f"print: words on words: {pair}" for pair in page.evaluate(pages.OVERLAP)]
    wrong += pages.on_paper(page, path, SIDES, [595, 842], pictures)
    context.close()
    return wrong


if __name__ == "__main__":
    sys.exit(pages.main(__doc__, check))
