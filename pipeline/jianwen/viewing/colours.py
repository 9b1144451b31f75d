"""Colours of our labels and event types in displaCy, light enough for black text."""

COLOURS = {
    "ORG": "#8fd3ff",
    "PERSON": "#c7f0a8",
    "DATE": "#ffe08a",
    "PROCEDURE": "#ffb3c7",
    "cooperation": "#b8d8d0",
    "establishment": "#d5c8f5",
    "new_technique": "#f7c6a3",
    "care": "#f5b5b5",
    "recognition": "#f3dd9a",
    "meeting": "#c6d3ee",
    "training": "#bfe3c0",
    "outreach": "#aee6df",
    "launch": "#efc3e6",
    "support": "#d9e6a2",
    "appointment": "#d6cdbf",
    "research": "#b9c4f2",
    "inspection": "#d0d4d8",
}
