"""What people script with: a session, by noun."""

from nemo_jupyter.session.opening import aconnect as aconnect
from nemo_jupyter.session.opening import connect as connect
from nemo_jupyter.session.session import Session as Session
