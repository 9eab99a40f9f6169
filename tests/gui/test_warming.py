"""What the first visit of a page needs is loaded while nobody waits."""

import sys
from importlib.util import find_spec

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from kobi_crm.gui.warming import STEPS, Warming


def test_each_step_loads_one_module_and_then_all_is_quiet(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps = ("first_of_two", "second_of_two")
    for name in steps:
        monkeypatch.setitem(sys.modules, name, sys)
    parent = QObject(qapp)
    made = Warming(parent, steps)
    made._step()
    assert made._left == [steps[1]]
    made._step()
    made._step()
    assert made._left == []
    assert not made._timer.isActive()
    parent.deleteLater()


@pytest.mark.parametrize("name", STEPS)
def test_every_module_is_there(name: str) -> None:
    assert find_spec(name) is not None
