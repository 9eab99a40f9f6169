"""hatchling's build hook: compiles the assets, and puts `resources/` into the package of a real wheel."""

import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class AssetsHook(BuildHookInterface[Any]):
    """Makes forms and catalogues first; an editable build reads `resources/` where it stands."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Called by hatchling before each build; `version` is "standard" or "editable"."""
        root = Path(self.root)
        subprocess.run([sys.executable, root / "packaging" / "assets.py"], check=True)
        if self.target_name == "wheel" and version != "editable":
            build_data["force_include"][str(root / "resources")] = "kobi_crm/_data/resources"
