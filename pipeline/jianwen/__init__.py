"""jianwen (健闻): Chinese local health news in, structured event records out.

import jianwen

result = jianwen.extract("5月24日，青川市人民医院成功实施腹腔镜胆囊切除术。", published="2023-05-25")
nlp = jianwen.load()
doc = nlp("5月24日，青川市人民医院成功实施腹腔镜胆囊切除术。")  # doc.ents, doc.spans["trigger"], doc._.events
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from .version import __version__

if TYPE_CHECKING:
    from .extraction import Extraction, extract
    from .linking.link import link
    from .loading import load
    from .records.schemas import ArticleRecord, ErrorRecord, EventRecord
    from .running.run import run
    from .running.summary import Summary
    from .settings import SettingError

# Imported when first used: spaCy takes a second to import, and `jianwen --help` or one room alone do not need it.
_HOMES = {
    "ArticleRecord": "records.schemas",
    "ErrorRecord": "records.schemas",
    "EventRecord": "records.schemas",
    "Extraction": "extraction",
    "SettingError": "settings",
    "Summary": "running.summary",
    "extract": "extraction",
    "link": "linking.link",
    "load": "loading",
    "run": "running.run",
}

__all__ = [
    "ArticleRecord",
    "ErrorRecord",
    "EventRecord",
    "Extraction",
    "SettingError",
    "Summary",
    "__version__",
    "extract",
    "link",
    "load",
    "run",
]


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f".{_HOMES[name]}", __name__), name)
