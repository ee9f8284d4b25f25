import pytest
from IPython.core.interactiveshell import InteractiveShell

from nemo_jupyter.notebook.progress import ProgressDisplay, bundle
from nemo_jupyter.results import Progress
from nemo_jupyter.terminal import Meter


@pytest.mark.parametrize(
    ("progress", "words"),
    [
        (Progress("Encoding"), "Encoding"),
        (Progress("Encoding", 0.256), "Encoding, 26%"),
        (Progress("Encoding", 0.5, 65_400), "Encoding, 50%, 1 min 5 s left"),
        (Progress("Encoding", 1.7, 300), "Encoding, 100%"),
    ],
)
def test_progress_in_words(progress, words):
    assert bundle(progress)["text/plain"] == words


def test_a_step_ends_in_one_ellipsis(capsys):
    Meter()(Progress("2. Title: a long…"))
    ProgressDisplay(InteractiveShell())(Progress("3. Title: a long…"))
    assert capsys.readouterr().err == "2. Title: a long…\n3. Title: a long…\n"


def test_progress_is_safe_and_has_a_name_for_everyone():
    page = bundle(Progress('<b>"x"', 0.5))["text/html"]
    assert "<b>" not in page
    assert 'aria-valuenow="50"' in page
    assert 'aria-label="&lt;b&gt;&quot;x&quot;"' in page
