import pytest
from pydantic import BaseModel, ValidationError

from jianwen.records import schemas
from jianwen.records.schemas import ArticleRecord, ErrorRecord, MentionRecord, Record

MODELS = [model for model in vars(schemas).values() if isinstance(model, type) and issubclass(model, Record)]


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_every_field_has_a_title_and_no_other_key_is_allowed(model: type[BaseModel]):
    assert model.model_config["extra"] == "forbid"
    assert all(field.title for field in model.model_fields.values())


def test_schema_describes_the_output_keys():
    keys = ArticleRecord.model_json_schema(mode="serialization")["required"]
    assert keys == ["schema", "doc", "article", "id", "title", "byline", "published", "spans", "mentions", "entities"]


def test_records_refuse_what_the_contract_does_not_have():
    with pytest.raises(ValidationError, match="extra"):
        ErrorRecord(doc="a", stage="decode", error="UndecodableText", message="…", hint="no")
    with pytest.raises(ValidationError, match="label"):
        MentionRecord(
            id="m1", label="PLACE", start=0, end=1, text="市", value=None, entity=None, score=1, source="rule"
        )
