"""``python -m nemo_jupyter.cli``: the command, where it is not on the path."""

import sys

from nemo_jupyter.cli import main

if __name__ == "__main__":
    sys.exit(main())
