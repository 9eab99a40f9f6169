"""What the first visit of a page needs is loaded while nobody waits."""

import subprocess
import sys

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from kobi_crm.gui import warming


def test_each_step_loads_one_thing_and_then_all_is_quiet(qapp: QApplication) -> None:
    done: list[str] = []
    parent = QObject()
    steps = (lambda: done.append("a"), lambda: done.append("b"))
    made = warming.Warming(parent, steps)
    made._step()
    assert done == ["a"]
    made._step()
    made._step()
    assert done == ["a", "b"]
    assert not made._timer.isActive()


def test_every_step_can_be_taken() -> None:
    code = "from kobi_crm.gui.warming import STEPS; [step() for step in STEPS]; print(len(STEPS))"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == str(len(warming.STEPS))
