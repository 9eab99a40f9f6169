"""The command line as scripts see it: what is printed, what is written, and the exit code."""

import csv
import io
import json
import os
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from kobi_crm import cli
from kobi_crm.app import Application
from kobi_crm.domain.customers import CustomerDraft
from kobi_crm.domain.sales import SaleDraft, SaleLine
from tests.shops import opened
from tests.storage.test_opening import as_nobody, held_elsewhere, public_folder

__all__ = ["public_folder"]

SALES = """customer,date,amount,product,payment
Ayşe Kaya,2026-10-01,12.50,Ekmek,nakit
Ayşe Kaya,2026-10-08,45.00,Süt,kart
Ayşe Kaya,2026-10-15,30.00,,nakit
Ayşe Kaya,2026-10-22,30.00,,nakit
Şükrü Işık,2026-11-20,1250.75,Çay,veresiye
Toplam,,1368.25,,
"""


class Run:
    """What one command left behind."""

    def __init__(self, code: int, out: str, err: str) -> None:
        self.code = code
        self.out = out
        self.err = err

    def table(self) -> list[dict[str, str]]:
        """The output read as CSV."""
        return list(csv.DictReader(io.StringIO(self.out)))


Kobi = Callable[..., Run]


@pytest.fixture
def kobi(shop: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Kobi:
    """Runs a command on the test's shop file."""
    monkeypatch.setenv("KOBI_CRM_SHOP", str(shop))

    def run(*arguments: object) -> Run:
        code = cli.main([str(argument) for argument in arguments])
        out, err = capsys.readouterr()
        return Run(code, out, err)

    return run


@pytest.fixture
def listed(tmp_path: Path) -> Path:
    """A list of sales as architecture.md's contract has it."""
    path = tmp_path / "satışlar.csv"
    path.write_text(SALES, encoding="utf-8")
    return path


@pytest.fixture
def filled(kobi: Kobi, listed: Path, shop: Path) -> Path:
    """The shop file after that list came in."""
    assert kobi("import", listed).code == 0
    return shop


def failed(run: Run, code: int = 1) -> str:
    """The one sentence of a command that could not."""
    assert run.code == code
    assert run.out == ""
    assert "Traceback" not in run.err
    lines = run.err.splitlines()
    assert len(lines) == 1, run.err
    assert lines[0].endswith(".")
    return lines[0]


# --- bringing in -----------------------------------------------------------------------------------------------------


def test_an_import_makes_the_shop_and_counts(kobi: Kobi, listed: Path, shop: Path) -> None:
    done = kobi("import", listed)
    assert (done.code, done.err) == (0, "")
    assert done.out.splitlines()[0] == "6 rows: 5 new, 0 changed, 0 the same, 0 doubtful, 1 skipped."
    assert done.out.splitlines()[1].startswith("Row 7: ")
    with opened(shop, writable=False) as app:
        assert app.customers.count() == 2
        assert app.shop.rows("SELECT sum(total) FROM sales") == [(136825,)]
    again = kobi("import", listed)
    assert again.out.splitlines()[0] == "6 rows: 0 new, 0 changed, 5 the same, 0 doubtful, 1 skipped."


def test_an_import_tells_programs_in_json(kobi: Kobi, listed: Path) -> None:
    done = kobi("import", listed, "--kind", "sales", "--json")
    said = json.loads(done.out)
    reasons = said.pop("reasons")
    assert said == {
        "kind": "sales", "rows": 6, "new": 5, "changed": 0, "same": 0, "doubtful": 0, "skipped": 1,
    }  # fmt: skip
    assert [set(reason) for reason in reasons] == [{"row", "why"}]
    assert reasons[0]["row"] == 7


def test_a_preview_writes_nothing(kobi: Kobi, listed: Path, filled: Path) -> None:
    listed.write_text(SALES.replace("Ayşe Kaya", "Yeni Biri"), encoding="utf-8")
    before = kobi("history").out
    assert "4 new" in kobi("import", listed, "--preview").out
    assert kobi("history").out == before
    with opened(filled, writable=False) as app:
        assert app.customers.count() == 2


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("yok.csv", None), ("boş.csv", b""), ("resim.xlsx", b"\x89PNG\r\n" + b"\0" * 99), ("a.xlsx", b"PK\x03\x04x"),
        ("başlıksız.csv", b"1;2;3\n4;5;6\n"), ("klasör", "folder"),
    ],
)  # fmt: skip
def test_a_file_that_cannot_come_in(
    kobi: Kobi, filled: Path, tmp_path: Path, name: str, data: object
) -> None:
    path = tmp_path / name
    if isinstance(data, bytes):
        path.write_bytes(data)
    elif data == "folder":
        path.mkdir()
    before = kobi("history").out
    assert failed(kobi("import", path)) != ""
    assert kobi("history").out == before


