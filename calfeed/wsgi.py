"""The web application for a WSGI server on many machines: `gunicorn calfeed.wsgi:app`; mail is sent by workers."""

import gc

from calfeed import logs, settings, web, wiring

_chosen = settings.load()
logs.set_up(_chosen.log.level)
app = web.create_app(wiring.build(_chosen), _chosen.web.proxies, web.LOOK_EVERY, _chosen.web.metrics)
gc.freeze()  # what is loaded now stays: looking through it again and again would hold up answers
