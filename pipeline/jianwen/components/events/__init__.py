"""Events: who did what, to or with whom, when, by which procedure, how often."""
