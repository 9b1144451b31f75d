"""`python -m jianwen` is the command `jianwen`."""

from .cli import main

main()
