"""Validates every page of a built site with the Nu Html Checker, from npm (tests/package.json); needs a Java.

Usage: validate.py [SITE]. Warnings are printed, errors give the exit status 1.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CHECKER = ROOT / "tests/node_modules/vnu-jar/build/dist/vnu.jar"


def main(site: Path = ROOT / "site") -> int:
    java = shutil.which("java")
    for there, what, hint in (
        (java, "java", "on Debian: apt-get install default-jre-headless"),
        (CHECKER.is_file(), CHECKER, "run: npm ci --prefix tests --ignore-scripts"),
        ((site / "index.html").is_file(), site / "index.html", "run: make site"),
    ):
        if not there:
            print(f"{what}: is missing ({hint})", file=sys.stderr)
            return 1
    command = [str(java), "-jar", str(CHECKER), "--skip-non-html", "--format", "json", str(site)]
    done = subprocess.run(command, capture_output=True, text=True)
    messages = json.loads(done.stderr)["messages"]
    for message in messages:
        path = message.get("url", "").removeprefix(f"file:{site}/")
        level = "error" if message["type"] != "info" else message.get("subType", "info")
        print(f"{path}:{message.get('lastLine', 0)}:{message.get('firstColumn', 0)}: {level}: {message['message']}")
    errors = sum(message["type"] != "info" for message in messages)
    print(f"{sum(1 for _ in site.rglob('*.html'))} pages, {errors} errors")
    return int(errors > 0)


if __name__ == "__main__":
    sys.exit(main(*(path.resolve() for path in map(Path, sys.argv[1:2]))))
