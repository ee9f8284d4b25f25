from dataclasses import replace

import pandas as pd
import pytest
from hypothesis import given

from nemo_jupyter.errors import DraftInvalid
from nemo_jupyter.timeline.model import Draft, MadeBy, Segment, Transition
from nemo_jupyter.timeline.table import COLUMNS, from_segments, segments, tracks
from nemo_jupyter.timeline.wire import from_wire, to_wire
from tests.timeline.drafts import music, talk, titles, wire_drafts

DRAFT = (
    talk((0, 5000), (7000, 5000))
    .with_track(music(10_000, volume=0.35, made_by=MadeBy(2, "music")))
    .with_track(titles(Segment("t0", 0, 3000, text="Ada", role="title")))
)


@given(wire_drafts)
def test_wire_to_model_to_table_and_back_loses_nothing(wire):
    draft = from_wire(wire)
    again = from_segments(segments(draft), draft)
    assert again == draft
    assert to_wire(again) == to_wire(draft)


def test_a_row_says_where_a_segment_is_and_who_made_it():
    row = segments(DRAFT).iloc[2]
    assert (row.track, row.kind, row["name"], row.volume) == (2, "audio", "Lo-fi", 0.35)
    assert (row.turn, row.op) == (2, "music")
    assert segments(DRAFT).out_point.tolist()[:2] == [5000, 12_000]


def test_tracks_are_numbered_from_one():
    table = tracks(DRAFT)
    assert table.index.tolist() == [1, 2, 3]
    assert table["name"].tolist() == ["Video", "BGM", "Title"]
    assert table.end.tolist() == [10_000, 10_000, 3000]


def test_empty_drafts_have_tables_with_all_columns():
    assert list(segments(Draft()).columns) == list(COLUMNS)
    assert tracks(Draft()).empty


def test_a_row_taken_out_is_a_segment_deleted():
    frame = segments(DRAFT)
    assert from_segments(frame[frame.track != 2], DRAFT).all_tracks[1].segments == ()


@pytest.mark.parametrize(
    ("column", "value"), [("duration", 4000), ("end", 9000), ("out_point", 11_000)]
)
def test_a_length_may_be_given_in_any_of_three_ways(column, value):
    frame = segments(DRAFT)
    frame.loc[1, column] = value
    changed = from_segments(frame, DRAFT).all_tracks[0].segments[1]
    assert (changed.start, changed.duration, changed.end) == (5000, 4000, 9000)


def test_a_start_moves_a_segment_whole():
    frame = segments(DRAFT)
    frame.loc[1, "start"] = 6000
    assert from_segments(frame, DRAFT).all_tracks[0].segments[1].span.end == 11_000


def test_a_second_row_of_one_id_is_a_copy():
    frame = segments(DRAFT)
    copy = frame.iloc[[0]].assign(start=10_000)
    draft = from_segments(pd.concat([frame, copy], ignore_index=True), DRAFT)
    first, _, third = draft.all_tracks[0].segments
    assert third == replace(first, id=third.id, start=10_000)
    assert third.id != first.id


def test_a_new_row_may_open_a_new_track():
    row = {"track": 4, "kind": "text", "text": "{x} $y$", "start": 1000, "end": 2500}
    frame = pd.concat([segments(DRAFT), pd.DataFrame([row])], ignore_index=True)
    made = from_segments(frame, DRAFT).all_tracks[3]
    assert [(s.text, s.start, s.duration) for s in made.segments] == [("{x} $y$", 1000, 1500)]


def test_columns_that_are_missing_stay_and_own_columns_are_left_aside():
    frame = segments(DRAFT)[["id", "track", "volume"]].assign(keep=True)
    assert from_segments(frame, DRAFT) == DRAFT


def test_an_emptied_transition_is_a_cut():
    joined = DRAFT.map_segments(
        lambda _, s: replace(s, transition=Transition("fade", 400)) if s.id == "c1" else s
    )
    frame = segments(joined)
    assert frame.loc[1, "transition_ms"] == 400
    frame["transition"] = None
    assert from_segments(frame, joined) == DRAFT


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("start", -1),
        ("start", float("nan")),
        ("start", 4000),
        ("end", 4000),
        ("duration", 0),
        ("volume", "loud"),
        ("volume", float("inf")),
        ("speed", 0),
        ("muted", "yes"),
        ("text", 3),
        ("track", 9),
        ("track", 0),
        ("kind", "audio"),
        ("effects", "grayscale"),
        ("style", ["red"]),
    ],
)
def test_what_does_not_fit_is_named_by_row_and_column(column, value):
    frame = segments(DRAFT).astype({column: object})
    frame.at[1, column] = value
    if column == "start" and value != value:
        frame.at[1, "id"] = "new"
    with pytest.raises(DraftInvalid, match=f"Row 1, column '{column}'"):
        from_segments(frame, DRAFT)


def test_lengths_that_disagree_are_refused():
    frame = segments(DRAFT)
    frame.loc[1, ["duration", "end"]] = [3000, 9999]
    with pytest.raises(DraftInvalid, match="Row 1, column 'end'"):
        from_segments(frame, DRAFT)


def test_a_misspelt_column_is_refused():
    with pytest.raises(DraftInvalid, match="'volum' is unknown; is it 'volume'"):
        from_segments(segments(DRAFT).rename(columns={"volume": "volum"}), DRAFT)
