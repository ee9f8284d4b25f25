"""A turn is sent once, and what became of it is told right, whatever happens on the way."""

import random
import threading
from collections.abc import Callable
from typing import Any

import pytest

from nemo_jupyter import errors
from nemo_jupyter.client.blocking import Client
from nemo_jupyter.client.conversation import TurnOutcome
from nemo_jupyter.client.record import Progress, Text
from nemo_jupyter.config import Settings

from .cloud import DRAFT, FAST, OTHER, Cloud, answers, calls, captured, event, says
from .server import Exchange

EDIT = calls() + answers(delta={"draft": OTHER}) + says("Trimmed.")
SILENT = calls() + answers()


def later(cloud: Cloud, draft: dict[str, Any], looks: int) -> Callable[[Exchange], None]:
    """A state that changes only after some looks: the work goes on without its stream."""

    def state(exchange: Exchange) -> None:
        nonlocal looks
        if cloud.posts:
            looks -= 1
        cloud.draft = draft if looks < 0 else cloud.draft
        cloud._state(exchange)

    return state


def test_a_plain_edit_is_told_with_its_states(cloud: Cloud, client: Client) -> None:
    cloud.turn(lambda exchange: exchange.stream(EDIT))
    outcome = client.run_turn("s1", "trim the pauses")
    assert (outcome.text, outcome.changed, outcome.recovered) == ("Trimmed.", True, False)
    assert outcome.before is not None
    assert outcome.before.draft == DRAFT
    assert outcome.after is not None
    assert outcome.after.draft == OTHER


def test_the_request_is_the_documented_one(cloud: Cloud, client: Client) -> None:
    cloud.turn(lambda exchange: exchange.stream(EDIT))
    client.run_turn("s1", "去掉停顿 🎬 \ud800", extra={"cell": "c9"})
    post = next(seen for seen in cloud.seen if seen.path == "/run_sse")
    assert post.json == {
        "cell": "c9",
        "app_name": "nemo_agent",
        "user_id": "me",
        "session_id": "s1",
        "new_message": {"parts": [{"text": "去掉停顿 🎬 \ud800"}]},
    }
    assert post.headers["accept"] == "text/event-stream"
    assert post.headers["content-type"] == "application/json"
    assert post.headers["x-skill-source"] == "nemo-jupyter"
    assert {"authorization", "x-skill-version", "x-skill-platform"} <= set(post.headers)
    assert "x-client-id" not in post.headers


def test_a_silent_edit_is_answered_by_comparing_states(cloud: Cloud, client: Client) -> None:
    def turn(exchange: Exchange) -> None:
        cloud.draft = OTHER
        exchange.stream(SILENT)

    cloud.turn(turn)
    outcome = client.run_turn("s1", "trim")
    assert (outcome.text, outcome.changed, outcome.recovered) == ("", True, False)


def test_an_empty_stream_that_ends_properly_is_a_turn_without_effect(
    cloud: Cloud, client: Client
) -> None:
    cloud.turn(lambda exchange: exchange.stream())
    outcome = client.run_turn("s1", "hm")
    assert (outcome.record.ending, outcome.changed) == ("complete", False)


@pytest.mark.parametrize("name", ["tool-edit.sse", "tool-edit-streaming.sse", "silent-edit.sse"])
@pytest.mark.parametrize("size", [1, 7, 1000, 10**6])
def test_chunks_of_any_size_tell_the_same(
    cloud: Cloud, client: Client, name: str, size: int
) -> None:
    stream = captured(name)
    chunks = [stream[start : start + size] for start in range(0, len(stream), size)]
    cloud.turn(lambda exchange: exchange.stream(*chunks))
    outcome = client.run_turn("s1", "add a title")
    assert outcome.record.ending == "complete"
    assert outcome.changed


def test_updates_arrive_in_the_calling_thread_while_the_turn_runs(
    cloud: Cloud, client: Client
) -> None:
    shown = threading.Event()
    threads = set()

    def turn(exchange: Exchange) -> None:
        exchange.stream(says("Working…"), end=False)
        assert shown.wait(5)
        exchange.chunk(EDIT)
        exchange.send(b"0\r\n\r\n")

    def tell(update: object) -> None:
        threads.add(threading.current_thread())
        if isinstance(update, Text):
            shown.set()

    cloud.turn(turn)
    client.run_turn("s1", "trim", on_update=tell)
    assert threads == {threading.current_thread()}


