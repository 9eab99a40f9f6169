"""Commands that keep the data safe."""

from pathlib import Path

from kobi_crm.domain.sales import SaleDraft
from tests.cli.conftest import Kobi, failed
from tests.shops import opened


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
    assert failed(kobi("undo", 4711)) == "There is no act 4711. The list shows the numbers there are."
    with opened(filled, writable=False) as app:
        assert app.customers.count() == 0


def test_an_empty_history_says_so(kobi: Kobi, shop: Path) -> None:
    with opened(shop, create=True):
        pass
    assert kobi("history").out == "Nothing was done yet.\n"
    assert kobi("history", "--csv", "-").out.splitlines() == ["id,at,kind,what,state"]


def test_undo_says_what_it_kept(kobi: Kobi, filled: Path) -> None:
    with opened(filled) as app:
        imported = app.history.recent(1)[0].id
        app.sales.record(SaleDraft(app.customers.search("ayşe")[0].id, 500))
    assert kobi("undo", imported).out.splitlines()[1] == "Kept because later work needs it: 1 row."


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