def test_kinds_that_cannot_come_in_yet(kobi: Kobi, listed: Path) -> None:
    assert failed(kobi("import", listed, "--kind", "interactions")) == (
        "Lists of calls and visits cannot be imported yet."
    )


# --- looking ---------------------------------------------------------------------------------------------------------


def test_today_names_whom_to_call_and_why(kobi: Kobi, filled: Path) -> None:
    said = kobi("today", "--on", "2026-11-22")
    assert said.code == 0
    lines = said.out.splitlines()
    assert lines[0].startswith("22 November 2026")
    assert any("Ayşe Kaya" in line for line in lines)
    assert any("Not seen for 31 days" in line for line in lines)


def test_today_as_csv(kobi: Kobi, filled: Path) -> None:
    said = kobi("today", "--on", "2026-11-22", "--csv", "-")
    assert said.out.splitlines()[0] == "customer_id,customer,phone,kind,reason"
    (row,) = said.table()
    assert (row["customer"], row["kind"]) == ("Ayşe Kaya", "quiet")
    assert row["reason"].endswith(".")


def test_who_came_today_is_off_the_list(kobi: Kobi, filled: Path, listed: Path) -> None:
    listed.write_text("customer,date,amount\nAyşe Kaya,2026-11-22 08:15,10\n", encoding="utf-8")
    kobi("import", listed)
    assert kobi("today", "--on", "2026-11-22", "--csv", "-").table() == []
    assert "Nobody to call today." in kobi("today", "--on", "2026-11-22").out
    assert len(kobi("today", "--on", "2026-11-21", "--csv", "-").table()) == 1


def test_quiet_has_a_line_for_three_visits_or_more(kobi: Kobi, filled: Path, tmp_path: Path) -> None:
    said = kobi("quiet", "--on", "2026-11-22", "--csv", "-")
    assert said.out.splitlines()[0] == (
        "customer_id,customer,visits,last_visit,usual_gap_days,days_away,p_quiet,state,reason"
    )
    (row,) = said.table()
    assert (row["customer"], row["visits"], row["last_visit"]) == ("Ayşe Kaya", "4", "2026-10-22")
    assert float(row["usual_gap_days"]) == 7
    assert row["days_away"] == "31"
    assert 0 < float(row["p_quiet"]) <= 1
    assert row["state"] in ("late", "away")
    assert "." in row["p_quiet"]
    target = tmp_path / "quiet.csv"
    assert kobi("quiet", "--on", "2026-11-22", "--csv", target).out == ""
    assert target.read_text(encoding="utf-8") == said.out


def test_quiet_knows_nothing_of_the_day_itself(kobi: Kobi, filled: Path) -> None:
    (row,) = kobi("quiet", "--on", "2026-10-22", "--csv", "-").table()
    assert (row["visits"], row["last_visit"]) == ("3", "2026-10-15")
    assert kobi("quiet", "--on", "2026-10-15", "--csv", "-").table() == []


@pytest.mark.parametrize("horizon", ["30", "3x:7:90", "3x:1:10"])
def test_horizons(kobi: Kobi, filled: Path, horizon: str) -> None:
    (row,) = kobi("quiet", "--on", "2026-11-22", "--csv", "-", "--horizon", horizon).table()
    assert 0 <= float(row["p_quiet"]) <= 1


@pytest.mark.parametrize("horizon", ["0", "-3", "x", "3x:90:7", "3x:7", "2x:7:90"])
def test_a_horizon_that_makes_no_sense(kobi: Kobi, filled: Path, horizon: str) -> None:
    failed(kobi("quiet", f"--horizon={horizon}"))


@pytest.mark.parametrize("ending", ["pdf", "xlsx"])
@pytest.mark.parametrize("name", ["customers", "morning"])
def test_reports(kobi: Kobi, filled: Path, tmp_path: Path, name: str, ending: str) -> None:
    out = tmp_path / f"rapor.{ending}"
    said = kobi("report", name, "--out", out, "--on", "2026-11-22")
    assert (said.code, said.out) == (0, f"Written: {out}\n")
    assert out.read_bytes().startswith(b"%PDF" if ending == "pdf" else b"PK")


