"""Pages and feeds over HTTP; the one door to Flask. Views read the request, call a use case and render."""

from calfeed.web.app import create_app

__all__ = ["create_app"]
