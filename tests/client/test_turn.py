"""What a turn did is told right from every form of stream."""

import base64
import itertools
import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nemo_jupyter.client.record import Changed, Heartbeat, Piece, Progress, Text, TurnRecord, Update
from nemo_jupyter.client.sse import Decoder
from nemo_jupyter.client.turn import TurnMachine

from .cloud import DRAFT, answers, calls, captured, event, says

FINAL = "Done. The title “Paradise Found” is on the timeline (0-3s)."
FIRST = "Sure, adding the title now."


def play(stream: bytes, *, clean: bool = True) -> tuple[TurnRecord, list[Update]]:
    machine, decoder = TurnMachine(), Decoder()
    updates = [update for event in decoder.feed(stream) for update in machine.feed(event)]
    return machine.record(clean=clean), updates


def record(stream: bytes, *, clean: bool = True) -> TurnRecord:
    return play(stream, clean=clean)[0]


@pytest.mark.parametrize(
    "name", ["tool-edit.sse", "tool-edit-streaming.sse", "tool-edit-streaming-older.sse"]
)
def test_all_versions_of_the_same_edit_read_alike(name: str) -> None:
    turn = record(captured(name))
    assert turn.ending == "complete"
    assert turn.texts == (FIRST, FINAL)
    assert [(call.name, call.answered) for call in turn.calls] == [("edit_draft", True)]
    assert turn.draft is not None
    assert [track["tt"] for track in turn.draft["t"]] == [0, 1, 7]
    assert turn.state["canvas_config"]["ratio"] == "9:16"
    assert not turn.problems
    assert not turn.unreadable


@pytest.mark.parametrize("name", ["tool-edit-streaming.sse", "tool-edit-streaming-older.sse"])
def test_live_text_is_told_once_and_without_thoughts(name: str) -> None:
    _, updates = play(captured(name))
    pieces = "".join(update.text for update in updates if isinstance(update, Piece))
    assert pieces == FIRST + FINAL
    assert all(update.streamed for update in updates if isinstance(update, Text))


def test_a_whole_text_that_was_not_streamed_is_told_as_new() -> None:
    _, updates = play(captured("tool-edit.sse"))
    assert [type(update) for update in updates] == [Text, Changed, Text]
    assert not any(update.streamed for update in updates if isinstance(update, Text))


def test_streamed_unicode_comes_together_in_the_aggregate() -> None:
    turn = record(captured("text-streaming-unicode.sse"))
    assert turn.texts == ("已为您添加标题「天堂」🎬 👨‍👩‍👧‍👦 café",)


def test_tricky_characters_are_text() -> None:
    turn = record(captured("text-tricky-characters.sse"))
    assert len(turn.texts) == 2
    assert "\u2028" in turn.texts[1]
    assert not turn.unreadable


def test_a_silent_edit_is_complete_and_has_a_draft() -> None:
    turn = record(captured("silent-edit.sse"))
    assert (turn.ending, turn.texts) == ("complete", ())
    assert turn.draft is not None


def test_a_model_with_nothing_to_say_is_no_failure() -> None:
    turn = record(captured("silent-edit-empty-turn.sse"))
    assert turn.ending == "complete"
    assert turn.failure is None
    assert turn.draft is not None


@pytest.mark.parametrize(
    "last",
    [
        {"content": {"role": "model"}, "finishReason": "STOP"},
        {"content": {"role": "model"}, "errorCode": "STOP"},
        {"errorCode": "MODEL_RETURNED_NO_CONTENT", "finishReason": "STOP"},
        {"content": {}},
        {"actions": {}},
    ],
)
def test_every_empty_end_of_a_silent_edit_is_complete(last: dict[str, Any]) -> None:
    turn = record(calls() + answers(delta={"draft": DRAFT}) + event(**last))
    assert turn.ending == "complete"
    assert turn.draft == DRAFT


def test_a_models_error_fails_the_turn_and_keeps_what_was_said() -> None:
    turn = record(captured("error-event.sse"))
    assert turn.ending == "failed"
    assert turn.texts == ("Working on it…",)
    assert turn.failure is not None
    assert turn.failure.code == "RESOURCE_EXHAUSTED"


@pytest.mark.parametrize("name", ["error-midstream.sse", "error-midstream-older.sse"])
def test_an_error_in_the_stream_fails_the_turn(name: str) -> None:
    turn = record(captured(name))
    assert turn.ending == "failed"
    assert turn.texts == ("Starting the edit…",)
    assert turn.failure is not None
    assert 'Tool "edit_draft" failed:' in turn.failure.message


