"""The sizes of the pretrained encoder: those of multilingual-e5-small."""

WIDTH = 384
HEADS = 12
INNER = 1536  # of the feed-forward nets
