"""Reports as mail servers send them, about a mail of ours."""

ORIGINAL = """Return-Path: <{sent_from}>
From: calfeed <calfeed@calfeed.test>
To: ada@example.org
Subject: Tomorrow: Tea
Message-ID: <1@calfeed.test>
List-Unsubscribe: <{link}>
"""

POSTFIX = """Return-Path: <>
Date: Mon,  5 Jan 2026 10:00:00 +0000 (UTC)
From: MAILER-DAEMON@mx.example.org (Mail Delivery System)
Subject: Undelivered Mail Returned to Sender
To: {to}
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status;
\tboundary="B1"
Message-Id: <20260105100000.1@mx.example.org>

This is a MIME-encapsulated message.

--B1
Content-Description: Notification
Content-Type: text/plain; charset=us-ascii

This is the mail system at host mx.example.org.

--B1
Content-Description: Delivery report
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.org
X-Postfix-Queue-ID: 1
X-Postfix-Sender: rfc822; {sent_from}
Arrival-Date: Mon,  5 Jan 2026 09:00:00 +0000 (UTC)

Final-Recipient: rfc822; ada@example.org
Original-Recipient: rfc822;ada@example.org
Action: {action}
Status: {status}
Remote-MTA: dns; mail.example.org
Diagnostic-Code: smtp; {words}

--B1
Content-Description: Undelivered Message Headers
Content-Type: text/rfc822-headers

{original}
--B1--
"""

EXIM = """Return-path: <>
X-Failed-Recipients: ada@example.org
Auto-Submitted: auto-replied
From: Mail Delivery System <Mailer-Daemon@mx.example.org>
To: {to}
References: <1@calfeed.test>
Content-Type: multipart/report; report-type=delivery-status; boundary=B2
MIME-Version: 1.0
Subject: Mail delivery failed: returning message to sender

--B2
Content-type: text/plain; charset=us-ascii

A message that you sent could not be delivered to one or more of its recipients.

--B2
Content-type: message/delivery-status

Reporting-MTA: dns; mx.example.org

Action: {action}
Final-Recipient: rfc822;ada@example.org
Status: {status}
Remote-MTA: dns; mail.example.org
Diagnostic-Code: smtp; {words}

--B2
Content-type: message/rfc822

{original}
Hello.

--B2--
"""

EXCHANGE = """MIME-Version: 1.0
From: <postmaster@example.onmicrosoft.com>
To: <{to}>
Content-Type: multipart/report; report-type=delivery-status;
\tboundary="3f5e_B3"
X-MS-Exchange-Message-Is-Ndr:
Content-Language: en-US
Subject: =?utf-8?B?VW5kZWxpdmVyYWJsZQ==?=
Auto-Submitted: auto-replied

--3f5e_B3
Content-Type: multipart/alternative; differences=Content-Type;
\tboundary="3f5e_B4"

--3f5e_B4
Content-Type: text/plain; charset="us-ascii"
Content-Transfer-Encoding: quoted-printable

Your message couldn't be delivered.=20

--3f5e_B4
Content-Type: text/html; charset="us-ascii"

<html><body>Your message couldn't be delivered.</body></html>

--3f5e_B4--

--3f5e_B3
Content-Type: message/delivery-status

Reporting-MTA: dns;AM0PR01.example
Received-From-MTA: dns;mx.calfeed.test
Arrival-Date: Mon, 5 Jan 2026 09:00:00 +0000

Original-Recipient: rfc822;ada@example.org
Final-Recipient: rfc822;ada@example.org
Action: {action}
Status: {status}
Diagnostic-Code: smtp;{words}
X-Display-Name: Ada

--3f5e_B3
Content-Type: message/rfc822

{original}
Hello.

--3f5e_B3--
"""

COMPLAINT = """From: <feedback@provider.example>
Date: Mon, 5 Jan 2026 10:00:00 +0000
Subject: FW: Tomorrow: Tea
To: <fbl@calfeed.test>
MIME-Version: 1.0
Content-Type: multipart/report; report-type=feedback-report; boundary="B5"

--B5
Content-Type: text/plain; charset="US-ASCII"

This is an email abuse report.

--B5
Content-Type: message/feedback-report

Feedback-Type: {action}
User-Agent: SomeGenerator/1.0
Version: 1

--B5
Content-Type: message/rfc822
Content-Disposition: inline

{original}
Hello.

--B5--
"""

SERVERS = {"postfix": POSTFIX, "exim": EXIM, "exchange": EXCHANGE}


def a_report(
    to: str = "bounce@calfeed.test",
    *,
    template: str = POSTFIX,
    action: str = "failed",
    status: str = "5.1.1",
    words: str = "550 5.1.1 no such user",
    sent_from: str = "bounce@calfeed.test",
    link: str = "https://calfeed.test/unsubscribe/x",
) -> bytes:
    """A report that came to an address, by a template, of what a server said of a mail."""
    original = ORIGINAL.format(sent_from=sent_from, link=link)
    said = template.format(to=to, action=action, status=status, words=words, sent_from=sent_from, original=original)
    return said.replace("\n", "\r\n").encode()
