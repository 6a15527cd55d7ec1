"""Pages and feeds over HTTP; the one door to Flask. Views read the request, call a use case and render."""

from calfeed.web.app import LOOK_EVERY, create_app

__all__ = ["LOOK_EVERY", "create_app"]
