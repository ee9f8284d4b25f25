"""``python -m nemo_jupyter.engine``: the embedded engine's process."""

import sys

from nemo_jupyter.engine.server import main

if __name__ == "__main__":
    sys.exit(main())
