import hashlib
import os
import time
from pathlib import Path
from threading import Thread

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from nemo_jupyter.errors import InvalidInput, MediaTooLarge, TransferError, UnsupportedMedia
from nemo_jupyter.widgets.incoming import CHUNK, Incoming, apart, digest_of, safe_name

DATA = bytes(range(256)) * 40


def digest(data: bytes) -> str:
    pieces = (data[at : at + CHUNK] for at in range(0, len(data), CHUNK))
    return hashlib.sha256(b"".join(hashlib.sha256(p).digest() for p in pieces)).hexdigest()


DIGEST = digest(DATA)


@pytest.fixture
def incoming(tmp_path: Path) -> Incoming:
    return Incoming(tmp_path / "uploads", limit=10**9)


def kept(tmp_path: Path) -> list[str]:
    return sorted(p.name for p in (tmp_path / "uploads").rglob("*") if p.is_file())


def test_pieces_become_the_file(incoming: Incoming, tmp_path: Path) -> None:
    part = incoming.begin("talk.mp4", len(DATA), 5)
    assert part.add(0, DATA[:4000])
    assert part.add(4000, memoryview(DATA)[4000:])
    place = incoming.settle(part, DIGEST)
    assert (place.name, place.read_bytes()) == ("talk.mp4", DATA)
    assert incoming.find(DIGEST) == place
    assert incoming.sizes() == {len(DATA)}
    assert kept(tmp_path) == ["talk.mp4"]


def test_a_file_goes_on_where_it_was_even_for_another_kernel(tmp_path: Path) -> None:
    folder = tmp_path / "uploads"
    Incoming(folder, 10**9).begin("talk.mp4", len(DATA), 5).add(0, DATA[:4000])
    again = Incoming(folder, 10**9).begin("talk.mp4", len(DATA), 5)
    assert again.received == 4000
    assert Incoming(folder, 10**9).begin("talk.mp4", len(DATA), 6).received == 0


def test_a_lost_piece_is_asked_for_and_one_twice_is_left_aside(incoming: Incoming) -> None:
    part = incoming.begin("talk.mp4", len(DATA), 5)
    assert not part.add(4000, DATA[4000:])
    assert part.add(0, DATA[:4000])
    assert part.add(0, DATA[:4000])
    assert part.received == 4000
    assert part.add(3000, DATA[3000:5000])
    assert part.path.read_bytes() == DATA[:5000]


def test_two_may_send_one_file_at_once(tmp_path: Path) -> None:
    sides = [Incoming(tmp_path / "uploads", 10**9) for _ in range(2)]
    one, other = (side.begin("talk.mp4", len(DATA), 5) for side in sides)
    for at in range(0, len(DATA), 1000):
        threads = [Thread(target=p.add, args=(at, DATA[at : at + 1000])) for p in (one, other)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    place = sides[0].settle(one, DIGEST)
    assert place.read_bytes() == DATA
    assert sides[1].settle(other, DIGEST) == place
    assert kept(tmp_path) == ["talk.mp4"]


def test_the_digest_is_that_of_the_pieces(tmp_path: Path) -> None:
    data = bytes(CHUNK) + b"more"
    (tmp_path / "a").write_bytes(data)
    assert digest_of(tmp_path / "a") == digest(data)


@pytest.mark.parametrize(
    ("offset", "data"),
    [(-1, b"x"), (0, b""), (len(DATA), b"x"), (0, DATA + b"x"), (0, b"x" * (CHUNK + 1))],
)
def test_a_forged_piece_is_refused(incoming: Incoming, offset: int, data: bytes) -> None:
    part = incoming.begin("talk.mp4", len(DATA), 5)
    with pytest.raises(InvalidInput, match=r"no piece of talk\.mp4"):
        part.add(offset, data)
    assert part.received == 0


def test_a_wrong_hash_leaves_nothing(incoming: Incoming, tmp_path: Path) -> None:
    part = incoming.begin("talk.mp4", len(DATA), 5)
    part.add(0, DATA)
    with pytest.raises(TransferError, match="nothing of it was kept"):
        incoming.settle(part, "0" * 64)
    assert kept(tmp_path) == []


def test_a_part_of_a_file_is_no_file(incoming: Incoming) -> None:
    part = incoming.begin("talk.mp4", len(DATA), 5)
    part.add(0, DATA[:4000])
    with pytest.raises(TransferError, match="4000 of 10240 bytes"):
        incoming.settle(part, DIGEST)
    assert part.received == 4000


@pytest.mark.parametrize(
    ("name", "size", "kind"),
    [
        ("notes.txt", 5, UnsupportedMedia),
        ("talk.mp4", 0, UnsupportedMedia),
        (".mp4", 5, UnsupportedMedia),
        ("talk.mp4", 500 * 1024**2 + 1, MediaTooLarge),
    ],
)
def test_what_cannot_be_uploaded_is_refused_at_once(
    incoming: Incoming, name: str, size: int, kind: type[Exception]
) -> None:
    with pytest.raises(kind):
        incoming.begin(name, size, 0)


@given(st.text())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=200)
def test_no_name_leaves_the_folder(tmp_path: Path, name: str) -> None:
    try:
        safe = safe_name(f"{name}.mp4")
    except UnsupportedMedia:
        return
    place = tmp_path / safe
    assert place.parent == tmp_path
    assert place.resolve().parent == tmp_path.resolve()
    place.write_bytes(b"")
    place.unlink()


def test_names_are_kept_apart() -> None:
    assert apart("a.mp4", set()) == "a.mp4"
    assert apart("a.mp4", {"a.mp4", "a (2).mp4"}) == "a (3).mp4"


def test_old_parts_and_what_is_over_the_limit_go(tmp_path: Path) -> None:
    folder = tmp_path / "uploads"
    incoming = Incoming(folder, limit=10**9)
    incoming.begin("half.mp4", 100, 0).add(0, b"x")
    for age, name in enumerate(["new.mp4", "old.mp4"]):
        part = incoming.begin(name, len(DATA), age)
        part.add(0, DATA[age:] + DATA[:age])
        place = incoming.settle(part, digest(DATA[age:] + DATA[:age]))
        os.utime(place, (time.time() - 100 * age,) * 2)
    part_file = next((folder / "parts").iterdir())
    os.utime(part_file, (0, 0))
    Incoming(folder, limit=len(DATA) + 5)
    assert kept(tmp_path) == ["new.mp4"]
