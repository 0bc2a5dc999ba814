#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Checks report pages in a browser: python3 check_reports.py [--pictures FOLDER] FILE.html...

Each page must print on exactly two sides with nothing cut off and no words under 8 points, pass axe at 1280 and 390 pixels with
every `details` open, and never scroll sideways down to 320. Exits 1 on any violation. With --pictures it also leaves screenshots
(1280, 390), both printed sides and both in grey there, for eyes.

Needs chromium, fonts-liberation, poppler-utils; pip: playwright==1.65.2 axe-playwright-python==0.1.8. CHROMIUM names another browser.
"""
import argparse
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
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

# Words of one drawing that lie on each other.
OVERLAP = """() => {
  const bad = [];
  for (const svg of document.querySelectorAll('svg.bl-chart')) {
    if (!svg.getBoundingClientRect().width) continue;
    const boxes = [...svg.querySelectorAll('text')].map(t => [t, t.getBoundingClientRect()]);
    for (let i = 0; i < boxes.length; i++) for (let j = i + 1; j < boxes.length; j++) {
      const a = boxes[i][1], b = boxes[j][1];
      const w = Math.min(a.right, b.right) - Math.max(a.left, b.left), h = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      if (w > 1 && h > Math.min(a.height, b.height) * 0.35) bad.push(boxes[i][0].textContent + ' | ' + boxes[j][0].textContent);
    }
  }
  return bad;
}"""


def check(browser, path, pictures):
    """All that is wrong with one page, as sentences."""
    wrong, asked = [], []
    for width in (1280, 390, 320):
        context = browser.new_context(viewport={"width": width, "height": 900})
        page = context.new_page()
        page.on("request", lambda request: asked.append(request.url))
        page.goto(path.resolve().as_uri())
        if pictures and width != 320:
            page.screenshot(path=str(pictures / f"{path.stem}-{width}.png"), full_page=True)
        over = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        if over > 0:
            wrong.append(f"{width}: {over} px wider than the window")
        wrong += [f"{width}: words on words: {pair}" for pair in page.evaluate(OVERLAP)]
        page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
        over = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        if over > 0:
            wrong.append(f"{width}: with tables open {over} px wider than the window")
        if width != 320:
            found = Axe().run(page, options={"runOnly": {"type": "tag", "values": TAGS}}).response["violations"]
            for violation in found:
                nodes = "; ".join(node["html"][:120] for node in violation["nodes"][:3])
                wrong.append(f"{width}: axe {violation['id']}: {violation['help']}: {nodes}")
        context.close()
    if [url for url in asked if url != path.resolve().as_uri()]:
        wrong.append("asks for something from outside: " + ", ".join(sorted(set(asked) - {path.resolve().as_uri()})))
    return wrong + check_print(browser, path, pictures)


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
    wrong += [f"print: words on words: {pair}" for pair in page.evaluate(OVERLAP)]
    with tempfile.TemporaryDirectory() as folder:
        pdf = pathlib.Path(folder) / (path.stem + ".pdf")
        page.pdf(path=str(pdf), prefer_css_page_size=True, print_background=True)
        info = subprocess.run(["pdfinfo", str(pdf)], check=True, capture_output=True, text=True).stdout
        sides = next(int(line.split()[1]) for line in info.splitlines() if line.startswith("Pages:"))
        if sides != SIDES:
            wrong.append(f"prints on {sides} sides, not {SIDES}")
        size = next(line.split()[2:5:2] for line in info.splitlines() if line.startswith("Page size:"))
        if [round(float(number)) for number in size] != [595, 842]:
            wrong.append("is not A4 portrait")
        if pictures:
            stem = str(pictures / f"{path.stem}-print")
            subprocess.run(["pdftoppm", "-r", "110", "-png", str(pdf), stem], check=True)
            subprocess.run(["pdftoppm", "-r", "110", "-gray", "-png", str(pdf), stem + "-grey"], check=True)
    context.close()
    return wrong


def main():
    """Checks each file that is named."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--pictures", type=pathlib.Path)
    parser.add_argument("files", nargs="+", type=pathlib.Path)
    asked = parser.parse_args()
    if asked.pictures:
        asked.pictures.mkdir(parents=True, exist_ok=True)
    chromium = os.environ.get("CHROMIUM") or shutil.which("chromium") or sys.exit("chromium is not installed")
    if not shutil.which("pdfinfo"):
        sys.exit("poppler-utils is not installed")
    bad = 0
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        for path in asked.files:
            wrong = check(browser, path, asked.pictures)
            bad += len(wrong)
            print(f"{path.name}: {'good' if not wrong else str(len(wrong)) + ' wrong'}")
            for sentence in wrong:
                print("    " + sentence)
        browser.close()
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