def test_the_middle_form_of_an_error_fails_the_turn() -> None:
    turn = record(says("a") + event(error="it broke"))
    assert turn.failure is not None
    assert turn.failure.message == "it broke"


def test_an_error_that_work_went_on_after_is_no_failure() -> None:
    turn = record(event(errorCode="UNAVAILABLE", errorMessage="busy") + says("Done."))
    assert turn.ending == "complete"
    assert len(turn.problems) == 1


def test_a_text_cut_at_the_models_limit_is_still_the_answer() -> None:
    turn = record(says("Once upon", errorCode="MAX_TOKENS", finishReason="MAX_TOKENS"))
    assert turn.ending == "complete"
    assert turn.texts == ("Once upon",)
    assert turn.problems


def test_the_models_limit_without_any_text_is_a_failure() -> None:
    assert record(event(errorCode="MAX_TOKENS")).ending == "failed"


def test_an_envelope_in_the_stream_is_the_services_no() -> None:
    turn = record(b'data: {"code":2001,"message":"no credits"}\n\n')
    assert turn.failure is not None
    assert turn.failure.code == "2001"


@pytest.mark.parametrize(
    ("stream", "ending"),
    [
        (b"", "complete"),
        (says("Done."), "complete"),
        (calls() + answers(), "complete"),
        (calls(), "cut"),
        (says("Working.") + calls(), "cut"),
        (calls() + answers("other"), "cut"),
        (calls() + calls("c2") + answers("c2"), "cut"),
        (calls() + answers(skipSummarization=True), "complete"),
        (calls(longRunningToolIds=["c1"]), "complete"),
        (calls(longRunningToolIds=[]), "cut"),
        (calls() + says("Done."), "complete"),
    ],
)
def test_a_clean_end_is_complete_only_if_no_call_waits(stream: bytes, ending: str) -> None:
    assert record(stream).ending == ending


def test_text_and_call_in_one_event_still_wait_for_the_result() -> None:
    both = [{"text": "On it."}, {"functionCall": {"id": "c1", "name": "x", "args": {}}}]
    assert record(event(content={"role": "model", "parts": both})).ending == "cut"


def test_a_broken_connection_is_a_cut_whatever_came_before() -> None:
    assert record(says("Done."), clean=False).ending == "cut"


def test_pieces_without_an_aggregate_are_kept() -> None:
    stream = says("Hel", partial=True) + says("lo", partial=True)
    assert record(stream).texts == ("Hello",)
    assert record(stream + calls() + answers() + says("Bye")).texts == ("Hello", "Bye")


def test_calls_and_state_of_pieces_do_not_count() -> None:
    piece = {"id": "c1", "name": "x", "args": {}}
    turn = record(
        event(
            content={"parts": [{"functionCall": piece}]},
            actions={"stateDelta": {"draft": DRAFT}},
            partial=True,
        )
    )
    assert turn.calls == ()
    assert turn.draft is None
    assert turn.ending == "complete"


def test_an_event_sent_twice_counts_once() -> None:
    once = says("Hello", id="e1", actions={"artifactDelta": {"a": 1}})
    again = event(id="e1", actions={"artifactDelta": {"a": 1}})
    assert record(once + again).texts == ("Hello",)
    assert record(once + once).texts == ("Hello",)


def test_the_same_id_does_not_make_two_texts_one() -> None:
    assert record(says("A", id="e1") + says("B", id="e1")).texts == ("A", "B")


def test_the_same_text_said_twice_is_two_texts() -> None:
    assert record(says("Ok", id="e1") + says("Ok", id="e2")).texts == ("Ok", "Ok")


@pytest.mark.parametrize(
    "text", ["I encountered a temporary issue.", "I've encountered a temporary issue, sorry"]
)
def test_a_trailing_temporary_issue_is_ignored(text: str) -> None:
    assert record(says("Done.") + says(text)).texts == ("Done.",)
    assert record(calls() + answers() + says(text)).texts == ()
    assert record(says(text)).texts == (text,)


@pytest.mark.parametrize(
    "beat",
    [
        b"data:\n\n",
        b"data: \n\n",
        b"data: heartbeat\n\n",
        b"event: heartbeat\ndata: {}\n\n",
        b"event: heartbeat\ndata: whatever\n\n",
        b'data: {"type":"heartbeat"}\n\n',
        b"data: {}\n\n",
        b"data: {}\r\n\r\n",
        b"id: 1\nretry: 5\nevent: ping\ndata: {}\n\n",
    ],
)
def test_every_form_of_heartbeat_is_a_sign_of_life_and_nothing_else(beat: bytes) -> None:
    turn, updates = play(says("A") + beat + says("B"))
    assert turn.texts == ("A", "B")
    assert turn.unreadable == 0
    assert turn.events == 2
    assert [type(update) for update in updates] == [Text, Heartbeat, Text]


