"""Time and memory of looking through a whole shop, at growing numbers of customers (python benchmarks/refresh.py DIR).

Each shop has a million sale lines. Every refresh runs in a process of its own on one core; where `lifetimes` is
installed, fitting its BG/NBD to the same customers stands beside it.
"""

import argparse
import json
import os
import resource
import subprocess
import sys
import time
from datetime import date, datetime, timedelta
from importlib import import_module
from pathlib import Path
from random import Random
from typing import Any

_TODAY = date(2026, 11, 22)
_DAYS = 730
_BATCH = 100_000


def fill(path: Path, people: int, sales: int) -> None:
    """Make a shop file with so many customers and sales of one line each, past the undo list."""
    from kobi_crm.app import Application
    from kobi_crm.storage import keys
    from kobi_crm.storage.engine import raw_connect

    Application.open(path, create=True).close()
    rng = Random(people)
    days = [(_TODAY - timedelta(days=back)).isoformat() for back in range(1, _DAYS)]
    connection = raw_connect(path, keys.unlock(keys.load(path)))
    connection.execute("BEGIN")
    connection.executemany(
        "INSERT INTO customers (id, name, name_key, name_sort, kind, created_on) VALUES (?, ?, ?, ?, 'person', ?)",
        ((i, f"Kişi {i}", f"kisi {i}", f"kisi {i}", days[-1]) for i in range(1, people + 1)),
    )
    for start in range(0, sales, _BATCH):
        rows = [
            (number + 1, number % people + 1, days[rng.randrange(_DAYS - 1)], rng.randrange(500, 50_000))
            for number in range(start, min(start + _BATCH, sales))
        ]
        connection.executemany(
            "INSERT INTO sales (id, customer_id, day, total, payment) VALUES (?, ?, ?, ?, 'cash')", rows
        )
        connection.executemany(
            "INSERT INTO sale_lines (sale_id, quantity, discount, amount) VALUES (?, 1000, 0, ?)",
            ((row[0], row[3]) for row in rows),
        )
    connection.execute("COMMIT")
    connection.close()


def refresh(path: Path) -> dict[str, float]:
    """One refresh of a shop file: seconds on the wall and of the processor, peak memory in MB, one more sale in ms."""
    from kobi_crm.app import Application
    from kobi_crm.clock import FixedClock
    from kobi_crm.domain.sales import SaleDraft

    app = Application.open(path, clock=FixedClock(datetime(2026, 11, 22, 9, 30)))
    try:
        wall, cpu = time.perf_counter(), time.process_time()
        app.noticing.refresh()
        wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        sale = time.perf_counter()
        app.sales.record(SaleDraft(1, 4_200))
        app.noticing.rhythm(1)
        sale = time.perf_counter() - sale
        return {"wall": wall, "cpu": cpu, "mb": peak, "sale_ms": sale * 1000}
    finally:
        app.close()


def bg_nbd(path: Path) -> dict[str, float]:
    """Fit the BG/NBD of `lifetimes` to the same customers: seconds and peak memory in MB."""
    import numpy as np

    from kobi_crm.analytics.visits import VisitLog
    from kobi_crm.app import Application
    from kobi_crm.storage.queries import sales

    app = Application.open(path, writable=False)
    try:
        start = time.perf_counter()
        rows = sales.visits(app.shop, _TODAY)
        log = VisitLog.from_rows([r[0] for r in rows], [r[1] for r in rows], [r[2] for r in rows])
        stats = log.stats(_TODAY)
        fitter: Any = import_module("lifetimes").BetaGeoFitter(penalizer_coef=0.001)
        with np.errstate(all="ignore"):
            fitter.fit(stats.repeats, stats.recency, stats.age)
            fitter.conditional_probability_alive(stats.repeats, stats.recency, stats.age)
        took = time.perf_counter() - start
    finally:
        app.close()
    return {"wall": took, "mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}


def main() -> None:
    """Fill the shops that are not there yet, then measure each."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--people", type=int, nargs="*", default=[2_000, 20_000, 200_000])
    parser.add_argument("--sales", type=int, default=1_000_000)
    parser.add_argument("--one", choices=("refresh", "bg_nbd"), help="measure one file, as JSON")
    said = parser.parse_args()
    if said.one:
        print(json.dumps({"refresh": refresh, "bg_nbd": bg_nbd}[said.one](said.folder)))
        return
    print(
        f"{'customers':>10} {'refresh s':>10} {'cpu s':>7} {'peak MB':>8} {'1 sale ms':>10} {'BG/NBD s':>9} {'MB':>6}"
    )
    for people in said.people:
        path = said.folder / f"shop{people}.db"
        if not path.exists():
            fill(path, people, said.sales)
        ours, theirs = _measured("refresh", path), _measured("bg_nbd", path)
        other = f"{theirs['wall']:9.1f} {theirs['mb']:6.0f}" if theirs else "        -      -"
        figures = f"{ours['wall']:10.1f} {ours['cpu']:7.1f} {ours['mb']:8.0f} {ours['sale_ms']:10.1f}"
        print(f"{people:>10} {figures} {other}", flush=True)


def _measured(what: str, path: Path) -> dict[str, float]:
    one_core = {**os.environ, "OPENBLAS_NUM_THREADS": "1", "KOBI_CRM_NO_KEYRING": "1"}
    command = [sys.executable, __file__, str(path), "--one", what]
    done = subprocess.run(command, env=one_core, capture_output=True, text=True, check=False)
    if done.returncode:
        print(done.stderr.strip().splitlines()[-1], file=sys.stderr)
        return {}
    figures: dict[str, float] = json.loads(done.stdout)
    return figures


if __name__ == "__main__":
    main()
