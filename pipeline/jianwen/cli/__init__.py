"""The command line: one file a command. A command is two functions, run_cli with the arguments and the work itself."""

from typing import Annotated

import typer

from ..version import __version__
from . import agree, compare, convert, evaluate, explain_date, link, run, sample, schema, train

app = typer.Typer(
    name="jianwen",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode="markdown",
    context_settings={"help_option_names": ["-h", "--help"]},
)
app.command("run", epilog=run.EXAMPLES)(run.run_cli)
app.command("link", epilog=link.EXAMPLES)(link.run_cli)
app.command("evaluate", epilog=evaluate.EXAMPLES)(evaluate.run_cli)
app.command("compare", epilog=compare.EXAMPLES)(compare.run_cli)
app.command("agree", epilog=agree.EXAMPLES)(agree.run_cli)
app.command("convert", epilog=convert.EXAMPLES)(convert.run_cli)
app.command("sample", epilog=sample.EXAMPLES)(sample.run_cli)
app.command("explain-date", epilog=explain_date.EXAMPLES)(explain_date.run_cli)
app.command(
    "train",
    epilog=train.EXAMPLES,
    context_settings={"allow_extra_args": True, "ignore_unknown_options": True},
)(train.run_cli)
app.command("schema", epilog=schema.EXAMPLES)(schema.run_cli)


def _show_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"jianwen {__version__}")
        raise typer.Exit


@app.callback()
def _app(
    version: Annotated[
        bool, typer.Option("--version", help="Show the version and exit.", is_eager=True, callback=_show_version)
    ] = False,
) -> None:
    """jianwen (健闻): Chinese local health news in, structured event records out."""


def main() -> None:
    """The entry point of the command jianwen."""
    app()
