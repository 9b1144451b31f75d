"""The labelling configuration of a Label Studio project for our labels, events and slots."""

from ..labels import EVENT_TYPES
from .graph import ARROWS, LABELS


def _tags(name: str, values: tuple[str, ...]) -> str:
    return "\n".join(f'    <{name} value="{value}"/>' for value in values)


CONFIG = f"""<View>
  <Style>.htx-text {{ white-space: pre-wrap; }}</Style>
  <Relations>
{_tags("Relation", ARROWS)}
  </Relations>
  <Labels name="label" toName="text">
{_tags("Label", (*LABELS, *EVENT_TYPES))}
  </Labels>
  <Text name="text" value="$text" granularity="symbol"/>
  <TextArea name="value" toName="text" perRegion="true" placeholder="value of a DATE" maxSubmissions="1"/>
  <Choices name="status" toName="text" perRegion="true">
    <Choice value="planned"/>
  </Choices>
</View>
"""