def test_the_reports_there_are(kobi: Kobi, filled: Path) -> None:
    assert kobi("report", "--list").out.splitlines() == ["customers  Customer list", "morning  To call today"]


def test_reports_that_cannot_be(kobi: Kobi, filled: Path, tmp_path: Path) -> None:
    assert "There is no report named x" in failed(kobi("report", "x", "--out", tmp_path / "a.pdf"))
    assert "ends with .pdf or .xlsx" in failed(kobi("report", "customers", "--out", tmp_path / "a.doc"))
    assert "could not be written" in failed(kobi("report", "customers", "--out", tmp_path / "no" / "a.pdf"))
    assert "ends with .xlsx" in failed(kobi("export", "--out", tmp_path / "a.pdf"))
    assert "could not be written" in failed(kobi("quiet", "--csv", tmp_path / "no" / "a.csv"))


@pytest.mark.usefixtures("turkish")
def test_what_is_exported_comes_in_again(kobi: Kobi, filled: Path, tmp_path: Path) -> None:
    with opened(filled) as app:
        ayse = app.customers.search("ayşe")[0].id
        app.customers.edit(
            ayse, CustomerDraft("Ayşe Kaya", phone="5321112233", address="=cmd|x", town="Kadıköy")
        )
        app.sales.record(SaleDraft(None, 990, "cash", lines=(SaleLine("Ekmek", 1500, 660, 0, 990),)))
        app.ledger.add_opening(ayse, 12_345, date(2026, 11, 1))
    out = tmp_path / "hepsi.xlsx"
    assert kobi("export", "--out", out).code == 0
    with opened(filled, writable=False) as app:
        before = summary(app)
    other = tmp_path / "other.db"
    for kind, sheet in (("customers", "Müşteriler"), ("sales", "Satışlar")):
        mapping = tmp_path / "mapping.json"
        mapping.write_text(json.dumps({"kind": kind, "sheet": sheet}), encoding="utf-8")
        done = kobi("import", out, "--shop", other, "--mapping", mapping)
        assert done.code == 0, done.err
    with opened(other, writable=False) as app:
        assert summary(app) == before


def summary(app: Application) -> dict[str, object]:
    """What an export has to bring across: people with their cards and debts, sales with their lines."""
    people = app.customers.rows(app.customers.ids())
    return {
        "people": [(row.name, row.phone, row.address, row.balance) for row in people],
        "sales": app.shop.rows(
            "SELECT c.name, s.day, s.total, s.payment FROM sales s LEFT JOIN customers c ON c.id = s.customer_id "
            "ORDER BY s.day, s.total, c.name"
        ),
        "sum": app.shop.rows("SELECT sum(total) FROM sales"),
        "lines": app.shop.rows(
            "SELECT p.name, l.quantity, l.amount FROM sale_lines l JOIN products p ON p.id = l.product_id "
            "ORDER BY 1, 2, 3"
        ),
    }


# --- keeping ---------------------------------------------------------------------------------------------------------


def test_history_and_undo(kobi: Kobi, filled: Path) -> None:
    said = kobi("history")
    assert len(said.out.splitlines()) == 1
    assert said.out.rstrip().endswith("Import: satışlar.csv")
    (row,) = kobi("history", "--csv", "-").table()
    assert list(row) == ["id", "at", "kind", "what", "state"]
    assert (row["kind"], row["state"]) == ("import", "done")
    undone = kobi("undo")
    assert (undone.code, undone.out) == (0, "Taken back: Import: satışlar.csv\n")
    assert kobi("history").out.rstrip().endswith("(taken back)")
    assert kobi("history", "--csv", "-").table()[0]["state"] == "undone"
    assert failed(kobi("undo")) == "There is nothing to take back."
    assert failed(kobi("undo", row["id"])) == "This was already taken back."
    assert failed(kobi("undo", 4711)) == "There is nothing to take back."
    with opened(filled, writable=False) as app:
        assert app.customers.count() == 0


def test_undo_says_what_it_kept(kobi: Kobi, filled: Path) -> None:
    with opened(filled) as app:
        imported = app.history.recent(1)[0].id
        app.sales.record(SaleDraft(app.customers.search("ayşe")[0].id, 500))
    assert kobi("undo", imported).out.splitlines()[1] == "Kept because later work needs them: 1 rows."


