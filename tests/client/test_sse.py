"""The decoder keeps to the standard, however the bytes are cut."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nemo_jupyter.client.sse import Decoder, ServerSentEvent

from .cloud import STREAMS, captured


def decode(stream: bytes) -> list[ServerSentEvent]:
    return Decoder().feed(stream)


def data(stream: bytes) -> list[str]:
    return [event.data for event in decode(stream)]


@pytest.mark.parametrize("end", [b"\n", b"\r", b"\r\n"], ids=["LF", "CR", "CRLF"])
def test_every_line_end_of_the_standard_ends_a_line(end: bytes) -> None:
    assert data(end.join([b"data: a", b"data: b", b"", b"data: c", b"", b""])) == ["a\nb", "c"]


@pytest.mark.parametrize(
    ("stream", "expected"),
    [
        (b"data:a\n\n", ["a"]),
        (b"data:  a\n\n", [" a"]),
        (b"data\n\n", [""]),
        (b"data:\n\n", [""]),
        (b"data\ndata\n\n", ["\n"]),
        (b": comment\n\n", []),
        (b"event: x\n\n", []),
        (b"\n\n\n", []),
        (b"data: a", []),
        (b"data: a\n", []),
        (b"data: a:b\n\n", ["a:b"]),
        (b"nonsense: a\ndata: b\n\n", ["b"]),
        (b"Data: a\n\n", []),
        (b" data: a\n\n", []),
        (b"\xef\xbb\xbfdata: a\n\n", ["a"]),
        (b"\xef\xbb\xbf\xef\xbb\xbfdata: a\n\ndata: b\n\n", ["b"]),
        (b"data: a\n\n\xef\xbb\xbfdata: b\n\n", ["a"]),
        (b"data: a\xffb\n\n", ["a\ufffdb"]),
        (
            "data: a\u2028b\u2029c\u0085d\x0be\x0cf\x1cg\n\n".encode(),
            ["a\u2028b\u2029c\u0085d\x0be\x0cf\x1cg"],
        ),
    ],
)
def test_fields_are_read_as_the_standard_says(stream: bytes, expected: list[str]) -> None:
    assert data(stream) == expected


def test_an_event_has_a_type_for_itself_and_an_id_until_further_notice() -> None:
    events = decode(b"event: x\nid: 7\ndata: a\n\ndata: b\n\nid\ndata: c\n\n")
    assert [(event.event, event.id) for event in events] == [
        ("x", "7"),
        ("message", "7"),
        ("message", ""),
    ]


def test_an_id_with_a_nul_is_ignored() -> None:
    assert decode(b"id: 1\ndata: a\n\nid: 2\0\ndata: b\n\n")[1].id == "1"


@pytest.mark.parametrize(("line", "ms"), [(b"1500", 1500), (b"1.5", None), ("١".encode(), None)])
def test_retry_takes_digits_only(line: bytes, ms: int | None) -> None:
    decoder = Decoder()
    decoder.feed(b"retry: " + line + b"\n\n")
    assert decoder.retry_ms == ms


def test_an_event_is_out_as_soon_as_its_last_line_end_is_in() -> None:
    decoder = Decoder()
    assert decoder.feed(b"data: a\r\n") == []
    assert decoder.feed(b"\r") == [ServerSentEvent(data="a")]
    assert decoder.feed(b"\ndata: b\n\n") == [ServerSentEvent(data="b")]


@pytest.mark.parametrize("path", sorted(STREAMS.glob("*.sse")), ids=lambda path: path.stem)
def test_captured_streams_read_the_same_byte_by_byte(path) -> None:
    stream = path.read_bytes()
    decoder = Decoder()
    by_byte = [event for byte in stream for event in decoder.feed(bytes([byte]))]
    assert by_byte == decode(stream)
    assert len(by_byte) == stream.count(b"data: {")
    assert decoder.pending == 0


def test_raw_unicode_line_separators_stay_inside_their_event() -> None:
    texts = [json.loads(text) for text in data(captured("text-tricky-characters.sse"))]
    assert "\u2028" in texts[1]["content"]["parts"][0]["text"]
    assert "\ndata: this is text" in texts[0]["content"]["parts"][0]["text"]


_LINES = st.sampled_from(
    [
        "data: {}",
        "data",
        "data:",
        ": hb",
        "event: heartbeat",
        "id: é\u2028",
        "",
        "",
        "x",
        "data: 中🎬\u0085",
    ]
)


@settings(max_examples=200)
@given(
    lines=st.lists(st.tuples(_LINES, st.sampled_from(["\n", "\r", "\r\n"])), max_size=30),
    bom=st.booleans(),
    seed=st.randoms(use_true_random=False),
)
def test_any_cut_of_the_bytes_gives_the_same_events(lines, bom, seed) -> None:
    stream = ("\ufeff" * bom + "".join(line + end for line, end in lines)).encode()
    cuts = sorted(seed.randrange(len(stream) + 1) for _ in range(6))
    decoder = Decoder()
    pieces = [stream[a:b] for a, b in zip([0, *cuts], [*cuts, len(stream)], strict=True)]
    assert [event for piece in pieces for event in decoder.feed(piece)] == decode(stream)


@settings(max_examples=200)
@given(st.binary(max_size=200))
def test_noise_never_raises(noise: bytes) -> None:
    decode(noise + b"\n\n")


def test_the_work_grows_with_the_bytes_and_not_with_their_square() -> None:
    line = b"data: " + b"x" * 300_000

    class Counting(bytes):
        """Bytes of a chunk that say how often they were looked at as a whole."""

    decoder = Decoder()
    for start in range(0, len(line), 10):
        decoder.feed(Counting(line[start : start + 10]))
    # The line is held as pieces and joined once, at its end.
    assert len(decoder._line) == 30_001
    assert decoder.pending == len(line)
    (event,) = decoder.feed(b"\n\n")
    assert len(event.data) == 300_000
    assert decoder.pending == 0


def test_what_is_held_back_is_counted_without_comments() -> None:
    decoder = Decoder()
    decoder.feed(b": hb\n" * 1000 + b"data: abc\nda")
    assert decoder.pending == len(b"data: abc") + len(b"da")
