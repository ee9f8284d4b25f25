"""Who is calling: the three headers every request carries, and the profiles built in.

Without them the service refuses exports, so there is always an attribution. It is read from a
skill's own SKILL.md when there is one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from nemo_jupyter.errors import InvalidInput

_FRONT_MATTER = re.compile(r"\A\ufeff?---[ \t]*\r?\n(.*?)^---[ \t]*\r?$", re.DOTALL | re.MULTILINE)
_HEADER_TEXT = re.compile(r"[\x21-\x7e](?:[\x20-\x7e]{0,198}[\x21-\x7e])?")
_LARGEST = 256 * 1024
# Install folders, below the home folder, that say which platform installed a skill.
_PLATFORMS = {(".clawhub",): "clawhub", (".cursor", "skills"): "cursor"}


@dataclass(frozen=True, slots=True)
class Attribution:
    """Source, version and platform.

    Raises:
        InvalidInput: A part that no header may carry.
    """

    source: str = "nemo-jupyter"
    version: str = "0"
    platform: str = "unknown"

    def __post_init__(self) -> None:
        for name in ("source", "version", "platform"):
            if not _HEADER_TEXT.fullmatch(getattr(self, name)):
                raise InvalidInput(
                    f"The skill's {name} must be one line of plain text; correct its SKILL.md."
                )

    def headers(self) -> dict[str, str]:
        """The headers of every request."""
        return {
            "X-Skill-Source": self.source,
            "X-Skill-Version": self.version,
            "X-Skill-Platform": self.platform,
        }

    @classmethod
    def own(cls, *, platform: str | None = None) -> Attribution:
        """This package's own name."""
        return cls("nemo-jupyter", _own_version(), platform or "unknown")

    @classmethod
    def from_skill(
        cls, path: str | Path, *, platform: str | None = None, home: Path | None = None
    ) -> Attribution:
        """Read a SKILL.md, or the one in a folder.

        Args:
            platform: Wins over what the path says; SKILL_SOURCE goes here.
            home: The home folder, if not the user's.

        Raises:
            InvalidInput: No such file, or front matter without a name.
        """
        path = Path(path).expanduser()
        path = path / "SKILL.md" if path.is_dir() else path
        fields = _front_matter(path)
        name = fields.get("name")
        if not isinstance(name, str) or not name:
            raise InvalidInput(f"{path} names no skill; its front matter needs name and version.")
        return cls(
            source=name.strip(),
            version=str(fields.get("version") or "0").strip(),
            platform=platform or platform_of(path, home=home),
        )


@dataclass(frozen=True, slots=True)
class Profile:
    """A way of working that a published skill describes.

    Attributes:
        instruction: What its users typically ask for.
        tries: What its page says users try.
        hint: Its word about length.
        footage: What it is typically given.
    """

    name: str
    instruction: str
    tries: tuple[str, ...]
    hint: str
    footage: str

    def attribution(self, *, platform: str | None = None) -> Attribution:
        """The headers for working under this profile."""
        return Attribution(self.name, _own_version(), platform or "unknown")


def _profile(name: str, instruction: str, footage: str, hint: str, *tries: str) -> Profile:
    return Profile(name, instruction, (*tries, instruction), hint, footage)


PROFILES: dict[str, Profile] = {
    profile.name: profile
    for profile in (
        _profile(
            "ai-video-editor-job-remote",
            "trim the pauses, add transitions, and export a clean final cut",
            "a 3-minute screen recording of a project walkthrough",
            "Clips under 5 minutes process faster and are easier to review.",
            "edit my raw video footage",
            "export 1080p MP4",
        ),
        _profile(
            "video-editor-freelance",
            "cut the pauses, add lower-third titles, and export a clean final cut",
            "a 3-minute client interview recording",
            "Break long projects into shorter scene clips: faster, and each can be controlled.",
            "edit my raw video clips",
            "export 1080p MP4",
        ),
        _profile(
            "ai-video-jobs-remote",
            "trim silences, add captions, and export a clean MP4 for client delivery",
            "a 2-minute screen recording of a product demo",
            "Clips under 3 minutes process faster, ideal for quick client turnarounds.",
        ),
        _profile(
            "ai-video-jobs",
            "trim silences, add captions, and export a clean final cut",
            "a 2-minute interview recording",
            "Breaking long videos into shorter segments speeds up processing.",
            "automate a 2-minute interview recording into a 1080p MP4",
            "automating repetitive video editing tasks like trimming, captioning, and exporting",
        ),
        _profile(
            "video-editing-ke-liye-ai",
            "trim silences, add transitions, and insert background music",
            "a 2-minute unedited phone recording",
            "Clips under 3 minutes process faster.",
            "edit a 2-minute unedited phone recording into a 1080p MP4",
            "automatically editing raw footage into polished videos",
        ),
    )
}


def find(
    profile: str | Path | None, *, platform: str | None = None
) -> tuple[Attribution, Profile | None]:
    """The attribution for a profile's name, a SKILL.md's path, or nothing for our own.

    Raises:
        InvalidInput: Neither a known name nor a file.
    """
    if profile is None or profile == "nemo-jupyter":
        return Attribution.own(platform=platform), None
    known = PROFILES.get(str(profile))
    if known is not None:
        return known.attribution(platform=platform), known
    if not Path(profile).expanduser().exists():
        names = ", ".join(PROFILES)
        raise InvalidInput(f"No profile or file {str(profile)!r}; choose a SKILL.md or: {names}.")
    attribution = Attribution.from_skill(profile, platform=platform)
    return attribution, PROFILES.get(attribution.source)


def platform_of(path: Path, *, home: Path | None = None) -> str:
    """The platform that a skill's place below the home folder gives away."""
    home = Path.home() if home is None else home
    for start in {path.expanduser().absolute(), path.expanduser().resolve()}:
        for folder, platform in _PLATFORMS.items():
            if start.is_relative_to(home.joinpath(*folder)):
                return platform
    return "unknown"


def _front_matter(path: Path) -> dict[str, Any]:
    import yaml

    try:
        with path.open(encoding="utf-8", errors="replace", newline="") as file:
            text = file.read(_LARGEST)
    except OSError:
        raise InvalidInput(f"{path} cannot be read; give the path of a SKILL.md.") from None
    match = _FRONT_MATTER.match(text)
    if match is None:
        raise InvalidInput(f"{path} has no front matter between --- lines; it needs a name.")
    try:
        # Every scalar stays text: a version 1.10 is not the number 1.1.
        fields = yaml.load(match[1], Loader=yaml.BaseLoader)
    except (yaml.YAMLError, RecursionError):
        raise InvalidInput(f"The front matter of {path} is no YAML; correct it.") from None
    return fields if isinstance(fields, dict) else {}


def _own_version() -> str:
    try:
        return version("nemo-jupyter")
    except PackageNotFoundError:
        from nemo_jupyter import __version__

        return __version__


def as_platform(attribution: Attribution, platform: str | None) -> Attribution:
    """The same attribution, from another platform if one is named."""
    return replace(attribution, platform=platform) if platform else attribution
