"""Mail: addresses, messages made of facts and templates, and the ways a message can leave the house.

`address.py` judges what people type, `compose.py` makes the octets of a message, and the mailers (`smtp.py`,
`maildir.py`, `memory.py`) hand them over and say what became of them.
"""

from calfeed.mail.maildir import MaildirMailer
from calfeed.mail.mailer import Mailer, Outcome, Verdict
from calfeed.mail.memory import MemoryMailer
from calfeed.mail.smtp import SmtpMailer

__all__ = ["MaildirMailer", "Mailer", "MemoryMailer", "Outcome", "SmtpMailer", "Verdict"]
