"""Where a Chromium is. As a script: makes sure that there is one, or says what to do.

A browser that is installed already is taken; else, as root on Debian, the system's package is installed.
"""

import os
import shutil
import subprocess
import sys

from apparatus.paper import find_browser


def install() -> bool:
    if os.geteuid() != 0 or not shutil.which("apt-get"):
        return False
    print("Installing chromium for the browser tests", flush=True)
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    subprocess.run(["apt-get", "update"], check=False, **quiet)
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    return (
        subprocess.run(["apt-get", "install", "-y", "chromium"], check=False, env=environment, **quiet).returncode == 0
    )


def main() -> int:
    if find_browser() or (install() and find_browser()):
        return 0
    print("make: no Chromium was found (install chromium, or set CHROMIUM to the path of one)", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
