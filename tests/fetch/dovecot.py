"""A real IMAP server, Debian's dovecot, on the loopback address with a folder of its own; root or not."""

import getpass
import grp
import imaplib
import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.fetch.servers import certificate
from tests.service import eventually, free_port

USER, PASSWORD = "ada@example.org", 'geheim "ї" \\ 1'

_CONFIG = """
base_dir = {folder}/run
state_dir = {folder}/run
log_path = {folder}/log
protocols = imap
listen = 127.0.0.1
ssl = yes
ssl_cert = <{pem}
ssl_key = <{pem}
disable_plaintext_auth = no
auth_failure_delay = 0
mail_location = maildir:{folder}/mail/%u
mail_uid = {user}
mail_gid = {group}
first_valid_uid = 1
default_internal_user = {user}
default_internal_group = {group}
default_login_user = {login}
passdb {{
  driver = passwd-file
  args = scheme=PLAIN username_format=%u {folder}/users
}}
userdb {{
  driver = static
  args = uid={user} gid={group} home={folder}/mail/%u
}}
service imap-login {{
  chroot =
  inet_listener imap {{
    port = {port}
  }}
  inet_listener imaps {{
    port = {tls_port}
  }}
}}
service anvil {{
  chroot =
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
service stats {{
  chroot =
}}
"""


class Dovecot:
    """The running server: where it listens, its certificate, and a way to put mails into its folders."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.port, self.tls_port = free_port(), free_port()
        self.pem = certificate(folder)

    def url(self, folder: str = "INBOX", *, encrypted: bool = True) -> str:
        """The address of a folder of the mailbox."""
        scheme, port = ("imaps", self.tls_port) if encrypted else ("imap", self.port)
        return f"{scheme}://localhost:{port}/{folder}"

    @contextmanager
    def session(self) -> Iterator[imaplib.IMAP4]:
        """A session that may write, for the test to arrange what it needs."""
        with imaplib.IMAP4("127.0.0.1", self.port) as session:
            session.authenticate("PLAIN", lambda _: f"\0{USER}\0{PASSWORD}".encode())
            yield session

    def put(self, *mails: bytes, folder: str = "INBOX") -> None:
        """Put mails into a folder."""
        with self.session() as session:
            for mail in mails:
                answer, said = session.append(folder, "", "", mail)
                assert answer == "OK", said

    def flags(self, folder: str = "INBOX") -> list[bytes]:
        """The flags of each mail of the folder, as the server says them."""
        with self.session() as session:
            session.select(folder, readonly=True)
            return [line for line in session.fetch("1:*", "(FLAGS)")[1] if isinstance(line, bytes)]

    def remake(self, folder: str) -> None:
        """An empty folder of that name, which is another one than before."""
        with self.session() as session:
            session.delete(folder)
            assert session.create(folder)[0] == "OK"


@contextmanager
def dovecot() -> Iterator[Dovecot]:
    """The server, while it lasts; Debian's package dovecot-imapd must be installed."""
    command = shutil.which("dovecot", path=f"{os.environ['PATH']}:/usr/sbin")
    assert command, "these tests need a real IMAP server: apt-get install dovecot-imapd"
    # Not pytest's own folder, for the path of a Unix socket holds 108 octets only.
    with tempfile.TemporaryDirectory(prefix="calfeed-imap-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        server = Dovecot(folder)
        configured = _configure(server)
        process = subprocess.Popen([command, "-F", "-c", configured], stderr=subprocess.PIPE)
        try:
            eventually(lambda: _answers(server, process))
            yield server
        finally:
            process.send_signal(signal.SIGTERM)
            process.wait(10)


def _configure(server: Dovecot) -> Path:
    """Its settings; as root, it wants the users that its package made, else it runs as who we are."""
    folder, path = server.folder, server.folder / "dovecot.conf"
    is_root = os.geteuid() == 0
    me = getpass.getuser()
    internal, login = ("dovecot", "dovenull") if is_root else (me, me)
    group = "dovecot" if is_root else grp.getgrgid(os.getegid()).gr_name
    (folder / "mail").mkdir()
    folder.chmod(0o755)
    if is_root:
        shutil.chown(folder / "mail", internal)
    (folder / "users").write_text(f"{USER}:{{PLAIN}}{PASSWORD}:::::: \n", "utf-8")
    path.write_text(
        _CONFIG.format(
            folder=folder,
            pem=server.pem,
            port=server.port,
            tls_port=server.tls_port,
            user=internal,
            group=group,
            login=login,
        ),
        "utf-8",
    )
    return path


def _answers(server: Dovecot, process: "subprocess.Popen[bytes]") -> bool:
    if process.poll() is not None:
        assert process.stderr is not None
        log = server.folder / "log"
        raise AssertionError(process.stderr.read().decode() + (log.read_text() if log.exists() else ""))
    try:
        with server.session():
            return True
    except OSError:
        time.sleep(0.02)
        return False
