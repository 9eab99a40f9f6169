"""Commands that read: lists, tables and reports."""

from pathlib import Path

import pytest

from tests.cli.conftest import Kobi, failed


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


def test_phones_in_csv_are_as_dialled(kobi: Kobi, filled: Path, listed: Path) -> None:
    listed.write_text("Ad Soyad,Telefon\nAyşe Kaya,532 123 45 67\n", encoding="utf-8")
    kobi("import", listed)
    (row,) = kobi("today", "--on", "2026-11-22", "--csv", "-").table()
    assert row["phone"] == "05321234567"


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
@pytest.mark.parametrize("name", ["customers", "morning", "set_aside", "reasons", "deliveries"])
def test_reports(kobi: Kobi, filled: Path, tmp_path: Path, name: str, ending: str) -> None:
    out = tmp_path / f"rapor.{ending}"
    said = kobi("report", name, "--out", out, "--on", "2026-11-22")
    assert (said.code, said.out) == (0, f"Written: {out}\n")
    assert out.read_bytes().startswith(b"%PDF" if ending == "pdf" else b"PK")


def test_a_statement_of_account(kobi: Kobi, filled: Path, tmp_path: Path) -> None:
    for paper in ("a4", "a5", "80mm"):
        out = tmp_path / f"{paper}.pdf"
        said = kobi("report", "statement", "--customer", "1", "--out", out, "--paper", paper)
        assert (said.code, said.out) == (0, f"Written: {out}\n")
        assert out.read_bytes().startswith(b"%PDF")
    out = tmp_path / "a.pdf"
    assert "no longer in the list" in failed(kobi("report", "statement", "--customer", "99", "--out", out))
    assert "no paper named a3" in failed(
        kobi("report", "statement", "--customer", "1", "--out", out, "--paper", "a3")
    )
    assert kobi("report", "statement", "--out", out).code == 2


def test_the_reports_there_are(kobi: Kobi, filled: Path) -> None:
    assert kobi("report", "--list").out.splitlines() == [
        "customers  Customer list",
        "morning  To call today",
        "set_aside  To set aside",
        "reasons  Why they stayed away",
        "deliveries  Delivery list",
        "day  Close of the day",
        "debts  Store credit owed",
        "wish_list  Who asked",
        "pyramid  Customer pyramid",
        "cross_table  Layers by trait",
        "groups  Suggested groups",
        "pareto  Who brings the turnover",
        "cohorts  Do new customers come again",
        "forecast  Turnover to come",
        "campaign  Result of a campaign",
        "turnover  Turnover by month",
        "concentration  Share of the best customers over time",
        "return_of_new  New customers who came again",
        "repurchase  Who bought again the month after",
        "busy_hours  Busy days and hours",
        "offers  Whom to offer",
        "bought_together  Bought together",
    ]


def test_reports_that_cannot_be(kobi: Kobi, filled: Path, tmp_path: Path) -> None:
    assert "There is no report named x" in failed(kobi("report", "x", "--out", tmp_path / "a.pdf"))
    assert "ends with .pdf or .xlsx" in failed(kobi("report", "customers", "--out", tmp_path / "a.doc"))
    assert "could not be written" in failed(kobi("report", "customers", "--out", tmp_path / "no" / "a.pdf"))
    assert "ends with .xlsx" in failed(kobi("export", "--out", tmp_path / "a.pdf"))
    assert "could not be written" in failed(kobi("quiet", "--csv", tmp_path / "no" / "a.csv"))