# Loss and recovery


@pytest.mark.parametrize("looks", [0, 1, 4])
def test_work_that_goes_on_after_a_loss_is_found_in_the_state(
    cloud: Cloud, client: Client, looks: int
) -> None:
    cloud.on("GET", "/api/state", later(cloud, OTHER, looks))

    def turn(exchange: Exchange) -> None:
        exchange.stream(says("On it.") + calls(), end=False)
        exchange.reset()

    cloud.turn(turn)
    outcome = client.run_turn("s1", "trim")
    assert (outcome.recovered, outcome.changed, cloud.posts) == (True, True, 1)
    assert outcome.record.texts == ("On it.",)


def test_a_state_that_changes_twice_is_read_until_it_rests(cloud: Cloud, client: Client) -> None:
    drafts = iter([DRAFT, DRAFT, OTHER, {**OTHER, "d": 2}, {**OTHER, "d": 3}])

    def state(exchange: Exchange) -> None:
        cloud.draft = next(drafts, {**OTHER, "d": 3})
        cloud._state(exchange)

    cloud.on("GET", "/api/state", state)
    cloud.turn(lambda exchange: exchange.reset())
    outcome = client.run_turn("s1", "generate a clip")
    assert outcome.after is not None
    assert outcome.after.draft == {**OTHER, "d": 3}


def test_five_looks_without_change_are_a_lost_turn(cloud: Cloud, client: Client) -> None:
    cloud.turn(lambda exchange: exchange.reset())
    with pytest.raises(errors.TurnLost) as lost:
        client.run_turn("s1", "trim")
    assert cloud.posts == 1
    assert cloud.count("GET", "/api/state") == 1 + 5
    assert isinstance(lost.value.turn, TurnOutcome)
    assert lost.value.turn.changed is False


def test_a_loss_with_the_service_gone_is_a_lost_turn_too(cloud: Cloud, client: Client) -> None:
    cloud.on("GET", "/api/state", cloud._state, lambda exchange: exchange.reset())
    cloud.turn(lambda exchange: exchange.reset())
    with pytest.raises(errors.TurnLost):
        client.run_turn("s1", "trim")


@pytest.mark.parametrize(
    "answer",
    [
        lambda exchange: exchange.body(b"<html>", 200, content_type="text/html"),
        lambda exchange: exchange.body(b"Bad Gateway", 502, content_type="text/html"),
        lambda exchange: exchange.body(b"", 504),
        lambda exchange: exchange.json({"code": 0, "data": {}}),
        lambda exchange: exchange.stream(calls()),
        lambda exchange: exchange.stream(calls() + answers() + says("Done.")[:-2]),
        lambda exchange: (exchange.head(content_type="text/event-stream"), exchange.close()),
        lambda exchange: exchange.send(b"garbage\r\n\r\n"),
        lambda exchange: exchange.body(
            b"x" * 99, content_type="text/event-stream", content_encoding="gzip"
        ),
        lambda exchange: exchange.body(
            b"x" * 99, content_type="text/event-stream", content_encoding="zstd"
        ),
    ],
    ids=["page", "502", "504", "json", "unanswered", "half", "eof", "garbage", "gzip", "zstd"],
)
def test_an_answer_that_tells_nothing_is_a_loss_and_not_a_failure(
    cloud: Cloud, client: Client, answer: Callable[[Exchange], None]
) -> None:
    cloud.on("GET", "/api/state", later(cloud, OTHER, 1))
    cloud.turn(answer)
    outcome = client.run_turn("s1", "trim")
    assert (outcome.recovered, cloud.posts) == (True, 1)


def test_the_services_own_500_is_an_error_unless_something_changed(
    cloud: Cloud, client: Client
) -> None:
    cloud.turn(
        lambda exchange: exchange.body(b"Internal Server Error", 500, content_type="text/plain")
    )
    with pytest.raises(errors.ServiceError):
        client.run_turn("s1", "trim")
    cloud.on("GET", "/api/state", cloud._state, later(cloud, OTHER, 0))
    assert client.run_turn("s1", "trim").recovered
    assert cloud.posts == 2


