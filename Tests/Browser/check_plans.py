#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Checks printed plans in a browser: python3 check_plans.py [--pictures FOLDER] FILE.html...

Each plan must print on exactly as many sides of A4 as its page says it reckoned, with every word on the paper and none smaller than its
style allows, pass axe at 1280 and 390 pixels, and never scroll sideways down to 320. Exits 1 on any violation. With --pictures it also
leaves screenshots (1280, 390) and the printed sides, in colour and in grey, for eyes.

Needs what check_reports.py needs.
"""
import argparse
import collections
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

from axe_playwright_python.sync_playwright import Axe
from check_reports import OVERLAP, TAGS
from playwright.sync_api import sync_playwright

# Least size of a word in points, and the paper in points, for each style.
LEAST = {"oneSide": 8, "family": 12, "large": 16}
PAPER = {"oneSide": [842, 595], "family": [595, 842], "large": [595, 842]}

# Words too small for their style and parts that reach over the right edge, in print.
MEASURE = """least => {
  const out = [], edge = document.querySelector('main').getBoundingClientRect().right + 1;
  const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (words.nextNode()) {
    const node = words.currentNode, parent = node.parentElement;
    if (!node.textContent.trim() || parent.closest('.hidden, title, desc')) continue;
    const range = document.createRange(); range.selectNode(node);
    const box = range.getBoundingClientRect();
    if (!box.width) continue;
    let points = parseFloat(getComputedStyle(parent).fontSize) * 0.75;
    const svg = parent.closest('svg');
    if (svg) points *= svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
    const start = node.textContent.trim().slice(0, 20);
    if (points < least - 0.05) out.push(`“${start}” is ${points.toFixed(2)} points`);
    if (box.right > edge) out.push(`“${start}” reaches ${Math.round(box.right - edge)} px over the edge`);
  }
  return out;
}"""

# The letters and digits that paper must show: order and blanks are the printer's.
SHOWN = """() => {
  const copy = document.querySelector('main').cloneNode(true);
  copy.querySelectorAll('.hidden, .narrow, .bl-chart--narrow, title, desc').forEach(node => node.remove());
  return copy.textContent;
}"""


def letters(text):
    """How often each plain letter and digit stands in a text."""
    return collections.Counter(re.findall("[a-z0-9]", text.lower()))


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
        if width != 320:
            for violation in Axe().run(page, options={"runOnly": {"type": "tag", "values": TAGS}}).response["violations"]:
                nodes = "; ".join(node["html"][:120] for node in violation["nodes"][:3])
                wrong.append(f"{width}: axe {violation['id']}: {violation['help']}: {nodes}")
        context.close()
    outside = sorted(set(asked) - {path.resolve().as_uri()})
    if outside:
        wrong.append("asks for something from outside: " + ", ".join(outside))
    return wrong + check_print(browser, path, pictures)


def check_print(browser, path, pictures):
    """What is wrong with the printed plan."""
    wrong = []
    context = browser.new_context()
    page = context.new_page()
    page.goto(path.resolve().as_uri())
    style, sides, points = page.evaluate("(d => [d.style, Number(d.sides), d.points])(document.body.dataset)")
    across, down = PAPER[style]
    # As wide as the paper between its margins, so that lines break as they will.
    page.set_viewport_size({"width": round((277 if style == "oneSide" else 180) * 96 / 25.4), "height": 700})
    page.emulate_media(media="print")
    wrong += ["print: " + words for words in page.evaluate(MEASURE, LEAST[style])[:5]]
    used = [
        round(mm, 1)
        for mm in page.evaluate("[...document.querySelectorAll('.side')].map(s => s.getBoundingClientRect().height / 96 * 25.4)")
    ]
    shown = letters(page.evaluate(SHOWN))
    with tempfile.TemporaryDirectory() as folder:
        pdf = pathlib.Path(folder) / (path.stem + ".pdf")
        page.pdf(path=str(pdf), prefer_css_page_size=True, print_background=True)
        info = subprocess.run(["pdfinfo", str(pdf)], check=True, capture_output=True, text=True).stdout
        printed = next(int(line.split()[1]) for line in info.splitlines() if line.startswith("Pages:"))
        if printed != sides:
            wrong.append(f"prints on {printed} sides, {sides} were reckoned")
        size = next(line.split()[2:5:2] for line in info.splitlines() if line.startswith("Page size:"))
        if [round(float(number)) for number in size] != [across, down]:
            wrong.append(f"is not A4 of {across} by {down} points")
        wrong += check_words(pdf, LEAST[style], shown)
        if pictures:
            stem = str(pictures / f"{path.stem}-print")
            subprocess.run(["pdftoppm", "-r", "110", "-png", str(pdf), stem], check=True)
            subprocess.run(["pdftoppm", "-r", "110", "-gray", "-png", str(pdf), stem + "-grey"], check=True)
    context.close()
    print(f"  {path.stem}: {printed} sides at {points} pt, {used} mm used")
    return wrong


def check_words(pdf, least, shown):
    """What is wrong with the words that are on the paper: off it, too small (the margins' too), or missing."""
    boxes = subprocess.run(["pdftotext", "-bbox", str(pdf), "-"], check=True, capture_output=True, text=True).stdout
    wrong, words = [], []
    across = down = 0.0
    for line in boxes.splitlines():
        if found := re.search(r'<page width="([\d.]+)" height="([\d.]+)"', line):
            across, down = float(found[1]), float(found[2])
        if found := re.search(r'<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*)</word>', line):
            left, top, right, bottom = (float(found[index]) for index in range(1, 5))
            words.append(found[5])
            if left < 8 or top < 8 or right > across - 8 or bottom > down - 8:
                wrong.append(f"print: “{found[5][:20]}” lies off the paper or too near its edge")
            # A word's box is taller than its type size; one less tall is smaller than it may be. Joined signs have boxes of their own.
            if re.fullmatch(r"[A-Za-z]{3,}", found[5]) and bottom - top < least * 1.08:
                wrong.append(f"print: “{found[5]}” is {bottom - top:.1f} points high, smaller than {least} points")
    on_paper = letters(subprocess.run(["pdftotext", "-raw", str(pdf), "-"], check=True, capture_output=True, text=True).stdout)
    missing = {letter: count - on_paper[letter] for letter, count in shown.items() if on_paper[letter] < count}
    if missing:
        wrong.append(f"print: letters that the page has are not on the paper: {missing}")
    return wrong[:8]


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
