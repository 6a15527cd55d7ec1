"""The headers of every answer: what a browser may do with it, and who may keep it."""

from flask import Flask, Response

CSP = "; ".join(
    [
        "default-src 'none'",
        "style-src 'self'",
        "script-src 'self'",
        "connect-src 'self'",
        "img-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    ]
)
ALWAYS = {
    "Content-Security-Policy": CSP,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",  # addresses of some pages hold a token
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
}
FRESH = "no-cache"  # a page is kept, but asked for again
SECRET = {"Cache-Control": "private, no-store", "X-Robots-Tag": "noindex, nofollow"}


def set_up(app: Flask) -> None:
    """Put the headers on every answer, error pages too."""

    @app.after_request
    def _add(response: Response) -> Response:
        for name, value in ALWAYS.items():
            response.headers.setdefault(name, value)
        if "Cache-Control" not in response.headers:
            response.headers["Cache-Control"] = "no-store" if response.status_code >= 400 else FRESH
        return response
