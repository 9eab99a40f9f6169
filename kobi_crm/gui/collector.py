"""Keeps Python's search for garbage cycles on the window's own thread.

A cycle of widget wrappers found by a worker thread's search makes PySide 6.11 delete the widgets themselves,
also those that Qt owns (a table lost its headers while a large file was read, and the window crashed).
"""

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 500


class Collector(QObject):
    """While one lives, Python collects by this timer alone; ``stop`` hands the work back to Python."""

    _living = 0

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        Collector._living += 1
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def collect(self) -> int:
        """Search the oldest generation that Python would search now; returns how many objects were freed."""
        counts, limits = gc.get_count(), gc.get_threshold()
        for generation in (2, 1, 0):
            if counts[generation] > limits[generation]:
                return gc.collect(generation)
        return 0

    def stop(self) -> None:
        """Collect no more; Python does it again by itself once the last of these has stopped."""
        if not self._timer.isActive():
            return
        self._timer.stop()
        Collector._living -= 1
        if Collector._living == 0:
            gc.enable()