def test_backup_and_restore(kobi: Kobi, filled: Path, tmp_path: Path) -> None:
    made = kobi("backup", "--to", tmp_path / "yedek")
    assert made.code == 0
    assert made.out.startswith("Backup made and checked: ")
    (backup,) = (tmp_path / "yedek").glob("*.kobi")
    kobi("undo")
    restored = kobi("restore", backup)
    assert restored.code == 0
    assert restored.out.splitlines()[0] == f"Restored from {backup}."
    aside = restored.out.splitlines()[1].removeprefix("The file that was there is now ").rstrip(".")
    with opened(filled, writable=False) as now, opened(Path(aside), writable=False) as then:
        assert (now.customers.count(), then.customers.count()) == (2, 0)


def test_a_backup_that_cannot_be_made_or_read(kobi: Kobi, filled: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    assert "did not succeed" in failed(kobi("backup", "--to", tmp_path / "file"))
    assert "is not a whole backup" in failed(kobi("restore", tmp_path / "file"))
    assert "could not be read" in failed(kobi("restore", tmp_path / "none.kobi"))
    assert kobi("check").code == 0


def test_check(kobi: Kobi, filled: Path) -> None:
    assert kobi("check").out == "All is well: the shop file, its audit trail and a backup were checked.\n"
    for path in filled.parent.glob("shop-backups/*.kobi"):
        path.write_bytes(path.read_bytes()[:-1])
    broken = kobi("check")
    assert broken.code == 1
    assert "is not a whole backup" in broken.out
    data = bytearray(filled.read_bytes())
    data[-2000] ^= 1
    filled.write_bytes(data)
    assert "is damaged or is not a shop file" in kobi("check").out


# --- shops, languages, usage -----------------------------------------------------------------------------------------

READING = [
    ("today",), ("quiet",), ("expected",), ("history",), ("report", "customers", "--out", "x.pdf"),
    ("report", "--list"), ("export", "--out", "x.xlsx"), ("backup",), ("check",),
]  # fmt: skip


@pytest.mark.parametrize("command", [*READING, ("undo",)], ids=" ".join)
def test_a_missing_shop(kobi: Kobi, shop: Path, command: tuple[str, ...]) -> None:
    assert failed(kobi(*command)) == (
        f"There is no shop file at {shop}. Import a list first or choose another file."
    )
    assert not shop.parent.exists()


@pytest.mark.parametrize("command", [*READING, ("undo",), ("restore", "x.kobi")], ids=" ".join)
def test_a_folder_as_shop(kobi: Kobi, tmp_path: Path, command: tuple[str, ...]) -> None:
    assert failed(kobi(*command, "--shop", tmp_path)).endswith("is a folder. Give the name of a shop file.")


@pytest.mark.parametrize("command", [*READING, ("undo",)], ids=" ".join)
def test_a_damaged_shop(kobi: Kobi, filled: Path, command: tuple[str, ...]) -> None:
    filled.write_bytes(b"x" * 9000)
    assert "is damaged or is not a shop file" in failed(kobi(*command))


@pytest.mark.parametrize("order", ["before", "after", "equals", "environment"])
def test_where_the_shop_may_be_named(
    kobi: Kobi, filled: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, order: str
) -> None:
    monkeypatch.setenv("KOBI_CRM_SHOP", str(filled if order == "environment" else tmp_path / "other.db"))
    command = {
        "before": ("--shop", filled, "history"),
        "after": ("history", "--shop", filled),
        "equals": (f"--shop={filled}", "history"),
        "environment": ("history",),
    }[order]
    assert "satışlar.csv" in kobi(*command).out


def test_the_owners_own_shop_is_the_default(
    kobi: Kobi, listed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("KOBI_CRM_SHOP")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))
    assert kobi("import", listed).code == 0
    assert (tmp_path / "share" / "KobiCRM" / "shop.db").exists() or sys.platform != "linux"


@pytest.mark.parametrize(
    "arguments",
    [
        (), ("nonsense",), ("today", "--on", "22.11.2026"), ("today", "--on"), ("quiet", "--csv"), ("undo", "x"),
        ("report",), ("report", "customers"), ("export",), ("restore",), ("import",), ("import", "a", "--kind", "x"),
        ("history", "--lang", "de"), ("today", "--shop"), ("demo",), ("check", "--more"), ("expected", "--at", "9"),
    ],
    ids=" ".join,
)  # fmt: skip
def test_wrong_usage(kobi: Kobi, arguments: tuple[str, ...]) -> None:
    wrong = kobi(*arguments)
    assert wrong.code == 2
    assert wrong.out == ""
    assert wrong.err.startswith("usage: kobi-crm")


