"""A training that takes seconds: a small model on the annotations that ship, learnt by heart."""

import io

from jianwen.training.train import train

SMALL = {
    "components.tagger.model.encoder.width": 64,
    "components.tagger.model.encoder.depth": 2,
    "components.tagger.model.encoder.pairs": 512,
    "components.tagger.model.encoder.rule_dropout": 0.0,
    "components.linker.model.width": 64,
    "training.dropout": 0.1,
    "training.batcher.size": 200,
    "training.max_epochs": 20,
    "training.eval_frequency": 150,
    "training.optimizer.learn_rate.warmup_steps": 10,
    "training.optimizer.learn_rate.total_steps": 400,
    "training.optimizer.learn_rate.initial_rate": 0.005,
}


def train_small(config, gold, output, *, start=None, resume=False, **more):
    """Gives the pipeline and what the logger has shown; keys of `more` have __ for dots."""
    shown = io.StringIO()
    settings = {key.replace("__", "."): value for key, value in more.items()}
    overrides = SMALL | {"paths.train": str(gold), "paths.dev": str(gold)} | settings
    nlp = train(config, output, overrides=overrides, start=start, resume=resume, stdout=shown)
    return nlp, shown.getvalue()
