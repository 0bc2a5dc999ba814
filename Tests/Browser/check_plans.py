#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Checks printed plans in a browser: python3 check_plans.py [--pictures FOLDER] FILE.html...

Each plan must print on exactly as many sides of A4 as its page says it reckoned, with every word on the paper and none smaller than its
style allows, pass axe at 1280 and 390 pixels, and never scroll sideways down to 320. Exits 1 on any violation. With --pictures it also
leaves screenshots (1280, 390) and the printed sides, in colour and in grey, for eyes.

With --print-only the screen is left out. Needs what pages.py needs.
"""
import collections
import re
import subprocess
import sys

import pages

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


def check(browser, path, asked):
    """All that is wrong with one page, as sentences."""
    screen = [] if asked.print_only else pages.on_screen(browser, path, asked.pictures)
    return screen + check_print(browser, path, asked.pictures)


def check_print(browser, path, pictures):
    """What is wrong with the printed plan."""
    wrong = []
    context = browser.new_context()
    page = context.new_page()
    page.goto(path.resolve().as_uri())
    style, sides, points = page.evaluate("(d => [d.style, Number(d.sides), d.points])(document.body.dataset)")
    # As wide as the paper between its margins, so that lines break as they will.
    page.set_viewport_size({"width": round((277 if style == "oneSide" else 180) * 96 / 25.4), "height": 700})
    page.emulate_media(media="print")
    wrong += ["print: " + words for words in page.evaluate(MEASURE, LEAST[style])[:5]]
    used = [
        round(mm, 1)
        for mm in page.evaluate("[...document.querySelectorAll('.side')].map(s => s.getBoundingClientRect().height / 96 * 25.4)")
    ]
    shown = letters(page.evaluate(SHOWN))
    wrong += pages.on_paper(page, path, sides, PAPER[style], pictures, lambda pdf: check_words(pdf, LEAST[style], shown))
    context.close()
    print(f"  {path.stem}: {sides} sides at {points} pt, {used} mm used")
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


if __name__ == "__main__":
    sys.exit(pages.main(__doc__, check, [("--print-only", "look at the paper only")]))