# Failure, time, and one at a time


@pytest.mark.parametrize(
    "name", ["error-event.sse", "error-midstream.sse", "error-midstream-older.sse"]
)
def test_a_failure_keeps_what_was_received(cloud: Cloud, client: Client, name: str) -> None:
    cloud.turn(lambda exchange: exchange.stream(captured(name)))
    with pytest.raises(errors.TurnFailed) as failed:
        client.run_turn("s1", "trim")
    assert isinstance(failed.value.turn, TurnOutcome)
    assert failed.value.turn.record.texts
    assert "\n" not in failed.value.message
    assert "Nothing changed" in failed.value.message


def test_a_failure_after_a_change_says_so(cloud: Cloud, client: Client) -> None:
    cloud.turn(
        lambda exchange: exchange.stream(
            calls() + answers(delta={"draft": OTHER}) + event(error="late")
        )
    )
    with pytest.raises(errors.TurnFailed, match="Something had changed"):
        client.run_turn("s1", "trim")


def test_a_stale_session_is_a_busy_one(cloud: Cloud, client: Client) -> None:
    cloud.turn(lambda exchange: exchange.stream(event(error="StaleSessionError: x")))
    with pytest.raises(errors.SessionBusy):
        client.run_turn("s1", "trim")


def test_a_refusal_inside_the_stream_is_the_error_of_its_code(cloud: Cloud, client: Client) -> None:
    cloud.turn(lambda exchange: exchange.stream(event(code=2001, message="no credits")))
    with pytest.raises(errors.NoCredits, match=r"https://web\.test"):
        client.run_turn("s1", "trim")


@pytest.mark.parametrize(
    "beat", [b": heartbeat\n\n", b"data:\n\n", b"event: heartbeat\ndata: {}\n\n"]
)
def test_nothing_but_heartbeats_is_a_timeout_in_the_end(
    cloud: Cloud, impatient: Client, beat: bytes
) -> None:
    left = threading.Event()

    def turn(exchange: Exchange) -> None:
        exchange.stream(end=False)
        for _ in range(500):
            try:
                exchange.chunk(beat)
            except OSError:
                left.set()
                return
            threading.Event().wait(0.01)

    cloud.turn(turn)
    waiting: list[Progress] = []
    with pytest.raises(errors.TurnTimeout, match="without news"):
        impatient.run_turn(
            "s1", "trim", on_update=lambda u: waiting.append(u) if isinstance(u, Progress) else None
        )
    assert Progress("still working") in waiting
    assert left.wait(5)


def test_silence_is_a_timeout_in_the_end(cloud: Cloud, impatient: Client) -> None:
    left = threading.Event()
    cloud.turn(lambda exchange: left.set() if exchange.hold() else None)
    with pytest.raises(errors.TurnTimeout):
        impatient.run_turn("s1", "trim")
    assert left.wait(5)
    assert cloud.posts == 1


def test_news_without_end_is_a_timeout_over_all(cloud: Cloud, impatient: Client) -> None:
    def turn(exchange: Exchange) -> None:
        exchange.stream(end=False)
        for number in range(1000):
            try:
                exchange.chunk(says(f"step {number}"))
            except OSError:
                return
            threading.Event().wait(0.02)

    cloud.turn(turn)
    with pytest.raises(errors.TurnTimeout, match="in all"):
        impatient.run_turn("s1", "trim")


def test_one_turn_a_session_at_a_time(cloud: Cloud, client: Client, settings: Settings) -> None:
    running, go = threading.Event(), threading.Event()

    def turn(exchange: Exchange) -> None:
        running.set()
        assert go.wait(5)
        exchange.stream(EDIT)

    cloud.turn(turn)
    first = threading.Thread(target=client.run_turn, args=("s1", "trim"))
    first.start()
    assert running.wait(5)
    with Client(cloud.url, token="t", timings=FAST, settings=settings) as other:
        with pytest.raises(errors.SessionBusy):
            other.run_turn("s1", "trim again")
        go.set()
        first.join()
        other.run_turn("s1", "trim again")
    assert cloud.posts == 2


