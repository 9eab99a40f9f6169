"""A killable child process with a memory and a time limit in which workbooks are read."""

import json
import multiprocessing
import os
import sys
import time
from datetime import date, datetime
from datetime import time as day_time
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from kobi_crm.importing.tables import Cell, Line, Sheet, Trouble, UnreadableFile
from kobi_crm.jobs import Progress

SECONDS = 60.0
MEMORY = 1_000 * 2**20


def read_in_child(path: Path, progress: Progress | None = None) -> list[Sheet]:
    """The sheets of the workbook at ``path``. Raises ``UnreadableFile`` or, when stopped, ``Cancelled``.

    A child that dies is asked a second time with the slow, careful reader before the file is given up.
    """
    answer = _ask(path, progress, careful=False) or _ask(path, progress, careful=True)
    if answer is None:
        raise UnreadableFile(Trouble.DAMAGED)
    return answer


def _ask(path: Path, progress: Progress | None, *, careful: bool) -> list[Sheet] | None:
    """What one child makes of the file; ``None`` when it died without a word."""
    context = multiprocessing.get_context("spawn")
    here, there = context.Pipe(duplex=False)
    child = context.Process(target=_work, args=(there, str(path), careful), daemon=True)
    child.start()
    there.close()
    deadline = time.monotonic() + SECONDS
    try:
        while not here.poll(0.05):
            if progress is not None:
                progress.step(0, 0)
            if time.monotonic() > deadline:
                raise UnreadableFile(Trouble.TOO_SLOW)
        answer = json.loads(here.recv_bytes())
    except EOFError:
        return None
    finally:
        here.close()
        child.kill()
        child.join()
        child.close()
    if "trouble" in answer:
        raise UnreadableFile(Trouble(answer["trouble"]))
    return [_unpack(sheet) for sheet in answer["sheets"]]


def _work(answer: Connection, path: str, careful: bool) -> None:
    """The child's whole life: limit itself, read, answer as JSON (never pickle: the file may be hostile)."""
    from kobi_crm.importing.workbooks import read_workbook

    _limit()
    try:
        result: dict[str, Any] = {"sheets": [_pack(s) for s in read_workbook(Path(path), careful=careful)]}
    except UnreadableFile as error:
        result = {"trouble": error.trouble}
    except MemoryError:
        result = {"trouble": Trouble.TOO_LARGE}
    answer.send_bytes(json.dumps(result, ensure_ascii=False, separators=(",", ":")).encode())


def _limit() -> None:
    """Bound memory and silence the last words of a parser that aborts."""
    # Rust deadlocks when it runs out of memory while it prints how it ran out of memory.
    os.environ["RUST_BACKTRACE"] = "0"
    silence = os.open(os.devnull, os.O_WRONLY)
    os.dup2(silence, 2)
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


def _pack(sheet: Sheet) -> dict[str, Any]:
    lines = [[line.number, *map(_pack_cell, line.cells)] for line in sheet.lines]
    return {"name": sheet.name, "lines": lines, "cut": sheet.cut_rows, "wide": sheet.wide}


def _pack_cell(cell: Cell) -> object:
    return [cell.isoformat()] if isinstance(cell, date | day_time) else cell


def _unpack(sheet: dict[str, Any]) -> Sheet:
    lines = [Line(line[0], _unpack_cells(line)) for line in sheet["lines"]]
    return Sheet(sheet["name"], lines, tuple(sheet["cut"]), sheet["wide"])


def _unpack_cells(line: list[Any]) -> list[Cell]:
    return [_moment(cell[0]) if type(cell) is list else cell for cell in line[1:]]


def _moment(text: Any) -> Cell:
    if text[2] == ":":
        return day_time.fromisoformat(text)
    return date.fromisoformat(text) if len(text) == 10 else datetime.fromisoformat(text)
