"""A real SMTP server on the loopback address that can be told to misbehave, one message at a time."""

import ssl
from collections import deque
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

from calfeed.mail.memory import Sent
from tests.service import free_port

Answer = str


class MailServer:
    """Accepts everything into `received`, except as `script` says for the next messages, in order.

    A step of the script is "rcpt 450 later", "mail 451 …" or "data 554 …" for an answer to that command, with "close"
    behind it if the connection ends there; "drop data" or "drop end" to hang up during DATA or before its answer; "ok".
    """

    def __init__(
        self, *, tls: ssl.SSLContext | None = None, starttls: bool = False, user: str = "", password: str = ""
    ) -> None:
        self.received: list[Sent] = []
        self.connections = 0
        self.script: deque[str] = deque()
        self._starttls = tls if starttls else None
        self._login = LoginPassword(user.encode(), password.encode()) if user else None
        self._now = ""
        outer = self

        class Own(SMTP):
            async def smtp_DATA(self, arg: str) -> None:  # noqa: N802
                if outer._now == "drop data":
                    outer._now = ""
                    await self.push("354 go on")
                    assert self.transport is not None
                    self.transport.abort()
                    return
                await super().smtp_DATA(arg)

        class OwnController(Controller):
            def factory(self) -> SMTP:
                more: dict[str, Any] = {}
                if outer._starttls:
                    more = {"tls_context": outer._starttls, "require_starttls": True}
                if outer._login:
                    more |= {
                        "auth_required": True,
                        "auth_require_tls": False,
                        "authenticator": lambda _s, _session, _env, _how, data: AuthResult(
                            success=data == outer._login, handled=False
                        ),
                    }
                return Own(self.handler, **more)

        context = None if starttls else tls
        self._controller = OwnController(self, hostname="127.0.0.1", port=free_port(), ssl_context=context)

    def __enter__(self) -> "MailServer":
        self._controller.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._controller.stop()

    @property
    def port(self) -> int:
        """Where it listens."""
        port: int = self._controller.port
        return port

    @property
    def url(self) -> str:
        """The [mail] url that leads here."""
        return f"smtp://127.0.0.1:{self.port}"

    async def handle_EHLO(  # noqa: N802
        self, _server: SMTP, session: Session, _envelope: Envelope, hostname: str, responses: list[str]
    ) -> list[str]:
        session.host_name = hostname
        self.connections += 1
        return responses

    async def handle_MAIL(  # noqa: N802
        self, server: SMTP, _session: Session, envelope: Envelope, address: str, _options: list[str]
    ) -> str:
        self._now = self.script.popleft() if self.script else "ok"
        if answer := self._answer("mail", server):
            return answer
        envelope.mail_from = address
        return "250 OK"

    async def handle_RCPT(  # noqa: N802
        self, server: SMTP, _session: Session, envelope: Envelope, address: str, _options: list[str]
    ) -> str:
        if answer := self._answer("rcpt", server):
            return answer
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: SMTP, _session: Session, envelope: Envelope) -> str:  # noqa: N802
        if answer := self._answer("data", server):
            return answer
        assert isinstance(envelope.content, bytes)
        self.received.append(Sent(envelope.mail_from or "", envelope.rcpt_tos[0], envelope.content))
        if self._now == "drop end" and server.transport is not None:
            server.transport.abort()
        return "250 kept"

    def _answer(self, command: str, server: SMTP) -> str:
        step, _, closes = self._now.partition(" close")
        if not step.startswith(f"{command} "):
            return ""
        if "close" in self._now and server.transport is not None:
            server.loop.call_later(0.05, server.transport.close)
        return step.removeprefix(f"{command} ") or closes
