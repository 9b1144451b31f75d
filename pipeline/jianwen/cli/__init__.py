"""The command line: one file a command. A command is two functions, run_cli with the arguments and the work itself."""

import typer

from . import run, schema

app = typer.Typer(
    name="jianwen",
    help="jianwen (健闻): Chinese local health news in, structured event records out.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode="markdown",
    context_settings={"help_option_names": ["-h", "--help"]},
)
app.command("run", epilog=run.EXAMPLES)(run.run_cli)
app.command("schema", epilog=schema.EXAMPLES)(schema.run_cli)


@app.callback()
def _app(version: bool = typer.Option(False, "--version", help="Show the version and exit.", is_eager=True)) -> None:
    """Chinese local health news in, structured event records out."""


def main() -> None:
    """The entry point of the command jianwen."""
    app()
