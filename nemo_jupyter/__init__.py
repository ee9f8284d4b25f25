"""Edit video in a notebook by saying what you want."""

__version__ = "0.1.0"
