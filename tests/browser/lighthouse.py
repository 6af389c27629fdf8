"""Lighthouse's scores, as on a phone, of an article, a work and a term page. Usage: lighthouse.py [SITE].

Lighthouse comes from npm (tests/package.json) and drives the Chromium of the system; the site is served in gzip by this
machine. Of three runs the median counts, since performance is a measurement. The exit status is 1 if a score is too
low.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from statistics import median
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from apparatus.paper import browser_flags, find_browser
from browser.kinds import kinds
from browser.pages import compressed

ROOT = Path(__file__).resolve().parents[2]
LIGHTHOUSE = ROOT / "tests/node_modules/lighthouse/cli/index.js"
SHOWN = ("section", "work", "term")
LEAST = {"performance": 95, "accessibility": 100, "best-practices": 100, "seo": 100}
RUNS = 3


def main(site: Path = ROOT / "site") -> int:
    for needed, hint in ((site / "index.html", "make site"), (LIGHTHOUSE, "npm ci --prefix tests --ignore-scripts")):
        if not needed.is_file():
            print(f"{needed}: is missing (run: {hint})", file=sys.stderr)
            return 1
    pages = kinds()
    low: list[str] = []
    print(f"{'page':9}" + "".join(name.rjust(len(name) + 2) for name in LEAST))
    with compressed(site) as (root, _):
        for name in SHOWN:
            reports = [run(f"{root}/{pages[name]}") for _ in range(RUNS)]
            scores = {part: round(100 * median(r["categories"][part]["score"] for r in reports)) for part in LEAST}
            print(f"{name:9}" + "".join(str(scores[part]).rjust(len(part) + 2) for part in LEAST))
            short = [part for part in LEAST if scores[part] < LEAST[part]]
            low += [f"{name}: {part} is {scores[part]} (at least {LEAST[part]})" for part in short]
            low += [f"  {fault}" for fault in faults(reports[0])] if short else []
    print("\n".join(low))
    return int(bool(low))


def run(url: str) -> dict[str, Any]:
    """Lighthouse's report of a page."""
    command = [
        "node", str(LIGHTHOUSE), url, "--quiet", "--output=json", f"--only-categories={','.join(LEAST)}",
        f"--chrome-flags={' '.join(browser_flags())}",
    ]  # fmt: skip
    environment = os.environ | {"CHROME_PATH": find_browser() or ""}
    done = subprocess.run(command, env=environment, capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(f"Lighthouse failed:\n{done.stderr[-2000:]}")
    report: dict[str, Any] = json.loads(done.stdout)
    return report


def faults(report: dict[str, Any]) -> list[str]:
    """What took points, with the first element or address."""
    found = []
    for part in LEAST:
        for reference in report["categories"][part]["auditRefs"]:
            audit = report["audits"][reference["id"]]
            if reference["weight"] and audit["score"] is not None and audit["score"] < 0.9:
                items = (audit.get("details") or {}).get("items") or [{}]
                shown = json.dumps(items[0], ensure_ascii=False)[:160] if items else ""
                found.append(f"{audit['id']}: {audit.get('displayValue') or audit['title']} {shown}")
    return found


if __name__ == "__main__":
    sys.exit(main(*map(Path, sys.argv[1:2])))
