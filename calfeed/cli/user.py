"""`calfeed user`: who may log in at the desk, and the tokens of programs. A password is never an argument."""

import sys
from pathlib import Path

import click

from calfeed import settings, wiring
from calfeed.cli import inputs
from calfeed.errors import InvalidInputError
from calfeed.model.account import Role
from calfeed.usecases import accounts

password_file = click.option(
    "--password-file",
    type=click.Path(path_type=Path, allow_dash=True),
    help="Read the password from the first line of this file (- for standard input) instead of asking for it.",
)
name = click.argument("name")
label = click.argument("label")


@click.group()
def user() -> None:
    """Say who may log in at the desk, and which programs may use the API."""


@user.command()
@name
@click.option("--role", type=click.Choice([role.value for role in Role]), default=Role.EDITOR.value, show_default=True)
@password_file
@inputs.config
def add(name: str, role: str, password_file: Path | None, config: Path | None) -> None:
    """Let NAME log in at the desk: an editor decides, a reader looks."""
    deps = wiring.build(settings.load(config))
    accounts.add_account(deps, name, _password(password_file), Role(role))
    click.echo(f"{name} can log in at {deps.public_url}/desk", err=True)


@user.command("list")
@inputs.config
def list_(config: Path | None) -> None:
    """Show who may log in, and their tokens."""
    deps = wiring.build(settings.load(config))
    for account in accounts.all_accounts(deps):
        click.echo(f"{account.name}  {account.role}  since {account.made_at:%Y-%m-%d}")
        for each in (each for each in accounts.all_tokens(deps) if each.account == account):
            used = f"last used {each.last_used_at:%Y-%m-%d %H:%M} UTC" if each.last_used_at else "never used"
            state = f"revoked {each.revoked_at:%Y-%m-%d}" if each.revoked_at else used
            click.echo(f"  token {each.name}  made {each.made_at:%Y-%m-%d}  {state}")


@user.command()
@name
@inputs.config
def remove(name: str, config: Path | None) -> None:
    """Take NAME's account, sessions and tokens away, at once; what was decided stays."""
    accounts.remove_account(wiring.build(settings.load(config)), name)
    click.echo(f"{name} can't log in any more", err=True)


@user.command()
@name
@password_file
@inputs.config
def password(name: str, password_file: Path | None, config: Path | None) -> None:
    """Change NAME's password, and end all their sessions."""
    accounts.change_password(wiring.build(settings.load(config)), name, _password(password_file))
    click.echo(f"{name} has a new password and is logged out everywhere", err=True)


@user.group()
def token() -> None:
    """Make and revoke the tokens by which programs use the API in somebody's name."""


@token.command()
@name
@label
@inputs.config
def make(name: str, label: str, config: Path | None) -> None:
    """Print a new token for a program that LABEL names and that works in NAME's name; it is shown this once."""
    click.echo(accounts.make_token(wiring.build(settings.load(config)), name, label))


@token.command()
@name
@label
@inputs.config
def revoke(name: str, label: str, config: Path | None) -> None:
    """Make NAME's token LABEL good for nothing, at once."""
    accounts.revoke_token(wiring.build(settings.load(config)), name, label)
    click.echo(f"the token {label} of {name} is revoked", err=True)


def _password(file: Path | None) -> str:
    if file is None:
        given: str = click.prompt("Password", hide_input=True, confirmation_prompt=True, err=True)
        return given
    try:
        text = sys.stdin.readline() if file == inputs.STDIN else file.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as wrong:
        raise InvalidInputError(f"{file}: the password can't be read from it ({wrong})") from wrong
    return text.partition("\n")[0].rstrip("\r")
