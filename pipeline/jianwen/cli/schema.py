"""jianwen schema: the JSON Schemas of the records."""

from enum import StrEnum
from typing import Annotated, Any

import orjson
import typer

EXAMPLES = """
**Examples**

`jianwen schema` — the schemas of all records, by file

`jianwen schema event > event.schema.json` — one of them
"""


class RecordName(StrEnum):
    """The records whose schemas can be printed."""

    article = "article"
    event = "event"
    error = "error"
    organization = "organization"
    person = "person"
    procedure = "procedure"
    link = "link"


def run_cli(
    record: Annotated[RecordName | None, typer.Argument(help="One kind of record; all when left out.")] = None,
) -> None:
    """Print the JSON Schemas of the records: of what jianwen run writes, and of what jianwen link writes."""
    found = schemas()
    typer.echo(orjson.dumps(found[record] if record else found, option=orjson.OPT_INDENT_2).decode())


def schemas() -> dict[str, dict[str, Any]]:
    """The JSON Schema of each record, by its name."""
    from ..records.registry import LinkRecord, OrganizationRecord, PersonRecord, ProcedureRecord
    from ..records.schemas import ArticleRecord, ErrorRecord, EventRecord, Record

    models: dict[str, type[Record]] = {
        "article": ArticleRecord,
        "event": EventRecord,
        "error": ErrorRecord,
        "organization": OrganizationRecord,
        "person": PersonRecord,
        "procedure": ProcedureRecord,
        "link": LinkRecord,
    }
    return {name: model.model_json_schema(mode="serialization") for name, model in models.items()}
