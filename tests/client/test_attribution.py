"""Attribution is read from a skill's own file and place."""

from pathlib import Path

import pytest

from nemo_jupyter.client.attribution import PROFILES, Attribution, find
from nemo_jupyter.errors import InvalidInput


def skill(folder: Path, text: str) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "SKILL.md"
    path.write_bytes(text.encode())
    return path


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("bom", ["", "\ufeff"])
def test_name_and_version_come_from_the_front_matter(tmp_path: Path, end: str, bom: str) -> None:
    lines = ["---", "name: my-skill", "version: 1.10", "metadata: {x: [1]}", "---", "# Text", ""]
    path = skill(tmp_path, bom + end.join(lines))
    assert Attribution.from_skill(path, home=tmp_path / "h") == Attribution("my-skill", "1.10")
    assert Attribution.from_skill(tmp_path, home=tmp_path / "h").version == "1.10"


@pytest.mark.parametrize(
    ("place", "platform"),
    [
        (".clawhub/skills/x", "clawhub"),
        (".cursor/skills/x", "cursor"),
        (".cursor/x", "unknown"),
        (".clawhubber/x", "unknown"),
        ("x", "unknown"),
    ],
)
def test_the_platform_comes_from_the_install_path(
    tmp_path: Path, place: str, platform: str
) -> None:
    path = skill(tmp_path / place, "---\nname: x\n---\n")
    assert Attribution.from_skill(path, home=tmp_path).platform == platform
    assert Attribution.from_skill(path, home=tmp_path, platform="mine").platform == "mine"


def test_a_linked_skill_counts_where_it_is_installed(tmp_path: Path) -> None:
    real = skill(tmp_path / "repo", "---\nname: x\n---\n")
    link = tmp_path / ".clawhub" / "x"
    link.parent.mkdir()
    link.symlink_to(real.parent)
    assert Attribution.from_skill(link, home=tmp_path).platform == "clawhub"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "# no front matter",
        "---\nname: x\n",
        "---\nversion: 1\n---\n",
        "---\n- a\n---\n",
        "---\nname: [x\n---\n",
        '---\nname: "a\\nX-Evil: 1"\n---\n',
        "---\nname: ünïcode\n---\n",
    ],
)
def test_a_file_that_names_no_skill_is_refused(tmp_path: Path, text: str) -> None:
    with pytest.raises(InvalidInput):
        Attribution.from_skill(skill(tmp_path, text))


def test_no_header_can_be_smuggled_in() -> None:
    with pytest.raises(InvalidInput):
        Attribution("a\r\nX-Evil: 1")


def test_the_seeds_are_built_in() -> None:
    assert list(PROFILES) == [
        "ai-video-editor-job-remote",
        "video-editor-freelance",
        "ai-video-jobs-remote",
        "ai-video-jobs",
        "video-editing-ke-liye-ai",
    ]
    for name, profile in PROFILES.items():
        attribution, found = find(name)
        assert (attribution.source, found) == (name, profile)
        assert profile.instruction in profile.tries
        assert profile.hint
        assert profile.footage


def test_without_a_profile_we_say_who_we_are() -> None:
    attribution, profile = find(None, platform="colab")
    assert attribution.source == "nemo-jupyter"
    assert attribution.platform == "colab"
    assert profile is None


def test_an_unknown_profile_names_the_known_ones() -> None:
    with pytest.raises(InvalidInput, match="video-editor-freelance"):
        find("no-such-skill")
