"""Starts the victim, kills it at random moments, and keeps what it had acknowledged by then."""

import json
import os
import secrets
import selectors
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any


def seed_of_the_day() -> int:
    """``KOBI_CRM_SEED``, or a new one: whoever prints it can have the same kills again."""
    return int(os.environ.get("KOBI_CRM_SEED") or secrets.randbelow(10**9))


@dataclass
class Life:
    """What a child said before it died."""

    began: list[str] = field(default_factory=list[str])
    done: list[str] = field(default_factory=list[str])
    failed: list[str] = field(default_factory=list[str])


class Killer:
    """Talks to the victim's server."""

    def __init__(self, server: "subprocess.Popen[bytes]", rng: Random) -> None:
        assert server.stdin is not None
        assert server.stdout is not None
        self._orders = server.stdin
        self._voice = server.stdout.fileno()
        self._selector = selectors.DefaultSelector()
        self._selector.register(self._voice, selectors.EVENT_READ)
        self._rest = b""
        self._rng = rng

    def live_and_die(self, job: dict[str, Any], *, after: int, within: float) -> Life:
        """Let a child work until it acknowledged ``after`` acts, and up to ``within`` seconds more; then SIGKILL."""
        self._orders.write(json.dumps(job).encode() + b"\n")
        self._orders.flush()
        life, child, killed = Life(), 0, False
        deadline: float | None = None if after else time.monotonic() + self._rng.uniform(0, within)
        while True:
            left = None if deadline is None or killed else max(0.0, deadline - time.monotonic())
            if left == 0.0 and child and not killed:
                os.kill(child, signal.SIGKILL)
                killed = True
            for word, _, rest in (line.partition(" ") for line in self._lines(left)):
                if word == "gone":
                    return life
                if word == "born":
                    child = int(rest)
                else:
                    getattr(life, word).append(rest)
            if deadline is None and (len(life.done) >= after or life.failed):
                deadline = time.monotonic() + self._rng.uniform(0, within)

    def _lines(self, seconds: float | None) -> Iterator[str]:
        if self._selector.select(seconds):
            data = os.read(self._voice, 65536)
            assert data, "the victim's server ended"
            *whole, self._rest = (self._rest + data).split(b"\n")
            yield from (line.decode() for line in whole)


@contextmanager
def killer(checkout: Path, rng: Random) -> Iterator[Killer]:
    """A server with everything loaded, so that a child is born in a millisecond."""
    environment = os.environ | {"KOBI_CRM_NO_KEYRING": "1", "OPENBLAS_NUM_THREADS": "1"}
    command = [sys.executable, "-m", "tests.trust.victim"]
    with subprocess.Popen(
        command, cwd=checkout, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as server:
        yield Killer(server, rng)
        assert server.stdin is not None
        server.stdin.close()
