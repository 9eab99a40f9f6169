"""A mapping written down in a file, for lists whose headings nobody can guess."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

from kobi_crm.errors import UserError
from kobi_crm.i18n import translate
from kobi_crm.importing.headings import KINDS
from kobi_crm.importing.opened import Mapping, Opened


def load_mapping(path: Path, opened: Opened) -> Mapping:
    """The mapping in a JSON file: ``{"kind", "sheet", "header_row", "columns": {"Heading": "field"}}``.

    What it leaves out is guessed. Raises ``UserError``.
    """
    try:
        given: Any = json.loads(path.read_text(encoding="utf-8-sig"))
    except (OSError, ValueError) as error:
        raise _bad_mapping(path) from error
    if not isinstance(given, dict):
        raise _bad_mapping(path)
    parts = cast("dict[str, Any]", given)
    kind, sheet, header_row = parts.get("kind"), parts.get("sheet"), parts.get("header_row")
    columns: Any = parts.get("columns") or {}
    if not (kind is None or kind in KINDS) or not isinstance(sheet, str | None):
        raise _bad_mapping(path)
    if not isinstance(header_row, int | None) or not isinstance(columns, dict):
        raise _bad_mapping(path)
    mapping = opened.remap(kind=kind, sheet=sheet, header_row=header_row)
    if not columns:
        return mapping
    places = {heading.strip(): index for index, heading in opened.headings(mapping).items()}
    chosen: dict[int, str] = {}
    for heading, field in cast("dict[str, Any]", columns).items():
        if str(heading).strip() not in places:
            raise UserError(
                translate("Import", "The list has no column {heading}. Check the mapping file.").format(
                    heading=heading
                )
            )
        if field:
            chosen[places[str(heading).strip()]] = str(field)
    return replace(mapping, columns=chosen)


def _bad_mapping(path: Path) -> UserError:
    return UserError(
        translate(
            "Import", "The mapping file {file} could not be read. It should be JSON with kind and columns."
        ).format(file=path.name)
    )