@pytest.mark.parametrize("beat", [b": heartbeat\n\n", b"\n\n", b"event: heartbeat\n\n"])
def test_comments_and_blank_lines_are_no_events(beat: bytes) -> None:
    assert len(play(says("A") + beat + says("B"))[1]) == 2


@pytest.mark.parametrize(
    "bad", [b"[DONE]", b"{", b"null", b"[1]", b'"x"', b"9" * 5000, b"[" * 9999]
)
def test_one_unreadable_event_does_not_end_the_handling(bad: bytes) -> None:
    turn = record(says("A") + b"data: " + bad + b"\n\n" + says("B"))
    assert turn.texts == ("A", "B")
    assert turn.ending == "complete"
    assert turn.unreadable == 1


def test_thoughts_are_not_shown() -> None:
    parts = [{"text": "hm", "thought": True}, {"text": "Yes."}]
    assert record(event(content={"role": "model", "parts": parts})).texts == ("Yes.",)


def test_the_engines_progress_is_told() -> None:
    _, updates = play(
        event(
            partial=True,
            customMetadata={"progress": {"doing": "cutting", "share": 0.5, "left_ms": 900}},
        )
        + event(partial=True, customMetadata={"progress": {"doing": "mixing", "share": None}})
    )
    assert updates == [Progress("cutting", 0.5, 900), Progress("mixing")]


def test_inline_media_is_kept_with_its_url_safe_base64() -> None:
    blob = {"mimeType": "image/png", "data": base64.urlsafe_b64encode(b"\xfb\xff\xfe1").decode()}
    turn = record(event(content={"role": "model", "parts": [{"inlineData": blob}]}))
    assert [(item.mime_type, item.data) for item in turn.inline] == [
        ("image/png", b"\xfb\xff\xfe1")
    ]


def test_two_stage_generation_is_told_as_it_happens() -> None:
    one, two = {"draft": DRAFT}, {"draft": {**DRAFT, "d": 2}, "generated_media": {"x": 1}}
    turn, updates = play(calls() + answers(delta=one) + calls("c2") + answers("c2", delta=two))
    assert [update.state for update in updates if isinstance(update, Changed)] == [one, two]
    assert turn.draft == two["draft"]
    assert turn.generated_media == {"x": 1}


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3)
    ),
    max_leaves=8,
)
_FIELDS = st.sampled_from(
    [
        "content",
        "partial",
        "actions",
        "error",
        "errorCode",
        "id",
        "longRunningToolIds",
        "code",
        "type",
        "customMetadata",
        "finishReason",
    ]
)
_PART = st.dictionaries(
    st.sampled_from(["text", "thought", "functionCall", "functionResponse", "inlineData"]), _JSON
)
_EVENT = st.dictionaries(_FIELDS, _JSON) | st.builds(
    lambda parts, role, partial: {"content": {"role": role, "parts": parts}, "partial": partial},
    st.lists(_PART | _JSON, max_size=3),
    st.sampled_from(["model", "user", None]),
    st.booleans(),
)


@settings(max_examples=300)
@given(st.lists(_EVENT, max_size=6))
def test_no_event_however_odd_raises(events: list[Any]) -> None:
    stream = b"".join(b"data: " + json.dumps(item).encode() + b"\n\n" for item in events)
    assert record(stream).ending in ("complete", "cut", "failed")


_GOOD = st.sampled_from(
    [
        says("A"),
        says("B", partial=True),
        calls(),
        answers(),
        answers(delta={"draft": DRAFT}),
        b": heartbeat\n\n",
        b"data:\n\n",
        b"data: {}\r\n\r\n",
        event(errorCode="X"),
        event(error="y"),
        says("中文🎬 \u2028 é"),
        b'data: {"error": "a "b"\nc"}\n\n',
    ]
)


@settings(max_examples=200)
@given(st.lists(_GOOD, max_size=8), st.lists(st.integers(0, 2000), max_size=8))
def test_events_cut_at_any_bytes_tell_the_same_turn(events: list[bytes], cuts: list[int]) -> None:
    stream = b"".join(events)
    machine, decoder = TurnMachine(), Decoder()
    places = [0, *sorted(min(cut, len(stream)) for cut in cuts), len(stream)]
    for start, end in itertools.pairwise(places):
        for item in decoder.feed(stream[start:end]):
            machine.feed(item)
    assert machine.record(clean=True) == record(stream)
