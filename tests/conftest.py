"""Settings for all tests."""

from hypothesis import settings

# A test says what comes out, never how long it takes on a busy machine.
settings.register_profile("nemo", deadline=None)
settings.load_profile("nemo")
