"""What a procedure is, whatever it is called: its normal form and its class."""

from functools import cache, lru_cache
from typing import NamedTuple

from ...lexicons import read
from .classes import Classes
from .forms import Forms

REMEMBERED = 20_000  # names; the same ones come again and again


class Normal(NamedTuple):
    """The normal form of a procedure's name, and its class (one of labels.PROCEDURE_CLASSES)."""

    form: str
    kind: str


@lru_cache(REMEMBERED)
def normal(name: str) -> Normal:
    """The normal form and the class of the procedure that is called `name`.

    Names of one procedure have the same normal form: 腹腔镜下胆囊切除 and 腹腔镜胆囊切除手术 are 腹腔镜胆囊切除术.
    A normal form is its own normal form. What the rules know is in procedure_forms.lex and procedure_classes.lex.
    """
    forms, classes = rules()
    form = forms.form(name)
    return Normal(form, classes.of(form))


@cache
def rules() -> tuple[Forms, Classes]:
    """The rules, made when they are first needed."""
    return Forms(read("procedure_forms"), read("procedures")["whole"]), Classes(read("procedure_classes"))
