"""Who is plugged in: the use cases' dependencies, made from the settings."""

from pathlib import Path

from calfeed.clock import Clock, system_clock
from calfeed.fetch.guard import Guard
from calfeed.fetch.returned import login_from
from calfeed.mail.compose import check_templates
from calfeed.mail.dkim import Signer, SigningMailer, signer_from
from calfeed.mail.maildir import MaildirMailer
from calfeed.mail.mailer import Mailer
from calfeed.mail.returns import Returns
from calfeed.mail.smtp import SmtpMailer
from calfeed.model.domain import Pace
from calfeed.settings import Settings
from calfeed.store import Store, open_store, server_keys
from calfeed.usecases.deps import Deps


def build(settings: Settings, clock: Clock | None = None, *, send: bool = False) -> Deps:
    """Open the database and choose the mailer. With a clock that was set, no mail leaves or is read, unless `send`."""
    settings.data_folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    store = open_store(settings.database_url)
    sends = send or clock is None
    bounces = settings.mail.bounces if sends else ""
    return Deps(
        clock=clock or system_clock,
        store=store,
        mailer=_mailer(settings, sends=sends),
        public_url=settings.public_url,
        sender=settings.mail.sender,
        zone=settings.zone,
        hold_below=settings.desk.hold_below / 100,
        pace=Pace(float(settings.mail.per_domain)),
        guard=Guard(allow=settings.allowed_networks),
        templates=_templates(settings),
        returns=_returns(settings, store) if bounces else None,
        bounces=login_from(bounces) if bounces else None,
    )


def _templates(settings: Settings) -> Path | None:
    if not settings.mail.templates:
        return None
    folder = Path(settings.mail.templates).expanduser()
    check_templates(folder)
    return folder


def _returns(settings: Settings, store: Store) -> Returns:
    with store.write() as tx:
        return Returns(settings.return_path, server_keys.key(tx, "bounces"))


def signer(settings: Settings) -> Signer | None:
    """What signs mail, if a key is set; SettingsError if it can't be used."""
    chosen = settings.mail
    if not chosen.dkim_key:
        return None
    return signer_from(chosen.dkim_key, chosen.dkim_selector, chosen.sender.rpartition("@")[2])


def _mailer(settings: Settings, *, sends: bool) -> Mailer:
    plain: Mailer = MaildirMailer(settings.data_folder / "maildir")
    if settings.mail.url and sends:
        plain = SmtpMailer(settings.mail.url)
    signs = signer(settings)
    return SigningMailer(plain, signs) if signs else plain
