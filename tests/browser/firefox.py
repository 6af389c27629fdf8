"""A Firefox of the system, driven over Marionette, the protocol that is built into it: no driver has to be installed.

A message is its length, a colon and JSON: `[0, id, command, parameters]` there, `[1, id, error, result]` back (Firefox
Source Docs, "Marionette: Protocol").
"""

from __future__ import annotations

import json
import shutil
import socket
import subprocess
import time
from base64 import b64decode
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

NAMES = ("firefox-esr", "firefox")
KEYS = {"Tab": "\ue004", "Enter": "\ue007", "Escape": "\ue00c"}
PREFERENCES = {
    "marionette.port": 0,  # whichever is free; it is written into the profile
    "browser.aboutwelcome.enabled": False,
    "browser.shell.checkDefaultBrowser": False,
    "browser.startup.page": 0,
    "datareporting.policy.dataSubmissionEnabled": False,
    "network.captive-portal-service.enabled": False,
    "network.connectivity-service.enabled": False,
    "services.settings.server": "data:,",
    "accessibility.tabfocus": 7,  # Tab stops at links, as everywhere but on a Mac
    "ui.primaryPointerCapabilities": 6,  # a mouse, which a browser without a screen has not
    "ui.allPointerCapabilities": 6,
}
PATIENCE = 60.0
"""Seconds until Firefox has started or answered."""


class SilentError(Exception):
    """Firefox did not start."""


class Firefox:
    """One window of it."""

    def __init__(self, wire: socket.socket, log: Path) -> None:
        self._wire, self._log, self._heard, self._asked = wire, log, b"", 0
        self._read()
        self._tell("WebDriver:NewSession", capabilities={})

    def _read(self) -> Any:
        while b":" not in self._heard:
            self._heard += self._wire.recv(1 << 16)
        length, _, rest = self._heard.partition(b":")
        while len(rest) < int(length):
            rest += self._wire.recv(1 << 20)
        self._heard = rest[int(length) :]
        return json.loads(rest[: int(length)])

    def _tell(self, command: str, **parameters: Any) -> Any:
        self._asked += 1
        message = json.dumps([0, self._asked, command, parameters]).encode()
        self._wire.sendall(b"%d:%b" % (len(message), message))
        _, _, error, result = self._read()
        assert not error, f"{command}: {error['error']}: {error['message']}"
        return result

    def open(self, url: str) -> None:
        self._tell("WebDriver:Navigate", url=url)

    def run(self, script: str, *given: Any) -> Any:
        """What the script returns, `given` being its arguments."""
        return self._tell("WebDriver:ExecuteScript", script=script, args=given, sandbox=None)["value"]

    def wait(self, condition: str, *given: Any, seconds: float = 15) -> Any:
        """The value of an expression as soon as it is true."""
        end = time.monotonic() + seconds
        while not (found := self.run(f"return {condition}", *given)):
            assert time.monotonic() < end, f"never true: {condition}"
            time.sleep(0.1)
        return found

    def size(self, width: int, height: int = 900) -> None:
        """The window's, which is at least some 500 pixels wide."""
        extra = self.run("return [outerWidth - innerWidth, outerHeight - innerHeight]")
        self._tell("WebDriver:SetWindowRect", width=width + extra[0], height=height + extra[1])
        self.wait("innerWidth === arguments[0]", width)

    def press(self, *keys: str) -> None:
        down = [{"type": kind, "value": KEYS.get(key, key)} for key in keys for kind in ("keyDown", "keyUp")]
        self._tell("WebDriver:PerformActions", actions=[{"type": "key", "id": "keys", "actions": down}])

    def point(self, x: float, y: float) -> None:
        """Moves the mouse there, in two steps."""
        moves = [{"type": "pointerMove", "x": round(x) - back, "y": round(y), "duration": 20} for back in (2, 0)]
        self._tell("WebDriver:PerformActions", actions=[{"type": "pointer", "id": "mouse", "actions": moves}])

    def pdf(self) -> bytes:
        """The page as printed."""
        return b64decode(self._tell("WebDriver:Print")["value"])

    def faults(self, root: str) -> list[str]:
        """What went wrong in the scripts of the pages below an address so far."""
        said = self._log.read_text(encoding="utf-8", errors="replace").splitlines()
        return [line for line in said if line.startswith("JavaScript error:") and root in line]


def find() -> str | None:
    return next((path for name in NAMES if (path := shutil.which(name))), None)


@contextmanager
def firefox(program: str, profile: Path) -> Iterator[Firefox]:
    """A Firefox without a screen, its profile in an empty folder; `SilentError` where it does not start."""
    (profile / "user.js").write_text(
        "".join(f"user_pref({json.dumps(name)}, {json.dumps(value)});\n" for name, value in PREFERENCES.items())
    )
    log = profile / "said.log"
    command = [program, "--headless", "--marionette", "--no-remote", "--profile", str(profile)]
    with log.open("wb") as said:
        process = subprocess.Popen(command, stdout=said, stderr=said)
    try:
        with socket.create_connection(("127.0.0.1", _port(profile, process)), timeout=PATIENCE) as wire:
            yield Firefox(wire, log)
    finally:
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()


def _port(profile: Path, process: subprocess.Popen[bytes]) -> int:
    written = profile / "MarionetteActivePort"
    end = time.monotonic() + PATIENCE
    while process.poll() is None and time.monotonic() < end:
        if written.is_file() and (port := written.read_text().strip()):
            return int(port)
        time.sleep(0.2)
    raise SilentError(f"Firefox did not start within {PATIENCE:.0f} seconds")