def test_help_is_no_error(kobi: Kobi) -> None:
    assert kobi("--help").code == 0
    assert kobi("quiet", "--help").code == 0


def test_reading_goes_on_beside_a_window_and_writing_says_it_is_open(
    kobi: Kobi, filled: Path, listed: Path, checkout: Path, tmp_path: Path
) -> None:
    open_elsewhere = "The shop is open in another window. Close that window and try again."
    kobi("backup", "--to", tmp_path / "yedek")
    (backup,) = (tmp_path / "yedek").glob("*.kobi")
    with held_elsewhere(filled, checkout):
        for command in READING:
            reading = tuple(tmp_path / word if word.startswith("x.") else word for word in command)
            assert kobi(*reading).code == 0, command
        for writing in (("undo",), ("import", listed), ("restore", backup)):
            assert failed(kobi(*writing)) == open_elsewhere
    assert kobi("undo").code == 0


def test_a_read_only_shop(kobi: Kobi, listed: Path, public_folder: Path) -> None:
    shop = public_folder / "inner" / "shop.db"
    assert kobi("import", listed, "--shop", shop).code == 0
    (public_folder / "liste.csv").write_text(SALES, encoding="utf-8")
    shop.parent.chmod(0o555)
    for path in shop.parent.iterdir():
        path.chmod(0o555 if path.is_dir() else 0o444)
    with as_nobody():
        for command in (("undo",), ("today",), ("import", public_folder / "liste.csv"), ("check",)):
            assert "read-only" in failed(kobi(*command, "--shop", shop))
    shop.parent.chmod(0o755)
    (shop.parent / "shop-backups").chmod(0o755)


# --- the program itself ----------------------------------------------------------------------------------------------


def program(*arguments: object, language: str = "C") -> "subprocess.CompletedProcess[bytes]":
    environment = os.environ | {"LC_ALL": language, "PYTHONUTF8": "0"}
    command = [sys.executable, "-m", "kobi_crm", *map(str, arguments)]
    return subprocess.run(command, env=environment, capture_output=True, check=False)


def test_the_program_speaks_turkish_in_any_console(filled: Path, tmp_path: Path) -> None:
    said = program("--shop", filled, "today", "--on", "2026-11-22")
    assert (said.returncode, said.stderr) == (0, b"")
    text = said.stdout.decode("utf-8")
    assert "22 Kasım 2026" in text
    assert "31 gündür uğramadı" in text
    missing = program("--shop", tmp_path / "yok.db", "today")
    assert missing.returncode == 1
    assert missing.stdout == b""
    assert missing.stderr.decode("utf-8").count("\n") == 1
    assert "yok.db" in missing.stderr.decode("utf-8")


def test_the_program_speaks_english_when_asked(filled: Path) -> None:
    said = program("today", "--on", "2026-11-22", "--shop", filled, "--lang", "en")
    assert "Not seen for 31 days" in said.stdout.decode("utf-8")
    with opened(filled) as app:
        app.speak("en")
    assert "Not seen for 31 days" in program("today", "--on", "2026-11-22", "--shop", filled).stdout.decode()
    said = program("today", "--on", "2026-11-22", "--shop", filled, "--lang", "tr")
    assert "31 gündür" in said.stdout.decode("utf-8")


def test_a_reader_that_stops_listening_is_no_traceback(filled: Path) -> None:
    command = [sys.executable, "-m", "kobi_crm", "--shop", str(filled), "history"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        assert running.stdout is not None
        assert running.stderr is not None
        running.stdout.close()
        assert b"Traceback" not in running.stderr.read()


def test_nothing_on_the_way_opens_a_window_or_needs_one(filled: Path) -> None:
    code = (
        "import sys; from kobi_crm.__main__ import main; code = main(sys.argv[1:]); "
        "print(sorted(m for m in sys.modules if m.startswith('PySide6.Qt'))); sys.exit(code)"
    )
    environment = {
        name: value for name, value in os.environ.items() if name not in ("DISPLAY", "QT_QPA_PLATFORM")
    }
    done = subprocess.run(
        [sys.executable, "-c", code, "--shop", str(filled), "history"],
        env=environment, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0
    assert done.stdout.splitlines()[-1] == "['PySide6.QtCore']"
