"""The command line: `calfeed COMMAND`; each command's module is imported only when it is called.

Exit codes: 0 done; 1 some documents, or rows of a list, could not be read, the others were handled; 2 wrong usage or
settings; 3 the database, the mail server or the port can't be had.
"""

import sys
from importlib import import_module

import click

from calfeed.errors import CalfeedError, ListenError, MailError, SettingsError, StoreError

COMMANDS = {
    "run": "serve",
    "worker": "serve",
    "ingest": "ingest",
    "source": "source",
    "parse": "parse",
    "explain": "parse",
    "agenda": "show",
    "export": "show",
    "history": "history",
    "rehearse": "show",
    "user": "user",
    "subscribers": "subscribers",
    "bench": "bench",
    "doctor": "doctor",
}
DOCUMENTS_FAILED = 1
EXIT_CODES: tuple[tuple[type[CalfeedError], int], ...] = (
    (SettingsError, 2),
    (StoreError, 3),
    (MailError, 3),
    (ListenError, 3),
    (CalfeedError, DOCUMENTS_FAILED),
)


class _Commands(click.Group):
    """Commands by name, their modules imported late, so that `parse` starts without the service's libraries."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        command = getattr(import_module(f"calfeed.cli.{COMMANDS[cmd_name]}"), cmd_name)
        assert isinstance(command, click.Command)
        return command


@click.command(cls=_Commands, epilog=(__doc__ or "").partition("\n\n")[2], context_settings={"max_content_width": 100})
@click.version_option(package_name="calfeed")
def cli() -> None:
    """Read announcements; publish the meetings as a calendar feed; remind people of them."""


def main() -> None:
    """Run the command line; our own errors are one line on standard error, bugs show their traceback."""
    try:
        sys.exit(cli(standalone_mode=False) or 0)
    except click.exceptions.NoArgsIsHelpError as help_:
        click.echo(help_.format_message())
        sys.exit(2)
    except click.ClickException as wrong:
        wrong.show()
        sys.exit(wrong.exit_code)
    except (click.Abort, KeyboardInterrupt):
        sys.exit(130)
    except BrokenPipeError:
        sys.stderr.close()
        sys.exit(0)
    except CalfeedError as wrong:
        complain(wrong)
        sys.exit(next(code for kind, code in EXIT_CODES if isinstance(wrong, kind)))


def complain(wrong: CalfeedError | str) -> None:
    """Say on standard error what is wrong, in one line."""
    click.echo(f"calfeed: {' '.join(str(wrong).split())}", err=True)