def test_a_turn_knows_what_it_cost(cloud: Cloud, client: Client) -> None:
    cloud.turn(lambda exchange: exchange.stream(EDIT))
    assert client.run_turn("s1", "trim", meter=True).cost == 50


# Sent once


def test_a_rate_limit_is_waited_out_once(cloud: Cloud, client: Client) -> None:
    cloud.turn(
        lambda exchange: exchange.refuse(429, 429, retry_after="0"),
        lambda exchange: exchange.stream(EDIT),
    )
    assert client.run_turn("s1", "trim").changed
    assert cloud.posts == 2


def test_a_second_rate_limit_is_told(cloud: Cloud, client: Client) -> None:
    cloud.turn(lambda exchange: exchange.refuse(429, 429))
    with pytest.raises(errors.RateLimited):
        client.run_turn("s1", "trim")
    assert cloud.posts == 2


def test_an_expired_token_is_renewed_and_the_turn_left_to_the_user(
    cloud: Cloud, client: Client
) -> None:
    cloud.turn(lambda exchange: exchange.refuse(1001, 401), lambda exchange: exchange.stream(EDIT))
    with pytest.raises(errors.NotAuthorised, match="run it again"):
        client.run_turn("s1", "trim")
    assert cloud.posts == 1
    assert client.run_turn("s1", "trim").changed
    assert cloud.seen[-1].headers["authorization"] == "Bearer nmv_usr_1"


def test_no_connection_is_tried_again_because_nothing_was_sent(settings: Settings) -> None:
    cloud = Cloud()
    with Client(cloud.url, token="t", timings=FAST, settings=settings) as client:
        before = client.state("s1")
        cloud.close()
        with pytest.raises(errors.Unreachable, match="check the network"):
            client.run_turn("s1", "trim", before=before)
    assert cloud.posts == 0


def _broken(exchange: Exchange, dice: random.Random) -> None:
    """A turn gone wrong in one of many ways."""
    stream = b"".join(
        dice.choice(
            [says("A"), says("B", partial=True), b": hb\n\n", calls(f"c{number}"), b"data: {]\n\n"]
        )
        for number in range(dice.randrange(1, 5))
    )
    cut = stream[: dice.randrange(len(stream) + 1)]
    match dice.randrange(10):
        case 0:
            exchange.reset()
        case 1:
            exchange.close()
        case 2 | 3:
            exchange.stream(cut, end=False)
            exchange.reset()
        case 4:
            exchange.stream(cut, end=False)
            exchange.close()
        case 5:
            exchange.stream(stream + calls("open"))
        case 6:
            exchange.send(dice.randbytes(dice.randrange(1, 300)))
            exchange.close()
        case 7:
            exchange.body(
                b"<html>", dice.choice([200, 500, 502, 503, 504]), content_type="text/html"
            )
        case 8:
            exchange.stream(cut + b"\n\n" + event(error="it broke"))
        case 9:
            exchange.head(content_type="text/event-stream", content_length="9999")
            exchange.send(cut)
            exchange.close()


def test_two_hundred_faulted_turns_and_no_second_post(cloud: Cloud, settings: Settings) -> None:
    timings = FAST
    with Client(cloud.url, token="t", timings=timings, settings=settings) as client:
        for seed in range(200):
            dice = random.Random(seed)
            cloud.draft, before = DRAFT, cloud.posts
            goes_on = dice.random() < 0.5

            def turn(
                exchange: Exchange, dice: random.Random = dice, goes_on: bool = goes_on
            ) -> None:
                if goes_on:
                    cloud.draft = OTHER
                _broken(exchange, dice)

            cloud.turn(turn)
            outcome, error = _outcome(client, f"edit {seed}")
            assert cloud.posts == before + 1, seed
            if isinstance(error, errors.TurnLost | errors.ServiceError):
                assert not goes_on, seed
            if outcome is not None:
                assert outcome.changed == goes_on, seed


def _outcome(client: Client, text: str) -> tuple[TurnOutcome | None, Exception | None]:
    """What a turn came to, and the error it ended in."""
    try:
        return client.run_turn("s1", text), None
    except errors.TurnError as error:
        assert isinstance(error.turn, TurnOutcome)  # noqa: PT017
        return error.turn, error
    except errors.ServiceError as error:
        return None, error
