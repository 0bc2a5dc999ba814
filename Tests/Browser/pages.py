# SPDX-License-Identifier: MIT
"""What every page must hold in a browser, and how a check of pages is run; check_reports.py and check_plans.py add what is their own.

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

OVER = "document.documentElement.scrollWidth - document.documentElement.clientWidth"


def on_screen(browser, path, pictures):
    """What is wrong with a page on a screen, every `details` closed and open: sideways scroll, words on words, axe, outside requests."""
    wrong, asked = [], []
    for width in (1280, 390, 320):
        context = browser.new_context(viewport={"width": width, "height": 900})
        page = context.new_page()
        page.on("request", lambda request: asked.append(request.url))
        page.goto(path.resolve().as_uri())
        if pictures and width != 320:
            page.screenshot(path=str(pictures / f"{path.stem}-{width}.png"), full_page=True)
        if (over := page.evaluate(OVER)) > 0:
            wrong.append(f"{width}: {over} px wider than the window")
        wrong += [f"{width}: words on words: {pair}" for pair in page.evaluate(OVERLAP)]
        page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
        if (over := page.evaluate(OVER)) > 0:
            wrong.append(f"{width}: with details open {over} px wider than the window")
        if width != 320:
            for violation in Axe().run(page, options={"runOnly": {"type": "tag", "values": TAGS}}).response["violations"]:
                nodes = "; ".join(node["html"][:120] for node in violation["nodes"][:3])
                wrong.append(f"{width}: axe {violation['id']}: {violation['help']}: {nodes}")
        context.close()
    outside = sorted(set(asked) - {path.resolve().as_uri()})
    if outside:
        wrong.append("asks for something from outside: " + ", ".join(outside))
    return wrong


def on_paper(page, path, sides, paper, pictures, look=lambda pdf: []):
    """What is wrong with the PDF of an open page: number of sides, size of paper in points, and what `look` finds in it."""
    wrong = []
    with tempfile.TemporaryDirectory() as folder:
        pdf = pathlib.Path(folder) / (path.stem + ".pdf")
        page.pdf(path=str(pdf), prefer_css_page_size=True, print_background=True)
        info = subprocess.run(["pdfinfo", str(pdf)], check=True, capture_output=True, text=True).stdout
        printed = next(int(line.split()[1]) for line in info.splitlines() if line.startswith("Pages:"))
        if printed != sides:
            wrong.append(f"prints on {printed} sides, not {sides}")
        size = next(line.split()[2:5:2] for line in info.splitlines() if line.startswith("Page size:"))
        if [round(float(number)) for number in size] != paper:
            wrong.append(f"is not A4 of {paper[0]} by {paper[1]} points")
        wrong += look(pdf)
        if pictures:
            stem = str(pictures / f"{path.stem}-print")
            subprocess.run(["pdftoppm", "-r", "110", "-png", str(pdf), stem], check=True)
            subprocess.run(["pdftoppm", "-r", "110", "-gray", "-png", str(pdf), stem + "-grey"], check=True)
    return wrong


def main(about, check, options=()):
    """Reads the command line, opens the browser, and has each file named checked; returns the exit code."""
    parser = argparse.ArgumentParser(description=about.splitlines()[0])
    parser.add_argument("--pictures", type=pathlib.Path)
    for name, words in options:
        parser.add_argument(name, action="store_true", help=words)
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
            wrong = check(browser, path, asked)
            bad += len(wrong)
            print(f"{path.name}: {'good' if not wrong else str(len(wrong)) + ' wrong'}")
            for sentence in wrong:
                print("    " + sentence)
        browser.close()
    return 1 if bad else 0
