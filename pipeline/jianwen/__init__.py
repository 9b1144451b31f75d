"""jianwen (健闻): Chinese local health news in, structured event records out.

    import jianwen

    result = jianwen.extract("本报讯 5月24日，青川市人民医院成功实施腹腔镜胆囊切除术。", published="2023-05-25")
    nlp = jianwen.load()
    doc = nlp("5月24日，青川市人民医院成功实施腹腔镜胆囊切除术。")  # doc.ents, doc.spans["trigger"], doc._.events
"""

from .version import __version__

from .extraction import Extraction, extract
from .loading import load
from .records.schemas import ArticleRecord, ErrorRecord, EventRecord
from .running.run import run
from .running.summary import Summary
from .settings import SettingError

__all__ = [
    "ArticleRecord",
    "ErrorRecord",
    "EventRecord",
    "Extraction",
    "SettingError",
    "Summary",
    "__version__",
    "extract",
    "load",
    "run",
]
